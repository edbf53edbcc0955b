import { z } from 'zod';
import { isRenewedOn } from '../../../model/terms/agreement.ts';
import { nameOf } from '../../../model/terms/name.ts';
import { dayIn, hasCome, isKnownEmpty } from '../../../model/terms/value-in.ts';
import { defineRule } from '../../rule.ts';
import { agreementPath } from '../../words/agreement-path.ts';
import { dayWords } from '../../words/day-words.ts';
import { unlessSigned } from '../../words/in-force.ts';
import { renewalStep } from '../../words/renewal.ts';
import { FINE, OUTSIDE, unknown, words } from '../../words/verdict.ts';

export const expiredAgreement = defineRule({
  id: 'G07',
  title: words('协议到期未续', 'Agreement expired and not renewed'),
  explain: words(
    '已签订的协议期限届满后，没有已签订的续签协议，也没有登记终止。',
    'A signed agreement whose term is over, with no signed successor and no recorded ending.',
  ),
  severity: 'high',
  scope: 'local',
  subject: 'agreement',
  params: z.strictObject({}),
  judge({ subject, graph }, _params, on) {
    const unsigned = unlessSigned(subject, on);
    if (unsigned) return unsigned;
    if (hasCome(subject, 'endedOn', on)) return OUTSIDE;
    const termTo = dayIn(subject, 'termTo');
    if (termTo === undefined)
      return isKnownEmpty(subject, 'termTo') ? FINE : unknown('协议的期限届满日', 'the last day of the term');
    if (on <= termTo) return FINE;
    const renewed = isRenewedOn(graph, subject.id, on);
    if (renewed === true) return FINE;
    if (renewed === 'unknown') return unknown('续签协议的签订日期', 'the signing day of the successor');
    const day = dayWords(termTo);
    const name = nameOf(subject);
    return {
      outcome: 'finding',
      why: words(
        `“${name}”的期限已于${day.zh}届满，没有续签，也没有登记终止。`,
        `The term of “${name}” ended on ${day.en}; it was neither renewed nor ended.`,
      ),
      path: agreementPath(graph, subject.id, words('缺续签或终止', 'a renewal or an ending is missing')),
      firstStep: renewalStep(graph, subject),
    };
  },
});
