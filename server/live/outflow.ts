import { randomInt } from 'node:crypto';
import type { Clock } from './clock.ts';
import { type Connection, cut, framesOf, reset } from './web-socket.ts';

type Packet = {
  readonly data?: string | Buffer;
  readonly options?: { readonly wsPreEncodedFrame?: readonly Buffer[] };
};
const bytesOf = ({ data, options }: Packet): number =>
  options?.wsPreEncodedFrame?.reduce((sum, part) => sum + part.length, 0) ?? Buffer.byteLength(data ?? '');

/** After so long with something unread a connection is sent nothing more, and after so long it is closed. */
const STOP_AFTER_MS = 2_000;
const CLOSE_AFTER_MS = 15_000;

type Queued = { readonly frames: number; readonly bytes: number };
/** What may wait in this process until a connection is sent nothing more; what it asks for nevertheless may be so much. */
const MOST_QUEUED: Queued = { frames: 64, bytes: 640 * 1024 };
const MOST_ASKED: Queued = { frames: 1_024, bytes: 1_280 * 1024 };

export type Handlers = {
  /** It does not read: send it nothing more. */
  readonly onStop: () => void;
  /** It has read everything. */
  readonly onDrained: () => void;
};

/** Of everything sent so far up to `frames`, whether it was read; asked at `at`. */
type Question = { readonly token: string; readonly frames: number; readonly at: number };

/**
 * What was sent to one connection and not read yet. The operating system takes four megabytes of it before this process
 * notices anything, and engine.io calls that drained. So the other side is asked: a WebSocket ping is answered, by every
 * browser and library itself and with what it carries, once all before it was read. By long polling it is the next poll.
 */
export class Outflow {
  isStopped = false;
  readonly #connection: Connection;
  readonly #clock: Clock;
  readonly #handlers: Handlers;
  /** Frames made, handed to the transport, and read. */
  #made = 0;
  #handed = 0;
  #read = 0;
  /** Bytes made and not handed over. */
  #queuedBytes = 0;
  #question: Question | undefined;
  #isLookedAt = false;

  /** `clock` stands still while this process does. */
  constructor(connection: Connection, clock: Clock, handlers: Handlers) {
    this.#connection = connection;
    this.#clock = clock;
    this.#handlers = handlers;
    connection.on('packetCreate', (packet: Packet) => this.#add(packet));
    connection.on('flush', () => {
      this.#handed = this.#made;
      this.#queuedBytes = 0;
    });
    connection.on('drain', () => {
      if (!framesOf(connection.transport)) this.#answered(this.#made);
    });
    connection.on('upgrade', () => this.#hear());
    connection.on('close', (reason: string) => {
      // Nobody is there who could read what is still on its way.
      if (reason === 'ping timeout') reset(connection);
    });
    this.#hear();
  }

  /** Looks how long something has been waiting to be read. */
  look(): void {
    if (this.#read === this.#made) return;
    if (!this.#question) this.#ask();
    const { now } = this.#clock;
    const waitedMs = now - (this.#question?.at ?? now);
    if (waitedMs >= CLOSE_AFTER_MS) cut(this.#connection);
    else if (waitedMs >= STOP_AFTER_MS) this.#stop();
  }

  #add(packet: Packet): void {
    this.#made += 1;
    this.#queuedBytes += bytesOf(packet);
    if (this.#isLookedAt || !this.#isOver(MOST_QUEUED)) return;
    // In a turn in which it was sent much it had no chance to take any of it.
    this.#isLookedAt = true;
    setImmediate(() => {
      this.#isLookedAt = false;
      if (this.#isOver(MOST_ASKED)) cut(this.#connection);
      else if (this.#isOver(MOST_QUEUED)) this.#stop();
    });
  }

  /** More waits in this process than may. */
  #isOver({ frames, bytes }: Queued): boolean {
    if (this.#made - this.#handed > frames) return true;
    return this.#queuedBytes + (framesOf(this.#connection.transport)?.bufferedAmount ?? 0) > bytes;
  }

  #stop(): void {
    if (this.isStopped) return;
    this.isStopped = true;
    if (!this.#question) this.#ask();
    this.#handlers.onStop();
  }

  #ask(): void {
    const token = String(randomInt(2 ** 32));
    this.#question = { token, frames: this.#handed, at: this.#clock.now };
    framesOf(this.#connection.transport)?.ping(token);
  }

  #hear(): void {
    // What was asked of the transport before is not answered by this one.
    this.#question = undefined;
    framesOf(this.#connection.transport)?.on('pong', (data) => {
      const question = this.#question;
      if (question?.token === data.toString()) this.#answered(question.frames);
    });
  }

  #answered(frames: number): void {
    this.#read = frames;
    this.#question = undefined;
    if (!this.isStopped) return;
    if (this.#read < this.#made) this.#ask();
    else {
      this.isStopped = false;
      this.#handlers.onDrained();
    }
  }
}
