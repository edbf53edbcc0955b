import { z } from 'zod';
import { valueOn } from '../../../model/schema/dated.ts';
import { nameOf } from '../../../model/terms/name.ts';
import { partyOrganizationsOf } from '../../../model/terms/party-organizations.ts';
import { isFoundedBy, isOnlyFiled, statusOn } from '../../../model/terms/standing.ts';
import { isKnownEmpty } from '../../../model/terms/value-in.ts';
import { defineRule } from '../../rule.ts';
import { newPartyOrganization } from '../../words/new-party-organization.ts';
import { count } from '../../words/param.ts';
import { FINE, OUTSIDE, unknown, words } from '../../words/verdict.ts';

export const partyOrganizationDue = defineRule({
  id: 'G01',
  title: words('应建未建党组织', 'Party organisation due but not built'),
  explain: words(
    '登记状态正常的社会组织，正式党员达到单独组建的人数，却没有党组织；人数未知而台账写明“应建未建”的，也算。',
    'An organisation in normal standing with enough full members to build alone and no Party organisation; where their number is unknown, one that its ledger calls due.',
  ),
  severity: 'high',
  scope: 'local',
  subject: 'organization',
  params: z.strictObject({
    fullMembers: count('单独组建所需正式党员', 'Full members needed to build alone', 3, 100),
  }),
  judge({ subject, graph }, { fullMembers: needed }, on) {
    const status = statusOn(subject, on);
    // Whoever is only filed is no legal person: nothing is asked of it, as on the statutory sheet.
    if (isOnlyFiled(subject) || !isFoundedBy(subject, on)) return OUTSIDE;
    if (status !== undefined && status !== 'normal') return OUTSIDE;
    if (partyOrganizationsOf(graph, subject.id, on).length > 0) return FINE;
    const members = isKnownEmpty(subject, 'fullMembers') ? 0 : valueOn(subject.fields, 'fullMembers', on);
    const reason = valueOn(subject.fields, 'noBranchReason', on);
    if (members === undefined) {
      if (reason === 'noMembers' || reason === 'tooFewMembers') return FINE;
      if (reason !== 'shouldBuild') return unknown('正式党员人数', 'the number of full members');
    } else if (Number(members) < needed) return FINE;
    if (status === undefined) return unknown('登记状态', 'the registration status');
    const name = nameOf(subject);
    return {
      outcome: 'finding',
      why:
        members === undefined
          ? words(
              `${name}没有党组织，台账写明“应建未建”；正式党员人数未知。`,
              `${name} has no Party organisation and its ledger says that one is due; how many full members it has is unknown.`,
            )
          : words(
              `${name}有${members}名正式党员，达到单独组建所需的${needed}名，还没有党组织。`,
              `${name} has ${members} full members, ${needed} are enough to build alone, and no Party organisation.`,
            ),
      path: {
        nodes: [subject.id],
        relations: [],
        missing: { from: subject.id, what: words('缺党组织', 'no Party organisation') },
      },
      firstStep: newPartyOrganization(subject),
    };
  },
});
