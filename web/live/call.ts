import type { FailureCode } from '../../graph/model/schema/failure.ts';
import { HttpProblem } from './http-problem.ts';

/** One question over HTTP. Errors: HttpProblem; a TypeError where nobody answers. */
export async function call<T>(path: string, init: RequestInit = {}): Promise<T> {
  const response = await fetch(`/api/v1${path}`, {
    // The browser asks with the ETag of what it holds, so an answer that is still true costs no body.
    cache: 'no-cache',
    ...init,
    headers: { 'Content-Type': 'application/json', 'X-Pairing-Atlas': '1' },
  });
  if (!response.ok) throw await problemOf(response);
  return (await response.json()) as T;
}

/** What the server said of its refusal (RFC 9457); a proxy between says only a status. */
async function problemOf(response: Response): Promise<HttpProblem> {
  const seconds = response.headers.get('Retry-After');
  const retryAfterMs = seconds === null ? undefined : 1_000 * Number(seconds);
  const code = await response.json().then(
    (problem: { readonly code?: FailureCode }) => problem.code,
    () => undefined,
  );
  return new HttpProblem(response.status, code, retryAfterMs);
}
