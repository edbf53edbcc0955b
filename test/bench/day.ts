import { addDays } from '../../graph/model/schema/day.ts';
import { withAtlas, withFolder } from './atlas.ts';
import type { Bench, Report } from './bench.ts';
import { optionsOf, wholeNumber } from './options.ts';
import { median } from './spread.ts';

const GOALS: Readonly<Record<string, number>> = { article: 150, T2: 1_000 };
const FIRST_DAY = '2022-03-01';
/** So far apart that no day could have been kept with the one before. */
const DAYS_BETWEEN = 23;

async function measureDays(seed: string, days: number, report: Report): Promise<void> {
  await withFolder((DATA_DIR) =>
    withAtlas({ SEED: seed, DATA_DIR }, async (atlas) => {
      await atlas.get('/gaps/summary');
      await atlas.quiet();
      const [times, costs]: [number[], number[]] = [[], []];
      for (let index = 0; index < days; index += 1) {
        const before = atlas.processorMs();
        const answer = await atlas.get(`/gaps/summary?asOf=${addDays(FIRST_DAY, index * DAYS_BETWEEN)}`);
        if (answer.status !== 200) throw new Error(`answered ${answer.status}`);
        times.push(answer.ms);
        costs.push(atlas.processorMs() - before);
      }
      const common = { case: `${seed}, a day not asked before`, unit: 'ms', peer: null, peerName: null };
      const goal = GOALS[seed];
      const atMost = goal === undefined ? null : { atMost: goal };
      report({ ...common, metric: 'answer, median', ours: median(times), goal: atMost });
      report({ ...common, metric: 'processor time, median', ours: median(costs), goal: null });
    }),
  );
}

/** The gaps of days that are not the workspace's, each asked for the first time. */
export const dayBench: Bench = {
  name: 'day',
  purpose: 'the gaps of another day, cold (--seeds article,T2 --days 5)',
  async run(args, report) {
    const { seeds, days } = optionsOf(args, { seeds: 'article,T2', days: '5' });
    const count = wholeNumber('days', days);
    for (const seed of seeds.split(',')) await measureDays(seed, count, report);
  },
};
