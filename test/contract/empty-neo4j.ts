import { z } from 'zod';
import type { Engine } from '../../graph/engines/contract.ts';
import { cypher, defineQuery } from '../../graph/engines/query.ts';

const deleteSome = defineQuery({
  name: 'test.deleteSome',
  purpose: 'Empties a database in batches; constraints stay, since making them takes a second.',
  access: 'write',
  params: z.strictObject({}),
  row: z.object({ deleted: z.number() }),
  text: cypher`MATCH (n) WITH n LIMIT 5000 DETACH DELETE n RETURN count(*) AS deleted`,
});

export async function emptyDatabase(engine: Engine): Promise<void> {
  for (;;) {
    const [row] = await engine.run(deleteSome, {});
    if (!row || row.deleted === 0) return;
  }
}
