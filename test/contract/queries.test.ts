import { expect, it } from 'vitest';
import { RESERVED } from '../../graph/engines/codec.ts';
import { openEmbedded } from '../../graph/engines/embedded.ts';
import type { Query } from '../../graph/engines/query.ts';
import { schemaStatements } from '../../graph/engines/schema-statements.ts';
import { fieldSpecs, KIND_NAMES } from '../../graph/model/schema/kinds.ts';
import { RELATION_NAMES, relationSpec } from '../../graph/model/schema/relations.ts';
import { ALL_QUERIES } from './all-queries.ts';
import { recordEveryQuery } from './query-scenario.ts';

const asText = (queries: readonly Query[]): string =>
  queries
    .map(({ name, purpose, access, text }) => `// ${name} (${access}): ${purpose}\n${text};\n`)
    .join('\n');

it('the text of every query is the reviewed one (vitest -u after a review)', async () => {
  const schema = schemaStatements('embedded');
  await expect(asText([...ALL_QUERIES, ...schema])).toMatchFileSnapshot('queries.cypher');
});

it('names are given once', () => {
  const names = ALL_QUERIES.map((query) => query.name);
  expect(names).toEqual([...new Set(names)]);
});

it('no text uses what only one engine reads the same way', () => {
  for (const { name, text } of ALL_QUERIES) {
    expect(text, name).not.toMatch(
      /MATCH[^\n]*\([^)]*\{|OPTIONAL MATCH|duration\.|timestamp\(|randomUUID|\$\{/,
    );
  }
});

it('no field has the name of a property that every record has', () => {
  const specs = [...KIND_NAMES.map(fieldSpecs), ...RELATION_NAMES.map((kind) => relationSpec(kind).fields)];
  const names = specs.flatMap((each) => Object.keys(each));
  expect(names.filter((name) => (RESERVED as readonly string[]).includes(name))).toEqual([]);
});

it('every defined query runs on the embedded engine', async () => {
  const engine = openEmbedded();
  const ran = new Set((await recordEveryQuery(engine)).map((run) => run.name));
  expect([...ran].sort()).toEqual(ALL_QUERIES.map((query) => query.name).sort());
  await engine.close();
});
