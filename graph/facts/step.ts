import type { Kind } from '../model/kinds.ts';
import type { RelationKind } from '../model/relations.ts';
import type { Hops, Step } from './subjects.ts';

/** A step read: along which relation, from its source (`out`) or back from its target (`in`), to which kind. */
export type ParsedStep = { readonly relation: RelationKind; readonly way: 'out' | 'in'; readonly to?: Kind };

const STEP = /^(<?)([A-Z_]+)(>?)(?::([A-Za-z]+))?$/;

/** Errors: throws for a text that is no step; the type of `Step` forbids it. */
export function parseStep(step: Step): ParsedStep {
  const [, back, relation, , to] = STEP.exec(step) ?? [];
  if (!relation) throw new Error(`not a step: ${step}`);
  const parsed = { relation: relation as RelationKind, way: back ? 'in' : 'out' } as const;
  return to ? { ...parsed, to: to as Kind } : parsed;
}

/** The steps of a tree at one point, with what follows each. */
export const stepsOf = (hops: Hops): (ParsedStep & { readonly next: Hops })[] =>
  Object.entries(hops).map(([step, next]) => ({ ...parseStep(step as Step), next: next ?? {} }));
