import { View } from '../../graph/model/view/view.ts';
import { problemOf } from './http-problem.ts';
import type { Loaded } from './loaded.ts';
import { openSnapshotParts } from './snapshot-parts.ts';

/** A page that loads stays a page: after so long others have their turn, and no piece of text takes longer. */
const SLICE_MS = 12;
const PIECE = 128 * 1_024;

const turn = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

/**
 * The snapshot at an address the server gave, taken into a view as it comes in, told of its progress (uncompressed). Our
 * own server's answer, of the protocol version that the join agreed on: not looked at by a schema. Errors: HttpProblem.
 */
export async function fetchSnapshot(url: string, onBytes: (received: number) => void): Promise<Loaded> {
  const response = await fetch(url);
  if (!response.ok || !response.body) throw await problemOf(response);
  const reader = response.body.getReader();
  const decoder = new TextDecoder();
  const parts = openSnapshotParts();
  const view = new View();
  let began = performance.now();
  const take = async (text: string): Promise<void> => {
    for (let from = 0; from < text.length; from += PIECE) {
      const { nodes, relations } = parts.take(text.slice(from, from + PIECE));
      view.load(nodes, relations);
      if (performance.now() - began < SLICE_MS) continue;
      await turn();
      began = performance.now();
    }
  };
  let received = 0;
  for (let part = await reader.read(); !part.done; part = await reader.read()) {
    received += part.value.length;
    await take(decoder.decode(part.value, { stream: true }));
    onBytes(received);
  }
  await take(decoder.decode());
  const { incarnation, seq, mark } = parts.rest();
  return { incarnation, seq, mark, view };
}
