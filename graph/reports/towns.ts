import type { Day } from '../model/day.ts';
import type { NodeRecord } from '../model/record.ts';
import { dayField } from './behind.ts';
import type { ReportGraph } from './report-graph.ts';

/** The towns that there are on a day. */
export const townsOn = (graph: ReportGraph, on: Day): readonly NodeRecord[] =>
  graph
    .of('Town')
    .filter(
      (town) => (dayField(town, 'validFrom') ?? '') <= on && on <= (dayField(town, 'validTo') ?? '9999'),
    );
