import type { Entry, Result } from '../model/log/entry.ts';
import type { Difference } from '../model/schema/failure-schema.ts';
import type { Group, Standpoint } from '../store/store.ts';

/** Changes whose authors are looked up for the refusals of one group. */
const MOST_NAMED = 64;

type Decided = {
  readonly group: Group;
  readonly answers: { readonly results: Result[]; readonly lastMid: number }[];
};

const differsOf = (result: Result): readonly Difference[] =>
  result.status === 'refused' ? (result.failure.differs ?? []) : [];

/** Says in refusals who made the changes that stand in the way, as far as the log is asked. */
export async function namingChanges(
  at: Pick<Standpoint, 'head' | 'entries'>,
  decided: Decided,
): Promise<Decided> {
  const { group, answers } = decided;
  const differs = answers.flatMap(({ results }) => results.flatMap(differsOf));
  const revs = new Set(differs.flatMap(({ rev, by }) => (rev === undefined || by ? [] : [rev])));
  if (revs.size === 0) return decided;
  const read = await at.entries([...revs].filter((rev) => rev <= at.head).slice(0, MOST_NAMED));
  const entries = new Map([...read, ...group.entries].map((entry) => [entry.seq, entry]));
  const named = (result: Result): Result => withNames(result, entries);
  return {
    group: {
      ...group,
      clients: group.clients.map((client) => ({ ...client, results: client.results.map(named) })),
    },
    answers: answers.map((answer) => ({ ...answer, results: answer.results.map(named) })),
  };
}

function withNames(result: Result, entries: ReadonlyMap<number, Entry>): Result {
  if (result.status !== 'refused' || !result.failure.differs) return result;
  const differs = result.failure.differs.map((each): Difference => {
    const entry = each.rev === undefined ? undefined : entries.get(each.rev);
    return entry ? { ...each, by: { actorId: entry.actorId, at: entry.at } } : each;
  });
  return { ...result, failure: { ...result.failure, differs } };
}
