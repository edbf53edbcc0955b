import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import grafeo from '@grafeo-db/js';
import { schemaStatements } from '../../../graph/engines/schema-statements.ts';
import type { SeedCommand } from '../../../seed/record.ts';
import type { Bed } from './bed.ts';
import type { LoadStatement } from './load-rows.ts';
import { ourLoad } from './our-load.ts';

/** Both ways on files of the embedded engine, each time a new one. */
export async function embeddedBed(
  commands: readonly SeedCommand[],
  rows: readonly LoadStatement[],
): Promise<Bed> {
  const root = await mkdtemp(join(tmpdir(), 'atlas-bench-load-'));
  let number = 0;
  const folder = (): string => {
    number += 1;
    return join(root, String(number));
  };
  return {
    ours: () => ourLoad({ kind: 'embedded', folder: folder() }, commands),
    bare: () => bareLoad(folder(), rows),
    close: () => rm(root, { recursive: true }),
  };
}

async function bareLoad(file: string, statements: readonly LoadStatement[]): Promise<number> {
  const database = grafeo.GrafeoDB.create(file);
  try {
    for (const { text } of schemaStatements('embedded')) await database.executeCypher(text, {});
    const started = performance.now();
    const transaction = database.beginTransaction();
    for (const { text, rows } of statements) await transaction.executeCypher(text, { rows });
    transaction.commit();
    return performance.now() - started;
  } finally {
    database.close();
  }
}
