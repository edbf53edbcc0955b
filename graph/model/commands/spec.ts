import { z } from 'zod';
import type { Entry } from '../log/entry.ts';
import type { GraphEvent } from '../log/event.ts';
import type { TakenBack } from '../log/takes-back.ts';
import type { Day } from '../schema/day.ts';
import { foldDay } from '../schema/fold/day.ts';
import { RelationKind } from '../schema/kind-schema.ts';
import { FieldValue, Id, Provenance } from '../schema/record.ts';
import type { State } from '../view/view.ts';

/** Who asks: the system seeds and introduces actors, everybody else edits. */
export type Actor = { readonly id: string; readonly role: 'editor' | 'system' };

export type DecideContext = {
  readonly actor: Actor;
  readonly ifRev: number | undefined;
  /** An entry that the command takes back; undefined: there is none of that seq. */
  readonly entry: EntryOf;
  /** In Shanghai. */
  readonly today: Day;
};
export type EntryOf = (seq: number) => Entry | undefined;

/**
 * A command: the schema of its arguments and its decision. `decide` is pure: it returns events or throws a `Refusal`, and
 * touches nothing.
 */
export type CommandSpec<A> = {
  readonly args: z.ZodType<A>;
  /** `ifRev` is compulsory: the loser of a race must see who did what. */
  readonly needsRev?: true;
  /** The entries that it takes back, which have to be at hand when it is decided. */
  takesBack?(args: A): TakenBack;
  decide(state: State, args: A, context: DecideContext): GraphEvent[];
};

export const defineCommand = <A>(spec: CommandSpec<A>): CommandSpec<A> => spec;

/** Property names that a client may send at all; which of them fit is decided by the kind. */
const FieldName = z.string().regex(/^[a-z][A-Za-z0-9]{0,39}$/, 'fieldName');
/** At most so many entries; the refusal says how many. */
export const atMost = (limit: number) =>
  [
    (all: Readonly<Record<string, unknown>>): boolean => Object.keys(all).length <= limit,
    { error: 'tooManyFields', params: { limit } },
  ] as const;
const bounded = <V extends z.ZodType>(value: V) => z.record(FieldName, value).refine(...atMost(80));

export const FieldsInput = bounded(FieldValue);
export const ChangesInput = bounded(FieldValue.nullable());
/** A day in any certain spelling. */
export const DayInput = z
  .string()
  .max(60)
  .transform((typed, context) => {
    const folded = foldDay(typed);
    if ('value' in folded) return folded.value;
    const { refused, ...params } = folded;
    context.issues.push({ code: 'custom', message: refused, input: typed, params });
    return z.NEVER;
  });
/** Where a value comes from, as it is sent: its days are read as those of fields. */
export const SourceInput = Provenance.extend({
  reportedOn: DayInput.optional(),
  confirmedOn: DayInput.optional(),
});
/** Keyed by field, or by `field@from` for one entry of a dated field. */
const SourceName = z.string().regex(/^[a-z][A-Za-z0-9]{0,39}(@(\d{4}-\d{2}-\d{2})?)?$/, 'fieldName');
export const ProvenanceInput = z.record(SourceName, SourceInput).refine(...atMost(120));
export const Acknowledged = z.array(z.string().max(40)).max(20).optional();

export const RelationInput = z.strictObject({
  id: Id,
  kind: RelationKind,
  source: Id,
  target: Id,
  sample: z.boolean().optional(),
  fields: FieldsInput,
  provenance: SourceInput.optional(),
});
export type RelationInput = z.infer<typeof RelationInput>;
