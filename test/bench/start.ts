import { type Atlas, withAtlas, withFolder } from './atlas.ts';
import { type Bench, type Report, UsageError } from './bench.ts';
import { optionsOf, wholeNumber } from './options.ts';

/** On the words: what a start of T2 may take, and how long after that the gaps are counted. */
const GOALS: Readonly<Record<string, { readonly ready: number; readonly gaps: number }>> = {
  T2: { ready: 4_000, gaps: 2_000 },
};

type Start = { readonly readyMs: number; readonly gapsMs: number; readonly processorMs: number };

async function lookAt(atlas: Atlas): Promise<Start> {
  const { ms } = await atlas.get('/gaps/summary');
  return { readyMs: atlas.readyMs, gapsMs: ms, processorMs: atlas.processorMs() };
}

async function measureStart(seed: string, rounds: number, report: Report): Promise<void> {
  await withFolder(async (DATA_DIR) => {
    await withAtlas({ SEED: seed, DATA_DIR }, lookAt);
    const starts: Start[] = [];
    for (let round = 0; round < rounds; round += 1) starts.push(await withAtlas({ DATA_DIR }, lookAt));
    const least = (of: keyof Start): number => Math.min(...starts.map((start) => start[of]));
    const goals = GOALS[seed];
    const common = { case: `${seed}, store filled`, unit: 'ms', peer: null, peerName: null };
    report({
      ...common,
      metric: 'process start to ready',
      ours: least('readyMs'),
      goal: goals ? { atMost: goals.ready } : null,
    });
    report({
      ...common,
      metric: 'ready to gaps counted',
      ours: least('gapsMs'),
      goal: goals ? { atMost: goals.gaps } : null,
    });
    report({ ...common, metric: 'processor time of both', ours: least('processorMs'), goal: null });
  });
}

/** The best of some starts of a store that is filled: noise only ever adds. */
export const startBench: Bench = {
  name: 'start',
  purpose: 'process start, ready, gaps counted, with a filled store (--seeds article,T2 --rounds 3)',
  async run(args, report) {
    const { seeds, rounds } = optionsOf(args, { seeds: 'article,T2', rounds: '3' });
    const count = wholeNumber('rounds', rounds);
    const names = seeds.split(',').filter(Boolean);
    if (names.length === 0) throw new UsageError('--seeds asks for names, such as --seeds article,T2');
    for (const seed of names) await measureStart(seed, count, report);
  },
};
