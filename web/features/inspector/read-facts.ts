import { datedEntries, holdsOn, sourceOf, valueOn } from '../../../graph/model/schema/dated.ts';
import type { Day } from '../../../graph/model/schema/day.ts';
import { type FieldSpec, GROUPS, type Group } from '../../../graph/model/schema/field.ts';
import { fieldSpecs, kindSpec } from '../../../graph/model/schema/kinds.ts';
import type { FieldValue, NodeRecord, Provenance } from '../../../graph/model/schema/record.ts';
import { formerNames } from '../../../graph/model/terms/former-names.ts';
import type { State } from '../../../graph/model/view/view.ts';

export type Fact = {
  readonly name: string;
  readonly spec: FieldSpec;
  /** On the day; undefined: unknown, or "no" where the field is closed. */
  readonly value: FieldValue | undefined;
  /** Where this value comes from. */
  readonly source: Provenance | undefined;
  /** Whether a dated field says more than this one value. */
  readonly hasHistory: boolean;
};

export const GROUP_NAMES = Object.keys(GROUPS) as Group[];

export const nameFieldOf = (node: Pick<NodeRecord, 'kind'>): string =>
  kindSpec(node.kind).nameField ?? 'name';

export function factValue(node: NodeRecord, name: string, spec: FieldSpec, on: Day): FieldValue | undefined {
  return spec.dated ? valueOn(node.fields, name, on) : node.fields[name];
}

/** The source of what a field holds on a day: of a dated one that of the entry that holds then. */
function factSource(node: NodeRecord, name: string, spec: FieldSpec, on: Day): Provenance | undefined {
  if (!spec.dated) return sourceOf(node, name);
  const begun = datedEntries(node.fields, name).filter((entry) => entry.from <= on);
  return sourceOf(node, name, begun[begun.length - 1]?.from);
}

/** The source of a record as a whole: of what happened when there is one, else of its name. */
export const recordSource = (node: NodeRecord): Provenance | undefined =>
  sourceOf(node, 'signedOn') ?? sourceOf(node, nameFieldOf(node));

/** Last days of former names stand beside the names, where each has one. */
const isSaidWithNames = (node: NodeRecord): boolean =>
  formerNames(node).length > 0 && formerNames(node).every(({ until }) => until !== undefined);

/** Every field of a record but its name, in the kind's order. */
export function factsOf(node: NodeRecord, on: Day): Fact[] {
  return Object.entries(fieldSpecs(node.kind))
    .filter(([name]) => name !== nameFieldOf(node) && !(name === 'formerNamesUntil' && isSaidWithNames(node)))
    .map(([name, spec]) => {
      const value = factValue(node, name, spec, on);
      const entries = spec.dated ? datedEntries(node.fields, name) : [];
      return {
        name,
        spec,
        value,
        source: factSource(node, name, spec, on),
        hasHistory: entries.length > 1 || (entries.length === 1 && value === undefined),
      };
    });
}

/** A reason for having no Party organisation is no fact of a body that has one, its own or a joint one. */
export function isPointless(state: State, node: NodeRecord, name: string, on: Day): boolean {
  if (name !== 'noBranchReason') return false;
  return state.along(node.id, 'BRANCH_OF', 'in').some(({ fields }) => holdsOn(fields, on));
}
