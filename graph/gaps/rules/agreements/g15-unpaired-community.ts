import { z } from 'zod';
import { partyOrganizationsOf } from '../../../model/terms/party-organizations.ts';
import { defineRule } from '../../rule.ts';
import { signedByBody } from '../../words/signed.ts';
import { words } from '../../words/verdict.ts';
import { unpaired } from './unpaired.ts';

export const unpairedCommunity = defineRule({
  id: 'G15',
  title: words('村社区零结对', 'Community or village without a pairing'),
  explain: words(
    '社区或村，自己和它的党组织都没有履行中的结对协议。',
    'A community or village that has no agreement in force, neither itself nor through its Party organisation.',
  ),
  severity: 'high',
  scope: 'local',
  subject: 'community',
  params: z.strictObject({}),
  judge({ subject, graph }, _params, on) {
    const beside = partyOrganizationsOf(graph, subject.id, on)[0];
    const signer = beside?.node.id ?? subject.id;
    return unpaired(subject, signedByBody(graph, subject.id, on), on, { beside, signer });
  },
});
