import { expect, it } from 'vitest';
import { writeEffects } from '../../graph/commands/writer.ts';
import type { Engine } from '../../graph/engines/contract.ts';
import { ensureSchema } from '../../graph/engines/schema-statements.ts';
import { readReport } from '../../graph/reports/read-report.ts';
import { ReportGraph } from '../../graph/reports/report-graph.ts';
import { created, related } from '../contract/graph-fixture.ts';
import { entry } from '../contract/log-fixture.ts';
import { ARTICLE_DAY, view } from '../seed/article-view.ts';
import { everyReport } from './all-reports.ts';

async function holdArticle(engine: Engine): Promise<void> {
  await ensureSchema(engine);
  const relations = [...view.relations.values()].map((relation) => ({
    ...related(relation),
    sourceKind: view.node(relation.source)?.kind ?? 'Unit',
    targetKind: view.node(relation.target)?.kind ?? 'Unit',
  }));
  const nodes = [...view.nodes.values()].map(created);
  await engine.transact((tx) => writeEffects(tx, [entry(1, nodes), entry(2, relations as typeof nodes)]));
}

/** What a store answers about the article, by the queries of the reports, is what the article's graph says. */
export function reportContract(open: () => Promise<Engine>): void {
  it('all that reports ask of the graph is read, and by its queries', { timeout: 120_000 }, async () => {
    const engine = await open();
    try {
      await holdArticle(engine);
      const read = new ReportGraph(await readReport(engine));
      for (const day of [ARTICLE_DAY, '2022-07-31', '2024-01-01'])
        expect(everyReport(read, day), day).toEqual(everyReport(new ReportGraph(view), day));
    } finally {
      await engine.close();
    }
  });
}
