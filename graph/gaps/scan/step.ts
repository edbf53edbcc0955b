import type { Kind } from '../../model/schema/kinds.ts';
import type { RelationRecord } from '../../model/schema/record.ts';
import type { RelationKind } from '../../model/schema/relations.ts';
import type { Way } from '../../model/view/relation-index.ts';
import type { Hops, Step } from './subjects.ts';

/** A step read: along which relation, from its source (`out`) or back from its target (`in`), to which kind alone. */
export type ParsedStep = { readonly relation: RelationKind; readonly way: Way; readonly to?: Kind };
type Branch = ParsedStep & { readonly next: Hops };

const STEP = /^(<?)([A-Z_]+)(>?)(?::([A-Za-z]+))?$/;

/** Errors: throws for a text that is no step; the type of `Step` forbids it. */
function parseStep(step: Step): ParsedStep {
  const [, back, relation, , to] = STEP.exec(step) ?? [];
  if (!relation) throw new Error(`not a step: ${step}`);
  const parsed = { relation: relation as RelationKind, way: back ? 'in' : 'out' } as const;
  return to ? { ...parsed, to: to as Kind } : parsed;
}

/** The same relation the other way round, from any kind. */
export const reversed = ({ relation, way }: ParsedStep): ParsedStep => ({
  relation,
  way: way === 'out' ? 'in' : 'out',
});

const branches = new WeakMap<Hops, readonly Branch[]>();

/** The steps of a tree at one point, with what follows each. */
export function branchesOf(hops: Hops): readonly Branch[] {
  const known = branches.get(hops);
  if (known) return known;
  const parsed = Object.entries(hops).map(([step, next]) => ({
    ...parseStep(step as Step),
    next: next ?? {},
  }));
  branches.set(hops, parsed);
  return parsed;
}

/** Where a relation leads, taken this way. */
export const farEnd = ({ way }: Pick<ParsedStep, 'way'>, relation: RelationRecord): string =>
  way === 'out' ? relation.target : relation.source;
