import { describe, expect, it } from 'vitest';
import { decideCommand } from '../../graph/model/command.ts';
import type { GraphEvent } from '../../graph/model/event.ts';
import { fieldSpecs, KIND_NAMES } from '../../graph/model/kinds.ts';
import { RELATION_NAMES } from '../../graph/model/relations.ts';
import { byId } from '../../graph/model/view/ascending.ts';
import { View } from '../../graph/model/view/view.ts';
import { Random } from '../fuzz/random.ts';
import { randomChange } from '../gaps/random-change.ts';
import { view as seedView } from '../seed/article-view.ts';

/** All that the indexes answer, beside what looking at every record answers. */
function answers(view: View) {
  const ids = [...view.nodes.keys()].sort();
  const unique = KIND_NAMES.flatMap((kind) =>
    Object.entries(fieldSpecs(kind)).flatMap(([field, spec]) => (spec.unique ? [{ kind, field }] : [])),
  );
  return {
    kinds: KIND_NAMES.map((kind) => view.ofKind(kind)),
    ends: ids.map((id) =>
      RELATION_NAMES.flatMap((kind) => [...view.along(id, kind, 'out'), ...view.along(id, kind, 'in')]),
    ),
    all: ids.map((id) => [...view.relationsOf(id)].sort(byId)),
    holders: ids.map((id) =>
      unique.map(({ kind, field }) => {
        const value = view.node(id)?.fields[field];
        return value === undefined ? undefined : view.holder(kind, field, value);
      }),
    ),
    spots: [...new Set([...view.nodes.values()].flatMap(({ places }) => places.map(({ area }) => area)))]
      .sort()
      .map((area) => [area, [...view.spotsIn(area)].sort(byId)]),
  };
}

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
    'answer as a view made from nothing, after changes and after taking them back (seed %i)',
    (seed) => {
      const random = new Random(seed);
      const view = fresh(seedView);
      const before = answers(view);
      const takeBacks: (() => void)[] = [];
      for (let round = 0; round < 60; round += 1)
        takeBacks.push(view.apply(change(view, random), 10_000 + round));
      expect(answers(view)).toEqual(answers(fresh(view)));
      for (const takeBack of takeBacks.reverse()) takeBack();
      expect(answers(view)).toEqual(before);
    },
  );

  it.each([4, 5, 6])(
    'answer over a fork as over a graph in which its changes were made (seed %i)',
    (seed) => {
      const random = new Random(seed);
      const view = fresh(seedView);
      const before = answers(view);
      const made = fresh(view);
      const fork = view.fork();
      for (let round = 0; round < 40; round += 1) {
        const events = change(fork, random);
        const takeBack = fork.apply(events, 10_000 + round);
        if (random.chance(0.2)) takeBack();
        else made.apply(events, 10_000 + round);
      }
      expect(answers(fork)).toEqual(answers(made));
      const second = fork.fork();
      const events = change(second, random);
      second.apply(events, 20_000);
      made.apply(events, 20_000);
      expect(answers(second)).toEqual(answers(made));
      expect(answers(view)).toEqual(before);
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
