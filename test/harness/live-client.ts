import { decideCommand } from '../../graph/model/commands/command.ts';
import { newId } from '../../graph/model/schema/id.ts';
import { Snapshot } from '../../graph/model/wire/protocol.ts';
import { HttpProblem } from '../../web/live/http-problem.ts';
import type { KeptStore } from '../../web/live/kept-queue.ts';
import { LiveConnection } from '../../web/live/live-connection.ts';
import { loaded } from '../../web/live/loaded.ts';
import { openWire } from '../../web/live/wire.ts';
import type { Wire } from '../../web/live/wire-contract.ts';
import { ask } from './ask.ts';
import { KeptInMemory } from './kept-in-memory.ts';

const WITHIN_MS = 15_000;

export type Session = { readonly address: string; readonly cookie: string; readonly path?: string };

/** The page's own live connection on a real socket. */
export class LiveClient {
  readonly live: LiveConnection;
  /** The addresses of the snapshots it loaded. */
  readonly snapshots: string[] = [];
  /** Those that it fetched by themselves. */
  readonly entries: number[] = [];
  readonly #wire: Wire;

  constructor(
    { address, cookie, path = '' }: Session,
    clientId = newId(),
    kept: KeptStore = new KeptInMemory(),
  ) {
    this.#wire = openWire({ address, cookie, path });
    this.live = new LiveConnection(clientId, {
      kept,
      sendLeft: () => new Promise(() => {}),
      wire: this.#wire,
      loadSnapshot: async (url) => {
        this.snapshots.push(url);
        const reply = await ask(address, url, { headers: { cookie } });
        if (reply.status !== 200) throw new HttpProblem(reply.status);
        return loaded(Snapshot.parse(reply.json));
      },
      loadEntry: async (seq) => {
        this.entries.push(seq);
        const reply = await ask(address, `${path}/api/v1/entries/${seq}`, { headers: { cookie } });
        if (reply.status !== 200) throw new HttpProblem(reply.status);
        return reply.json;
      },
      loadDecide: async () => decideCommand,
      freshClientId: () => newId(),
      after: (delayMs, run) => {
        const timer = setTimeout(run, delayMs);
        return () => clearTimeout(timer);
      },
    });
  }

  /** After `live.close()`: what a page does when its computer wakes up. */
  comeBack(): void {
    this.#wire.connect();
  }

  /** Waits for what the view or the connection has to become. Errors: it did not in time. */
  async until(holds: (live: LiveConnection) => boolean, withinMs = WITHIN_MS): Promise<this> {
    if (holds(this.live)) return this;
    let stop = (): void => {};
    let timer: NodeJS.Timeout | undefined;
    try {
      await new Promise<void>((resolve, reject) => {
        stop = this.live.subscribe(() => holds(this.live) && resolve());
        const fail = () =>
          reject(
            new Error(
              `not within ${withinMs} ms; it is ${JSON.stringify(this.live.connection)} at ${this.live.seq}`,
            ),
          );
        timer = setTimeout(fail, withinMs);
      });
    } finally {
      stop();
      clearTimeout(timer);
    }
    return this;
  }
}

/** Opens live connections and leaves none behind; call `closeAll` after each test. */
export function liveClients() {
  const opened = new Set<LiveClient>();
  return {
    open(session: Session, clientId?: string, kept?: KeptStore): LiveClient {
      const client = new LiveClient(session, clientId, kept);
      opened.add(client);
      return client;
    },
    connected(session: Session, clientId?: string, kept?: KeptStore): Promise<LiveClient> {
      return this.open(session, clientId, kept).until((live) => live.connection.status === 'connected');
    },
    closeAll(): void {
      for (const client of opened) client.live.close();
      opened.clear();
    },
  };
}
