import { describe, expect, it } from 'vitest';
import { decideCommand } from '../../graph/model/commands/command.ts';
import type { GraphEvent } from '../../graph/model/log/event.ts';
import { View } from '../../graph/model/view/view.ts';
import { Random } from '../fuzz/random.ts';
import { randomChange } from '../gaps/random-change.ts';
import { indexed } from '../harness/indexed.ts';
import { view as seedView } from '../seed/article-view.ts';

/** The same graph loaded anew, its indexes made from nothing. */
const fresh = (view: View): View => new View().load([...view.nodes.values()], [...view.relations.values()]);

function change(view: View, random: Random): GraphEvent[] {
  const command = randomChange(view, random);
  if (!command) return [];
  const decision = decideCommand({ ...command, mid: 1 } as never, view, { id: 'li', role: 'editor' });
  return decision.outcome === 'refused' ? [] : [...decision.events];
}

describe('a view’s indexes', () => {
  it.each([1, 2, 3])(
    'R3 answer as a view made from nothing, after changes and after taking them back (seed %i)',
    (seed) => {
      const random = new Random(seed);
      const view = fresh(seedView);
      const before = indexed(view);
      const takeBacks: (() => void)[] = [];
      for (let round = 0; round < 60; round += 1)
        takeBacks.push(view.apply(change(view, random), 10_000 + round));
      expect(indexed(view)).toEqual(indexed(fresh(view)));
      for (const takeBack of takeBacks.reverse()) takeBack();
      expect(indexed(view)).toEqual(before);
    },
  );

  it.each([4, 5, 6])(
    'R4 answer over a fork as over a graph in which its changes were made (seed %i)',
    (seed) => {
      const random = new Random(seed);
      const view = fresh(seedView);
      const before = indexed(view);
      const made = fresh(view);
      const fork = view.fork();
      for (let round = 0; round < 40; round += 1) {
        const events = change(fork, random);
        const takeBack = fork.apply(events, 10_000 + round);
        if (random.chance(0.2)) takeBack();
        else made.apply(events, 10_000 + round);
      }
      expect(indexed(fork)).toEqual(indexed(made));
      const second = fork.fork();
      const events = change(second, random);
      second.apply(events, 20_000);
      made.apply(events, 20_000);
      expect(indexed(second)).toEqual(indexed(made));
      expect(indexed(view)).toEqual(before);
    },
  );

  it('say when a kind was touched, and leave others alone', () => {
    const view = fresh(seedView);
    const [before, other] = [view.touchedAt('Agreement'), view.touchedAt('Unit')];
    const agreement = view.ofKind('Agreement')[0];
    if (!agreement) throw new Error('the article has agreements');
    view.apply([{ type: 'node.deleted', node: agreement }], 10_000);
    expect(view.touchedAt('Agreement')).toBeGreaterThan(before);
    expect(view.touchedAt('Unit')).toBe(other);
  });
});
