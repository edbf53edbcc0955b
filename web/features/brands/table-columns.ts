import type { Kind } from '../../../graph/model/schema/kinds.ts';
import type { Fields, NodeRecord } from '../../../graph/model/schema/record.ts';
import type { RelationKind } from '../../../graph/model/schema/relations.ts';
import type { TableTab } from './page-state.ts';

/** Numbers over the activities of a record by the day. */
export type ActivitySum = 'activities' | 'personTimes' | 'lastActivity';

/** Where a column gets its cells: the first of these fields that a record's kind has, relations, or something reckoned. */
type ColumnSource =
  | { readonly from: 'name' | 'area' | 'opened' }
  | { readonly from: 'fields'; readonly fields: readonly string[] }
  | {
      readonly from: 'relations';
      readonly relations: readonly { readonly kind: RelationKind; readonly direction: 'out' | 'in' }[];
    }
  | { readonly from: 'activities'; readonly sum: ActivitySum; readonly over: RelationKind };

export type Column = ColumnSource & {
  /** Its words are `brands.columns.<id>`. */
  readonly id: ColumnId;
  /** In px; undefined: a part of what the others leave. */
  readonly px?: number;
  /** How large a part; 1 unless given. */
  readonly parts?: number;
  /** Left out where there is little room. */
  readonly isExtra?: boolean;
  /** Stands in a phone's second line, or at its right where it is a number. */
  readonly onPhone?: boolean;
};

type ColumnId =
  | 'name'
  | 'kinds'
  | 'functions'
  | 'area'
  | 'opened'
  | 'activities'
  | 'runner'
  | 'founded'
  | 'people'
  | 'personTimes'
  | 'lastActivity'
  | 'sort'
  | 'giver'
  | 'helper'
  | 'gift'
  | 'value'
  | 'day'
  | 'until'
  | 'placeOutside'
  | 'category'
  | 'landing'
  | 'money'
  | 'events'
  | 'recipient'
  | 'scheme'
  | 'round'
  | 'amount'
  | 'matched'
  | 'paidOn'
  | 'awardedTo'
  | 'level'
  | 'issuer'
  | 'year'
  | 'awardedOn'
  | 'validTo';

export type TableSpec = {
  readonly kinds: readonly Kind[];
  readonly isShown?: (node: NodeRecord) => boolean;
  /** What a new record of this table begins as. */
  readonly created: { readonly kind: Kind; readonly fields: Fields };
  /** Fields that say when a record begins; one that has not begun by the day is not shown. */
  readonly begins: readonly string[];
  /** Fields that say when it is over. */
  readonly ends?: readonly string[];
  readonly columns: readonly Column[];
  /** The column whose numbers are added up under the table. */
  readonly total?: ColumnId;
};

const name: Column = { id: 'name', from: 'name', parts: 1.4 };
const words = (id: ColumnId, px: number, ...fields: string[]): Column => ({ id, from: 'fields', fields, px });
const long = (id: ColumnId, field: string): Column => ({ id, from: 'fields', fields: [field] });
const day = (id: ColumnId, ...fields: string[]): Column => words(id, 104, ...fields);
const amount = (id: ColumnId, ...fields: string[]): Column => words(id, 112, ...fields);
const count = (id: ColumnId, field: string): Column => words(id, 84, field);
const ends = (id: ColumnId, direction: 'out' | 'in', ...kinds: RelationKind[]): Column => ({
  id,
  from: 'relations',
  relations: kinds.map((kind) => ({ kind, direction })),
  onPhone: true,
});
const out = (id: ColumnId, kind: RelationKind): Column => ends(id, 'out', kind);
const sum = (id: ColumnId & ActivitySum, over: RelationKind): Column => ({
  id,
  from: 'activities',
  sum: id,
  over,
  px: id === 'lastActivity' ? 104 : 96,
});
const area: Column = { id: 'area', from: 'area', px: 92 };
const onPhone = (column: Column): Column => ({ ...column, onPhone: true });
const extra = (column: Column): Column => ({ ...column, isExtra: true });

