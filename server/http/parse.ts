import type { Request } from 'express';
import type { z } from 'zod';
import { Refusal } from '../../graph/model/schema/failure.ts';
import { issuesOf } from '../../graph/model/schema/issues.ts';

/** What came in, as its schema reads it. Errors: Refusal `invalid` with the places that do not fit. */
export function parse<S extends z.ZodType>(schema: S, input: unknown): z.output<S> {
  const parsed = schema.safeParse(input);
  if (parsed.success) return parsed.data;
  throw new Refusal('invalid', { issues: issuesOf(parsed.error, [], 'request') });
}

/** What path and query say together. Errors: as `parse`; also for a query that names a part of the path. */
export function parseParameters<S extends z.ZodType>(
  schema: S,
  { query, params }: Pick<Request, 'query' | 'params'>,
): z.output<S> {
  const twice = Object.keys(params).find((name) => Object.hasOwn(query, name));
  if (twice !== undefined)
    throw new Refusal('invalid', { issues: [{ path: twice, reason: 'unknownField' }] });
  return parse(schema, { ...query, ...params });
}
