import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { RULES } from '../graph/gaps/rules.ts';
import { STORIES } from '../seed/stories/stories.ts';

const folder = fileURLToPath(new URL('.', import.meta.url));
const read = (file: string): string => readFileSync(join(folder, file), 'utf8');

const spec = [...read('SPEC.md').matchAll(/^- \*\*(\w+)\*\* /gm)].map(([, id = '']) => id);
const isRule = (id: string): boolean => /^(G|DQ)\d/.test(id);

const ID = '(?:DQ|[A-Z])\\d{1,2}b?';
/** The ids at the beginning of a name: `I3 what …`, `I1–I7, I9: random …`. */
const NAME = new RegExp(`\\(\\s*['"\`]((?:${ID})(?:(?:–|, | and )${ID})*):? `, 'g');

/** `I1–I3, I9` as each of them. */
const each = (ids: string): string[] =>
  ids.split(/, | and /).flatMap((part) => {
    const [first = '', last = first] = part.split('–');
    const [from, to] = [first, last].map((id) => Number(/\d+/.exec(id)?.[0]));
    if (first === last || from === undefined || to === undefined) return [first];
    return Array.from({ length: to - from + 1 }, (_, index) => first.replace(/\d+/, String(from + index)));
  });

const letters = new Set(spec.map((id) => id[0]));
const named = new Set(
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.test\.tsx?$/.test(file))
    .flatMap((file) => [...read(file).matchAll(NAME)].flatMap(([, ids = '']) => each(ids)))
    // T1 to T4 are sizes.
    .filter((id) => letters.has(id[0])),
);
// `stories*.test.ts` call their tests by the rule of the story.
for (const { rule } of STORIES) named.add(rule);

test('every id of SPEC.md stands there once and in the name of a test, and every id of a name in SPEC.md', () => {
  expect(spec.length).toBeGreaterThan(100);
  expect([...new Set(spec)]).toEqual(spec);
  expect(spec.filter((id) => !named.has(id))).toEqual([]);
  expect([...named].filter((id) => !spec.includes(id))).toEqual([]);
});

test('SPEC.md has every rule of the gaps, in words of its own title', () => {
  const lines = RULES.map(({ id, title }) => `- **${id}** ${title.zh} · ${title.en}`);
  const written = read('SPEC.md')
    .split('\n')
    .filter((line) => isRule(/\w+/.exec(line)?.[0] ?? ''));
  expect(written).toEqual(lines);
});
