import { z } from 'zod';
import { valueOn } from '../../../model/schema/dated.ts';
import { vocabularyWord } from '../../../model/schema/vocabularies.ts';
import { hostsOf, signersOf } from '../../../model/terms/agreement.ts';
import { nameOf } from '../../../model/terms/name.ts';
import { partnerKindOf } from '../../../model/terms/partner-kind.ts';
import { bodiesOf } from '../../../model/terms/party-organizations.ts';
import { isFoundedBy } from '../../../model/terms/standing.ts';
import { defineRule } from '../../rule.ts';
import { count } from '../../words/param.ts';
import { signedByPartyOrganization } from '../../words/signed.ts';
import { FINE, OUTSIDE, unknown, words } from '../../words/verdict.ts';

export const oneKindOfPartner = defineRule({
  id: 'G35',
  title: words('带头单位结对对象单一', 'Lead with one kind of partner'),
  explain: words(
    '当天是带头单位的党组织，履行中协议的结对单位有几家，却都是同一类（行业主管部门、业务主管单位、会员单位、社区、村等）。',
    'A lead whose agreements in force are with several partners that are all of one kind (industry departments, supervisory units, members, communities, villages …).',
  ),
  severity: 'low',
  scope: 'local',
  subject: 'partner',
  params: z.strictObject({
    partners: count('结对单位至少有几家时才看', 'Partners from which on it is asked', 3),
  }),
  judge({ subject, graph }, params, on) {
    if (!isFoundedBy(subject, on) || valueOn(subject.fields, 'lead', on) !== true) return OUTSIDE;
    const own = bodiesOf(graph, subject.id, on).map(({ node }) => node.id);
    const kinds = new Map<string, string | undefined>();
    let isUnclear = false;
    const signed = signedByPartyOrganization(graph, subject.id, on);
    for (const { agreement, inForce } of signed) {
      if (inForce === 'unknown') isUnclear = true;
      if (inForce !== true) continue;
      for (const id of signersOf(graph, agreement.id).flatMap(({ node }) => hostsOf(graph, node.id, on))) {
        const partner = own.includes(id) || id === subject.id ? undefined : graph.node(id);
        if (partner) kinds.set(id, partnerKindOf(graph, partner, own, on));
      }
    }
    const known = new Set([...kinds.values()].filter((kind) => kind !== undefined));
    if (known.size > 1) return FINE;
    if (isUnclear) return unknown('协议的签订日期', 'the signing day of an agreement');
    if (kinds.size < Math.max(2, params.partners)) return OUTSIDE;
    const [kind] = known;
    if (kind === undefined || [...kinds.values()].includes(undefined))
      return unknown('结对单位的类别', 'what a partner is');
    const [first] = signed.filter(({ inForce }) => inForce === true);
    const [name, zh, en] = [
      nameOf(subject),
      vocabularyWord('partnerKind', kind, 'zh'),
      vocabularyWord('partnerKind', kind, 'en'),
    ];
    return {
      outcome: 'finding',
      why: words(
        `${name}是带头单位，履行中协议的${kinds.size}家结对单位都是${zh}。`,
        `${name} is a lead; all ${kinds.size} partners of its agreements in force are of one kind: ${en}.`,
      ),
      path: {
        nodes: first ? [...first.nodes] : [subject.id],
        relations: first ? [...first.relations] : [],
        missing: {
          from: subject.id,
          what: words('缺其他类别的结对单位', 'a partner of another kind is missing'),
        },
      },
      firstStep: { label: words('起草双边协议', 'Draft an agreement'), do: 'pair', parties: [subject.id] },
    };
  },
});
