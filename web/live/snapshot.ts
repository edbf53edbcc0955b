import type { Snapshot } from '../../graph/model/protocol.ts';
import { HttpProblem } from './http-problem.ts';

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
