import { link } from '../record.ts';
import { agreementOfTwo, titled } from './cast.ts';
import type { RuleStories } from './story.ts';

const SIGNED = { signedOn: '2022-06-01', termTo: '2024-05-31' };
const needs = (by: string, id: string, fields: Parameters<typeof titled>[2]) =>
  titled('Need', id, fields, [link('NEEDS', by, id)]);
const offers = (by: string, id: string, fields: Parameters<typeof titled>[2]) =>
  titled('Offer', id, fields, [link('OFFERS', by, id)]);

export const g14: RuleStories = {
  rule: 'G14',
  fires: {
    title: '一方要法律咨询，另一方只有场地，到5月才添上法律咨询',
    commands: [
      ...agreementOfTwo('g14-a', SIGNED),
      ...needs('g14-a-a', 'g14-a-need', { category: 'legal' }),
      ...offers('g14-a-b', 'g14-a-offer', { category: 'premises' }),
      ...offers('g14-a-b-so', 'g14-a-later', { category: 'legal', postedOn: '2023-05-01' }),
    ],
    subject: 'g14-a-ag',
    expects: [
      { on: '2023-04-14', outcome: 'finding' },
      { on: '2023-05-01', outcome: 'fine' },
      { on: '2024-06-01', outcome: 'outside' },
    ],
  },
  nearMiss: {
    title: '多项不同，只有单位自己提供的一项相同',
    commands: [
      ...agreementOfTwo('g14-b', SIGNED),
      ...needs('g14-b-a', 'g14-b-need', { category: 'legal' }),
      ...offers('g14-b-b', 'g14-b-offer', { category: 'premises' }),
      ...offers('g14-b-b-so', 'g14-b-match', { category: 'legal' }),
      ...offers('g14-b-a', 'g14-b-own', { category: 'funds' }),
    ],
    subject: 'g14-b-ag',
    expects: [{ on: '2023-04-14', outcome: 'fine' }],
  },
  unknown: {
    title: '双方都只登记了资源',
    commands: [
      ...agreementOfTwo('g14-c', SIGNED),
      ...offers('g14-c-a', 'g14-c-offer', { category: 'legal' }),
      ...offers('g14-c-b', 'g14-c-other', { category: 'premises' }),
    ],
    subject: 'g14-c-ag',
    expects: [{ on: '2023-04-14', outcome: 'unknown' }],
  },
};
