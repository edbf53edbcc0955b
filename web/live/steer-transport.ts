import type { Manager } from 'socket.io-client';

/** A WebSocket that was not opened within this time is taken for one that hangs: some proxies never answer. */
export const OPEN_WITHIN_MS = 4_000;
/** A WebSocket that did not live so long, twice in a row, is ended by something on the way. */
const SHORT_MS = 30_000;
const SHORT_LIVES = 2;
/** How long until it is looked whether a WebSocket gets through again; each time twice as long. */
const FIRST_LOOK_MS = 15_000;
const LAST_LOOK_MS = 300_000;

type Steering = {
  /** Only long polling gets through, which is slower. */
  readonly limited: (isLimited: boolean) => void;
  /** Whether a WebSocket gets through now. */
  readonly probe: () => Promise<boolean>;
  /** Comes back at once by the transport that is chosen then. */
  readonly reconnect: () => void;
  readonly after: (delayMs: number, run: () => void) => () => void;
  readonly now: () => number;
};

/**
 * Has the next attempt use what may get through: a WebSocket, and where that is refused, hangs or is ended again and
 * again, long polling, from which engine.io goes up to a WebSocket by itself if one opens.
 */
export function steerTransport(manager: Manager, steering: Steering): void {
  let isPolling = false;
  let shortLives = 0;
  let lookMs = FIRST_LOOK_MS;
  let openedAt: number | undefined;
  let stop: () => void = () => {};

  const choose = (polling: boolean): void => {
    isPolling = polling;
    // One that opens and does not last would only take the page with it again.
    manager.opts.upgrade = shortLives < SHORT_LIVES;
    manager.opts.transports = polling ? ['polling', 'websocket'] : ['websocket'];
  };
  const isByWebSocket = (): void => {
    stop();
    openedAt = steering.now();
    choose(false);
    steering.limited(false);
  };
  const look = async (): Promise<void> => {
    const isThrough = await steering.probe();
    if (openedAt === undefined || !isPolling) return;
    if (!isThrough) return lookLater();
    shortLives = Math.min(shortLives, SHORT_LIVES - 1);
    choose(false);
    steering.reconnect();
  };
  const lookLater = (): void => {
    stop = steering.after(lookMs, () => void look());
    lookMs = Math.min(2 * lookMs, LAST_LOOK_MS);
  };
  const isByPolling = (): void => {
    openedAt = steering.now();
    manager.engine.on('upgrade', isByWebSocket);
    const tell = () => {
      steering.limited(true);
      lookLater();
    };
    if (shortLives >= SHORT_LIVES) tell();
    else stop = steering.after(OPEN_WITHIN_MS, tell);
  };

  manager.on('open', () => (isPolling ? isByPolling() : isByWebSocket()));
  manager.on('error', () => {
    // What breaks later is told by its close.
    if (openedAt !== undefined) return;
    shortLives = 0;
    choose(!isPolling);
  });
  manager.on('close', (reason) => {
    stop();
    const livedMs = openedAt === undefined ? SHORT_MS : steering.now() - openedAt;
    openedAt = undefined;
    if (isPolling || reason === 'forced close' || !isOnline()) return;
    if (livedMs >= SHORT_MS) {
      shortLives = 0;
      lookMs = FIRST_LOOK_MS;
    } else shortLives += 1;
    if (shortLives >= SHORT_LIVES) choose(true);
  });
}

/** A network that went away says nothing of what gets through it. */
const isOnline = (): boolean => globalThis.navigator?.onLine !== false;
