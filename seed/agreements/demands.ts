import { addDays } from '../../graph/model/schema/day.ts';
import { VOCABULARIES } from '../../graph/model/schema/vocabularies.ts';
import { padded } from '../draw.ts';
import { plainName } from '../names.ts';
import { signerFor } from '../party-organizations/rows.ts';
import { ARTICLE_DAY, create, invented, link, type SeedCommand } from '../record.ts';
import { agreementId } from './agreements.ts';
import { openNeeds } from './open-needs.ts';
import { openOffers } from './open-offers.ts';
import { AGREEMENTS, type AgreementRow } from './table.ts';

/** The last of the leads that the source names, or whose host it does: their tasks are done. */
const NAMED_LEADS = 5;
const isNamed = ({ lead }: AgreementRow): boolean => Number(lead.replace('so-', '')) <= NAMED_LEADS;
const wordOf = (category: AgreementRow['category']): string => VOCABULARIES.needCategory[category][0];

/** A forced match: what is given is of another kind than what is asked. */
const MISMATCHED: Readonly<Record<number, AgreementRow['category']>> = { 39: 'culture' };

/** The three lists of an agreement: what the partners ask for, what the lead gives, and the task that joins the two. */
function lists(row: AgreementRow): SeedCommand[] {
  const agreement = agreementId(row.number);
  const number = padded(row.number, 2);
  const [need, offer, task] = [`need-${number}`, `offer-${number}`, `task-${number}`];
  const word = wordOf(row.category);
  const given = MISMATCHED[row.number] ?? row.category;
  const done = addDays(row.signedOn, 75);
  const isDone = done < ARTICLE_DAY && (isNamed(row) || row.number % 3 !== 0);
  const partner = row.partners[0] ?? '';
  const closed = isDone ? { closedOn: done, progressOn: done, result: '示例：已办结' } : {};
  const running = {
    deadline: addDays(row.signedOn, 300),
    ...(isDone ? {} : { progressOn: addDays(ARTICLE_DAY, -10) }),
  };
  return [
    create(
      'Need',
      need,
      [
        invented({
          title: `示例·${plainName(partner)}：${word}需求`,
          category: row.category,
          postedOn: addDays(row.signedOn, -30),
          windowDays: 7,
          ...running,
          ...closed,
        }),
      ],
      [
        link('LISTS', agreement, need),
        ...row.partners.map((each) => link('NEEDS', signerFor(each), need)),
        link('CLAIMS', signerFor(row.lead), need, { claimedOn: addDays(row.signedOn, -26) }),
      ],
    ),
    create(
      'Offer',
      offer,
      [
        invented({
          title: `示例·${plainName(row.lead)}：${wordOf(given)}资源`,
          category: given,
          postedOn: addDays(row.signedOn, -28),
        }),
      ],
      [link('LISTS', agreement, offer), link('OFFERS', signerFor(row.lead), offer)],
    ),
    create(
      'Task',
      task,
      [invented({ title: `示例·${word}共建任务 ${number}`, category: row.category, ...running, ...closed })],
      [link('LISTS', agreement, task), link('ANSWERS', task, need), link('USES', task, offer)],
    ),
  ];
}

/** Nothing was listed where the other side is missing. */
export const demands = (): SeedCommand[] => [
  ...AGREEMENTS.filter((row) => row.partners.length > 0).flatMap(lists),
  ...openNeeds(),
  ...openOffers(),
];
