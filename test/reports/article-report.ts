import type { Figure } from '../../graph/model/figures.ts';
import { View } from '../../graph/model/view/view.ts';
import type { Behind } from '../../graph/reports/behind.ts';
import { figureSpec, figuresOn, reckon } from '../../graph/reports/figures-on.ts';
import { ReportGraph } from '../../graph/reports/report-graph.ts';
import { ARTICLE_DAY, view as article } from '../seed/article-view.ts';

/** The article's graph to change; whoever changes it takes that back. */
export const view = new View().load(article.nodes.values(), article.relations.values());

/** The graph as it is now; made anew, since it keeps its lists of kinds. */
export const graph = (): ReportGraph => new ReportGraph(view);

export const figuresNow = (on = ARTICLE_DAY): Map<string, Figure> =>
  new Map(figuresOn(graph(), on).map((figure) => [figure.id, figure]));

export function behind(id: string, on = ARTICLE_DAY): readonly Behind[] {
  const spec = figureSpec(id);
  if (!spec) throw new Error(id);
  return reckon(graph(), spec, on).computed.rows;
}
