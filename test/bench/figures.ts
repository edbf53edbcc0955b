import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { addDays } from '../../graph/model/day.ts';
import { type Atlas, withAtlas, withFolder } from './atlas.ts';
import type { Bench, Report } from './bench.ts';
import { oneOf, optionsOf, wholeNumber } from './options.ts';
import { median } from './spread.ts';

const SEEDS = ['article', 'T1', 'T2', 'T3'] as const;
const GOAL_MS = 50;
const FIRST_DAY = '2022-03-01';
const DAYS_BETWEEN = 23;

type Times = { readonly ours: number[]; readonly costs: number[]; readonly peer: number[] };

/** A server that says the same text to everybody: what asking alone takes. */
async function withEcho<T>(text: string, work: (address: string) => Promise<T>): Promise<T> {
  const server = createServer((_request, response) => {
    response.setHeader('content-type', 'application/json').end(text);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  try {
    return await work(`http://127.0.0.1:${(server.address() as AddressInfo).port}`);
  } finally {
    server.closeAllConnections();
    server.close();
  }
}

async function measureFigures(atlas: Atlas, days: number): Promise<Times> {
  const times: Times = { ours: [], costs: [], peer: [] };
  const { json } = await atlas.get('/figures');
  await atlas.quiet();
  await withEcho(JSON.stringify(json), async (address) => {
    for (let index = 0; index < days; index += 1) {
      const before = atlas.processorMs();
      const answer = await atlas.get(`/figures?asOf=${addDays(FIRST_DAY, index * DAYS_BETWEEN)}`);
      if (answer.status !== 200) throw new Error(`answered ${answer.status}`);
      times.ours.push(answer.ms);
      times.costs.push(atlas.processorMs() - before);
      const begun = performance.now();
      await (await fetch(address)).text();
      times.peer.push(performance.now() - begun);
    }
  });
  return times;
}

function tell(seed: string, { ours, costs, peer }: Times, report: Report): void {
  const common = { case: `${seed}, all figures on a day not asked before`, unit: 'ms' };
  const alone = { peer: null, peerName: null };
  report({
    ...common,
    ...alone,
    metric: 'processor time, median',
    ours: median(costs),
    goal: { atMost: GOAL_MS },
  });
  report({
    ...common,
    metric: 'answer, median',
    ours: median(ours),
    peer: median(peer),
    peerName: 'a bare server that says as much',
    goal: null,
  });
}

export const figuresBench: Bench = {
  name: 'figures',
  purpose: 'all figures on days that were not asked for before (--seed T2 --days 10)',
  async run(args, report) {
    const options = optionsOf(args, { seed: 'T2', days: '10' });
    const seed = oneOf('seed', options.seed, SEEDS);
    const days = wholeNumber('days', options.days);
    await withFolder((DATA_DIR) =>
      withAtlas({ SEED: seed, DATA_DIR }, async (atlas) => {
        // The board's first look at everything is not what is measured.
        await atlas.get('/gaps/summary');
        tell(seed, await measureFigures(atlas, days), report);
      }),
    );
  },
};
