import { describe, expect, it } from 'vitest';
import { decideCommand } from '../../graph/model/commands/command.ts';
import type { GraphEvent } from '../../graph/model/log/event.ts';
import type { Day } from '../../graph/model/schema/day.ts';
import type { FieldValue, NodeRecord } from '../../graph/model/schema/record.ts';
import { View } from '../../graph/model/view/view.ts';
import type { Apart, Drawing } from '../../web/canvas/draw/drawing.ts';
import { keepDrawing, NONE_APART } from '../../web/canvas/draw/kept-drawing.ts';
import { nothingTouched, touch } from '../../web/live/touched.ts';
import { Random } from '../fuzz/random.ts';
import { randomChange } from '../gaps/random-change.ts';
import { draw } from '../harness/draw.ts';
import { ARTICLE_DAY, view as seedView } from '../seed/article-view.ts';

const DAYS: readonly Day[] = [ARTICLE_DAY, '2022-06-01', '2024-06-01'];

const fresh = (view: View): View => new View().load([...view.nodes.values()], [...view.relations.values()]);

/** What somebody does next: anything a rule may look at, or what the map alone shows of a record. */
function change(view: View, random: Random): readonly GraphEvent[] {
  if (random.chance(0.15)) return [moved(random.pick([...view.nodes.values()].filter(isPlaced)), random)];
  if (random.chance(0.2)) return [said(random.pick(view.ofKind(random.pick(SHOWN))), random)];
  const command = randomChange(view, random);
  if (!command) return [];
  const decision = decideCommand({ ...command, mid: 1 } as never, view, { id: 'li', role: 'editor' });
  return decision.outcome === 'refused' ? [] : decision.events;
}

const isPlaced = ({ places }: NodeRecord): boolean => places.length > 0;
function moved({ id, kind, places }: NodeRecord, random: Random): GraphEvent {
  const to = places.map((place) => ({ ...place, x: place.x + random.below(60) - 30 }));
  return { type: 'node.moved', id, kind, places: to, wasPlaces: [...places] };
}

const SHOWN = ['PartyOrganization', 'SocialOrganization', 'Community', 'BrandProject', 'Agreement'] as const;
function said({ id, kind }: NodeRecord, random: Random): GraphEvent {
  const on = random.pick(DAYS);
  const sets: readonly Record<string, FieldValue | null>[] =
    kind === 'Agreement'
      ? [{ signedOn: on }, { termTo: on }, { endedOn: random.chance(0.5) ? on : null }, { title: `题${on}` }]
      : [
          { name: `名${random.below(9)}` },
          { shortNames: [`简${random.below(9)}`] },
          { lead: [random.chance(0.5)], leadFrom: [on] },
          { foundedOn: on },
        ];
  const set = random.pick(sets);
  return { type: 'node.changed', id, kind, set, was: {}, provenance: {}, wasProvenance: {} };
}

/** A body and its own Party organisation, as focus draws them, and some more. */
function someApart(view: View, random: Random): Apart {
  const party = random.pick(view.ofKind('PartyOrganization'));
  const bodies = view.along(party.id, 'BRANCH_OF', 'out').map(({ target }) => target);
  return new Set([party.id, ...bodies, random.pick(view.ofKind('Community')).id]);
}

const firstOf = (view: View, kind: 'Activity' | 'Community') => {
  const [first] = view.ofKind(kind);
  if (!first) throw new Error(`the article has ${kind}`);
  return first;
};

const renamed = (id: string, kind: 'Community'): GraphEvent => ({
  type: 'node.changed',
  id,
  kind,
  set: { name: '新名' },
  was: {},
  provenance: {},
  wasProvenance: {},
});

const inOrder = ({ marks, ...rest }: Drawing) => ({ ...rest, marks: [...marks] });

describe('a drawing that is kept up', () => {
  it.each([1, 2, 3])(
    'is the one made from nothing, entry by entry, over days and what is apart (seed %i)',
    (seed) => {
      const random = new Random(seed);
      const view = fresh(seedView);
      const aparts: readonly Apart[] = [NONE_APART, 'all', someApart(view, random), someApart(view, random)];
      const drawings = DAYS.map((on) => ({ on, kept: keepDrawing(view, on) }));
      const compare = (on: Day, kept: ReturnType<typeof keepDrawing>, apart: Apart) =>
        expect(inOrder(kept.drawing(apart))).toEqual(inOrder(draw(view, on, apart)));
      for (const { on, kept } of drawings) for (const apart of aparts) compare(on, kept, apart);
      for (let round = 0; round < 100; round += 1) {
        const events = change(view, random);
        const takeBack = view.apply(events, 10_000 + round);
        if (random.chance(0.1)) takeBack();
        const touched = nothingTouched();
        touch(touched, events);
        for (const { kept } of drawings) kept.touch(touched);
        const { on, kept } = random.pick(drawings);
        compare(on, kept, random.pick(aparts));
      }
      for (const { on, kept } of drawings) for (const apart of aparts) compare(on, kept, apart);
    },
  );

  it('is the same object as long as nothing drawn is touched', () => {
    const view = fresh(seedView);
    const kept = keepDrawing(view, ARTICLE_DAY);
    const before = kept.drawing(NONE_APART);
    const activity = firstOf(view, 'Activity');
    view.apply([{ type: 'node.deleted', node: activity }], 10_000);
    kept.touch({ nodes: [activity.id], ends: [] });
    expect(kept.drawing(NONE_APART)).toBe(before);
  });

  it('keeps every mark but the one that another name was given to, and all that does not ask for names', () => {
    const view = fresh(seedView);
    const kept = keepDrawing(view, ARTICLE_DAY);
    const before = kept.drawing(NONE_APART);
    const body = firstOf(view, 'Community');
    view.apply([renamed(body.id, 'Community')], 10_000);
    kept.touch({ nodes: [body.id], ends: [] });
    const after = kept.drawing(NONE_APART);
    const other = [...after.marks].filter(([id, mark]) => before.marks.get(id) !== mark);
    expect(other).toEqual([[body.id, { ...before.marks.get(body.id), name: '新名', label: '新名' }]]);
    for (const part of ['lines', 'hubs', 'ties', 'discs', 'counts'] as const)
      expect(after[part]).toBe(before[part]);
  });
});
