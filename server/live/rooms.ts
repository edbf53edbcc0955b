import type { Server as HttpServer, IncomingMessage } from 'node:http';
import { Server, type Socket } from 'socket.io';
import type { z } from 'zod';
import { type Failure, type FailureCode, Refusal } from '../../graph/model/schema/failure.ts';
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
import { Limited, RETRY_AFTER_MS } from '../access/limited.ts';
import { payerOf } from '../access/payer.ts';
import type { Board } from '../board/board.ts';
import { asRefusal } from './as-refusal.ts';
import { boundPayloads } from './bound-payloads.ts';
import { startClock } from './clock.ts';
import type { Committer } from './committer.ts';
import { deltasOf } from './entry-size.ts';
import { writeFramesWhole } from './frames.ts';
import { headOf } from './head.ts';
import { holdBack } from './hold-back.ts';
import type { Intake, SocketIntake } from './intake.ts';
import { type LiveDeps, LiveSession } from './live-session.ts';
import { allowOneSocket } from './one-socket.ts';
import { sendDeltasAsWritten } from './ready-answers.ts';
import { Seats } from './seats.ts';
import { SlowClients } from './slow-clients.ts';
import { Unjoined } from './unjoined.ts';
import { type Connection, TurnTakingServer } from './web-socket.ts';

const HEAD_EVERY_MS = 3_000;
/** On shutdown people come back spread over this time. */
const BYE_SPREAD_MS = 5_000;
/** So many may be about to join at once, and so many be here whom nobody knows. */
const MOST_UNJOINED = 1_024;
const MOST_STRANGERS = 64;
const SCOPE_ALL = 'scope:all';

type LiveServer = Server<ClientToServer, ServerToClient>;
type LiveSocket = Socket<ClientToServer, ServerToClient>;

export type RoomsDeps = Omit<LiveDeps, 'committer'> & {
  readonly committer: Intake;
  readonly access: Access;
  readonly feed: Feed;
  readonly board: Pick<Board, 'onChange'>;
  readonly imports: Pick<Committer, 'isImporting' | 'onImporting'>;
  readonly onBug: (error: unknown) => void;
};
export type Rooms = { close(): Promise<void> };

