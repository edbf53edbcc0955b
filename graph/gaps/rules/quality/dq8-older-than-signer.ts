import { z } from 'zod';
import { signersOf } from '../../../model/terms/agreement.ts';
import { nameOf } from '../../../model/terms/name.ts';
import { isFounded, isSignedBeforeFounded } from '../../../model/terms/signed-before-founded.ts';
import { dayIn } from '../../../model/terms/value-in.ts';
import { defineRule } from '../../rule.ts';
import { dayWords } from '../../words/day-words.ts';
import { FINE, OUTSIDE, unknown, words } from '../../words/verdict.ts';

export const olderThanSigner = defineRule({
  id: 'DQ8',
  title: words('签订早于签约方成立', 'Signed before a signer was founded'),
  explain: words(
    '协议的签订日期早于签约的党组织或社会组织的成立日期。成立日期没有登记的，说不清。',
    'An agreement signed before the Party organisation or social organisation that signs it was founded. Where no founding day is recorded nobody can say.',
  ),
  severity: 'medium',
  scope: 'local',
  subject: 'agreement',
  params: z.strictObject({}),
  isTimeless: true,
  judge({ subject, graph }) {
    const signedOn = dayIn(subject, 'signedOn');
    const signers = signersOf(graph, subject.id).filter(({ node }) => isFounded(node));
    if (signedOn === undefined || signers.length === 0) return OUTSIDE;
    const older = signers.find(({ node }) => isSignedBeforeFounded(subject, node));
    if (!older) {
      return signers.every(({ node }) => dayIn(node, 'foundedOn') !== undefined)
        ? FINE
        : unknown('签约方的成立日期', 'the founding day of a signer');
    }
    const [signed, founded] = [dayWords(signedOn), dayWords(dayIn(older.node, 'foundedOn') ?? signedOn)];
    return {
      outcome: 'finding',
      why: words(
        `“${nameOf(subject)}”签订于${signed.zh}，早于${nameOf(older.node)}成立的${founded.zh}。`,
        `“${nameOf(subject, 'en')}” was signed on ${signed.en}, before ${nameOf(older.node, 'en')} was founded on ${founded.en}.`,
      ),
      path: { nodes: [subject.id, older.node.id], relations: [older.relation.id] },
      firstStep: {
        label: words('核对签订日期', 'Check the signing day'),
        do: 'field',
        id: subject.id,
        field: 'signedOn',
      },
    };
  },
});
