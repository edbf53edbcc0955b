import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { graphPage } from '../../graph/engines/describe/graph-page.ts';
import { grass } from '../../graph/engines/describe/grass.ts';

const kept = (name: string): string =>
  readFileSync(fileURLToPath(new URL(`../../docs/${name}`, import.meta.url)), 'utf8');

it('the page of the graph and its style file are what follows from the kinds (npm run graph-page)', () => {
  expect(kept('graph-model.md')).toBe(graphPage());
  expect(kept('atlas.grass')).toBe(grass());
});

it('every label and every relation type has a style, the system’s own last and small', () => {
  const sheet = grass();
  const selectors = [...sheet.matchAll(/^(node|relationship)\.(\w+) \{/gm)].map(([, , name]) => name);
  expect(selectors).toEqual([...new Set(selectors)]);
  expect(sheet).toMatch(/node\.System \{\n {2}diameter: 12px/);
  expect(sheet).not.toMatch(/undefined/);
});
