import { link, type SeedRelation, since } from '../record.ts';
import { activityOf, agreementOfTwo, cast } from './cast.ts';
import type { RuleStories } from './story.ts';

const SIGNED = { signedOn: '2021-06-01', termTo: '2023-05-31' };
const brand = (id: string, from: string, relations: readonly SeedRelation[]) =>
  cast('BrandProject', `${id}-brand`, since('stage', 'created', from), [
    link('CREATED_BY', `${id}-brand`, `${id}-a`),
    ...relations,
  ]).commands;

export const g23: RuleStories = {
  rule: 'G23',
  fires: {
    title: '支撑协议的最近一次活动在365天前',
    commands: [
      ...agreementOfTwo('g23-a', SIGNED),
      ...activityOf('g23-a-ag', 'g23-a-act', '2022-04-14'),
      ...brand('g23-a', '2022-01-01', [link('BACKED_BY', 'g23-a-brand', 'g23-a-ag')]),
    ],
    subject: 'g23-a-brand',
    expects: [
      { on: '2023-04-14', outcome: 'finding' },
      { on: '2023-04-13', outcome: 'fine' },
      { on: '2021-12-31', outcome: 'outside' },
    ],
  },
  nearMiss: {
    title: '最近一次活动在364天前',
    commands: [
      ...agreementOfTwo('g23-b', SIGNED),
      ...activityOf('g23-b-ag', 'g23-b-act', '2022-04-15'),
      ...brand('g23-b', '2022-01-01', [link('BACKED_BY', 'g23-b-brand', 'g23-b-ag')]),
    ],
    subject: 'g23-b-brand',
    expects: [{ on: '2023-04-14', outcome: 'fine' }],
  },
  unknown: {
    title: '支撑协议的签订日期未知',
    commands: [
      ...agreementOfTwo('g23-c', {}),
      ...brand('g23-c', '2022-01-01', [link('BACKED_BY', 'g23-c-brand', 'g23-c-ag')]),
    ],
    subject: 'g23-c-brand',
    expects: [{ on: '2023-04-14', outcome: 'unknown' }],
  },
};
