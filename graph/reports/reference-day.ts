import { type Day, dayInShanghai } from '../model/day.ts';
import { WORKSPACE_ID } from '../model/view/view.ts';
import { dayField } from './behind.ts';
import type { ReportGraph } from './report-graph.ts';

/** The day that the workspace looks at where nobody names one: its reference day, else today in Shanghai. */
export function referenceDay(graph: Pick<ReportGraph, 'node'>, now: Date): Day {
  const workspace = graph.node(WORKSPACE_ID);
  return (workspace && dayField(workspace, 'referenceDay')) ?? dayInShanghai(now);
}
