import type { Day } from '../../../model/schema/day.ts';
import type { NodeRecord } from '../../../model/schema/record.ts';
import { nameOf } from '../../../model/terms/name.ts';
import type { Neighbour } from '../../../model/view/walk.ts';
import type { Verdict } from '../../rule.ts';
import { dayWords } from '../../words/day-words.ts';
import { lastDayBy, latestSigned, type Signed } from '../../words/signed.ts';
import { FINE, unknown, words } from '../../words/verdict.ts';

/** Whether somebody has an agreement in force; `beside` is shown with it, `signer` is whose new agreement is drafted. */
export function unpaired(
  subject: NodeRecord,
  signed: readonly Signed[],
  on: Day,
  { beside, signer }: { readonly beside: Neighbour | undefined; readonly signer: string },
): Verdict {
  if (signed.some(({ inForce }) => inForce === true)) return FINE;
  if (signed.some(({ inForce }) => inForce === 'unknown'))
    return unknown('协议的签订日期', 'the signing day of an agreement');
  const last = latestSigned(signed.filter(({ agreement }) => lastDayBy(agreement, on) !== undefined));
  const until = last && dayWords(lastDayBy(last.agreement, on) ?? on);
  const name = nameOf(subject);
  return {
    outcome: 'finding',
    why:
      last && until
        ? words(
            `${name}没有履行中的结对协议，最近一份“${nameOf(last.agreement)}”到${until.zh}为止。`,
            `${name} has no agreement in force; the last one, “${nameOf(last.agreement)}”, ran until ${until.en}.`,
          )
        : words(`${name}没有履行中的结对协议。`, `${name} has no agreement in force.`),
    path: {
      nodes: [subject.id, ...(beside ? [beside.node.id] : [])],
      relations: beside ? [beside.relation.id] : [],
      missing: { from: subject.id, what: words('缺一份协议', 'an agreement is missing') },
    },
    firstStep: { label: words('起草双边协议', 'Draft an agreement'), do: 'pair', parties: [signer] },
  };
}
