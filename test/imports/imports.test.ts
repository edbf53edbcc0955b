import { describe, expect, test } from 'vitest';
import { importRules, judgeImport } from './rules.ts';
import { importsOf, resolveImport, scanImports } from './scan.ts';

/** One import that breaks each rule: a rule without a line here fails the first test. */
const breaks: Record<string, readonly [from: string, specifier: string]> = {
  'model-imports-zod-only': ['graph/model/view.ts', '../layout/slots.ts'],
  'graph-imports-nothing-above': ['graph/queries/town.ts', '../../server/config.ts'],
  'graph-has-no-edge': ['graph/commands/writer.ts', 'express'],
  'web-imports-model-only': ['web/app/page.tsx', '../../graph/layout/slots.ts'],
  'web-features-stay-apart': ['web/features/map/map.tsx', '../inspector/drawer.tsx'],
  'web-app-is-the-top': ['web/features/map/map.tsx', '../../app/shell.tsx'],
  'web-records-under-features': ['web/state/ui-state.ts', '../records/state-tag.tsx'],
  'web-imports-no-node': ['web/app/page.tsx', 'node:fs'],
  'server-imports-no-page': ['server/app.ts', '../web/app/page.tsx'],
  'server-main-alone-imports-seed': ['server/app.ts', '../seed/article.ts'],
  'seed-imports-graph-only': ['seed/article.ts', '../server/config.ts'],
  'engines-own-the-databases': ['graph/queries/town.ts', 'neo4j-driver'],
  'web-live-owns-the-socket': ['web/app/page.tsx', 'socket.io-client'],
  'web-canvas-owns-cytoscape': ['web/features/map/map.tsx', 'cytoscape'],
};

const allowed: readonly (readonly [from: string, specifier: string])[] = [
  ['graph/model/kinds.ts', 'zod'],
  ['graph/model/kinds/town.ts', '../field.ts'],
  ['graph/engines/neo4j.ts', 'neo4j-driver'],
  ['graph/engines/embedded.ts', '@grafeo-db/js'],
  ['web/app/page.tsx', '../../graph/model/view.ts'],
  ['web/features/map/map.tsx', '../../canvas/draw.ts'],
  ['web/features/map/parts/legend.tsx', '../map.tsx'],
  ['web/live/socket.ts', 'socket.io-client'],
  ['web/canvas/draw.ts', 'cytoscape'],
  ['server/main.ts', '../seed/article.ts'],
  ['seed/article.ts', '../graph/commands/submit.ts'],
];

describe('imports', () => {
  test.each(importRules.map((rule) => rule.id))('%s is broken by its example and says where to go', (id) => {
    const [from, specifier] = breaks[id] ?? ['', ''];
    expect(judgeImport(from, resolveImport(from, specifier))).toContain(`(${id}): `);
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
});
