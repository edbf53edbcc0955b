import type { Logger } from 'pino';
import { EngineError } from '../graph/engines/contract.ts';
import { TROUBLE } from '../graph/model/schema/trouble.ts';
import type { Unreadable } from '../graph/store/readable.ts';
import type { Store } from '../graph/store/store.ts';

const MEND_EVERY_MS = 3_000;
/** Of what cannot be read. */
const MOST_NAMED = 100;

/**
 * Says once when the store begins to fail and once when it can be written again, and sees to it that it is tried
 * although nobody writes.
 */
export function watchStore(store: Store, log: Logger): { close(): void } {
  let reason: string | undefined;
  const stop = store.health.onChange((trouble) => {
    if (trouble) {
      const { zh, en } = TROUBLE[trouble.code];
      log.error({ reason: trouble.code, err: trouble.cause }, `${zh} / ${en}`);
    } else log.warn({ reason }, '又可以写入 / The store can be written again');
    reason = trouble?.code;
  });
  let named: readonly Unreadable[] = [];
  const nameUnreadable = (): void => {
    const found = store.unreadable();
    if (found === named) return;
    named = found;
    if (found.length === 0) return;
    log.warn(
      { unreadable: found.length, first: found.slice(0, MOST_NAMED).map(({ what }) => what) },
      '数据库中有读不懂的内容，没有显示；会毁掉它的删除和改写将被拒绝 / Some of the database cannot be read and is not shown; what would delete it or write over it is refused',
    );
  };
  nameUnreadable();
  const mending = setInterval(() => {
    void store.mend();
    nameUnreadable();
  }, MEND_EVERY_MS);
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
