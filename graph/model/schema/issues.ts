import type { z } from 'zod';
import type { Issue } from './failure.ts';

/** Most problems that are listed at once; who sends more has not read the first. */
const MOST = 20;

/**
 * What a schema found wrong, for people: our schemas name their reasons in one word, zod's own sentences fall back to
 * its issue code. `prefix` is where the parsed value lies in the whole input.
 */
export const issuesOf = (error: z.ZodError, prefix: readonly string[] = [], whole = 'args'): Issue[] =>
  error.issues.slice(0, MOST).map(({ path, code, message }) => ({
    path: [...prefix, ...path.map(String)].join('.') || whole,
    reason: code === 'unrecognized_keys' ? 'unknownField' : /^[a-zA-Z]+$/.test(message) ? message : code,
  }));
