import { mkdir } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { lockFolder } from '../../graph/store/folder-lock.ts';
import { prepare } from '../../server/prepare.mjs';
import { type Bench, lineOf, UsageError } from './bench.ts';
import { canvasBench } from './canvas/canvas.ts';
import { dayBench } from './day.ts';
import { figuresBench } from './figures/figures.ts';
import { gapsBench } from './gaps/gaps.ts';
import { herdBench } from './herd/herd.ts';
import { batchBench } from './live/batch.ts';
import { floodBench } from './live/flood.ts';
import { liveBench } from './live/live.ts';
import { slowBench } from './live/slow.ts';
import { loadBench } from './load/load.ts';
import { loopBench } from './loop.ts';
import { memoryBench } from './memory.ts';
import { openBench } from './open/open.ts';
import { pageBench } from './page/page.ts';
import { reconnectBench } from './reconnect/reconnect.ts';
import { startBench } from './start.ts';
import { latestRows, machine, type Row, replaced, today, writeTable } from './table.ts';

/** Every benchmark, in the order of the list. */
const BENCHES: readonly Bench[] = [
  loadBench,
  liveBench,
  reconnectBench,
  slowBench,
  floodBench,
  batchBench,
  gapsBench,
  dayBench,
  figuresBench,
  herdBench,
  loopBench,
  openBench,
  pageBench,
  canvasBench,
  startBench,
  memoryBench,
];

const list = (): string => BENCHES.map(({ name, purpose }) => `${name.padEnd(12)} ${purpose}\n`).join('');

function named(name: string): Bench {
  const bench = BENCHES.find((each) => each.name === name);
  if (!bench) throw new UsageError(`there is no benchmark ${name}; there are:\n${list()}`);
  return bench;
}

type Chosen = { readonly bench: Bench; readonly args: readonly string[] };

/** `NAME [arguments]` runs one; `--only a,b` several without arguments. */
function chosen([first, ...rest]: readonly string[]): Chosen[] {
  if (first !== '--only') return [{ bench: named(first ?? ''), args: rest }];
  const names = (rest[0] ?? '').split(',').filter(Boolean);
  if (names.length === 0) throw new UsageError('--only asks for names, such as --only load');
  return names.map((name) => ({ bench: named(name), args: rest.slice(1) }));
}

/** Two benchmarks never share the machine. Errors: StartError naming the process of the other. */
async function alone() {
  const folder = join(tmpdir(), 'atlas-bench-lock');
  await mkdir(folder, { recursive: true });
  return lockFolder(folder);
}

async function runAll(wanted: readonly Chosen[], isForTable: boolean): Promise<void> {
  // What is measured is what `npm start` starts.
  await prepare({ next: () => {} });
  const lock = await alone();
  try {
    for (const { bench, args } of wanted) {
      const measured: Row[] = [];
      await bench.run(args, (measure) => {
        const line = lineOf(bench.name, measure);
        process.stdout.write(`${JSON.stringify(line)}\n`);
        measured.push({ ...line, on: today(), machine: machine() });
      });
      if (!isForTable) continue;
      const names = BENCHES.map(({ name }) => name);
      await writeTable(replaced(await latestRows(), bench.name, measured), names);
    }
  } finally {
    lock.release();
  }
}

/** `--table` first: what is measured goes into the README too; alone, every benchmark. */
async function main(args: readonly string[]): Promise<void> {
  const isForTable = args[0] === '--table';
  const rest = isForTable ? args.slice(1) : args;
  if (args.length === 0) process.stdout.write(list());
  else if (rest.length > 0) await runAll(chosen(rest), isForTable);
  else
    await runAll(
      BENCHES.map((bench) => ({ bench, args: [] })),
      true,
    );
}

main(process.argv.slice(2)).catch((error: unknown) => {
  const said =
    error instanceof UsageError ? error.message : error instanceof Error ? error.stack : String(error);
  process.stderr.write(`${said?.trimEnd()}\n`);
  process.exitCode = error instanceof UsageError ? 2 : 1;
});
