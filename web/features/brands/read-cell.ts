import type { Day } from '../../../graph/model/schema/day.ts';
import type { FieldSpec } from '../../../graph/model/schema/field.ts';
import { fieldSpecs, type Kind } from '../../../graph/model/schema/kinds.ts';
import type { FieldValue, NodeRecord } from '../../../graph/model/schema/record.ts';
import { doneBy } from '../../../graph/model/terms/done-by.ts';
import { areaOn, soleHost } from '../../../graph/model/terms/mark.ts';
import { dayIn } from '../../../graph/model/terms/value-in.ts';
import type { View } from '../../../graph/model/view/view.ts';
import { into, out } from '../../../graph/model/view/walk.ts';
import { areaText } from '../../state/on-map.ts';
import { t } from '../../texts/i18n.ts';
import { formatValue } from '../../ui/format-value.ts';
import { missingText } from '../../ui/missing-text.ts';
import { nameOf } from '../../ui/record-name.tsx';
import type { ActivitySum, Column } from './table-columns.ts';

/** `sort` undefined: unknown, and last whichever way the column is sorted. */
export type Cell = {
  readonly text: string;
  readonly sort: string | number | undefined;
  readonly isNumber: boolean;
  /** Its one record, for its glyph. */
  readonly node?: NodeRecord;
};

const UNKNOWN = (isNumber: boolean): Cell => ({ text: t('unknown'), sort: undefined, isNumber });

/** There is nothing that could be said, which is not the same as unknown. */
const NOTHING: Cell = { text: '—', sort: undefined, isNumber: false };

const NUMBERS: readonly FieldSpec['type'][] = ['money', 'count', 'number', 'year'];
const digits = (value: number): string => value.toLocaleString('en-US');

export function cellOf(view: View, node: NodeRecord, column: Column, on: Day): Cell {
  switch (column.from) {
    case 'name':
      return { text: nameOf(node), sort: nameOf(node), isNumber: false, node };
    case 'area':
      return areaCell(view, node, on);
    case 'opened':
      return openedCell(node);
    case 'fields':
      return fieldCell(node, column.fields, (name) => valueBy(view, node, name, on));
    case 'relations':
      return relationCell(view, node, column.relations);
    case 'activities':
      return activityCell(view, node, column, on);
  }
}

/** What a record brings about in the course of its run; its other values hold from its beginning. */
const GROWING: Readonly<Partial<Record<Kind, readonly string[]>>> = {
  Grant: ['matchedAmount', 'events', 'personTimes'],
  Project: ['money', 'events', 'personTimes'],
};
/** A record that does not say when it ends is shown as it stands. */
function valueBy(view: View, node: NodeRecord, name: string, on: Day): FieldValue | undefined {
  const endsOn = dayIn(node, node.kind === 'Grant' ? 'endsOn' : 'to');
  return endsOn !== undefined && GROWING[node.kind]?.includes(name)
    ? doneBy(view, node, name, endsOn, on)
    : node.fields[name];
}

function fieldCell(
  node: NodeRecord,
  names: readonly string[],
  valueIn: (name: string) => FieldValue | undefined,
): Cell {
  const specs = fieldSpecs(node.kind);
  const name = names.find((each) => each in specs);
  const spec = name === undefined ? undefined : specs[name];
  if (name === undefined || !spec) return NOTHING;
  const value = valueIn(name);
  const isNumber = NUMBERS.includes(spec.type);
  if (value === undefined) return { ...UNKNOWN(isNumber), text: missingText(node.fields, name, spec) };
  // A table keeps the short day, and the column's title is the measure word.
  if (spec.type === 'day' || spec.type === 'year')
    return { text: String(value), sort: String(value), isNumber };
  if (typeof value === 'number')
    return {
      text: spec.type === 'money' ? formatValue(spec, name, value) : digits(value),
      sort: value,
      isNumber,
    };
  const text = formatValue(spec, name, value);
  return { text, sort: text, isNumber };
}

type RelationColumn = Extract<Column, { from: 'relations' }>;

function relationCell(view: View, node: NodeRecord, relations: RelationColumn['relations']): Cell {
  const others = relations.flatMap(({ kind, direction }) =>
    (direction === 'out' ? out : into)(view, node.id, kind).map((each) => each.node),
  );
  const [first] = others;
  if (!first) return UNKNOWN(false);
  const text = others.map(nameOf).join(t('listJoin'));
  return { text, sort: text, isNumber: false, node: first };
}

/** Where it stands: its own town, or that of whoever runs it. */
function areaCell(view: View, node: NodeRecord, on: Day): Cell {
  const runner = out(view, node.id, 'RUN_BY')[0]?.node;
  const host = runner && (view.node(soleHost(view, runner.id, on) ?? '') ?? runner);
  const text = areaText(view, areaOn(view, host ?? node, on));
  return { text, sort: text, isNumber: false };
}

function openedCell({ fields: { openedOn, openBy, closedOn } }: NodeRecord): Cell {
  if (typeof closedOn === 'string')
    return { text: t('brands.closed', { day: closedOn }), sort: closedOn, isNumber: false };
  if (typeof openedOn === 'string') return { text: openedOn, sort: openedOn, isNumber: false };
  if (typeof openBy !== 'string') return UNKNOWN(false);
  return { text: t('brands.openBy', { day: openBy }), sort: openBy, isNumber: false };
}

type ActivityColumn = Extract<Column, { from: 'activities' }>;

function activityCell(view: View, node: NodeRecord, { sum, over }: ActivityColumn, on: Day): Cell {
  const activities = into(view, node.id, over)
    .map((each) => each.node.fields)
    .filter((fields) => typeof fields['from'] !== 'string' || fields['from'] <= on);
  const total = SUMS[sum](activities);
  if (activities.length === 0 && sum === 'lastActivity') return NOTHING;
  if (total === undefined) return UNKNOWN(sum !== 'lastActivity');
  return {
    text: typeof total === 'number' ? digits(total) : total,
    sort: total,
    isNumber: sum !== 'lastActivity',
  };
}

type Sum = (activities: readonly NodeRecord['fields'][]) => number | string | undefined;

const add = (values: readonly unknown[]): number | undefined => {
  const known = values.filter((value) => typeof value === 'number');
  return known.length === 0 && values.length > 0 ? undefined : known.reduce((all, each) => all + each, 0);
};

/** One record may stand for several events; where it does not say how many, it is one. */
const SUMS: Readonly<Record<ActivitySum, Sum>> = {
  activities: (activities) => add(activities.map(({ events }) => events ?? 1)),
  personTimes: (activities) => add(activities.map(({ personTimes }) => personTimes)),
  lastActivity: (activities) =>
    activities
      .flatMap(({ from }) => (typeof from === 'string' ? [from] : []))
      .sort()
      .pop(),
};
