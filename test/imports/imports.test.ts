import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { ROOMS } from './rooms.ts';
import { importRules, judgeImport } from './rules.ts';
import { importsOf, resolveImport, scanImports } from './scan.ts';

/** One import that breaks each rule: a rule without a line here fails the first test. */
const breaks: Record<string, readonly [from: string, specifier: string]> = {
  'features-stay-apart': ['web/features/map/map.tsx', '../inspector/drawer.tsx'],
  'app-is-the-top': ['web/features/map/map.tsx', '../../app/shell.tsx'],
  'main-alone-fills': ['server/app.ts', '../seed/article.ts'],
  'only-what-the-room-may': ['graph/store/open.ts', '../replica/feed.ts'],
};

const forbidden: readonly (readonly [from: string, specifier: string])[] = [
  ['graph/model/view/view.ts', '../../layout/slots.ts'],
  ['graph/model/view/view.ts', 'node:fs'],
  ['graph/search/town.ts', '../../server/config.ts'],
  ['graph/commands/writer.ts', 'express'],
  ['graph/replica/feed.ts', 'neo4j-driver'],
  ['graph/gaps/scan/gap-scan.ts', '../../reports/list.ts'],
  ['graph/gaps/scan/gap-scan.ts', '../../engines/contract.ts'],
  ['web/app/page.tsx', '../../graph/layout/slots.ts'],
  ['web/app/page.tsx', 'node:fs'],
  ['web/app/page.tsx', 'socket.io-client'],
  ['web/state/ui-state.ts', '../records/state-tag.tsx'],
  ['web/features/map/map.tsx', 'cytoscape'],
  ['server/board/gap-board.ts', '../http/api.ts'],
  ['server/app.ts', '../web/app/page.tsx'],
  ['seed/article.ts', '../server/config.ts'],
];

const allowed: readonly (readonly [from: string, specifier: string])[] = [
  ['graph/model/schema/field-schema.ts', 'zod'],
  ['graph/model/schema/kinds/town.ts', '../field.ts'],
  ['graph/model/commands/command.ts', '../view/view.ts'],
  ['graph/engines/neo4j.ts', 'neo4j-driver'],
  ['web/app/page.tsx', '../../graph/model/view/view.ts'],
  ['web/features/map/map.tsx', '../../canvas/draw.ts'],
  ['web/features/map/parts/legend.tsx', '../map.tsx'],
  ['web/features/map/map.tsx', './map.css'],
  ['web/live/socket.ts', 'socket.io-client'],
  ['server/main.ts', '../seed/article.ts'],
  ['server/http/api.ts', '../live/committer.ts'],
  ['seed/article.ts', '../graph/commands/submit.ts'],
];

describe('imports', () => {
  test.each(importRules.map((rule) => rule.id))('%s is broken by its example and says where to go', (id) => {
    const [from, specifier] = breaks[id] ?? ['', ''];
    expect(judgeImport(from, resolveImport(from, specifier))).toContain(`(${id}): `);
  });

  test.each(forbidden)('%s may not import %s', (from, specifier) => {
    expect(judgeImport(from, resolveImport(from, specifier))).toContain('must not import');
  });

  test.each(allowed)('%s may import %s', (from, specifier) => {
    expect(judgeImport(from, resolveImport(from, specifier))).toBeUndefined();
  });

  test('every way of writing an import is seen', () => {
    const source = [
      "import { a } from './a.ts';",
      "import type { B } from './b.ts';",
      'import {\n  c,\n  d,\n} from "./c.ts";',
      "import './e.css';",
      "export { f } from './f.ts';",
      "const g = lazy(() => import('./g.tsx'));",
    ].join('\n');
    expect(importsOf(source)).toEqual(['./a.ts', './b.ts', './c.ts', './e.css', './f.ts', './g.tsx']);
  });

  test('the project has no forbidden import', () => {
    expect(scanImports()).toEqual([]);
  });

  test('ARCHITECTURE.md prints this very list of rooms', () => {
    const rows = ROOMS.map(({ path, holds, may }) => `| \`${path}\` | ${holds} | ${may.join(', ')} |`);
    const text = readFileSync(new URL('../../ARCHITECTURE.md', import.meta.url), 'utf8');
    const printed = text.split('\n').filter((line) => /^\| `(graph|seed|server|web)/.test(line));
    expect(printed).toEqual(rows);
  });
});
