import { prepare } from '../../server/prepare.mjs';
import { type Bench, lineOf, UsageError } from './bench.ts';
import { dayBench } from './day.ts';
import { figuresBench } from './figures/figures.ts';
import { gapsBench } from './gaps/gaps.ts';
import { herdBench } from './herd/herd.ts';
import { liveBench } from './live/live.ts';
import { loadBench } from './load/load.ts';
import { loopBench } from './loop.ts';
import { memoryBench } from './memory.ts';
import { pageBench } from './page/page.ts';
import { startBench } from './start.ts';

/** Every benchmark, in the order of the list. */
const BENCHES: readonly Bench[] = [
  loadBench,
  liveBench,
  gapsBench,
  dayBench,
  figuresBench,
  herdBench,
  loopBench,
  pageBench,
  startBench,
  memoryBench,
];

const list = (): string => BENCHES.map(({ name, purpose }) => `${name.padEnd(12)} ${purpose}\n`).join('');

function named(name: string): Bench {
  const bench = BENCHES.find((each) => each.name === name);
  if (!bench) throw new UsageError(`there is no benchmark ${name}; there are:\n${list()}`);
  return bench;
}

/** `NAME [arguments]` runs one; `--only a,b` several without arguments. */
function chosen([first, ...rest]: readonly string[]): { bench: Bench; args: readonly string[] }[] {
  if (first !== '--only') return [{ bench: named(first ?? ''), args: rest }];
  const names = (rest[0] ?? '').split(',').filter(Boolean);
  if (names.length === 0) throw new UsageError('--only asks for names, such as --only load');
  return names.map((name) => ({ bench: named(name), args: rest.slice(1) }));
}

async function main(args: readonly string[]): Promise<void> {
  if (args.length === 0) {
    process.stdout.write(list());
    return;
  }
  const wanted = chosen(args);
  // What is measured is what `npm start` starts.
  await prepare({ next: () => {} });
  for (const { bench, args: own } of wanted) {
    await bench.run(own, (measure) => {
      process.stdout.write(`${JSON.stringify(lineOf(bench.name, measure))}\n`);
    });
  }
}

main(process.argv.slice(2)).catch((error: unknown) => {
  const said =
    error instanceof UsageError ? error.message : error instanceof Error ? error.stack : String(error);
  process.stderr.write(`${said?.trimEnd()}\n`);
  process.exitCode = error instanceof UsageError ? 2 : 1;
});
