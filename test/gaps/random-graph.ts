import { decideCommand } from '../../graph/model/commands/command.ts';
import type { GraphEvent } from '../../graph/model/log/event.ts';
import type { View } from '../../graph/model/view/view.ts';
import { viewOf } from '../../seed/build.ts';
import { STORIES } from '../../seed/stories/stories.ts';
import type { Random } from '../fuzz/random.ts';
import { randomChange } from './random-change.ts';

const EDITOR = { id: 'li', role: 'editor' } as const;

/** Some of the stories, told in one graph. */
export function someStories(random: Random): View {
  const told = STORIES.filter(() => random.chance(0.2)).flatMap(({ fires, nearMiss, unknown }) =>
    [fires, nearMiss, ...(unknown ? [unknown] : [])].flatMap((story) => story.commands),
  );
  return viewOf(told);
}

/** What so many random changes that are accepted do to a graph, which then has them. */
export function changed(view: View, random: Random, times: number): GraphEvent[] {
  const events: GraphEvent[] = [];
  for (let time = 0; time < times; time += 1) {
    const change = view.nodes.size > 0 ? randomChange(view, random) : undefined;
    const decision = change && decideCommand(change, view, EDITOR);
    if (decision?.outcome !== 'events') continue;
    view.apply(decision.events, time + 1_000);
    events.push(...decision.events);
  }
  return events;
}