/** The socket's end of the live protocol: join, push, since; ops with every entry, head every three seconds. */
export function openRooms(http: HttpServer, deps: RoomsDeps): Rooms {
  const slow = new SlowClients();
  const unjoined = new Unjoined(MOST_UNJOINED);
  // They are told that nobody knows them, which only an open socket can; whom we know they do not keep out.
  const strangers = new Unjoined(MOST_STRANGERS);
  const clock = startClock(() => {
    slow.look();
    unjoined.look(clock);
    strangers.look(clock);
  });
  const seats = new Seats(deps.committer.seats);
  const mayCome = (request: IncomingMessage): boolean => {
    const actor = deps.access.actorOfHeaders(request.headers);
    return actor ? !unjoined.isFull && !seats.isFull(payerOf(actor, request)) : !strangers.isFull;
  };
  const io: LiveServer = new Server(http, {
    maxHttpBufferSize: LIMITS.messageBytes,
    pingInterval: 10_000,
    pingTimeout: 8_000,
    perMessageDeflate: false,
    serveClient: false,
    wsEngine: TurnTakingServer,
    // No `connectionStateRecovery`: we catch up by seq, and any value of it, 0 too, keeps every broadcast and numbers it.
    allowRequest: (request, decide) => decide(null, deps.access.mayOpenSocket(request) && mayCome(request)),
  });
  sendDeltasAsWritten(io);
  io.engine.on('connection', (connection: Connection) => {
    allowOneSocket(connection);
    boundPayloads(connection);
    const { request } = connection;
    const actor = deps.access.actorOfHeaders(request.headers);
    if (actor) seats.take(payerOf(actor, request), connection);
    (actor ? unjoined : strangers).add(connection, clock);
  });
  const actorOf = (socket: LiveSocket) => deps.access.actorOfHeaders(socket.handshake.headers);
  io.use((socket, next) => next(actorOf(socket) ? undefined : new Error('unauthorized')));
  io.on('connection', (socket) => {
    const actor = actorOf(socket);
    if (!actor) return socket.disconnect(true);
    writeFramesWhole(socket);
    const payer = payerOf(actor, socket.request);
    const committer: LiveDeps['committer'] = { submit: (pushed) => deps.committer.submit(pushed, payer) };
    const session = new LiveSession({ ...deps, committer }, actor);
    socket.on('disconnect', () => {
      session.close();
      // Nothing but the page's end leaves the room and keeps its connection.
      socket.conn.close();
    });
    const outflow = slow.watch(socket.conn, clock, {
      onStop: () => void socket.leave(SCOPE_ALL),
      // It asks for what it missed, and hears of everything again.
      onDrained: () => socket.emit('resync', { reason: 'slow', retryAfterMs: 0 }),
    });
    const intake = deps.committer.socket(payer, () => holdBack(socket.conn));
    countAll(socket, deps, intake);
    const listen = listener(socket, deps, intake);
    listen('join', Join, async (message) => {
      if (outflow.isStopped) throw new Refusal('busy');
      unjoined.joins(socket.conn);
      await socket.join(SCOPE_ALL);
      try {
        const answer = await session.join(message);
        unjoined.joined(socket.conn);
        // It may have been stopped meanwhile, and told to ask again before it was to ask for anything.
        if (socket.connected && !outflow.isStopped) await socket.join(SCOPE_ALL);
        return answer;
      } catch (error) {
        unjoined.refused(socket.conn);
        // A page of another version could not read what the room hears.
        await socket.leave(SCOPE_ALL);
        throw error;
      }
    });
    listen('push', Push, (message) => session.push(message));
    listen('since', Since, async (message) => {
      if (outflow.isStopped) throw new Refusal('busy');
      if (session.isJoined) await socket.join(SCOPE_ALL);
      return session.since(message);
    });
    return undefined;
  });
  const stopOps = deps.feed.subscribe((entries) => {
    for (const delta of deltasOf(entries)) io.to(SCOPE_ALL).emit('ops', delta);
  });
  const stopGaps = deps.board.onChange((changed) => io.to(SCOPE_ALL).emit('gaps', changed));
  const tellHead = () =>
    io.to(SCOPE_ALL).emit('head', headOf(deps.store, deps.now(), deps.imports.isImporting));
  deps.imports.onImporting(tellHead);
  const heads = setInterval(() => {
    tellHead();
    // What others committed, and what could not be read before, comes as ops a moment later.
    void deps.feed.catchUp();
  }, HEAD_EVERY_MS);
  return {
    async close() {
      clearInterval(heads);
      clock.stop();
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

/** What comes is counted first, also where nobody listens to it or it wants no answer. */
function countAll(socket: LiveSocket, deps: RoomsDeps, intake: SocketIntake): void {
  socket.use((event: readonly unknown[], next) => {
    const ack = event[event.length - 1];
    try {
      intake.countMessage();
    } catch (error) {
      if (typeof ack === 'function') ack(refusedWith(error, deps));
      return;
    }
    next();
  });
}

/** Listens to incoming messages: each parsed, answered once, its refusals and bugs turned into a reply. */
function listener(socket: LiveSocket, deps: RoomsDeps, intake: SocketIntake) {
  return <S extends z.ZodType, A>(
    name: keyof ClientToServer,
    schema: S,
    answer: (message: z.output<S>) => Promise<A>,
  ): void => {
    (socket as Socket).on(name, async (message: unknown, ack: unknown): Promise<void> => {
      if (typeof ack !== 'function') return;
      const reply = (content: A | Refused): void => {
        if (socket.connected) ack(content);
      };
      try {
        if (name !== 'push') intake.countQuestion();
        const parsed = isSafeJson(message) ? schema.safeParse(message) : undefined;
        if (parsed?.success) return reply(await answer(parsed.data));
        const issues = parsed && issuesOf(parsed.error, [], name);
        reply({ ok: false, failure: { code: 'invalid', ...(issues ? { issues } : {}) } });
      } catch (error) {
        reply(refusedWith(error, deps));
      }
    });
  };
}

const PASSING = new Set<FailureCode>(['limited', 'unavailable', 'busy']);

function refusedWith(error: unknown, deps: RoomsDeps): Refused {
  const refusal = asRefusal(error);
  if (!refusal) {
    deps.onBug(error);
    return { ok: false, failure: { code: 'internal' } };
  }
  const { failure } = refusal;
  if (!PASSING.has(failure.code)) return { ok: false, failure };
  if (refusal instanceof Limited) return { ok: false, failure, retryAfterMs: refusal.retryAfterMs };
  // Of a crowd, not all come back at once.
  const spread = failure.code === 'busy' ? 1 + 2 * Math.random() : 1;
  return { ok: false, failure, retryAfterMs: Math.round(RETRY_AFTER_MS * spread) };
}
