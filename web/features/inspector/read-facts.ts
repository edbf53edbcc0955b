import { datedEntries, valueOn } from '../../../graph/model/dated.ts';
import type { Day } from '../../../graph/model/day.ts';
import { type FieldSpec, GROUPS, type Group } from '../../../graph/model/field.ts';
import { fieldSpecs, kindSpec } from '../../../graph/model/kinds.ts';
import type { FieldValue, NodeRecord } from '../../../graph/model/record.ts';

export type Fact = {
  readonly name: string;
  readonly spec: FieldSpec;
  /** On the day; undefined: unknown, or "no" where the field is closed. */
  readonly value: FieldValue | undefined;
  /** Whether a dated field says more than this one value. */
  readonly hasHistory: boolean;
};

export const GROUP_NAMES = Object.keys(GROUPS) as Group[];

export const nameFieldOf = (node: Pick<NodeRecord, 'kind'>): string =>
  kindSpec(node.kind).nameField ?? 'name';

export function factValue(node: NodeRecord, name: string, spec: FieldSpec, on: Day): FieldValue | undefined {
  return spec.dated ? valueOn(node.fields, name, on) : node.fields[name];
}

/** Every field of a record but its name, in the kind's order. */
export function factsOf(node: NodeRecord, on: Day): Fact[] {
  return Object.entries(fieldSpecs(node.kind))
    .filter(([name]) => name !== nameFieldOf(node))
    .map(([name, spec]) => {
      const value = factValue(node, name, spec, on);
      const entries = spec.dated ? datedEntries(node.fields, name) : [];
      return {
        name,
        spec,
        value,
        hasHistory: entries.length > 1 || (entries.length === 1 && value === undefined),
      };
    });
}

/** Whether a field is listed as known to be empty, as opposed to unknown. */
export function isKnownEmpty(node: NodeRecord, name: string): boolean {
  const none: unknown = node.fields['none'];
  return Array.isArray(none) && none.includes(name);
}
