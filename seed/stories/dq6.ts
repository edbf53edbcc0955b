import type { Day } from '../../graph/model/schema/day.ts';
import { link } from '../record.ts';
import { cast } from './cast.ts';
import type { RuleStories } from './story.ts';

const moving = (id: string, until: Day) => [
  ...cast('Town', `${id}-old`).commands,
  ...cast('Town', `${id}-new`).commands,
  ...cast('Community', id, {}, [
    link('LOCATED_IN', id, `${id}-old`, { role: 'host', validTo: until }),
    link('LOCATED_IN', id, `${id}-new`, { role: 'host', validFrom: '2023-04-15' }),
  ]).commands,
];

export const dq6: RuleStories = {
  rule: 'DQ6',
  fires: {
    title: '改划前一天空着，不属于任何镇街',
    commands: moving('dq6-a', '2023-04-13'),
    subject: 'dq6-a',
    expects: [
      { on: '2023-04-14', outcome: 'finding' },
      { on: '2023-04-13', outcome: 'fine' },
      { on: '2023-04-15', outcome: 'fine' },
    ],
  },
  nearMiss: {
    title: '改划前后两天接得上',
    commands: moving('dq6-b', '2023-04-14'),
    subject: 'dq6-b',
    expects: [
      { on: '2023-04-14', outcome: 'fine' },
      { on: '2023-04-15', outcome: 'fine' },
    ],
  },
};
