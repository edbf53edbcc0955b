import { describe, expect, it } from 'vitest';
import { addDays } from '../../graph/model/schema/day.ts';
import { kindSpec } from '../../graph/model/schema/kinds.ts';
import { RELATION_NAMES } from '../../graph/model/schema/relations.ts';
import { activitiesOf, lastActiveDay } from '../../graph/model/terms/activity.ts';
import { inForceOn, isRenewedOn, signersOf, stateOn } from '../../graph/model/terms/agreement.ts';
import { ARTICLE_DAY, distinct, nodes, others, relations, view } from './article-view.ts';

const fields = (id: string) => view.node(id)?.fields ?? {};
const dayOf = (id: string): string => String(fields(id)['from']);
const isNamed = (id: string): boolean => {
  const node = view.node(id);
  return node !== undefined && kindSpec(node.kind).isBody && !node.sample;
};

describe('the sample is alive on the article’s day', () => {
  it('has agreements in most states of their life', () => {
    const states = nodes('Agreement').map((agreement) => {
      const isRenewed = isRenewedOn(view, agreement.id, ARTICLE_DAY) === true;
      const last = lastActiveDay(activitiesOf(view, agreement.id), ARTICLE_DAY);
      return stateOn(agreement.fields, ARTICLE_DAY, { isRenewed, lastActiveDay: last });
    });
    const count = (state: string) => states.filter((each) => each === state).length;
    expect(count('active')).toBeGreaterThan(30);
    for (const state of ['expiring', 'dormant', 'expired', 'renewed'])
      expect(count(state), state).toBeGreaterThan(0);
  });

  it('has one agreement with its other side missing and one signed twice', () => {
    const inForce = nodes('Agreement').filter((each) => inForceOn(each.fields, ARTICLE_DAY) === true);
    const sides = inForce.map(({ id }) => signersOf(view, id).map(({ node }) => node.id));
    expect(sides.filter((each) => each.length === 1)).toHaveLength(1);
    expect(sides.length - distinct(sides.map((each) => each.sort().join()))).toBe(1);
  });

  it('has needs that wait, run late, are done and were withdrawn', () => {
    const needs = nodes('Need');
    const isOpen = (need: (typeof needs)[number]) =>
      need.fields['closedOn'] === undefined && need.fields['withdrawnOn'] === undefined;
    const isClaimed = ({ id }: (typeof needs)[number]) => others(id, 'CLAIMS').length > 0;
    const waiting = needs.filter(
      (need) =>
        isOpen(need) && !isClaimed(need) && String(need.fields['postedOn']) < addDays(ARTICLE_DAY, -7),
    );
    expect(waiting.length).toBeGreaterThan(3);
    expect(waiting.length).toBeLessThan(needs.length / 4);
    expect(
      needs.some((need) => isOpen(need) && isClaimed(need) && String(need.fields['deadline']) < ARTICLE_DAY),
    ).toBe(true);
    expect(needs.some((need) => need.fields['withdrawnOn'] !== undefined)).toBe(true);
  });

  it('backs the four brands by 14, 9, 5 and 4 activities in the last twelve months', () => {
    const strengths = nodes('BrandProject').map(({ id }) => {
      const backed = others(id, 'BACKED_BY');
      const held = backed.flatMap((each) =>
        view.node(each)?.kind === 'Agreement' ? others(each, 'BELONGS_TO') : [each],
      );
      return distinct(held.filter((each) => dayOf(each) > '2022-04-14' && dayOf(each) <= ARTICLE_DAY));
    });
    expect(strengths).toEqual([14, 9, 5, 4]);
  });

  it('uses every relation but those of systems that are not there yet', () => {
    const used = new Set(relationsInUse());
    expect(RELATION_NAMES.filter((name) => !used.has(name))).toEqual([]);
  });

  it('holds nothing that happens after its day', () => {
    for (const kind of ['Activity', 'Project', 'Donation', 'AidAction'] as const)
      for (const { id } of nodes(kind)) expect(dayOf(id) <= ARTICLE_DAY, id).toBe(true);
    for (const { id, fields: grant } of nodes('Grant'))
      expect(String(grant['paidOn']) <= ARTICLE_DAY, id).toBe(true);
  });
});

const relationsInUse = (): string[] => [...view.relations.values()].map(({ kind }) => kind);

it('inspects, names and pays nobody whom the source names', () => {
  for (const kind of ['INSPECTS', 'GRANTED_TO', 'RUN_BY', 'GAVE', 'DEMO_SITE_OF', 'ASSESSES'] as const) {
    const touched = relations(kind).flatMap(({ source, target, sample }) =>
      sample ? [source, target].filter(isNamed) : [],
    );
    // The league's own grade is made up, and good.
    expect(
      touched.filter((id) => kind !== 'ASSESSES' || id !== 'so-0005'),
      kind,
    ).toEqual([]);
  }
});
