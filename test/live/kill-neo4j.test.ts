import { join } from 'node:path';
import { afterAll, beforeAll, describe, it } from 'vitest';
import { openNeo4j } from '../../graph/engines/neo4j.ts';
import { prepare } from '../../server/prepare.mjs';
import { emptyDatabase } from '../contract/empty-neo4j.ts';
import { openFor } from '../fuzz/open-for.ts';
import { neo4jTarget } from '../harness/neo4j.ts';
import { serverProcesses } from '../harness/server-process.ts';
import { temporaryFolder } from '../harness/temporary-folder.ts';
import { killRounds } from './kill-rounds.ts';

const ROUNDS = 30;
const token = 'token-of-the-kill-test';
const target = neo4jTarget();

describe.skipIf(!target)('I3 what was acknowledged survives, on Neo4j', () => {
  const { uri, user, password } = target ?? { uri: '', user: '', password: '' };
  const DATA_DIR = join(temporaryFolder('kill-neo4j'), 'data');
  const environment = {
    DATA_DIR,
    ACCESS_TOKEN: token,
    NEO4J_URI: uri,
    NEO4J_USER: user,
    NEO4J_PASSWORD: password,
  };
  const processes = serverProcesses();
  const empty = async (): Promise<void> => {
    const engine = await openNeo4j({ uri, user, password });
    await emptyDatabase(engine);
    await engine.close();
  };
  beforeAll(async () => {
    await prepare({ next: () => {} });
    await empty();
  });
  afterAll(async () => {
    await processes.endAll();
    await empty();
  });

  it(`${ROUNDS} rounds of kill −9 of the server under load`, { timeout: 300_000 }, () =>
    killRounds(
      {
        start: () => processes.start(environment, { args: ['server/launch.mjs'] }),
        openStore: () => openFor({ kind: 'neo4j', uri, user, password }),
        token,
      },
      ROUNDS,
    ),
  );
});
