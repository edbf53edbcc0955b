import { setImmediate as breath } from 'node:timers/promises';
import { chunks } from '../engines/chunks.ts';
import type { ClientRecord, Entry, Result } from '../model/log/entry.ts';
import type { Group } from '../store/store.ts';
import { type Answer, type Draft, decideGroup, type Submission } from './decide-group.ts';

/** Commands decided without a breath: what is being written meanwhile must go on. */
const SLICE = 100;

/** A group that was decided before the one ahead of it is written, and the head at which it is true. */
export type DecidedAhead = { readonly head: number; readonly group: Group };

/** The first refusal among some answers, as the error that ends the filling. */
export function refusal(answers: readonly Answer[], cause?: unknown): Error | undefined {
  const isRefused = (result: Result) => result.status === 'refused';
  const refused = answers.flatMap(({ results }) => results).find(isRefused);
  return (
    refused && new Error(`seed command ${refused.mid} was refused: ${JSON.stringify(refused)}`, { cause })
  );
}

/** Decides commands on a graph that holds what was decided before them, and leaves it as of their end. Errors: the first refusal. */
export async function decideAhead(
  draft: Draft,
  head: number,
  { commands, clientId, actor }: Submission,
  now: () => Date,
): Promise<DecidedAhead> {
  const entries: Entry[] = [];
  const first = commands[0]?.mid ?? 1;
  let client: ClientRecord = { clientId, actorId: actor.id, lastMid: first - 1, results: [], at: '' };
  for (const slice of chunks(commands, SLICE)) {
    let bug: unknown;
    const known = client;
    const { group, answers } = await decideGroup(
      { head: head + entries.length, clients: async () => [known], entries: async () => [] },
      [{ clientId, actor, commands: slice }],
      draft,
      {
        now,
        onBug: (error) => {
          bug = error;
        },
      },
    );
    const refused = refusal(answers, bug);
    if (refused) throw refused;
    entries.push(...group.entries);
    client = group.clients[0] ?? client;
    await breath();
  }
  return { head, group: { entries, clients: [client] } };
}
