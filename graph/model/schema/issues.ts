import type { z } from 'zod';
import type { Issue } from './failure.ts';

/** Most problems that are listed at once; who sends more has not read the first. */
const MOST = 20;

/**
 * What a schema found wrong, for people: our schemas name their reasons in one word, zod's own sentences fall back to
 * its issue code. `prefix` is where the parsed value lies in the whole input.
 */
export const issuesOf = (error: z.ZodError, prefix: readonly string[] = [], whole = 'args'): Issue[] =>
  error.issues
    .flatMap(eachUnknownOf)
    .slice(0, MOST)
    .map(({ issue, path }) => ({
      path: [...prefix, ...path.map(String)].join('.') || whole,
      reason: reasonOf(issue),
      ...limitOf(issue),
      ...foundOf(issue),
    }));

/** What a schema does not know it names all at once. */
const eachUnknownOf = (issue: z.core.$ZodIssue): { issue: z.core.$ZodIssue; path: PropertyKey[] }[] =>
  issue.code === 'unrecognized_keys'
    ? issue.keys.map((key) => ({ issue, path: [...issue.path, key] }))
    : [{ issue, path: issue.path }];

const reasonOf = ({ code, message }: z.core.$ZodIssue): string => {
  if (code === 'unrecognized_keys') return 'unknownField';
  return /^[a-zA-Z]+$/.test(message) ? message : code;
};

const foundOf = (issue: z.core.$ZodIssue): { found?: string } => {
  const found = issue.code === 'custom' ? issue.params?.['found'] : undefined;
  return typeof found === 'string' ? { found } : {};
};

const limitOf = (issue: z.core.$ZodIssue): { limit?: number } => {
  const limit = issue.code === 'custom' ? issue.params?.['limit'] : issue.code === 'too_big' && issue.maximum;
  return typeof limit === 'number' ? { limit } : {};
};
