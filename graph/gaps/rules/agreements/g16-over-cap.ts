import { z } from 'zod';
import { valueOn } from '../../../model/schema/dated.ts';
import { nameOf } from '../../../model/terms/name.ts';
import { bodiesOf, partyOrganizationsOf } from '../../../model/terms/party-organizations.ts';
import { isFoundedBy } from '../../../model/terms/standing.ts';
import { defineRule } from '../../rule.ts';
import { count } from '../../words/param.ts';
import { latestSigned, signedByBody, signedByPartyOrganization } from '../../words/signed.ts';
import { FINE, OUTSIDE, unknown, words } from '../../words/verdict.ts';

export const overCap = defineRule({
  id: 'G16',
  title: words('结对过多', 'More pairings than it can carry'),
  explain: words(
    '履行中的结对协议多于建议上限：社区、村，普通党组织，带头单位各有上限；党组织自己填了结对上限的，以它为准。社区达到警戒线的，程度升为高。',
    'More agreements in force than the soft cap: one each for communities, ordinary Party organisations and leads; a cap of its own overrides it. A community at the warning line is high.',
  ),
  severity: 'medium',
  scope: 'local',
  subject: 'signer',
  params: z.strictObject({
    community: count('社区、村上限', 'Cap of a community', 8),
    ordinary: count('普通党组织上限', 'Cap of an ordinary Party organisation', 2),
    lead: count('带头单位上限', 'Cap of a lead', 5),
    warning: count('社区、村警戒线', 'Warning line of a community', 20),
  }),
  judge({ subject, graph }, params, on) {
    const isCommunity = subject.kind === 'Community';
    const bodies = isCommunity ? [] : bodiesOf(graph, subject.id, on);
    // A community and its own Party organisation are one load: the community is asked.
    if (bodies.length === 1 && bodies[0]?.node.kind === 'Community') return OUTSIDE;
    if (!isFoundedBy(subject, on)) return OUTSIDE;
    const own = isCommunity
      ? partyOrganizationsOf(graph, subject.id, on)
          .map(({ node }) => node)
          .filter(({ id }) => bodiesOf(graph, id, on).length === 1)
      : [subject];
    const set = own.flatMap(({ fields }) => fields['agreementCap'] ?? []).map(Number);
    const isLead = valueOn(subject.fields, 'lead', on) === true;
    const standard = isCommunity ? params.community : isLead ? params.lead : params.ordinary;
    const cap = set.length > 0 ? Math.max(...set) : standard;
    const signed = (isCommunity ? signedByBody : signedByPartyOrganization)(graph, subject.id, on);
    const active = signed.filter(({ inForce }) => inForce === true);
    const unclear = signed.filter(({ inForce }) => inForce === 'unknown').length;
    const isTooMany = (total: number): boolean => total > cap || (isCommunity && total >= params.warning);
    const latest = latestSigned(active);
    if (!latest || !isTooMany(active.length)) {
      return isTooMany(active.length + unclear)
        ? unknown('协议的签订日期', 'the signing day of an agreement')
        : FINE;
    }
    const isAtLine = isCommunity && active.length >= params.warning;
    const [name, total] = [nameOf(subject), active.length];
    return {
      outcome: 'finding',
      ...(isAtLine ? { severity: 'high' } : {}),
      why: words(
        `${name}有${total}份履行中的结对协议，建议上限是${cap}份${isAtLine ? `，已到${params.warning}份的警戒线` : ''}。`,
        `${name} has ${total} agreements in force; the soft cap is ${cap}${isAtLine ? `, the warning line ${params.warning}` : ''}.`,
      ),
      path: { nodes: latest.nodes, relations: latest.relations },
      firstStep: { label: words('查看结对协议', 'Look through its agreements'), do: 'open', id: subject.id },
    };
  },
});
