import { link } from '../record.ts';
import { cast, organization, titled } from './cast.ts';
import type { RuleStories } from './story.ts';

type Fields = Parameters<typeof titled>[2];

/** An organisation with an offer and a community with a need, in one town. */
const inOneTown = (id: string, offer: Fields, need: Fields) => [
  ...cast('Town', `${id}-town`).commands,
  ...organization(`${id}-so`, {}, [link('LOCATED_IN', `${id}-so`, `${id}-town`)]).commands,
  ...cast('Community', `${id}-com`, {}, [link('LOCATED_IN', `${id}-com`, `${id}-town`)]).commands,
  ...titled('Offer', `${id}-offer`, { category: 'legal', ...offer }, [
    link('OFFERS', `${id}-so`, `${id}-offer`),
  ]),
  ...titled('Need', `${id}-need`, { category: 'legal', ...need }, [link('NEEDS', `${id}-com`, `${id}-need`)]),
];

export const g13: RuleStories = {
  rule: 'G13',
  fires: {
    title: '资源发布满365天没有使用，今天有同类别的需求',
    commands: inOneTown(
      'g13-a',
      { postedOn: '2022-04-14' },
      { postedOn: '2023-04-14', closedOn: '2023-06-01' },
    ),
    subject: 'g13-a-offer',
    expects: [
      { on: '2023-04-14', outcome: 'finding' },
      { on: '2023-04-13', outcome: 'fine' },
      { on: '2023-06-01', outcome: 'fine' },
      { on: '2022-04-13', outcome: 'outside' },
    ],
  },
  nearMiss: {
    title: '资源发布364天',
    commands: inOneTown('g13-b', { postedOn: '2022-04-15' }, { postedOn: '2023-04-01' }),
    subject: 'g13-b-offer',
    expects: [
      { on: '2023-04-14', outcome: 'fine' },
      { on: '2023-04-15', outcome: 'finding' },
    ],
  },
  unknown: {
    title: '资源的发布日期未知',
    commands: inOneTown('g13-c', {}, { postedOn: '2023-04-01' }),
    subject: 'g13-c-offer',
    expects: [{ on: '2023-04-14', outcome: 'unknown' }],
  },
};
