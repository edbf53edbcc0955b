import { z } from 'zod';
import { bodiesOf } from '../../../model/terms/party-organizations.ts';
import { isFoundedBy, isThereOn } from '../../../model/terms/standing.ts';
import { defineRule } from '../../rule.ts';
import { signedByPartyOrganization } from '../../words/signed.ts';
import { OUTSIDE, words } from '../../words/verdict.ts';
import { unpaired } from './unpaired.ts';

export const unpairedPartyOrganization = defineRule({
  id: 'G05',
  title: words('有党组织无结对', 'Party organisation without a pairing'),
  explain: words(
    '社会组织已成立的党组织，没有一份履行中的结对协议。社区、村由“村社区零结对”查看。',
    'A Party organisation of social organisations, once founded, that has no agreement in force; communities and villages are looked at by G15.',
  ),
  severity: 'high',
  scope: 'local',
  subject: 'partyOrganization',
  params: z.strictObject({}),
  judge({ subject, graph }, _params, on) {
    if (!isFoundedBy(subject, on)) return OUTSIDE;
    const bodies = bodiesOf(graph, subject.id, on);
    const beside = bodies.find(({ node }) => node.kind === 'SocialOrganization' && isThereOn(node, on));
    // Without a recorded body it is unknown whose it is, not that it is nobody's: it is looked at.
    if (bodies.length > 0 && !beside) return OUTSIDE;
    const signed = signedByPartyOrganization(graph, subject.id, on);
    return unpaired(subject, signed, on, { beside, signer: subject.id });
  },
});
