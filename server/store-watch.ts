import type { Logger } from 'pino';
import { EngineError } from '../graph/engines/contract.ts';
import { TROUBLE } from '../graph/model/schema/trouble.ts';
import type { Store } from '../graph/store/store.ts';

const MEND_EVERY_MS = 3_000;

/**
 * Says once when the store begins to fail and once when it can be written again, and sees to it that it is tried
 * although nobody writes.
 */
export function watchStore(store: Pick<Store, 'health' | 'mend'>, log: Logger): { close(): void } {
  let reason: string | undefined;
  const stop = store.health.onChange((trouble) => {
    if (trouble) {
      const { zh, en } = TROUBLE[trouble.code];
      log.error({ reason: trouble.code, err: trouble.cause }, `${zh} / ${en}`);
    } else log.warn({ reason }, '又可以写入 / The store can be written again');
    reason = trouble?.code;
  });
  const mending = setInterval(() => void store.mend(), MEND_EVERY_MS);
  return {
    close() {
      clearInterval(mending);
      stop();
    },
  };
}

/** Whether an error says nothing but what was logged when the trouble began. */
export const isToldOf = (error: unknown, { health }: Pick<Store, 'health'>): boolean =>
  health.trouble !== undefined &&
  error instanceof EngineError &&
  (error.kind === 'unavailable' || error.kind === 'diskFull');
