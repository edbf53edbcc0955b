import { expect } from 'vitest';
import { FAILURE, type FailureCode } from '../../graph/model/schema/failure.ts';
import type { Reply } from '../harness/ask.ts';

/** The code of a refusal, after looking at its form: RFC 9457, from the closed list, and nothing of our insides. */
export function problemOf(reply: Reply): FailureCode {
  expect(reply.headers['content-type'], reply.text).toMatch(/^application\/problem\+json/);
  const { type, title, status, code, detail, ...rest } = reply.json;
  const failure = FAILURE[code as FailureCode];
  expect(failure, `code ${code}`).toBeDefined();
  expect({ type, title, status, detail }).toEqual({
    type: `urn:pairing-atlas:${code}`,
    title: failure.en,
    status: reply.status,
    detail: failure.zh,
  });
  expect(failure.http).toBe(reply.status);
  expect(['errors', 'current', 'location', 'rows']).toEqual(expect.arrayContaining(Object.keys(rest)));
  expect(reply.text).not.toMatch(
    /\bat .*:\d+|node_modules|\.ts\b|MATCH \(|UNWIND|ZodError|SyntaxError|stack/,
  );
  if (reply.status === 429 || reply.status === 503) expect(reply.headers['retry-after']).toBeDefined();
  return code;
}
