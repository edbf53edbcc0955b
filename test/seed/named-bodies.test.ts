import { describe, expect, it } from 'vitest';
import { daysBetween } from '../../graph/model/schema/day.ts';
import { kindSpec } from '../../graph/model/schema/kinds.ts';
import { hostsOf, inForceOn, signersOf } from '../../graph/model/terms/agreement.ts';
import { ownPartyOrganization } from '../../graph/model/terms/mark.ts';
import { ARTICLE_DAY, nodes, others, view } from './article-view.ts';

const named = [...view.nodes.values()].filter(({ kind, sample }) => kindSpec(kind).isBody && !sample);
const organizations = named.filter(({ kind }) => kind === 'SocialOrganization');
const hostsIn = (agreement: string): string[] =>
  signersOf(view, agreement).flatMap(({ node }) => hostsOf(view, node.id, ARTICLE_DAY));
const agreementsOf = (id: string) =>
  nodes('Agreement').filter((agreement) => hostsIn(agreement.id).includes(id));
const theirs = nodes('Agreement').filter(({ id }) =>
  hostsIn(id).some((host) => view.node(host)?.sample === false),
);
const fields = (id: string) => view.node(id)?.fields ?? {};

describe('on the article’s day nothing made up reads as a reproach to whom it names', () => {
  it('gives each an agreement in force; the registration authority signs none', () => {
    for (const { id } of named.filter((each) => each.id !== 'unit-civil-affairs')) {
      expect(
        agreementsOf(id).some((each) => inForceOn(each.fields, ARTICLE_DAY) === true),
        id,
      ).toBe(true);
    }
  });

  it('gives each organisation a Party organisation, a leader who is its secretary, and the year’s report', () => {
    for (const { id } of organizations) {
      const branch = ownPartyOrganization(view, id, ARTICLE_DAY)?.id ?? '';
      const leaders = others(id, 'HOLDS').filter((person) => others(branch, 'HOLDS').includes(person));
      expect(leaders, id).toHaveLength(1);
      expect(fields(id)['annualReports'], id).toContain(2022);
    }
  });

  it('pairs each with the department in charge of it', () => {
    for (const { id } of organizations) {
      const partners = agreementsOf(id).flatMap((agreement) => hostsIn(agreement.id));
      expect(
        others(id, 'SUPERVISED_BY').every((unit) => partners.includes(unit)),
        id,
      ).toBe(true);
    }
  });

  it('has their agreements made public within 30 days and alive in the last full quarter', () => {
    for (const agreement of theirs) {
      const { signedOn, publishedOn } = agreement.fields;
      expect(daysBetween(String(signedOn), String(publishedOn)), agreement.id).toBeLessThanOrEqual(30);
      const days = others(agreement.id, 'BELONGS_TO').map((activity) => String(fields(activity)['from']));
      expect(
        days.some((day) => day >= '2023-01-01' && day <= '2023-03-31'),
        agreement.id,
      ).toBe(true);
    }
  });

  it('has what they asked for and promised claimed, and closed or still in time', () => {
    for (const agreement of theirs) {
      for (const id of others(agreement.id, 'LISTS').filter((each) => view.node(each)?.kind === 'Need')) {
        const isInTime =
          String(fields(id)['deadline']) > ARTICLE_DAY && fields(id)['progressOn'] !== undefined;
        expect(fields(id)['closedOn'] !== undefined || isInTime, id).toBe(true);
        expect(others(id, 'CLAIMS'), id).toHaveLength(1);
      }
    }
  });

  it('shares a category of need and offer within each of their agreements, and appraised those of 2022', () => {
    for (const { id, fields: agreement } of theirs) {
      const listed = others(id, 'LISTS').map((each) => view.node(each));
      const categories = (kind: string) =>
        listed.filter((each) => each?.kind === kind).map((each) => each?.fields['category']);
      expect(categories('Need'), id).toEqual(categories('Offer'));
      expect(categories('Need'), id).toHaveLength(1);
      if (String(agreement['signedOn']) < '2023-01-01') expect(others(id, 'APPRAISES'), id).toHaveLength(1);
    }
  });

  it('has their made-up activities evidenced and with at least five person-times', () => {
    for (const id of theirs.flatMap((agreement) => others(agreement.id, 'BELONGS_TO'))) {
      expect(fields(id)['evidence'], id).toBeDefined();
      expect(Number(fields(id)['personTimes'] ?? 5), id).toBeGreaterThanOrEqual(5);
    }
  });
});
