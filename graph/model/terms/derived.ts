import { valueOn } from '../schema/dated.ts';
import type { Day } from '../schema/day.ts';
import { fieldSpecs, KIND_NAMES, type Kind } from '../schema/kinds.ts';
import type { NodeRecord } from '../schema/record.ts';
import type { Graph } from '../view/view.ts';
import { beganOn, hostsOf, isSignedOn, signersOf } from './agreement.ts';
import { countedGrade, GRADE_YEARS, gradesOn } from './grade.ts';
import { areaOn } from './mark.ts';
import { dayIn } from './value-in.ts';

/*
 * What the database says beside the records, so that whoever asks it needs no dates: computed from the records as of a day,
 * written by the one writer, never read back. A change of what is said here raises DERIVATION.
 */
export const DERIVATION = 1;

/** Between two bodies for which an agreement was signed; from a body to the town it stands in. */
export const DERIVED_RELATIONS = {
  PAIRED_WITH: {
    from: ['SocialOrganization', 'Community', 'Unit'],
    to: ['SocialOrganization', 'Community', 'Unit'],
  },
  NOW_IN: { from: ['SocialOrganization', 'Community', 'Unit', 'Venue'], to: ['Town'] },
} as const satisfies Record<string, { readonly from: readonly Kind[]; readonly to: readonly Kind[] }>;

export const DERIVED_TYPES: ReadonlySet<string> = new Set(Object.keys(DERIVED_RELATIONS));

/** The property that says what a dated field holds now. */
export const nowField = (field: string): string => `${field}Now`;

const datedFields = (kind: Kind): string[] =>
  Object.entries(fieldSpecs(kind)).flatMap(([name, spec]) => (spec.dated ? [name] : []));
const NOW_FIELDS = new Map(
  KIND_NAMES.map((kind) => [
    kind,
    [...datedFields(kind).map(nowField), ...(kind === 'SocialOrganization' ? [nowField('grade')] : [])],
  ]),
);
/** The derived properties of a kind. */
export const nowFields = (kind: Kind): readonly string[] => NOW_FIELDS.get(kind) ?? [];

export const DERIVED_PROPERTIES: ReadonlySet<string> = new Set([...NOW_FIELDS.values()].flat());

type Values = Readonly<Record<string, string | number | boolean | null>>;

/** What a record's dated fields hold on a day, and an organisation's grade; null: unknown, or none. */
export function nowOf(graph: Graph, node: NodeRecord, on: Day): Values {
  const values: Record<string, Values[string]> = {};
  for (const field of datedFields(node.kind))
    values[nowField(field)] = valueOn(node.fields, field, on) ?? null;
  if (node.kind === 'SocialOrganization') {
    const grade = countedGrade(gradesOn(graph, node.id, GRADE_YEARS, on), on);
    values[nowField('grade')] = grade ? String(grade.node.fields['grade']) : null;
  }
  return values;
}

const STANDING: ReadonlySet<Kind> = new Set(DERIVED_RELATIONS.NOW_IN.from);
export const isStanding = (kind: Kind): boolean => STANDING.has(kind);

/** The town that a body or a venue stands in on a day; undefined: in none. */
export function townOf(graph: Graph, node: NodeRecord, on: Day): string | undefined {
  if (!isStanding(node.kind)) return undefined;
  const area = areaOn(graph, node, on);
  return graph.node(area)?.kind === 'Town' ? area : undefined;
}

/** Two bodies for which an agreement was signed, the one that signed first before the other. */
export type HostPair = {
  readonly source: NodeRecord;
  readonly target: NodeRecord;
  /** From when and until when it holds, as far as that is known. */
  readonly from?: Day;
  readonly to?: Day;
};

/**
 * The host pairs of an agreement that was signed by a day: each body of one signer with each of another. Of one that is
 * over, as of its last day.
 */
export function hostPairsOf(graph: Graph, agreement: NodeRecord, on: Day): HostPair[] {
  const { fields } = agreement;
  if (isSignedOn(fields, on) !== true) return [];
  const [from, to] = [beganOn(fields), lastDayOf(agreement)];
  const day = to !== undefined && to < on ? to : on;
  const sides = signersOf(graph, agreement.id).map(({ node }) => hostsOf(graph, node.id, day));
  const pairs = new Map<string, HostPair>();
  for (const [index, side] of sides.entries()) {
    for (const other of sides.slice(index + 1)) {
      for (const a of side) for (const b of other) add(a, b);
    }
  }
  return [...pairs.values()];

  function add(a: string, b: string): void {
    const [source, target] = [graph.node(a), graph.node(b)];
    const key = [a, b].sort().join(' ');
    if (a === b || pairs.has(key) || !source || !target) return;
    pairs.set(key, {
      source,
      target,
      ...(from === undefined ? {} : { from }),
      ...(to === undefined ? {} : { to }),
    });
  }
}

function lastDayOf(agreement: NodeRecord): Day | undefined {
  const days = [dayIn(agreement, 'termTo'), dayIn(agreement, 'endedOn')].flatMap((day) => day ?? []);
  return days.sort()[0];
}

type At = { readonly id: string; readonly kind: Kind };
/** What is to be written of what is derived: first what no longer holds, then what holds now. */
export type DerivedChange = {
  readonly values: (At & { readonly properties: Values })[];
  readonly leaving: At[];
  readonly standing: { readonly source: At; readonly target: string }[];
  readonly unpaired: (At & { readonly agreement: string })[];
  readonly paired: (HostPair & { readonly agreement: string })[];
};
