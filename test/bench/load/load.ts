import { parseArgs } from 'node:util';
import { generate } from '../../../seed/generator/generate.ts';
import { TIER_NAMES, type Tier, tierSize } from '../../../seed/generator/size.ts';
import { type Bench, type Report, UsageError } from '../bench.ts';
import type { Bed } from './bed.ts';
import { embeddedBed } from './embedded-bed.ts';
import { loadRows } from './load-rows.ts';
import { neo4jBed } from './neo4j-bed.ts';

const GOAL = { atMost: 1.5 } as const;
const ROUNDS = 5;
const SEED = 42;

function optionsOf(args: readonly string[]): { tier: Tier; rounds: number } {
  const { values } = parsed(args);
  const tier = TIER_NAMES.find((name) => name === values.size);
  if (!tier) throw new UsageError(`--size must be one of ${TIER_NAMES.join(', ')}, not ${values.size}`);
  const rounds = Number(values.rounds);
  if (!Number.isInteger(rounds) || rounds < 1)
    throw new UsageError('--rounds must be a whole number from 1 on');
  return { tier, rounds };
}

function parsed(args: readonly string[]) {
  try {
    const options = {
      size: { type: 'string', default: 'T2' },
      rounds: { type: 'string', default: String(ROUNDS) },
    } as const;
    return parseArgs({ args: [...args], options });
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
}

/**
 * The ways take turns, so that whatever else the machine does meets both; the first round warms up. The best of each is
 * compared: noise only ever adds.
 */
async function measure(bed: Bed, rounds: number): Promise<{ ours: number; bare: number }> {
  let [ours, bare] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY];
  for (let round = 0; round <= rounds; round += 1) {
    const [own, plain] = [await bed.ours(), await bed.bare()];
    if (round === 0) continue;
    ours = Math.min(ours, own);
    bare = Math.min(bare, plain);
  }
  return { ours, bare };
}

async function compare(engine: string, tier: Tier, rounds: number, report: Report, open: () => Promise<Bed>) {
  const common = {
    case: `${tier} into an empty store, ${engine}`,
    metric: 'time',
    unit: 'ms',
    peerName: 'bare UNWIND load of the same rows',
    goal: GOAL,
  };
  let bed: Bed;
  try {
    bed = await open();
  } catch (error) {
    const note = error instanceof Error ? error.message : String(error);
    report({ ...common, ours: null, peer: null, note });
    return;
  }
  try {
    const { ours, bare } = await measure(bed, rounds);
    report({ ...common, ours, peer: bare });
  } finally {
    await bed.close();
  }
}

export const loadBench: Bench = {
  name: 'load',
  purpose: 'a made-up graph into an empty store, compared with a bare load (--size T2 --rounds 5)',
  async run(args, report) {
    const { tier, rounds } = optionsOf(args);
    const commands = [...generate(tierSize(tier), SEED)];
    const rows = loadRows(commands);
    await compare('embedded', tier, rounds, report, () => embeddedBed(commands, rows));
    await compare('neo4j', tier, rounds, report, () => neo4jBed(commands, rows));
  },
};
