import { describe, expect, it } from 'vitest';
import { holdsOn, valueOn } from '../../graph/model/schema/dated.ts';
import { signersOf } from '../../graph/model/terms/agreement.ts';
import { areaOn } from '../../graph/model/terms/mark.ts';
import { ARTICLE_DAY, distinct, nodes, others, relations, view } from './article-view.ts';

const LATER = '2024-01-01';
const townsOn = (day: string) =>
  nodes('Town').filter(({ fields }) => typeof fields['validFrom'] !== 'string' || fields['validFrom'] <= day);
const pairings = nodes('Agreement').filter(({ fields }) => fields['agreementType'] !== 'assistance');
const activities = nodes('Activity').filter(({ fields }) => fields['pairing'] === true);
const isLead = (id: string): boolean => valueOn(view.node(id)?.fields ?? {}, 'lead', ARTICLE_DAY) === true;

describe('what the article counts, counted from its graph', () => {
  it('has 9 towns at its day and 10 since December 2023', () => {
    expect(townsOn(ARTICLE_DAY)).toHaveLength(9);
    expect(townsOn(LATER)).toHaveLength(10);
  });

  it('has 128 villages and 37 communities, each in one town on any day', () => {
    const kinds = nodes('Community').map(({ fields }) => fields['communityKind']);
    expect(kinds.filter((kind) => kind === 'village')).toHaveLength(128);
    expect(kinds.filter((kind) => kind === 'community')).toHaveLength(37);
    for (const day of [ARTICLE_DAY, LATER]) {
      for (const { id } of nodes('Community')) {
        const located = [...view.relationsOf(id)].filter(
          (each) => each.kind === 'LOCATED_IN' && holdsOn(each.fields, day),
        );
        expect(located, `${id} on ${day}`).toHaveLength(1);
      }
    }
  });

  it('moves 南北台社区 to 港湾街道 when that was split off, and leaves 海庭社区 in 南沙街道', () => {
    const town = (name: string, day: string) => {
      const community = nodes('Community').find(({ fields }) => fields['name'] === name);
      return community && view.node(areaOn(view, community, day))?.fields['name'];
    };
    expect([town('南北台社区', '2023-11-30'), town('南北台社区', '2023-12-01')]).toEqual([
      '南沙街道',
      '港湾街道',
    ]);
    expect([town('海庭社区', '2023-11-30'), town('海庭社区', '2023-12-01')]).toEqual([
      '南沙街道',
      '南沙街道',
    ]);
  });

  it('has 508 organisations with the charter clause', () => {
    const withClause = nodes('SocialOrganization').filter(
      ({ fields }) => fields['hasCharterClause'] === true,
    );
    expect(withClause).toHaveLength(508);
    expect(withClause.every(({ fields }) => String(fields['charterClauseOn']) <= ARTICLE_DAY)).toBe(true);
  });

  it('has 66 Party organisations of social organisations, 15 of them leads, 9 by July 2022', () => {
    const branches = relations('BRANCH_OF').filter(
      ({ target }) => view.node(target)?.kind === 'SocialOrganization',
    );
    expect(distinct(branches.map(({ source }) => source))).toBe(66);
    const leadsOn = (day: string) =>
      nodes('PartyOrganization').filter(({ fields }) => valueOn(fields, 'lead', day) === true);
    expect(
      [leadsOn('2022-05-31'), leadsOn('2022-07-29'), leadsOn(ARTICLE_DAY)].map((each) => each.length),
    ).toEqual([0, 9, 15]);
  });

  it('has 37 secretaries who lead the organisation too, and 2 delegated ones of functional branches', () => {
    const held = relations('HOLDS').filter(({ fields }) => holdsOn(fields, ARTICLE_DAY));
    const secretaries = held.filter(({ fields }) => fields['post'] === 'secretary');
    const both = secretaries.filter((secretary) =>
      held.some(
        ({ source, target, fields }) =>
          fields['post'] === 'leader' &&
          source === secretary.source &&
          others(secretary.target, 'BRANCH_OF').includes(target),
      ),
    );
    expect(distinct(both.map(({ target }) => target))).toBe(37);
    const delegated = secretaries.filter(({ fields }) => fields['delegatedBy'] !== undefined);
    expect(delegated.map(({ target }) => view.node(target)?.fields['buildForm'])).toEqual([
      'functional',
      'functional',
    ]);
  });

  it('has 20 Party organisations founded through the incentive', () => {
    const founded = nodes('PartyOrganization').filter(
      ({ fields }) => fields['foundedThroughIncentive'] === true,
    );
    expect(founded).toHaveLength(20);
  });

  it('has 40 agreements signed by its day: 18 of two parties, 21 of more, one with its other side missing; one of assistance apart', () => {
    const sizes = pairings.map(({ id }) => signersOf(view, id).length);
    expect(pairings.filter(({ fields }) => String(fields['signedOn']) <= ARTICLE_DAY)).toHaveLength(40);
    expect(sizes.filter((size) => size === 2)).toHaveLength(18);
    expect(sizes.filter((size) => size > 2)).toHaveLength(21);
    expect(nodes('Agreement').length - pairings.length).toBe(1);
  });

  it('has every lead in one to four agreements and a lead in every agreement', () => {
    const leads = pairings.map(({ id }) => signersOf(view, id).filter(({ node }) => isLead(node.id)));
    expect(leads.every((each) => each.length > 0)).toBe(true);
    const loads = new Map<string, number>();
    for (const { node } of leads.flat()) loads.set(node.id, (loads.get(node.id) ?? 0) + 1);
    expect(loads.size).toBe(15);
    expect(Math.max(...loads.values())).toBe(4);
  });

  it('has all five link modes and both themes', () => {
    expect(distinct(pairings.flatMap(({ fields }) => fields['linkModes'] as string[]))).toBe(5);
    expect(distinct(pairings.flatMap(({ fields }) => fields['themes'] as string[]))).toBe(2);
  });

  it('has 60 activities in which 40 Party organisations and 200 person-times took part', () => {
    expect(activities).toHaveLength(60);
    expect(activities.every(({ id }) => others(id, 'BELONGS_TO').length === 1)).toBe(true);
    expect(distinct(activities.flatMap(({ id }) => others(id, 'TOOK_PART')))).toBe(40);
    const sum = (field: string) =>
      activities.reduce((total, { fields }) => total + Number(fields[field] ?? 0), 0);
    expect(sum('personTimes')).toBe(200);
    expect(sum('partyPersonTimes') + sum('massPersonTimes')).toBe(200);
  });

  it('leaves the counts of the three activities that it names unknown', () => {
    const named = activities.filter(({ sample }) => !sample);
    expect(named).toHaveLength(3);
    expect(
      named.every(({ fields }) => fields['personTimes'] === undefined && fields['events'] === undefined),
    ).toBe(true);
  });

  it('has 4 brands, one without its focus, and both honours of 红三建', () => {
    const brands = nodes('BrandProject');
    expect(brands.map(({ fields }) => [fields['name'], fields['focus']])).toEqual([
      ['红三建', '项目工地'],
      ['红色管家', '小区物业管理'],
      ['红色联盟', '服务会员'],
      ['红色先锋', undefined],
    ]);
    expect(brands.map(({ id }) => others(id, 'AWARDED').length)).toEqual([2, 0, 0, 0]);
  });

  it('has 8 organisations that reached 3A or more since 2022, and 1 of 9 towns with a venue', () => {
    const recent = nodes('Assessment').filter(
      ({ fields }) => /[345]A/.test(String(fields['grade'])) && String(fields['on'] ?? '') >= '2022-01-01',
    );
    expect(distinct(recent.flatMap(({ id }) => others(id, 'ASSESSES')))).toBe(8);
    expect(distinct(nodes('Venue').flatMap(({ id }) => others(id, 'LOCATED_IN')))).toBe(1);
  });
});
