import { z } from 'zod';
import { daysBetween } from '../../../model/schema/day.ts';
import { EXPIRING_DAYS, isRenewedOn } from '../../../model/terms/agreement.ts';
import { nameOf } from '../../../model/terms/name.ts';
import { dayIn, isKnownEmpty } from '../../../model/terms/value-in.ts';
import { defineRule } from '../../rule.ts';
import { agreementPath } from '../../words/agreement-path.ts';
import { dayWords } from '../../words/day-words.ts';
import { unlessInForce } from '../../words/in-force.ts';
import { days } from '../../words/param.ts';
import { renewalStep } from '../../words/renewal.ts';
import { FINE, unknown, words } from '../../words/verdict.ts';

export const expiringAgreement = defineRule({
  id: 'G08',
  title: words('协议即将到期', 'Agreement about to expire'),
  explain: words(
    '履行中的协议，距期限届满不超过提前提醒天数，还没有已签订的续签协议。',
    'An agreement in force whose term ends within the days of warning and that has no signed successor yet.',
  ),
  severity: 'medium',
  scope: 'local',
  subject: 'agreement',
  params: z.strictObject({ warnDays: days('提前提醒', 'Warn ahead', EXPIRING_DAYS, 730) }),
  turns: ({ warnDays }) => ({ days: [-warnDays] }),
  judge({ subject, graph }, { warnDays }, on) {
    const notInForce = unlessInForce(subject, on);
    if (notInForce) return notInForce;
    const termTo = dayIn(subject, 'termTo');
    if (termTo === undefined)
      return isKnownEmpty(subject, 'termTo') ? FINE : unknown('协议的期限届满日', 'the last day of the term');
    if (daysBetween(on, termTo) > warnDays) return FINE;
    const renewed = isRenewedOn(graph, subject.id, on);
    if (renewed === true) return FINE;
    if (renewed === 'unknown') return unknown('续签协议的签订日期', 'the signing day of the successor');
    const day = dayWords(termTo);
    const name = nameOf(subject);
    return {
      outcome: 'finding',
      why: words(`“${name}”将于${day.zh}到期，没有续签。`, `“${name}” ends on ${day.en} and is not renewed.`),
      path: agreementPath(graph, subject.id, words('缺续签', 'a renewal is missing')),
      firstStep: renewalStep(graph, subject),
    };
  },
});
