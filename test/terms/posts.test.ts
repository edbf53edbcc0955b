import { describe, expect, it } from 'vitest';
import type { Rule } from '../../graph/gaps/rule.ts';
import { secretaryNotSittingIn } from '../../graph/gaps/rules/party/g20-secretary-not-sitting-in.ts';
import { noCrossAppointment } from '../../graph/gaps/rules/party/g21-no-cross-appointment.ts';
import type { Figure } from '../../graph/model/answers/figures.ts';
import type { GraphEvent } from '../../graph/model/log/event.ts';
import type { NodeRecord } from '../../graph/model/schema/record.ts';
import type { View, WholeGraph } from '../../graph/model/view/view.ts';
import { figureSpec, reckon } from '../../graph/reports/figures-on.ts';
import { viewOf } from '../../seed/build.ts';
import { link, type SeedCommand } from '../../seed/record.ts';
import { cast, organization, partyOrganization } from '../../seed/stories/cast.ts';
import { changed, relationChanged, unrelated } from '../contract/graph-fixture.ts';
import { Random } from '../fuzz/random.ts';
import { ARTICLE_DAY } from '../seed/article-view.ts';
import { articleCopy, randomEvents } from './random-graph.ts';

/** The graph with one Party organisation to count. */
const only = (view: View, branch: NodeRecord): WholeGraph => ({
  node: (id) => view.node(id),
  along: (id, kind, way) => view.along(id, kind, way),
  ofKind: (kind) => (kind === 'PartyOrganization' ? [branch] : view.ofKind(kind)),
});

function figure(id: string, view: View, branch: NodeRecord, on: string): Figure {
  const spec = figureSpec(id);
  if (!spec) throw new Error(id);
  return reckon(only(view, branch), spec, on).figure;
}

function outcome(rule: Rule, view: View, subject: NodeRecord, on: string): string {
  if (rule.scope !== 'local') throw new Error(rule.id);
  return rule.judge({ subject, graph: view }, {}, on).outcome;
}

/** What rule and figure say of the posts of each Party organisation, in the same words. */
function saidOf(view: View, on: string) {
  const rules: string[] = [];
  const figures: string[] = [];
  for (const branch of view.ofKind('PartyOrganization')) {
    const [g20, g21] = [secretaryNotSittingIn, noCrossAppointment].map((rule) =>
      outcome(rule, view, branch, on),
    );
    const count = (id: string): number => figure(id, view, branch, on).count;
    const inside = count('secretaries-in-management');
    const satIn = figure('sitting-in', view, branch, on);
    rules.push(`${branch.id} crossed ${g21 === 'fine'}, in management or sitting in ${g20 === 'fine'}`);
    figures.push(
      `${branch.id} crossed ${count('cross-appointments') > 0}, in management or sitting in ${inside + satIn.count > 0}`,
    );
    // A gap is seen where the figure counts a secretary outside who has not sat in, and only there.
    rules.push(`${branch.id} outside ${g20 === 'finding'}`);
    figures.push(`${branch.id} outside ${(satIn.outOf ?? 0) > satIn.count + satIn.unknown}`);
  }
  return { rules, figures };
}

const POSTS = ['secretary', 'deputySecretary', 'leader', 'manager', 'liaison'];
const DAYS = ['2022-05-01', ARTICLE_DAY, '2024-01-01'];

/** A change of something that posts hang on. */
function shaken(view: View, random: Random): GraphEvent {
  const relation = random.pick(
    [...view.relations.values()].filter(({ kind }) =>
      ['HOLDS', 'BRANCH_OF', 'ATTENDED', 'MEETING_OF'].includes(kind),
    ),
  );
  if (relation.kind === 'HOLDS' && random.chance(0.4))
    return relationChanged(relation, { post: random.pick(POSTS) });
  if (relation.kind === 'HOLDS' || relation.kind === 'BRANCH_OF') {
    if (random.chance(0.3)) return unrelated(relation);
    return relationChanged(relation, { [random.pick(['validFrom', 'validTo'])]: random.pick(DAYS) });
  }
  const meeting = view.node(relation.target);
  if (meeting?.kind === 'Meeting' && random.chance(0.5))
    return changed(meeting, { meetingKind: random.chance(0.5) ? null : 'pairing' });
  const host = random.pick(view.ofKind('SocialOrganization'));
  return changed(host, {
    status: [random.pick(['normal', 'deregistered'])],
    statusFrom: [random.pick(DAYS)],
    ...(random.chance(0.3) ? { foundedOn: random.pick(DAYS) } : {}),
  });
}

const crossed = (status: string, posts = ['secretary', 'leader']): SeedCommand[] => [
  ...partyOrganization('po', { of: organization('so', { status: [status], statusFrom: ['2023-01-01'] }) }),
  ...cast('Person', 'li', {}, [
    link('HOLDS', 'li', 'po', { post: posts[0] ?? '' }),
    link('HOLDS', 'li', 'so', { post: posts[1] ?? '' }),
  ]).commands,
];

describe('posts are one term for rules and figures', () => {
  it.each(['normal', 'deregistered', 'preparing'])('F7 of an organisation that is %s', (status) => {
    const view = viewOf(crossed(status));
    const { rules, figures } = saidOf(view, ARTICLE_DAY);
    expect(figures).toEqual(rules);
    expect(rules[0]).toBe('po crossed true, in management or sitting in true');
  });

  it('of a Party organisation or an organisation that is not founded yet', () => {
    for (const id of ['po', 'so']) {
      const view = viewOf(crossed('normal'));
      const node = view.node(id);
      if (!node) throw new Error(id);
      view.apply([changed(node, { foundedOn: '2023-05-01' })], 99);
      const { rules, figures } = saidOf(view, ARTICLE_DAY);
      expect(figures, id).toEqual(rules);
      expect(rules[0], id).toContain('crossed false');
      expect(saidOf(view, '2023-05-01').figures[0], id).toContain('crossed true');
    }
  });

  it.each([11, 12, 13])('in the article, its posts changed at random (seed %i)', (seed) => {
    const random = new Random(seed);
    const view = articleCopy();
    for (let round = 0; round < 300; round += 1) {
      view.apply([...randomEvents(view, random), shaken(view, random)], 10_000 + round);
      if (round % 50 !== 49) continue;
      for (const on of ['2022-06-01', ARTICLE_DAY]) {
        const { rules, figures } = saidOf(view, on);
        expect(figures).toEqual(rules);
      }
    }
  });
});
