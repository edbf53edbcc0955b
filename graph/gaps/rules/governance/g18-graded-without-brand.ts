import { z } from 'zod';
import { brandStandingOn } from '../../../model/terms/brand.ts';
import { GRADE_YEARS, gradesOn } from '../../../model/terms/grade.ts';
import { nameOf } from '../../../model/terms/name.ts';
import { partyOrganizationsOf } from '../../../model/terms/party-organizations.ts';
import { isThereOn } from '../../../model/terms/standing.ts';
import { into } from '../../../model/view/walk.ts';
import { defineRule } from '../../rule.ts';
import { newPartyOrganization } from '../../words/new-party-organization.ts';
import { count } from '../../words/param.ts';
import { FINE, OUTSIDE, unknown, words } from '../../words/verdict.ts';
import { daysOfYears } from '../../words/years.ts';

export const gradedWithoutBrand = defineRule({
  id: 'G18',
  title: words('4A以上无党建品牌', '4A or 5A without a brand'),
  explain: words(
    '等级在有效期内且达到所定等级的社会组织，它的党组织没有创建党建品牌；已摘牌的不算。',
    'An organisation with a valid grade of the set height whose Party organisations have created no brand; a withdrawn one does not count.',
  ),
  severity: 'medium',
  scope: 'local',
  subject: 'organization',
  params: z.strictObject({
    grade: count('最低等级（几A）', 'Lowest grade (how many As)', 4, 5),
    validYears: count('等级有效期（年）', 'Years for which a grade is valid', GRADE_YEARS, 10),
  }),
  turns: ({ validYears }) => ({ days: daysOfYears(validYears).flatMap((span) => [span - 1, -span]) }),
  judge({ subject, graph }, { grade, validYears }, on) {
    if (!isThereOn(subject, on)) return OUTSIDE;
    const { held, unclear } = gradesOn(graph, subject.id, validYears, on);
    const isHigh = held !== undefined && held.rank >= grade;
    if (!isHigh && !unclear.some(({ rank }) => rank >= grade)) return OUTSIDE;
    const branches = partyOrganizationsOf(graph, subject.id, on);
    // `CREATED_BY` is open, but brands are few and listed in full: none recorded is none.
    const brands = branches
      .flatMap(({ node }) => into(graph, node.id, 'CREATED_BY'))
      .map(({ node }) => brandStandingOn(node.fields, on));
    if (brands.includes('there')) return FINE;
    if (!isHigh || unclear.some(({ rank }) => rank < grade))
      return unknown('等级的评定日期或有效期', 'when the grade was given or until when it is valid');
    if (brands.includes('unknown')) return unknown('品牌的阶段', 'the stage of its brand');
    const branch = branches[0];
    const [name, word] = [nameOf(subject), nameOf(held.node)];
    return {
      outcome: 'finding',
      why: words(
        `${name}是${word}等级，在有效期内，还没有党建品牌。`,
        `${name} holds a valid grade of ${word} and has no Party-building brand.`,
      ),
      path: {
        nodes: [held.node.id, subject.id, ...(branch ? [branch.node.id] : [])],
        relations: [held.relation.id, ...(branch ? [branch.relation.id] : [])],
        missing: { from: branch?.node.id ?? subject.id, what: words('缺党建品牌', 'no brand') },
      },
      firstStep: branch
        ? {
            label: words('登记品牌…', 'Record a brand…'),
            do: 'create',
            kind: 'BrandProject',
            fields: {},
            relations: [{ kind: 'CREATED_BY', other: branch.node.id }],
          }
        : newPartyOrganization(subject),
    };
  },
});
