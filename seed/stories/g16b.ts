import type { SeedCommand } from '../record.ts';
import { agreement, cast } from './cast.ts';
import type { RuleStories } from './story.ts';

const SIGNED = { signedOn: '2022-06-01', termTo: '2023-05-31' };

/** One village with so many others, each of the others with no more; one more village has nobody. */
const star = (id: string, others: number): SeedCommand[] => [
  ...cast('Community', `${id}-hub`).commands,
  ...cast('Community', `${id}-left`).commands,
  ...Array.from({ length: others }, (_, index) => `${id}-${index}`).flatMap((other) => [
    ...cast('Community', other).commands,
    ...agreement(`${other}-ag`, [`${id}-hub`, other], SIGNED),
  ]),
];
const pair = (id: string): SeedCommand[] => [
  ...cast('Community', `${id}-x`).commands,
  ...cast('Community', `${id}-y`).commands,
  ...agreement(`${id}-ag`, [`${id}-x`, `${id}-y`], SIGNED),
];

export const g16b: RuleStories = {
  rule: 'G16b',
  fires: {
    title: '十二家中的一家占二十个席位中的九个',
    commands: [...star('g16b-a', 9), ...pair('g16b-a-p')],
    subject: 'g16b-a-hub',
    expects: [
      { on: '2023-04-14', outcome: 'finding' },
      { on: '2022-05-31', outcome: 'outside' },
    ],
  },
  nearMiss: {
    title: '十三家中的一家占二十个席位中的八个，正好40%',
    commands: [...star('g16b-b', 8), ...pair('g16b-b-p'), ...pair('g16b-b-q')],
    subject: 'g16b-b-hub',
    expects: [{ on: '2023-04-14', outcome: 'fine' }],
  },
  unknown: {
    title: '再有一份协议就超过上限，它的签订日期未知',
    commands: [
      ...star('g16b-c', 8),
      ...pair('g16b-c-p'),
      ...pair('g16b-c-q'),
      ...cast('Community', 'g16b-c-z').commands,
      ...agreement('g16b-c-unclear', ['g16b-c-hub', 'g16b-c-z'], {}),
    ],
    subject: 'g16b-c-unclear',
    expects: [{ on: '2023-04-14', outcome: 'unknown' }],
  },
};
