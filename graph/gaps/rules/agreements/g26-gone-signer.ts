import { z } from 'zod';
import type { Day } from '../../../model/schema/day.ts';
import type { NodeRecord } from '../../../model/schema/record.ts';
import { vocabularyWord } from '../../../model/schema/vocabularies.ts';
import { nameOf } from '../../../model/terms/name.ts';
import { type SignerBodies, signerBodies } from '../../../model/terms/signer-bodies.ts';
import { statusOn } from '../../../model/terms/standing.ts';
import { defineRule } from '../../rule.ts';
import { unlessInForce } from '../../words/in-force.ts';
import { FINE, unknown, words } from '../../words/verdict.ts';

const TROUBLED: readonly unknown[] = ['deregistered', 'cancelled', 'revoked', 'abnormal', 'untrustworthy'];

/** Only social organisations are registered; any other body is as it is. */
function isTroubled(body: NodeRecord, on: Day): boolean | 'unknown' {
  if (body.kind !== 'SocialOrganization') return false;
  const status = statusOn(body, on);
  return status === undefined ? 'unknown' : TROUBLED.includes(status);
}

/** A joint Party organisation goes on while one of its bodies does. */
function answerOf({ bodies }: SignerBodies, on: Day): boolean | 'unknown' {
  const answers = bodies.map(({ body }) => isTroubled(body, on));
  if (answers.includes(false)) return false;
  return answers.includes('unknown') ? 'unknown' : true;
}

export const goneSigner = defineRule({
  id: 'G26',
  title: words('结对单位已注销或异常', 'A party deregistered or on a list'),
  explain: words(
    '履行中的协议，一方的社会组织已注销、撤销、吊销，或列入活动异常名录、严重违法失信名单。联合党组织的所有单位都如此才算。',
    'An agreement in force, of which one party’s organisation is off the register or on a list of abnormal or untrustworthy ones; of a joint Party organisation, all of its bodies.',
  ),
  severity: 'high',
  scope: 'local',
  subject: 'agreement',
  params: z.strictObject({}),
  judge({ subject, graph }, _params, on) {
    const notInForce = unlessInForce(subject, on);
    if (notInForce) return notInForce;
    const signers = signerBodies(graph, subject.id, on);
    const answers = signers.map((each) => answerOf(each, on));
    const gone = signers[answers.indexOf(true)]?.bodies[0];
    if (!gone)
      return answers.includes('unknown')
        ? unknown('一方的登记状态', 'the registration status of a party')
        : FINE;
    const status = String(statusOn(gone.body, on));
    const zh = vocabularyWord('regStatus', status, 'zh');
    const en = vocabularyWord('regStatus', status, 'en');
    const name = nameOf(subject);
    return {
      outcome: 'finding',
      why: words(
        `“${name}”仍在履行，${nameOf(gone.body)}的登记状态为“${zh}”。`,
        `“${name}” is in force; the registration status of ${nameOf(gone.body)} is “${en}”.`,
      ),
      path: { nodes: [...gone.nodes, subject.id], relations: gone.relations },
      firstStep: {
        label: words('登记终止', 'Record its ending'),
        do: 'field',
        id: subject.id,
        field: 'endedOn',
      },
    };
  },
});
