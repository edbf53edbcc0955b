import { HAITING, NANBEITAI } from '../communities.ts';
import {
  create,
  invented,
  link,
  notedLink,
  type SeedCommand,
  type SeedRelation,
  said,
  saidLink,
} from '../record.ts';
import { UNION } from '../units.ts';
import type { PlannedActivity } from './plan.ts';

type Named = {
  readonly title: string;
  readonly quote: string;
  readonly activityType: string;
  readonly theme: 'governance' | 'learning';
  /** With whom it was held; a community is also where. */
  readonly partner: string;
  /** The caption of its picture, where the source has one. */
  readonly caption?: string;
};

const NAMED: Readonly<Record<NonNullable<PlannedActivity['named']>, Named>> = {
  graffiti: {
    title: '建设美丽阶梯 美化生活环境——阶梯涂鸦',
    quote: '联合南北台社区开展“建设美丽阶梯 美化生活环境——阶梯涂鸦”活动',
    activityType: 'volunteering',
    theme: 'governance',
    partner: NANBEITAI,
    caption: '[“建设美丽阶梯 美化生活环境——阶梯涂鸦”活动]',
  },
  dogs: {
    title: '共建和谐社区 共享美好家园——争做养犬文明人',
    quote: '联合海庭社区开展“共建和谐社区 共享美好家园——争做养犬文明人”活动',
    activityType: 'publicity',
    theme: 'governance',
    partner: HAITING,
  },
  quiz: {
    title: '学习党的二十大知识竞赛',
    quote: '联合社会组织工会开展学习党的二十大知识竞赛',
    activityType: 'quiz',
    theme: 'learning',
    partner: UNION,
  },
};

/** An activity that the source names: no day and no count are given, so the day is made up and the counts stay unknown. */
export function namedActivity(
  id: string,
  which: keyof typeof NAMED,
  on: string,
  relations: readonly SeedRelation[],
): SeedCommand {
  const { title, quote, activityType, theme, partner, caption } = NAMED[which];
  // That it was held with a community does not say that it was held there.
  const places = partner === UNION ? [] : [notedLink(link('HELD_AT', id, partner))];
  return create(
    'Activity',
    id,
    [
      said(quote, { title, pairing: true }),
      caption === undefined ? invented({ evidence: ['photo'] }) : said(caption, { evidence: ['photo'] }),
      invented({
        activityType,
        themes: [theme],
        linkModes: ['partyOrganization', 'masses'],
        from: on,
        to: on,
      }),
    ],
    [...relations, saidLink(quote, link('HOSTED_BY', id, partner, { role: 'joint' })), ...places],
  );
}
