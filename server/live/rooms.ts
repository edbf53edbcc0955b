import type { Server as HttpServer } from 'node:http';
import { Server, type Socket } from 'socket.io';
import type { z } from 'zod';
import type { Failure } from '../../graph/model/schema/failure.ts';
import { issuesOf } from '../../graph/model/schema/issues.ts';
import { LIMITS } from '../../graph/model/wire/limits.ts';
import {
  type ClientToServer,
  Join,
  Push,
  type ServerToClient,
  Since,
} from '../../graph/model/wire/protocol.ts';
import { isSafeJson } from '../../graph/model/wire/safe-json.ts';
import type { Feed } from '../../graph/replica/feed.ts';
import type { Access } from '../access/access.ts';
import type { Board } from '../board/board.ts';
import { asRefusal } from './as-refusal.ts';
import { RETRY_AFTER_MS } from './committer.ts';
import { writeFramesWhole } from './frames.ts';
import { headOf } from './head.ts';
import { type LiveDeps, LiveSession } from './live-session.ts';
import { answerWhileRead } from './unread.ts';

const HEAD_EVERY_MS = 3_000;
/** On shutdown people come back spread over this time. */
const BYE_SPREAD_MS = 5_000;
const SCOPE_ALL = 'scope:all';

type LiveServer = Server<ClientToServer, ServerToClient>;
type LiveSocket = Socket<ClientToServer, ServerToClient>;

export type RoomsDeps = LiveDeps & {
  readonly access: Access;
  readonly feed: Feed;
  readonly board: Pick<Board, 'onChange'>;
  readonly onBug: (error: unknown) => void;
};
export type Rooms = { close(): Promise<void> };

/** The socket's end of the live protocol: join, push, since; ops with every entry, head every three seconds. */
export function openRooms(http: HttpServer, deps: RoomsDeps): Rooms {
  const io: LiveServer = new Server(http, {
    maxHttpBufferSize: LIMITS.messageBytes,
    pingInterval: 10_000,
    pingTimeout: 8_000,
    perMessageDeflate: false,
    serveClient: false,
    // No `connectionStateRecovery`: we catch up by seq, and any value of it, 0 too, keeps every broadcast and numbers it.
    allowRequest: (request, decide) => decide(null, deps.access.mayOpenSocket(request)),
  });
  const actorOf = (socket: LiveSocket) => deps.access.actorOfHeaders(socket.handshake.headers);
  io.use((socket, next) => next(actorOf(socket) ? undefined : new Error('unauthorized')));
  io.on('connection', (socket) => {
    const actor = actorOf(socket);
    if (!actor) return socket.disconnect(true);
    writeFramesWhole(socket);
    const session = new LiveSession(deps, actor);
    const listen = listener(socket, deps);
    listen('join', Join, async (message) => {
      await socket.join(SCOPE_ALL);
      try {
        return await session.join(message);
      } catch (error) {
        // A page of another version could not read what the room hears.
        await socket.leave(SCOPE_ALL);
        throw error;
      }
    });
    listen('push', Push, (message) => session.push(message));
    listen('since', Since, (message) => session.since(message));
    return undefined;
  });
  const stopOps = deps.feed.subscribe((entries) => {
    const first = entries[0];
    if (first)
      io.to(SCOPE_ALL).emit('ops', {
        from: first.seq - 1,
        to: first.seq - 1 + entries.length,
        entries: [...entries],
      });
  });
  const stopGaps = deps.board.onChange((changed) => io.to(SCOPE_ALL).emit('gaps', changed));
  const heads = setInterval(() => {
    io.to(SCOPE_ALL).emit('head', headOf(deps.store));
    // What others committed, and what could not be read before, comes as ops a moment later.
    void deps.feed.catchUp();
  }, HEAD_EVERY_MS);
  return {
    async close() {
      clearInterval(heads);
      stopOps();
      stopGaps();
      for (const socket of io.sockets.sockets.values()) {
        socket.emit('bye', { retryAfterMs: Math.round(Math.random() * BYE_SPREAD_MS) });
      }
      await io.close();
    },
  };
}

type Refused = { readonly ok: false; readonly failure: Failure; readonly retryAfterMs?: number };

/** Listens to incoming messages: each parsed, answered once, its refusals and bugs turned into a reply. */
function listener(socket: LiveSocket, deps: RoomsDeps) {
  const send = answerWhileRead(socket);
  return <S extends z.ZodType, A>(
    name: keyof ClientToServer,
    schema: S,
    answer: (message: z.output<S>) => Promise<A>,
  ): void => {
    (socket as Socket).on(name, async (message: unknown, ack: unknown): Promise<void> => {
      if (typeof ack !== 'function') return;
      const reply = (content: A | Refused): void => send(ack as (content: unknown) => void, content);
      const parsed = isSafeJson(message) ? schema.safeParse(message) : undefined;
      if (!parsed?.success) {
        const issues = parsed && issuesOf(parsed.error, [], name);
        reply({ ok: false, failure: { code: 'invalid', ...(issues ? { issues } : {}) } });
        return;
      }
      try {
        reply(await answer(parsed.data));
      } catch (error) {
        reply(refusedWith(error, deps));
      }
    });
  };
}

function refusedWith(error: unknown, deps: RoomsDeps): Refused {
  const refusal = asRefusal(error);
  if (!refusal) {
    deps.onBug(error);
    return { ok: false, failure: { code: 'internal' } };
  }
  const { failure } = refusal;
  const passes = failure.code === 'limited' || failure.code === 'unavailable';
  return { ok: false, failure, ...(passes ? { retryAfterMs: RETRY_AFTER_MS } : {}) };
}
