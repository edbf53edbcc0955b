import type { z } from 'zod';
import { Refusal } from '../../graph/model/schema/failure.ts';
import { issuesOf } from '../../graph/model/schema/issues.ts';

/** What came in, as its schema reads it. Errors: Refusal `invalid` with the places that do not fit. */
export function parse<S extends z.ZodType>(schema: S, input: unknown): z.output<S> {
  const parsed = schema.safeParse(input);
  if (parsed.success) return parsed.data;
  throw new Refusal('invalid', { issues: issuesOf(parsed.error, [], 'request') });
}
