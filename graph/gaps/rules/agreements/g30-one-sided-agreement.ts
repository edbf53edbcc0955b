import { z } from 'zod';
import { nameOf } from '../../../model/terms/name.ts';
import { signerBodies } from '../../../model/terms/signer-bodies.ts';
import { defineRule } from '../../rule.ts';
import { unlessStanding } from '../../words/in-force.ts';
import { FINE, OUTSIDE, words } from '../../words/verdict.ts';

export const oneSidedAgreement = defineRule({
  id: 'G30',
  title: words('单边协议', 'One-sided agreement'),
  explain: words(
    '已签订、未到期、未终止的协议，只登记了一个签约方，或登记的签约方代表同一个单位。',
    'A signed agreement, neither over nor ended, with only one party recorded, or parties that stand for one and the same body.',
  ),
  severity: 'high',
  scope: 'local',
  subject: 'agreement',
  params: z.strictObject({}),
  judge({ subject, graph }, _params, on) {
    const notStanding = unlessStanding(subject, on);
    if (notStanding?.outcome === 'outside') return OUTSIDE;
    const signers = signerBodies(graph, subject.id, on);
    const bodies = new Set(signers.flatMap((each) => each.bodies.map(({ body }) => body.id)));
    if (signers.length >= 2 && bodies.size >= 2) return FINE;
    // One that is still being drafted may well have one side so far.
    if (notStanding) return notStanding;
    const [first] = signers;
    const name = nameOf(subject);
    return {
      outcome: 'finding',
      why: first
        ? words(
            `“${name}”只登记了${nameOf(first.signer)}一方。`,
            `“${name}” has ${nameOf(first.signer)} as its only recorded party.`,
          )
        : words(`“${name}”没有登记签约方。`, `“${name}” has no recorded party.`),
      path: {
        nodes: [...(first ? [first.signer.id] : []), subject.id],
        relations: first ? [first.relation.id] : [],
        missing: { from: subject.id, what: words('缺另一签约方', 'the other party is missing') },
      },
      firstStep: {
        label: words('补登签约方', 'Add the party'),
        do: 'relate',
        id: subject.id,
        relation: 'PARTY_TO',
      },
    };
  },
});
