import { randomInt } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { openNeo4j } from '../../graph/engines/neo4j.ts';
import { emptyDatabase } from '../contract/empty-neo4j.ts';
import { runGapsOnce } from '../gaps/gap-run.ts';
import { startNeo4j } from '../harness/start-neo4j.mjs';
import { openFor } from './open-for.ts';
import { runOnce } from './run.ts';

/** Every so many runs in memory, one in a folder and one on Neo4j, which are slower. */
const FILE_EVERY = 4;
const NEO4J_EVERY = 8;
/** And one that looks at the gaps. */
const GAPS_EVERY = 3;

const { values } = parseArgs({
  options: { minutes: { type: 'string', default: '1' }, seed: { type: 'string' } },
});
const first = values.seed === undefined ? randomInt(2 ** 31) : Number(values.seed);
const until = Date.now() + Number(values.minutes) * 60_000;
if (!Number.isSafeInteger(first) || !Number.isFinite(until)) {
  process.stderr.write('usage: npm run fuzz -- --minutes 5 --seed 42\n');
  process.exit(2);
}

const neo4j = await startNeo4j();
if ('missing' in neo4j) process.stdout.write(`without Neo4j: ${neo4j.missing}\n`);
let runs = 0;
try {
  for (let seed = first; Date.now() < until; seed += 1, runs += 1) {
    const onNeo4j = runs % NEO4J_EVERY === NEO4J_EVERY - 1 && !('missing' in neo4j);
    const onGaps = !onNeo4j && runs % GAPS_EVERY === 0;
    const onFile = !onGaps && runs % FILE_EVERY === FILE_EVERY - 1;
    const engine = onNeo4j ? 'neo4j' : onGaps ? 'gaps' : onFile ? 'file' : 'memory';
    try {
      await fresh(engine, seed);
    } catch (error) {
      process.stdout.write(`seed ${seed} on ${engine}: ${error instanceof Error ? error.stack : error}\n`);
      process.stdout.write(`Add ${seed} to the ${engine} list in test/fuzz/seeds.ts.\n`);
      process.exitCode = 1;
      break;
    }
  }
} finally {
  if ('stop' in neo4j) await neo4j.stop();
}
process.stdout.write(`${runs} runs from seed ${first}\n`);

async function fresh(engine: 'neo4j' | 'file' | 'memory' | 'gaps', seed: number): Promise<void> {
  if (engine === 'gaps') return runGapsOnce(seed, () => openFor({ kind: 'embedded' }));
  if (engine === 'memory') {
    await runOnce(seed, { open: () => openFor({ kind: 'embedded' }), survivesRestart: false });
  } else if (engine === 'file') {
    const folder = await mkdtemp(join(tmpdir(), 'atlas-fuzz-'));
    await runOnce(seed, { open: () => openFor({ kind: 'embedded', folder }), survivesRestart: true });
    await rm(folder, { recursive: true });
  } else if ('uri' in neo4j) {
    const config = { kind: 'neo4j', uri: neo4j.uri, user: neo4j.user, password: neo4j.password } as const;
    const emptied = await openNeo4j(config);
    await emptyDatabase(emptied);
    await emptied.close();
    const second = seed % 2 === 0 ? ({ hasSecond: true } as const) : {};
    await runOnce(seed, { open: () => openFor(config), survivesRestart: true, ...second });
  }
}
