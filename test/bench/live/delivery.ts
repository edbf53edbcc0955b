import { setTimeout as wait } from 'node:timers/promises';
import { ProcessorTime } from '../../harness/process-cost.ts';
import { Child } from '../child.ts';
import { quiet } from '../quiet.ts';
import { Editors, type Named } from './editors.ts';
import type { Place } from './seat.ts';
import type { ViewersQuestion } from './viewers-process.ts';

/** People who write, each a part of the edits; they divide the organisations, so that no edit waits for another's. */
const EDITORS = 5;
const WARM_UP_MS = 3_000;
const DELIVERED_WITHIN_MS = 60_000;

export type Load = {
  readonly viewers: number;
  readonly perSecond: number;
  readonly seconds: number;
  readonly organizations: readonly Named[];
};
/** Milliseconds of each delivery and of each answer; microseconds of the server's processor time for a delivery. */
export type Delivered = {
  readonly ms: readonly number[];
  readonly answeredMs: readonly number[];
  readonly processorUs: number;
};

/** Viewers live in processes of their own, beside the server and beside whoever edits. */
export class Audience {
  readonly #children = [new Child('live/viewers-process.ts'), new Child('live/viewers-process.ts')];

  async open(place: Place, name: string, viewers: number, editors: readonly string[]): Promise<void> {
    const count = Math.ceil(viewers / this.#children.length);
    await Promise.all(
      this.#children.map((child, index) =>
        child.ask({ ask: 'open', place, name: `${name}-${index}`, count, editors } satisfies ViewersQuestion),
      ),
    );
  }

  /** What was heard since it was asked last: editor, number, time. */
  async report(): Promise<(readonly [editor: number, mid: number, at: number])[]> {
    const question: ViewersQuestion = { ask: 'report' };
    const said = await Promise.all(this.#children.map((child) => child.ask<number[]>(question)));
    return said.flatMap((numbers) => {
      const heard: [number, number, number][] = [];
      for (let index = 0; index + 2 < numbers.length; index += 3)
        heard.push([numbers[index] ?? 0, numbers[index + 1] ?? 0, numbers[index + 2] ?? 0]);
      return heard;
    });
  }

  async close(): Promise<void> {
    const question: ViewersQuestion = { ask: 'close' };
    await Promise.all(this.#children.map((child) => child.ask(question)));
  }

  async stop(): Promise<void> {
    await Promise.all(this.#children.map((child) => child.stop()));
  }
}

/** One side of the comparison: the same people and viewers before this server. `name` makes its clients new ones. */
export async function deliver(
  audience: Audience,
  server: { readonly place: Place; readonly pid: number; readonly name: string },
  load: Load,
  /** What else happens from when it is measured. */
  meanwhile?: () => Promise<void>,
): Promise<Delivered & Pick<Editors, 'latest'>> {
  const ids = Array.from({ length: EDITORS }, (_, index) => `${server.name}-editor-${index}`);
  await audience.open(server.place, server.name, load.viewers, ids);
  const editors = await Editors.seat(server.place, ids, load.organizations);
  try {
    editors.begin(load.perSecond);
    await wait(WARM_UP_MS);
    await meanwhile?.();
    await audience.report();
    const warm = editors.sentAt.map((sent) => sent.length);
    const processor = new ProcessorTime(server.pid);
    const before = processor.ms();
    await wait(load.seconds * 1_000);
    editors.pause();
    const heard = await allHeard(audience, editors, load.viewers);
    await quiet(server.pid);
    const processorUs = (processor.ms() - before) * 1_000;
    const ms = heard.flatMap(([editor, mid, at]) =>
      mid > (warm[editor] ?? 0) ? [at - (editors.sentAt[editor]?.[mid - 1] ?? Number.NaN)] : [],
    );
    const answeredMs = editors.answeredMs.flatMap((each, editor) => each.slice(warm[editor]));
    return { ms, answeredMs, processorUs: processorUs / ms.length, latest: editors.latest };
  } finally {
    editors.close();
    await audience.close();
  }
}

/** Everything that everybody was to hear. Errors: something was refused, or did not come. */
async function allHeard(audience: Audience, editors: Editors, viewers: number) {
  const heard: (readonly [number, number, number])[] = [];
  const until = performance.now() + DELIVERED_WITHIN_MS;
  const latest = new Map<string, number>();
  const isComplete = () =>
    editors.sentAt.every((sent, editor) => (latest.get(`${editor} ${sent.length}`) ?? 0) >= viewers);
  while (editors.waiting > 0 || !isComplete()) {
    if (editors.refused) throw new Error(`an edit was refused: ${JSON.stringify(editors.refused)}`);
    if (performance.now() > until) throw new Error('not everything was delivered');
    await wait(200);
    for (const each of await audience.report()) {
      heard.push(each);
      const [editor, mid] = each;
      if (mid === editors.sentAt[editor]?.length)
        latest.set(`${editor} ${mid}`, (latest.get(`${editor} ${mid}`) ?? 0) + 1);
    }
  }
  return heard;
}
