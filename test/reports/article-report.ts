import type { Figure } from '../../graph/model/answers/figures.ts';
import { View } from '../../graph/model/view/view.ts';
import { detailOf } from '../../graph/reports/behind.ts';
import { figureSpec, figuresOn, reckon } from '../../graph/reports/figures-on.ts';
import { ARTICLE_DAY, view as article } from '../seed/article-view.ts';

/** The article's graph to change; whoever changes it takes that back. */
export const view = new View().load(article.nodes.values(), article.relations.values());

export const figuresNow = (on = ARTICLE_DAY): Map<string, Figure> =>
  new Map(figuresOn(view, on).map((figure) => [figure.id, figure]));

export function behind(id: string, on = ARTICLE_DAY) {
  const spec = figureSpec(id);
  if (!spec) throw new Error(id);
  const { computed } = reckon(view, spec, on);
  return computed.rows.map((row) => ({ ...row, detail: () => detailOf(computed, row) }));
}
