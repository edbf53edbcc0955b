import { setTimeout as wait } from 'node:timers/promises';
import { ProcessorTime } from '../harness/process-cost.ts';

const WITHIN_MS = 180_000;
/** Rules over the whole graph wait a second for quiet; what is left in two is heads and timers. */
const WINDOW_MS = 500;
const WINDOWS = 4;
const MOST_MS_A_WINDOW = 20;

/** Until a process computes nothing any more. Errors: it never comes to rest. */
export async function quiet(pid: number): Promise<void> {
  const processor = new ProcessorTime(pid);
  const until = performance.now() + WITHIN_MS;
  for (let windows = 0; windows < WINDOWS; ) {
    const before = processor.ms();
    await wait(WINDOW_MS);
    windows = processor.ms() - before < MOST_MS_A_WINDOW ? windows + 1 : 0;
    if (performance.now() > until) throw new Error(`not quiet after ${WITHIN_MS} ms`);
  }
}
