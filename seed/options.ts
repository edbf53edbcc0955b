import { parseArgs } from 'node:util';
import { DEFAULT_SEED } from './generator/generate.ts';
import {
  LEAST_ORGANIZATIONS,
  MOST_ORGANIZATIONS,
  type Size,
  sizeOf,
  TIER_NAMES,
  tierSize,
} from './generator/size.ts';

export class UsageError extends Error {}

const USAGE = `npm run seed -- --size T1 --seed ${DEFAULT_SEED} --out FILE.jsonl
npm run seed -- --organisations 500 --into-store`;

export type SeedOptions = {
  /** What it is called as a client of a store, so that an interrupted one is known again. */
  readonly name: string;
  readonly size: Size;
  readonly seed: number;
  /** The file to write; absent: the environment's store. */
  readonly out: string | undefined;
};

/** Errors: UsageError naming the option. */
export function seedOptions(args: readonly string[]): SeedOptions {
  const values = parsed(args);
  const seed = whole('--seed', values.seed, 0, 2 ** 31);
  if ((values.out === undefined) === !values['into-store'])
    throw new UsageError(`--out FILE.jsonl or --into-store, one of the two:\n${USAGE}`);
  if (values.out === '') throw new UsageError('--out asks for the name of a file');
  const { name, size } = sized(values);
  return { name: `${name}-${seed}`, size, seed, out: values.out };
}

function parsed(args: readonly string[]) {
  try {
    const { values } = parseArgs({
      args: [...args],
      options: {
        size: { type: 'string' },
        organisations: { type: 'string' },
        seed: { type: 'string', default: String(DEFAULT_SEED) },
        out: { type: 'string' },
        'into-store': { type: 'boolean', default: false },
      },
    });
    return values;
  } catch (error) {
    throw new UsageError(`${error instanceof Error ? error.message : String(error)}\n${USAGE}`);
  }
}

function sized({ size, organisations }: ReturnType<typeof parsed>): { name: string; size: Size } {
  if ((size === undefined) === (organisations === undefined))
    throw new UsageError(`--size ${TIER_NAMES.join('|')} or --organisations N, one of the two:\n${USAGE}`);
  if (organisations !== undefined) {
    const count = whole('--organisations', organisations, LEAST_ORGANIZATIONS, MOST_ORGANIZATIONS);
    return { name: `N${count}`, size: sizeOf(count) };
  }
  const tier = TIER_NAMES.find((each) => each === size);
  if (!tier) throw new UsageError(`--size must be one of ${TIER_NAMES.join(', ')}, not ${size}`);
  return { name: tier, size: tierSize(tier) };
}

function whole(option: string, text: string, least: number, most: number): number {
  const value = Number(text);
  if (!/^\d+$/.test(text) || value < least || value > most)
    throw new UsageError(`${option} must be a whole number from ${least} to ${most}, not ${text}`);
  return value;
}
