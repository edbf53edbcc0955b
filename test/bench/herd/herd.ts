import { setTimeout as wait } from 'node:timers/promises';
import { addDays } from '../../../graph/model/schema/day.ts';
import { endOfTerm } from '../../../web/ui/months.ts';
import { type Atlas, withAtlas, withFolder } from '../atlas.ts';
import type { Bench, Report } from '../bench.ts';
import { Child } from '../child.ts';
import { optionsOf, wholeNumber } from '../options.ts';
import { median } from '../spread.ts';
import type { PagesQuestion } from './pages-process.ts';

const GOAL_MS = 60;
/** What the server does by itself while nothing happens is looked at for so long, and taken off. */
const IDLE_MS = 6_000;
/** Edits that are not counted: a server of an office has been asked before. */
const WARM_UPS = 5;

/** Edits after each of which the gaps are others: an organisation that ought to have a Party organisation, and has not. */
const edit = (index: number) => ({
  mid: index + 1,
  type: 'node.create',
  args: {
    node: {
      id: `bench-herd-${index}`,
      kind: 'SocialOrganization',
      fields: {
        name: `示例·群量${index}`,
        fullMembers: [5],
        fullMembersFrom: [''],
        status: ['normal'],
        statusFrom: [''],
      },
    },
  },
});

async function idlePart(atlas: Atlas): Promise<number> {
  const before = atlas.processorMs();
  await wait(IDLE_MS);
  return (atlas.processorMs() - before) / IDLE_MS;
}

async function measureHerd(atlas: Atlas, pages: Child, count: number, edits: number) {
  const { json } = await atlas.get('/gaps/summary');
  const held = { incarnation: json.incarnation as string, seq: json.seq as number, mark: '' };
  const place = { address: atlas.address, cookie: atlas.cookie, held };
  const day = json.asOf as string;
  const since = addDays(endOfTerm(day, -1), 1);
  await pages.ask({ ask: 'open', place, count, day, since } satisfies PagesQuestion);
  await atlas.quiet();
  const idle = await idlePart(atlas);
  const costs: number[] = [];
  let asked = await pages.ask<number>({ ask: 'asked' } satisfies PagesQuestion);
  let askedAnEdit = 0;
  for (let index = 0; index < WARM_UPS + edits; index += 1) {
    const [begun, before] = [performance.now(), atlas.processorMs()];
    await atlas.push('bench-herd', [edit(index)]);
    await atlas.quiet();
    const cost = atlas.processorMs() - before - idle * (performance.now() - begun);
    if (index >= WARM_UPS) costs.push(cost);
    const now = await pages.ask<number>({ ask: 'asked' } satisfies PagesQuestion);
    askedAnEdit = (now - asked) / count;
    asked = now;
  }
  return { costs, askedAnEdit };
}

export const herdBench: Bench = {
  name: 'herd',
  purpose: 'what one edit costs the server with many boards open (--pages 60 --edits 5 --seed article)',
  async run(args, report: Report) {
    const options = optionsOf(args, { pages: '60', edits: '5', seed: 'article' });
    const count = wholeNumber('pages', options.pages);
    const edits = wholeNumber('edits', options.edits);
    await withFolder((DATA_DIR) =>
      withAtlas({ SEED: options.seed, DATA_DIR }, async (atlas) => {
        const pages = new Child('herd/pages-process.ts');
        try {
          const { costs, askedAnEdit } = await measureHerd(atlas, pages, count, edits);
          const common = {
            case: `one edit, ${count} pages with the board open, ${options.seed}`,
            peer: null,
            peerName: null,
          };
          report({
            ...common,
            metric: 'server’s processor time, median',
            unit: 'ms',
            ours: median(costs),
            goal: { atMost: GOAL_MS },
          });
          report({
            ...common,
            metric: 'requests of a page',
            unit: 'requests',
            ours: askedAnEdit,
            goal: null,
          });
        } finally {
          await pages.stop();
        }
      }),
    );
  },
};
