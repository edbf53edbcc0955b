import type { CDPSession, Page } from 'playwright-core';
import { median } from '../spread.ts';

/** How long the page is watched at rest, in pieces, so that a collection of garbage spoils one of them. */
const REST_PIECES = 7;
const REST_MS = 500;

type Metrics = { readonly metrics: readonly { readonly name: string; readonly value: number }[] };
type TraceEvent = {
  readonly name: string;
  readonly pid: number;
  readonly tid: number;
  /** In microseconds, as the others. */
  readonly ts: number;
  readonly dur?: number;
  readonly tdur?: number;
  readonly args?: { readonly name?: string };
};

/** Milliseconds of the processor: all that the thread did, and of it script alone. */
export type Spent = { readonly work: number; readonly script: number };

/** The longest of some tasks, in milliseconds: by the processor's time, and by the clock. */
export type Longest = { readonly cpuMs: number; readonly wallMs: number };

/**
 * The page's main thread: script, style, layout and painting, in milliseconds of the processor's time as Chromium itself
 * counts it, so that others on the machine make a page slower but not busier.
 */
export class MainThread {
  readonly #page: Page;
  readonly #session: CDPSession;
  #rest: Spent = { work: 0, script: 0 };

  private constructor(page: Page, session: CDPSession) {
    this.#page = page;
    this.#session = session;
  }

  static async of(page: Page): Promise<MainThread> {
    const session = await page.context().newCDPSession(page);
    await session.send('Performance.enable', { timeDomain: 'threadTicks' });
    return new MainThread(page, session);
  }

  /** Learns what the page does in a second while nobody does anything: Cytoscape asks for frames all the time. */
  async rest(): Promise<Spent> {
    const pieces: Spent[] = [];
    this.#rest = { work: 0, script: 0 };
    for (let piece = 0; piece < REST_PIECES; piece += 1)
      pieces.push(await this.costOf(async () => {}, REST_MS));
    const perSecond = (part: keyof Spent) => (median(pieces.map((piece) => piece[part])) * 1_000) / REST_MS;
    this.#rest = { work: perSecond('work'), script: perSecond('script') };
    return this.#rest;
  }

  /** The same piece of script each time: how quick the machine was while this was measured. */
  async reference(): Promise<number> {
    const pieces: number[] = [];
    for (let piece = 0; piece < REST_PIECES; piece += 1) {
      const sort = () =>
        this.#page.evaluate(() => {
          const numbers = Array.from({ length: 100_000 }, (_, index) => (index * 7_919) % 100_003);
          return numbers.sort((a, b) => a - b)[0];
        });
      pieces.push((await this.costOf(async () => void (await sort()), 0)).work);
    }
    return median(pieces);
  }

  /** What an action and all that follows from it costs above the rest. */
  async costOf(action: () => Promise<void>, settlesMs: number): Promise<Spent> {
    const began = performance.now();
    const before = await this.#spent();
    await action();
    await this.#page.waitForTimeout(settlesMs);
    const after = await this.#spent();
    const seconds = (performance.now() - began) / 1_000;
    const cost = (part: keyof Spent) => Math.max(0, after[part] - before[part] - this.#rest[part] * seconds);
    return { work: cost('work'), script: cost('script') };
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

  async #spent(): Promise<Spent> {
    const { metrics } = (await this.#session.send('Performance.getMetrics')) as Metrics;
    const milliseconds = (counter: string): number => {
      const seconds = metrics.find(({ name }) => name === counter)?.value;
      if (seconds === undefined) throw new Error(`Chromium does not count ${counter}`);
      return seconds * 1_000;
    };
    return { work: milliseconds('TaskDuration'), script: milliseconds('ScriptDuration') };
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
    if (!isMain.has(threadOf(event))) continue;
    const ofThread = byThread.get(threadOf(event)) ?? [];
    ofThread.push(event);
    byThread.set(threadOf(event), ofThread);
  }
  const [ofPage] = [...byThread.values()].sort((a, b) => b.length - a.length);
  if (!ofPage) throw new Error('the trace has no tasks of a page');
  const tasks = ofPage.filter((event) => event.name === 'RunTask' && !isInspection(event, ofPage));
  return {
    cpuMs: Math.max(...tasks.map(({ tdur = 0 }) => tdur)) / 1_000,
    wallMs: Math.max(...tasks.map(({ dur = 0 }) => dur)) / 1_000,
  };
}

/** Shorter tasks are not looked into. */
const LONG_US = 10_000;
const NOTHING_US = 1_000;

/**
 * Whether a task is the inspector's, which whoever drives a page has open: it copies each answer once it is whole, 60 ms for
 * a snapshot of 20 MB, and has nothing in it but the end of the answer. No reader's page does that.
 */
function isInspection(task: TraceEvent, events: readonly TraceEvent[]): boolean {
  const { ts, dur = 0 } = task;
  if (dur < LONG_US) return false;
  const inside = events.filter((each) => each !== task && each.ts >= ts && each.ts <= ts + dur);
  return (
    inside.some(({ name }) => name === 'ResourceFinish') && inside.every(({ tdur = 0 }) => tdur < NOTHING_US)
  );
}
