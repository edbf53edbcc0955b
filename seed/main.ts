import { resolve } from 'node:path';
import { fill, seedClient } from '../graph/commands/fill.ts';
import { writeEffects } from '../graph/commands/writer.ts';
import { StartError } from '../graph/engines/start-error.ts';
import { newId } from '../graph/model/schema/id.ts';
import { readStorePlace } from '../graph/store/environment.ts';
import { openStore } from '../graph/store/open.ts';
import { generate } from './generator/generate.ts';
import { type SeedOptions, seedOptions, UsageError } from './options.ts';
import { writeLines } from './write-lines.ts';

/** `npm run seed`: a made-up graph, written to a file or into the environment's empty store. */
async function main(args: readonly string[]): Promise<void> {
  const options = seedOptions(args);
  const commands = generate(options.size, options.seed);
  const started = performance.now();
  const count =
    options.out === undefined ? await intoStore(options, commands) : writeLines(options.out, commands);
  const seconds = ((performance.now() - started) / 1_000).toFixed(1);
  process.stderr.write(`${count} commands in ${seconds} s\n`);
}

async function intoStore({ name }: SeedOptions, commands: ReturnType<typeof generate>): Promise<number> {
  // biome-ignore lint/style/noProcessEnv: this is where the program meets its environment
  const { neo4j, dataFolder } = readStorePlace(process.env);
  const config = neo4j
    ? ({ kind: 'neo4j', ...neo4j } as const)
    : ({ kind: 'embedded', folder: resolve(dataFolder) } as const);
  const now = (): Date => new Date();
  const store = await openStore(config, { now, newId, writeEffects });
  try {
    const begun = await store.client(seedClient(name));
    const count =
      store.head() === (begun?.lastMid ?? 0) ? (await fill(store, name, commands, { now })).written : 0;
    if (count > 0) return count;
    const place = neo4j?.uri ?? resolve(dataFolder);
    throw new StartError(
      `存储（${place}）不是空的：请用 DATA_DIR 或 NEO4J_URI 指定另一个`,
      `the store (${place}) is not empty: name another with DATA_DIR or NEO4J_URI`,
    );
  } finally {
    await store.close();
  }
}

main(process.argv.slice(2)).catch((error: unknown) => {
  const isFile = error instanceof Error && 'code' in error;
  const isPlain = error instanceof StartError || error instanceof UsageError || isFile;
  const said = error instanceof Error ? (isPlain ? error.message : error.stack) : String(error);
  process.stderr.write(`${said}\n`);
  process.exitCode = error instanceof UsageError ? 2 : 1;
});
