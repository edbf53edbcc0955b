import type { Day } from '../model/day.ts';
import type { Agreement, Reported } from '../model/figures.ts';
import type { NodeRecord } from '../model/record.ts';
import { dayField } from './behind.ts';
import type { ReportGraph } from './report-graph.ts';

const PRECISIONS: readonly string[] = ['exact', 'about', 'atLeast'] satisfies Reported['precision'][];

/** What was reported of one figure by a day: the latest of these keys, or else the first that is still to come. */
export function reportedOn(
  graph: ReportGraph,
  keys: readonly string[],
  on: Day,
): { readonly node: NodeRecord; readonly reported: Reported } | undefined {
  const records = graph
    .of('ReportedFigure')
    .filter(({ fields }) => keys.includes(String(fields['figure'])))
    .sort((a, b) => ((dayField(a, 'periodTo') ?? '') < (dayField(b, 'periodTo') ?? '') ? -1 : 1));
  const node = records.findLast((each) => (dayField(each, 'periodTo') ?? '') <= on) ?? records[0];
  const value = node?.fields['value'];
  const precision = node?.fields['precision'];
  if (!node || typeof value !== 'number' || !isPrecision(precision)) return undefined;
  const to = dayField(node, 'periodTo');
  return { node, reported: { value, precision, record: node.id, ...(to === null ? {} : { on: to }) } };
}
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
