import type { Kind } from '../../graph/model/kinds.ts';
import type { Snapshot } from '../../graph/model/protocol.ts';
import { HttpProblem } from './http-problem.ts';

export type SearchHit = {
  readonly id: string;
  readonly kind: Kind;
  readonly name: string;
  readonly why: string;
  readonly text: string;
  readonly matched: [number, number][];
};
export type Session = { readonly actorId: string; readonly name?: string; readonly unit?: string };

async function call<T>(path: string, init: RequestInit = {}): Promise<T> {
  const response = await fetch(`/api/v1${path}`, {
    ...init,
    headers: { 'Content-Type': 'application/json', 'X-Pairing-Atlas': '1' },
  });
  if (!response.ok) throw new HttpProblem(response.status);
  return (await response.json()) as T;
}

/** What the page asks over HTTP. Errors: HttpProblem; a TypeError where nobody answers. */
export const api = {
  async search(q: string, limit: number, signal?: AbortSignal): Promise<SearchHit[]> {
    const query = new URLSearchParams({ q, limit: String(limit) });
    const { hits } = await call<{ hits: SearchHit[] }>(`/search?${query}`, signal ? { signal } : {});
    return hits;
  },
  session: (): Promise<Session> => call<Session>('/session'),
  introduce: (who: { name: string; unit: string }): Promise<Session> =>
    call<Session>('/session', {
      method: 'PUT',
      body: JSON.stringify(who.unit === '' ? { name: who.name } : who),
    }),
};

/** The snapshot at an address the server gave, told of its progress as bytes come in (uncompressed). */
export async function fetchSnapshot(url: string, onBytes: (received: number) => void): Promise<Snapshot> {
  const response = await fetch(url);
  if (!response.ok || !response.body) throw new HttpProblem(response.status);
  const reader = response.body.getReader();
  const decoder = new TextDecoder();
  let text = '';
  let received = 0;
  for (let part = await reader.read(); !part.done; part = await reader.read()) {
    received += part.value.length;
    text += decoder.decode(part.value, { stream: true });
    onBytes(received);
  }
  // Our own server's answer, of the protocol version that the join agreed on: not parsed a second time.
  return JSON.parse(text + decoder.decode()) as Snapshot;
}
