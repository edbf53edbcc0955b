import type { Rule, Verdict } from '../../graph/gaps/rule.ts';
import { RULES } from '../../graph/gaps/rules.ts';
import { paramsOf } from '../../graph/gaps/scan/local-verdict.ts';
import type { Day } from '../../graph/model/schema/day.ts';
import { View } from '../../graph/model/view/view.ts';
import { Feed } from '../../graph/replica/feed.ts';
import { Replica } from '../../graph/replica/replica.ts';
import type { Store } from '../../graph/store/store.ts';
import { STORIES } from '../../seed/stories/stories.ts';
import type { Story } from '../../seed/stories/story.ts';
import { Committer } from '../../server/live/committer.ts';
import { factsFromView } from './facts-from-view.ts';
import { judgeLocal } from './judge-local.ts';
import { projected } from './projected.ts';

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

/** What a store holds in the end, as it is read from it. */
export async function viewOfStore(store: Store): Promise<View> {
  return (await Replica.read(store)).view;
}

/** A story's own records with the relations between them: the other stories would be its neighbours. */
function alone(view: View, { commands }: Story): View {
  const ids = new Set(commands.flatMap(({ type, args }) => (type === 'node.create' ? [args.node.id] : [])));
  const isOwn = (id: string): boolean => ids.has(id);
  return new View().load(
    [...ids].flatMap((id) => view.node(id) ?? []),
    [...view.relations.values()].filter(({ source, target }) => isOwn(source) && isOwn(target)),
  );
}

/** What a rule says of a story's subject. */
export function outcomeOf(view: View, { rule, story, on }: Line): Verdict['outcome'] {
  if (rule.scope === 'local')
    return judgeLocal(rule, factsFromView(view, rule.subject, story.subject), paramsOf(rule, {}), { on })
      .outcome;
  const projection = projected(alone(view, story), on, story.figures);
  const verdict = rule.judge(projection, paramsOf(rule, {}) as never, on);
  if (verdict.findings.some(({ subjects }) => subjects.includes(story.subject))) return 'finding';
  if (verdict.unknown.some(({ subject }) => subject === story.subject)) return 'unknown';
  return verdict.looked === 0 ? 'outside' : 'fine';
}
