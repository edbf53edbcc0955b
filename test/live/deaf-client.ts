import { once } from 'node:events';
import { connect, type Socket } from 'node:net';
import { joinOf } from './raw-socket.ts';

const PONG_EVERY_MS = 500;

/** A text frame as a client sends it, under a mask that changes nothing. */
function frame(text: string): Buffer {
  const body = Buffer.from(text);
  const length =
    body.length < 126 ? [0x80 | body.length] : [0x80 | 126, body.length >> 8, body.length & 0xff];
  return Buffer.concat([Buffer.from([0x81, ...length, 0, 0, 0, 0]), body]);
}

/**
 * One that comes to the server by bytes of its own, joins, reads nothing more, and says that it is there without being
 * asked.
 */
export class DeafClient {
  readonly closed: Promise<void>;
  readonly #socket: Socket;
  #text = '';

  readonly #port: number;
  readonly #cookie: string;

  constructor(port: number, cookie = '') {
    const socket = connect(port, '127.0.0.1');
    this.#port = port;
    this.#cookie = cookie;
    this.#socket = socket;
    this.closed = new Promise((resolve) => socket.once('close', () => resolve()));
    socket.on('error', () => {});
    socket.on('data', (data) => {
      this.#text += data.toString('latin1');
    });
  }

  write(text: string): void {
    this.#socket.write(text);
  }

  /** Upgrades to a WebSocket and goes no further. */
  async upgrade(): Promise<void> {
    this.write(
      'GET /socket.io/?EIO=4&transport=websocket HTTP/1.1\r\nConnection: Upgrade\r\n' +
        `Host: 127.0.0.1:${this.#port}\r\nCookie: ${this.#cookie}\r\n` +
        'Upgrade: websocket\r\nSec-WebSocket-Version: 13\r\nSec-WebSocket-Key: AAAAAAAAAAAAAAAAAAAAAA==\r\n\r\n',
    );
    await this.#heard('"sid"');
  }

  /** `answers`: whether it says that it is there. */
  async joinAndStopReading(clientId: string, { answers = true, held = {} } = {}): Promise<void> {
    await this.upgrade();
    this.#socket.write(frame('40'));
    await this.#heard('40{');
    this.#socket.write(frame(`420["join",${JSON.stringify({ ...joinOf(clientId), ...held })}]`));
    await this.#heard('"ok":true');
    this.#socket.pause();
    if (!answers) return;
    const pongs = setInterval(() => this.#socket.write(frame('3')), PONG_EVERY_MS);
    void this.closed.then(() => clearInterval(pongs));
  }

  end(): void {
    this.#socket.destroy();
  }

  /** Errors: it was closed before. */
  async #heard(text: string): Promise<void> {
    while (!this.#text.includes(text)) {
      if (this.#socket.destroyed) throw new Error(`closed before ${text}: ${this.#text}`);
      await Promise.race([once(this.#socket, 'data'), this.closed]);
    }
  }
}
