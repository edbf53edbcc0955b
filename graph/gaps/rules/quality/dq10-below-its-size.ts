import { z } from 'zod';
import { valueOn } from '../../../model/schema/dated.ts';
import { vocabularyWord } from '../../../model/schema/vocabularies.ts';
import { nameOf } from '../../../model/terms/name.ts';
import { isFoundedBy } from '../../../model/terms/standing.ts';
import { defineRule } from '../../rule.ts';
import { count } from '../../words/param.ts';
import { FINE, OUTSIDE, unknown, words } from '../../words/verdict.ts';

export const belowItsSize = defineRule({
  id: 'DQ10',
  title: words('党员数与党组织类别不符', 'Too few members for its kind'),
  explain: words(
    '党支部、党总支、党委登记的党员数低于党章规定的一般人数。因工作需要经上级批准的可以例外，请核实。功能型党支部、综合（行业）党委不看。',
    'A branch, general branch or committee with fewer members than the Party constitution asks for as a rule; with approval it may be so. Functional branches and industry committees are not looked at.',
  ),
  severity: 'low',
  scope: 'local',
  subject: 'partyOrganization',
  params: z.strictObject({
    branch: count('党支部', 'A branch', 3),
    generalBranch: count('党总支', 'A general branch', 50),
    committee: count('党委', 'A committee', 100),
  }),
  judge({ subject }, params, on) {
    const { partyOrgKind } = subject.fields;
    const least: Readonly<Record<string, number>> = {
      committee: params.committee,
      generalBranch: params.generalBranch,
      branch: params.branch,
      jointBranch: params.branch,
    };
    const wanted = typeof partyOrgKind === 'string' ? least[partyOrgKind] : undefined;
    if (!isFoundedBy(subject, on) || wanted === undefined) return OUTSIDE;
    const members = valueOn(subject.fields, 'memberCount', on);
    if (typeof members !== 'number') return unknown('党员数', 'how many members it has');
    if (members >= wanted) return FINE;
    const kind = String(partyOrgKind);
    return {
      outcome: 'finding',
      why: words(
        `${nameOf(subject)}登记为${vocabularyWord('partyOrgKind', kind, 'zh')}，党员${members}名，一般不少于${wanted}名；经批准的例外请注明。`,
        `${nameOf(subject, 'en')} is a ${vocabularyWord('partyOrgKind', kind, 'en').toLowerCase()} with ${members} members; as a rule it has ${wanted}. An approved exception should be noted.`,
      ),
      path: { nodes: [subject.id], relations: [] },
      firstStep: {
        label: words('核对党员数', 'Check the count'),
        do: 'field',
        id: subject.id,
        field: 'memberCount',
      },
    };
  },
});
