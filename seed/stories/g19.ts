import { create, invented, link, since } from '../record.ts';
import { organization } from './cast.ts';
import type { RuleStories } from './story.ts';

export const g19: RuleStories = {
  rule: 'G19',
  fires: {
    title: '成立并正常满两年的当天，从未参评',
    commands: organization('g19-a', { foundedOn: '2021-04-14', ...since('status', 'normal') }).commands,
    subject: 'g19-a',
    expects: [
      { on: '2023-04-14', outcome: 'finding' },
      { on: '2023-04-13', outcome: 'fine' },
      { on: '2021-04-13', outcome: 'outside' },
    ],
  },
  nearMiss: {
    title: '3A还有184天到期，比提醒期多一天',
    commands: [
      ...organization('g19-b', { foundedOn: '2010-05-20', ...since('status', 'normal') }).commands,
      create(
        'Assessment',
        'g19-b-as',
        [invented({ grade: '3A', on: '2018-10-16', validTo: '2023-10-15' })],
        [link('ASSESSES', 'g19-b-as', 'g19-b')],
      ),
    ],
    subject: 'g19-b',
    expects: [
      { on: '2023-04-14', outcome: 'fine' },
      { on: '2023-04-15', outcome: 'finding' },
      { on: '2023-10-16', outcome: 'finding' },
    ],
  },
  unknown: {
    title: '评过3A，日期和有效期都未知',
    commands: [
      ...organization('g19-c', { foundedOn: '2010-05-20', ...since('status', 'normal') }).commands,
      create('Assessment', 'g19-c-as', [invented({ grade: '3A' })], [link('ASSESSES', 'g19-c-as', 'g19-c')]),
    ],
    subject: 'g19-c',
    expects: [{ on: '2023-04-14', outcome: 'unknown' }],
  },
};
