import { addDays } from '../../graph/model/day.ts';
import { VOCABULARIES } from '../../graph/model/vocabularies.ts';
import { COMMUNITIES } from '../communities.ts';
import { drawFor, padded, spread } from '../draw.ts';
import { plainName } from '../names.ts';
import { signerFor } from '../party-organizations/rows.ts';
import { ARTICLE_DAY, create, invented, link, type SeedCommand } from '../record.ts';
import { agreementId } from './agreements.ts';
import { AGREEMENTS, type AgreementRow } from './table.ts';

/** The last of the leads that the source names, or whose host it does: their tasks are done. */
const NAMED_LEADS = 5;
const isNamed = ({ lead }: AgreementRow): boolean => Number(lead.replace('so-', '')) <= NAMED_LEADS;
const wordOf = ({ category }: AgreementRow): string => VOCABULARIES.needCategory[category][0];

/** The three lists of an agreement: what the partners ask for, what the lead gives, and the task that joins the two. */
function lists(row: AgreementRow): SeedCommand[] {
  const agreement = agreementId(row.number);
  const number = padded(row.number, 2);
  const [need, offer, task] = [`need-${number}`, `offer-${number}`, `task-${number}`];
  const word = wordOf(row);
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
          title: `示例·${plainName(row.lead)}：${word}资源`,
          category: row.category,
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

/** Needs of made-up villages and communities that nobody has an agreement about. */
const OPEN_TITLES = [
  ['elderly', '独居老人定期探访'],
  ['environment', '村道绿化养护'],
  ['legal', '法律咨询进村'],
  ['youth', '暑期托管志愿者'],
  ['health', '义诊与健康讲座'],
  ['culture', '节日文艺演出'],
] as const;
const OPEN = 24;

function openNeeds(): SeedCommand[] {
  const draw = drawFor('open-needs');
  const places = COMMUNITIES.filter((each) => each.quote === undefined);
  return spread(places, OPEN, 22).map((place, index) => {
    const [category, title] = OPEN_TITLES[index % OPEN_TITLES.length] ?? ['other', '其他'];
    const id = `need-${padded(AGREEMENTS.length + index + 1, 2)}`;
    // A third is still within its claim window on the article's day.
    const postedOn = addDays(ARTICLE_DAY, index % 3 === 0 ? -draw.whole(1, 6) : -draw.whole(20, 200));
    return create(
      'Need',
      id,
      [invented({ title: `示例·${title}（${plainName(place.id)}）`, category, postedOn, windowDays: 7 })],
      [link('NEEDS', signerFor(place.id), id)],
    );
  });
}

/** Resources that made-up branches offer to whoever asks. */
const OFFERED = [
  ['premises', '会议室与活动场地'],
  ['legal', '律师志愿咨询'],
  ['health', '康复师驻点'],
  ['culture', '书画讲师'],
  ['funds', '节日慰问物资'],
] as const;
const OPEN_OFFERS = 15;
const FIRST_OFFERING = 23;

const openOffers = (): SeedCommand[] =>
  Array.from({ length: OPEN_OFFERS }, (_, index) => {
    const [category, title] = OFFERED[index % OFFERED.length] ?? ['other', '其他'];
    const id = `offer-${padded(AGREEMENTS.length + index + 1, 2)}`;
    const branch = `po-${padded(FIRST_OFFERING + index, 4)}`;
    return create(
      'Offer',
      id,
      [
        invented({
          title: `示例·${title} ${padded(index + 1, 2)}`,
          category,
          postedOn: addDays(ARTICLE_DAY, -20 * (index + 2)),
        }),
      ],
      [link('OFFERS', branch, id)],
    );
  });

export const demands = (): SeedCommand[] => [...AGREEMENTS.flatMap(lists), ...openNeeds(), ...openOffers()];
