import { io, type Socket } from 'socket.io-client';
import { PROTOCOL_VERSION } from '../../graph/model/wire/limits.ts';

const ACK_WITHIN_MS = 10_000;

type Options = {
  readonly cookie?: string;
  readonly headers?: Record<string, string>;
  readonly polling?: boolean;
};

/** A socket that says whatever a test wants, and never reconnects. */
export class RawSocket {
  readonly socket: Socket;
  readonly heard: { readonly name: string; readonly message: unknown }[] = [];

  constructor(address: string, { cookie, headers = {}, polling = false }: Options = {}) {
    this.socket = io(address, {
      transports: [polling ? 'polling' : 'websocket'],
      forceNew: true,
      reconnection: false,
      extraHeaders: { ...headers, ...(cookie ? { cookie } : {}) },
    });
    this.socket.onAny((name: string, message: unknown) => this.heard.push({ name, message }));
  }

  /** Resolves with what happened: connected, or why not. */
  connected(): Promise<'connected' | Error> {
    if (this.socket.connected) return Promise.resolve('connected');
    return new Promise((resolve) => {
      this.socket.once('connect', () => resolve('connected'));
      this.socket.once('connect_error', resolve);
    });
  }

  closed(): Promise<string> {
    if (this.socket.disconnected) return Promise.resolve('closed before');
    return new Promise((resolve) => this.socket.once('disconnect', resolve));
  }

  /** Takes nothing more from the network until the returned function is called. */
  stopReading(): () => void {
    const { ws } = this.socket.io.engine.transport as unknown as {
      readonly ws: { pause(): void; resume(): void };
    };
    ws.pause();
    return () => ws.resume();
  }

  /** Waits until it has heard so many messages of a name. */
  heardOf(name: string, times = 1): Promise<void> {
    const isHeard = () => this.heard.filter((each) => each.name === name).length >= times;
    if (isHeard()) return Promise.resolve();
    return new Promise((resolve) => {
      this.socket.onAny(() => isHeard() && resolve());
    });
  }

  // biome-ignore lint/suspicious/noExplicitAny: a test looks at parts of whatever comes back
  ask(name: string, ...messages: unknown[]): Promise<any> {
    return this.socket.timeout(ACK_WITHIN_MS).emitWithAck(name, ...messages);
  }

  join(message: object = {}) {
    return this.ask('join', { ...joinOf('raw'), ...message });
  }
}

export const joinOf = (clientId: string) => ({
  version: PROTOCOL_VERSION,
  scope: 'all' as const,
  clientId,
  epoch: 1,
});

/** Opens sockets and leaves none behind; call `closeAll` after each test. */
export function rawSockets() {
  const opened = new Set<RawSocket>();
  return {
    open(address: string, options?: Options): RawSocket {
      const raw = new RawSocket(address, options);
      opened.add(raw);
      return raw;
    },
    closeAll(): void {
      for (const { socket } of opened) socket.disconnect();
      opened.clear();
    },
  };
}
