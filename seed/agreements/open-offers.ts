import { addDays } from '../../graph/model/schema/day.ts';
import { padded } from '../draw.ts';
import { partyOrganizationId } from '../party-organizations/rows.ts';
import { ARTICLE_DAY, create, invented, link, type SeedCommand } from '../record.ts';
import { AGREEMENTS } from './table.ts';

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
/** The longest offered have waited for more than a year. */
const STEP_DAYS = 30;

export const openOffers = (): SeedCommand[] =>
  Array.from({ length: OPEN_OFFERS }, (_, index) => {
    const [category, title] = OFFERED[index % OFFERED.length] ?? ['other', '其他'];
    const id = `offer-${padded(AGREEMENTS.length + index + 1, 2)}`;
    return create(
      'Offer',
      id,
      [
        invented({
          title: `示例·${title} ${padded(index + 1, 2)}`,
          category,
          postedOn: addDays(ARTICLE_DAY, -STEP_DAYS * (index + 2)),
        }),
      ],
      [link('OFFERS', partyOrganizationId(FIRST_OFFERING + index), id)],
    );
  });