const AWARD: readonly Column[] = [
  onPhone(words('level', 64, 'level')),
  extra(long('issuer', 'issuer')),
  words('year', 72, 'year'),
  day('awardedOn', 'awardedOn'),
  extra(day('validTo', 'validTo')),
];

export const TABLES: Readonly<Record<TableTab, TableSpec>> = {
  venues: {
    kinds: ['Venue'],
    created: { kind: 'Venue', fields: {} },
    begins: ['openedOn'],
    ends: ['closedOn'],
    columns: [
      name,
      long('kinds', 'venueKinds'),
      long('functions', 'functions'),
      onPhone(area),
      onPhone({ id: 'opened', from: 'opened', px: 148 }),
      sum('activities', 'HELD_AT'),
      extra(sum('lastActivity', 'HELD_AT')),
    ],
  },
  teams: {
    kinds: ['VolunteerTeam'],
    created: { kind: 'VolunteerTeam', fields: {} },
    begins: ['foundedOn'],
    columns: [
      name,
      out('runner', 'RUN_BY'),
      extra(area),
      day('founded', 'foundedOn'),
      onPhone(count('people', 'people')),
      sum('activities', 'HOSTED_BY'),
      sum('personTimes', 'HOSTED_BY'),
      extra(sum('lastActivity', 'HOSTED_BY')),
    ],
  },
  aid: {
    kinds: ['Agreement', 'AidAction'],
    isShown: ({ kind, fields: { agreementType } }) => kind !== 'Agreement' || agreementType === 'assistance',
    created: { kind: 'AidAction', fields: { programme: 'assistance' } },
    begins: ['from', 'signedOn'],
    total: 'value',
    columns: [
      name,
      words('sort', 104, 'giftKind', 'agreementType'),
      ends('helper', 'in', 'GAVE', 'PARTY_TO'),
      words('placeOutside', 120, 'place'),
      day('day', 'from', 'signedOn'),
      onPhone(amount('value', 'value', 'money')),
      extra(count('events', 'events')),
    ],
  },
  rural: {
    kinds: ['Project'],
    isShown: ({ fields: { programme } }) => programme === 'rural',
    created: { kind: 'Project', fields: { programme: 'rural' } },
    begins: ['from'],
    total: 'money',
    columns: [
      name,
      extra(words('category', 88, 'category')),
      out('runner', 'RUN_BY'),
      { ...out('landing', 'PLACED_IN'), parts: 0.8 },
      day('day', 'from'),
      extra(day('until', 'to')),
      onPhone(amount('money', 'money')),
      count('events', 'events'),
      extra(count('personTimes', 'personTimes')),
    ],
  },
  grants: {
    kinds: ['Grant'],
    created: { kind: 'Grant', fields: {} },
    begins: ['paidOn'],
    total: 'amount',
    columns: [
      name,
      words('scheme', 88, 'scheme'),
      words('category', 112, 'category'),
      out('recipient', 'GRANTED_TO'),
      extra(words('round', 72, 'round')),
      day('paidOn', 'paidOn'),
      onPhone(amount('amount', 'amount')),
      extra(amount('matched', 'matchedAmount')),
      extra(count('events', 'events')),
    ],
  },
  donations: {
    kinds: ['Donation'],
    created: { kind: 'Donation', fields: {} },
    begins: ['from'],
    total: 'value',
    columns: [
      name,
      words('sort', 72, 'giftKind'),
      words('scheme', 88, 'programme'),
      ends('giver', 'in', 'GAVE'),
      extra(long('gift', 'goods')),
      day('day', 'from'),
      onPhone(amount('value', 'value')),
    ],
  },
  honours: {
    kinds: ['Honour'],
    created: { kind: 'Honour', fields: {} },
    begins: ['awardedOn'],
    columns: [name, out('awardedTo', 'AWARDED'), ...AWARD],
  },
  demoSites: {
    kinds: ['DemoSite'],
    created: { kind: 'DemoSite', fields: {} },
    begins: ['awardedOn'],
    columns: [name, out('awardedTo', 'DEMO_SITE_OF'), ...AWARD],
  },
};
