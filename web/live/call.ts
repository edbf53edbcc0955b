import { problemOf } from './http-problem.ts';
import { serverPath } from './server-path.ts';

/** One question over HTTP. Errors: HttpProblem; a TypeError where nobody answers. */
export async function call<T>(path: string, init: RequestInit = {}): Promise<T> {
  const response = await fetch(serverPath(`/api/v1${path}`), {
    // The browser asks with the ETag of what it holds, so an answer that is still true costs no body.
    cache: 'no-cache',
    ...init,
    headers: { 'Content-Type': 'application/json', 'X-Pairing-Atlas': '1' },
  });
  if (!response.ok) throw await problemOf(response);
  return (await response.json()) as T;
}
