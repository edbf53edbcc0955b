import type { Reader } from '../../graph/engines/contract.ts';
import type { Store } from '../../graph/engines/store.ts';
import { readFacts, type SubjectFacts } from '../../graph/facts/read-facts.ts';
import { SUBJECTS, type Subject } from '../../graph/facts/subjects.ts';
import { judgeLocal, paramsOf } from '../../graph/gaps/judge-local.ts';
import { PROJECTED } from '../../graph/gaps/projected-rows.ts';
import { ProjectionStore } from '../../graph/gaps/projection-store.ts';
import type { Rule, Verdict } from '../../graph/gaps/rule.ts';
import { RULES } from '../../graph/gaps/rules.ts';
import type { Day } from '../../graph/model/day.ts';
import { Feed } from '../../graph/replica/feed.ts';
import { Replica } from '../../graph/replica/replica.ts';
import { STORIES } from '../../seed/stories/stories.ts';
import type { Story } from '../../seed/stories/story.ts';
import { Committer } from '../../server/live/committer.ts';

/** One line of the table: a rule, which of its stories, a day, and what is to be said then. */
export type Line = {
  readonly rule: Rule;
  readonly column: 'fires' | 'near miss' | 'unknown' | 'as of';
  readonly story: Story;
  readonly on: Day;
  readonly outcome: Verdict['outcome'];
};

/** All rules × {fires, near miss, unknown where declared, as of other days}. */
export const TABLE: readonly Line[] = STORIES.flatMap(({ rule: id, fires, nearMiss, unknown }) => {
  const rule = RULES.find((each) => each.id === id);
  if (!rule) throw new Error(`stories of a rule that there is not: ${id}`);
  const columns = [
    ['fires', fires],
    ['near miss', nearMiss],
    ...(unknown ? ([['unknown', unknown]] as const) : []),
  ] as const;
  return columns.flatMap(([column, story]) =>
    story.expects.map(
      (expectation, index): Line => ({
        rule,
        column: index === 0 ? column : 'as of',
        story,
        ...expectation,
      }),
    ),
  );
});

function bug(error: unknown): never {
  throw error;
}

/** Tells all stories in one store. */
export async function tellAll(store: Store): Promise<void> {
  const feed = new Feed(store, await Replica.read(store), bug);
  const committer = new Committer(store, feed, { now: () => new Date(0), onBug: bug });
  const stories = STORIES.flatMap(({ fires, nearMiss, unknown }) => [
    fires,
    nearMiss,
    ...(unknown ? [unknown] : []),
  ]);
  const commands = stories.flatMap((story) => story.commands);
  for (let start = 0; start < commands.length; start += 100) {
    const part = commands
      .slice(start, start + 100)
      .map((command, index) => ({ ...command, mid: start + index + 1 }));
    const actor = { id: 'system', role: 'system' } as const;
    const { results } = await committer.submit({ clientId: 'seed-stories', actor, commands: part });
    const refused = results.find((result) => result.status === 'refused');
    if (refused)
      throw new Error(`a story was refused: ${JSON.stringify([refused, part[results.indexOf(refused)]])}`);
  }
  await committer.close();
  await feed.close();
}

/** Everything that the table needs, read as a scan reads it: all records of a subject's kinds at once. */
export async function readTable(reader: Reader): Promise<Map<Subject, Map<string, SubjectFacts>>> {
  const local = TABLE.flatMap(({ rule }) => (rule.scope === 'local' ? [rule.subject] : []));
  const read = new Map<Subject, Map<string, SubjectFacts>>();
  for (const subject of new Set([...local, ...(Object.keys(PROJECTED) as Subject[])])) {
    const kinds: readonly string[] = SUBJECTS[subject].kinds;
    const stories = new Set(TABLE.map(({ story }) => story));
    const ids = [...stories].flatMap((story) => created(story).filter(({ kind }) => kinds.includes(kind)));
    read.set(
      subject,
      await readFacts(
        reader,
        subject,
        ids.map(({ id }) => id),
      ),
    );
  }
  return read;
}

const created = ({ commands }: Story) =>
  commands.flatMap(({ type, args }) => (type === 'node.create' ? [args.node] : []));

/** What a rule says of a story's subject. */
export function outcomeOf(
  read: ReadonlyMap<Subject, ReadonlyMap<string, SubjectFacts>>,
  { rule, story, on }: Line,
): Verdict['outcome'] {
  if (rule.scope === 'local') {
    const facts = read.get(rule.subject)?.get(story.subject);
    if (!facts) throw new Error(`the story has no ${rule.subject} ${story.subject}`);
    return judgeLocal(rule, facts, paramsOf(rule, {}), { on }).outcome;
  }
  // Over the story alone: the other stories would be its neighbours.
  const projection = new ProjectionStore();
  for (const subject of Object.keys(PROJECTED) as Subject[])
    for (const { id } of created(story)) {
      const facts = read.get(subject)?.get(id);
      if (facts) projection.put(subject, id, facts);
    }
  const verdict = rule.judge(projection.on(on, story.figures ?? []), paramsOf(rule, {}) as never, on);
  if (verdict.findings.some(({ subjects }) => subjects.includes(story.subject))) return 'finding';
  if (verdict.unknown.some(({ subject }) => subject === story.subject)) return 'unknown';
  return verdict.looked === 0 ? 'outside' : 'fine';
}
