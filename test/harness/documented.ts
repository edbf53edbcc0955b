import { FAILURE, type FailureCode } from '../../graph/model/schema/failure.ts';
import { failuresOf } from '../../server/http/failures.ts';
import type { Operation } from '../../server/http/operation.ts';
import { OPERATIONS } from '../../server/http/operations.ts';
import { Problem } from '../../server/http/problem.ts';
import type { Reply } from './ask.ts';

const BASE = /^\/api\/v1(?=\/)/;
/** What an address or a method may be refused that is no operation. */
const ELSEWHERE: readonly FailureCode[] = [
  'unauthorized',
  'limited',
  'origin',
  'invalid',
  'notFound',
  'method',
];

/** The operation that an address and a method name; undefined: there is none. */
function operationAt(method: string, address: string): Operation | undefined {
  const path = (address.split('?')[0] ?? '').replace(BASE, '');
  return OPERATIONS.find(
    (each) =>
      each.method.toUpperCase() === (method === 'HEAD' ? 'GET' : method) &&
      new RegExp(`^${each.path.replaceAll(/\{\w+\}/g, '[^/]+')}$`).test(path),
  );
}

/** What an answer says that its operation does not; undefined: nothing. */
function strayed(method: string, operation: Operation | undefined, reply: Reply): string | undefined {
  const { status, text, json } = reply;
  if (method === 'HEAD' || status === 304) return text === '' ? undefined : 'it has a body';
  const isAnswer = operation && (status === 200 || status === operation.alsoAs);
  if (isAnswer) return operation.reply.safeParse(json).error?.message;
  if (status >= 400) {
    const problem = Problem.safeParse(json);
    if (!problem.success) return problem.error.message;
    const { code } = problem.data;
    const codes = operation ? failuresOf(operation) : ELSEWHERE;
    if (!codes.includes(code)) return `refused ${code}`;
    return [problem.data.status, FAILURE[code].http].every((each) => each === status) ? undefined : 'status';
  }
  return !operation && status === 204 ? undefined : `status ${status}`;
}

/**
 * An answer of the API says what its description says and nothing else: whatever a test asks is looked at.
 * Errors: Error, where it does not.
 */
export function requireDocumented(method: string, address: string, reply: Reply): void {
  if (!BASE.test(address)) return;
  const wrong = strayed(method, operationAt(method, address), reply);
  if (wrong !== undefined)
    throw new Error(`${method} ${address} is answered outside of its description: ${wrong}\n${reply.text}`);
}
