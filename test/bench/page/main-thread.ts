import type { CDPSession, Page } from 'playwright-core';

/** How long the page is watched at rest, in pieces, so that a collection of garbage spoils one of them. */
const REST_PIECES = 7;
const REST_MS = 500;

type Metrics = { readonly metrics: readonly { readonly name: string; readonly value: number }[] };
type TraceEvent = {
  readonly name: string;
  readonly pid: number;
  readonly tid: number;
  readonly dur?: number;
  readonly tdur?: number;
  readonly args?: { readonly name?: string };
};

/** The longest of some tasks, in milliseconds: by the processor's time, and by the clock. */
export type Longest = { readonly cpuMs: number; readonly wallMs: number };

const median = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;

/**
 * The page's main thread: script, style, layout and painting, in milliseconds of the processor's time as Chromium itself
 * counts it, so that others on the machine make a page slower but not busier.
 */
export class MainThread {
  readonly #page: Page;
  readonly #session: CDPSession;
  #restPerMs = 0;

  private constructor(page: Page, session: CDPSession) {
    this.#page = page;
    this.#session = session;
  }

  static async of(page: Page): Promise<MainThread> {
    const session = await page.context().newCDPSession(page);
    await session.send('Performance.enable', { timeDomain: 'threadTicks' });
    return new MainThread(page, session);
  }

  /** Learns what the page does while nobody does anything: Cytoscape asks for frames all the time. Milliseconds a second. */
  async rest(): Promise<number> {
    const pieces: number[] = [];
    for (let piece = 0; piece < REST_PIECES; piece += 1)
      pieces.push(await this.#during(() => this.#page.waitForTimeout(REST_MS)));
    this.#restPerMs = median(pieces);
    return this.#restPerMs * 1_000;
  }

  /** What an action and all that follows from it costs above the rest. */
  async costOf(action: () => Promise<void>, settlesMs: number): Promise<number> {
    const began = performance.now();
    const before = await this.#spentMs();
    await action();
    await this.#page.waitForTimeout(settlesMs);
    const spent = (await this.#spentMs()) - before;
    return Math.max(0, spent - this.#restPerMs * (performance.now() - began));
  }

  /** The longest task while something goes on. */
  async longestDuring(action: () => Promise<void>): Promise<Longest> {
    const events: TraceEvent[] = [];
    const collect = ({ value }: { value: unknown[] }) => void events.push(...(value as TraceEvent[]));
    this.#session.on('Tracing.dataCollected', collect);
    await this.#session.send('Tracing.start', {
      transferMode: 'ReportEvents',
      traceConfig: { includedCategories: ['disabled-by-default-devtools.timeline', 'devtools.timeline'] },
    });
    await action();
    const complete = new Promise((resolve) => this.#session.once('Tracing.tracingComplete', resolve));
    await this.#session.send('Tracing.end');
    await complete;
    this.#session.off('Tracing.dataCollected', collect);
    return longestOf(events);
  }

  async #during(action: () => Promise<void>): Promise<number> {
    const began = performance.now();
    const before = await this.#spentMs();
    await action();
    return ((await this.#spentMs()) - before) / (performance.now() - began);
  }

  async #spentMs(): Promise<number> {
    const { metrics } = (await this.#session.send('Performance.getMetrics')) as Metrics;
    const seconds = metrics.find(({ name }) => name === 'TaskDuration')?.value;
    if (seconds === undefined) throw new Error('Chromium does not count the time of tasks');
    return seconds * 1_000;
  }
}

/** Of the renderer's main threads in a trace the busiest is the page's. */
function longestOf(events: readonly TraceEvent[]): Longest {
  const threadOf = ({ pid, tid }: TraceEvent) => `${pid} ${tid}`;
  const isMain = new Set(
    events
      .filter(({ name, args }) => name === 'thread_name' && args?.name === 'CrRendererMain')
      .map(threadOf),
  );
  const byThread = new Map<string, TraceEvent[]>();
  for (const event of events) {
    if (event.name !== 'RunTask' || !isMain.has(threadOf(event))) continue;
    const tasks = byThread.get(threadOf(event)) ?? [];
    tasks.push(event);
    byThread.set(threadOf(event), tasks);
  }
  const [tasks] = [...byThread.values()].sort((a, b) => b.length - a.length);
  if (!tasks) throw new Error('the trace has no tasks of a page');
  return {
    cpuMs: Math.max(...tasks.map(({ tdur = 0 }) => tdur)) / 1_000,
    wallMs: Math.max(...tasks.map(({ dur = 0 }) => dur)) / 1_000,
  };
}
