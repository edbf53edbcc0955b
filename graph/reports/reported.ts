import type { Agreement, Reported } from '../model/answers/figures.ts';
import type { Day } from '../model/schema/day.ts';
import type { NodeRecord } from '../model/schema/record.ts';
import { vocabularyKeys } from '../model/schema/vocabularies.ts';
import { dayIn } from '../model/terms/value-in.ts';
import type { WholeGraph } from '../model/view/view.ts';
import { shared } from './shared.ts';

const PRECISIONS: readonly string[] = ['exact', 'about', 'atLeast'] satisfies Reported['precision'][];
const WORDINGS: readonly string[] = vocabularyKeys('reportedWording');

const periodTo = (record: NodeRecord): Day | '' => dayIn(record, 'periodTo') ?? '';
const byPeriod = (a: NodeRecord, b: NodeRecord): number =>
  periodTo(a) < periodTo(b) ? -1 : periodTo(a) > periodTo(b) ? 1 : 0;

/** What was reported, by what figure it speaks of. */
const reportedByFigure = shared((graph: WholeGraph): ReadonlyMap<string, readonly NodeRecord[]> => {
  const records = new Map<string, NodeRecord[]>();
  for (const record of graph.ofKind('ReportedFigure')) {
    const figure = String(record.fields['figure']);
    const known = records.get(figure);
    if (known) known.push(record);
    else records.set(figure, [record]);
  }
  return records;
});

/** What was reported of one figure by a day: the latest of these keys, or else the first that is still to come. */
export function reportedOn(
  graph: WholeGraph,
  keys: readonly string[],
  on: Day,
): { readonly node: NodeRecord; readonly reported: Reported } | undefined {
  const byFigure = reportedByFigure(graph, on);
  const records = keys.flatMap((key) => byFigure.get(key) ?? []).sort(byPeriod);
  const node = records.findLast((each) => periodTo(each) <= on) ?? records[0];
  const value = node?.fields['value'];
  const precision = node?.fields['precision'];
  if (!node || typeof value !== 'number' || !isPrecision(precision)) return undefined;
  const to = dayIn(node, 'periodTo');
  const wording = node.fields['wording'];
  return {
    node,
    reported: {
      value,
      precision,
      ...(isWording(wording) ? { wording } : {}),
      record: node.id,
      ...(to === undefined ? {} : { on: to }),
    },
  };
}
/** Whether something was reported of a figure by a day, so that there is something to compare. */
export function isReportedBy(graph: WholeGraph, keys: readonly string[], on: Day): boolean {
  const known = reportedOn(graph, keys, on);
  return known !== undefined && (known.reported.on === undefined || known.reported.on <= on);
}

type Wording = NonNullable<Reported['wording']>;
const isWording = (value: unknown): value is Wording => WORDINGS.includes(String(value));
const isPrecision = (value: unknown): value is Reported['precision'] => PRECISIONS.includes(String(value));

/** 约 is within this part of the number. */
const ABOUT = 0.02;

/** What a reported number and a computed one say of each other. */
export function agreement(
  reported: Reported | null,
  computed: number | null,
  on: Day,
  isDoubtful: boolean,
): Agreement {
  if (reported === null) return computed === null ? 'unknown' : 'notReported';
  if (reported.on !== undefined && reported.on > on) return 'notYet';
  if (computed === null) return 'unknown';
  const { value, precision } = reported;
  const agrees =
    computed === value ||
    (precision === 'about' && Math.abs(computed - value) <= ABOUT * value) ||
    (precision === 'atLeast' && computed > value);
  if (!agrees) return 'differs';
  if (isDoubtful) return 'doubtful';
  return computed === value || precision === 'exact' ? 'equal' : precision;
}
