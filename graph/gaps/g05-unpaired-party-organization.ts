import { z } from 'zod';
import { inForceOn } from '../model/agreement.ts';
import { heldOn, out } from '../model/walk.ts';
import { defineRule } from './rule.ts';
import { FINE, nameOf, OUTSIDE, unknown, words } from './verdict.ts';

export const unpairedPartyOrganization = defineRule({
  id: 'G05',
  title: words('有党组织无结对', 'Party organisation without a pairing'),
  explain: words(
    '已成立的党组织，没有一份履行中的结对协议。',
    'A Party organisation, once founded, that has no agreement in force.',
  ),
  severity: 'high',
  scope: 'local',
  subject: 'partyOrganization',
  params: z.strictObject({}),
  judge({ subject, graph }, _params, on) {
    const foundedOn = subject.fields['foundedOn'];
    if (typeof foundedOn === 'string' && foundedOn > on) return OUTSIDE;
    const answers = out(graph, subject.id, 'PARTY_TO').map(({ node }) => inForceOn(node.fields, on));
    if (answers.includes(true)) return FINE;
    if (answers.includes('unknown')) return unknown('协议的签订日期', 'the signing day of an agreement');
    const host = heldOn(out(graph, subject.id, 'OF'), on)[0];
    const name = nameOf(subject);
    return {
      outcome: 'finding',
      why: words(`${name}没有履行中的结对协议。`, `${name} has no agreement in force.`),
      path: {
        nodes: [subject.id, ...(host ? [host.node.id] : [])],
        relations: host ? [host.relation.id] : [],
        missing: { from: subject.id, what: words('缺一份协议', 'an agreement is missing') },
      },
      firstStep: { label: words('起草双边协议', 'Draft an agreement'), do: 'pair', parties: [subject.id] },
    };
  },
});
