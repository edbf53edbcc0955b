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
 * A refusal. `current` is what is there now (to be shown, never applied): the differing fields, and who changed them
 * (`rev` is the seq of the last change).
 */
export const Failure = z.strictObject({
  code: Code,
  issues: z.array(Issue).optional(),
  current: z.strictObject({ rev: z.number().int(), fields: z.record(z.string(), z.unknown()) }).optional(),
});
