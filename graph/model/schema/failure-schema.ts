import { z } from 'zod';
import { FAILURE, type FailureCode } from './failure.ts';

const Code = z.enum(Object.keys(FAILURE) as [FailureCode, ...FailureCode[]]);

/**
 * One thing wrong at one place of the input; `path` is dotted, e.g. `fields.uscc`. `reason` is a key of the UI texts.
 * `limit`: the most that is taken there, where there was more: characters, items or the number itself. `found`: the part of
 * what was sent that stands in the way.
 */
export const Issue = z.strictObject({
  path: z.string(),
  reason: z.string(),
  limit: z.number().exactOptional(),
  found: z.string().exactOptional(),
});

/**
 * What stands otherwise than an entry left it, so that it is not taken back. `gone`: it, or an end of it, is not there;
 * `back`: it is there again, or the same fact as `other`; `related`: the relation `other` came later; `taken`: `other` has
 * the value by now; `moved`: it stands elsewhere on the map.
 */
export const Difference = z.strictObject({
  id: z.string(),
  kind: z.string(),
  /** As it is, or was, called; a relation has none. */
  name: z.string().exactOptional(),
  what: z.enum(['changed', 'moved', 'gone', 'back', 'related', 'taken']),
  /** The field, or the key of `provenance`, and what it says now; null: nothing. */
  field: z.string().exactOptional(),
  now: z.unknown().exactOptional(),
  other: z.string().exactOptional(),
  /** The seq of the record's last change. */
  rev: z.number().int().exactOptional(),
  /** Who made that change. */
  by: z.strictObject({ actorId: z.string(), at: z.string() }).exactOptional(),
});
export type Difference = z.infer<typeof Difference>;

/**
 * A refusal. `current` is what is there now (to be shown, never applied): the differing fields, and who changed them
 * (`rev` is the seq of the last change).
 */
export const Failure = z.strictObject({
  code: Code,
  issues: z.array(Issue).optional(),
  current: z.strictObject({ rev: z.number().int(), fields: z.record(z.string(), z.unknown()) }).optional(),
  differs: z.array(Difference).optional(),
});
