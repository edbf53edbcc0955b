import type { Fields } from '../../graph/model/schema/record.ts';
import { link } from '../record.ts';
import { cast } from './cast.ts';
import type { RuleStories } from './story.ts';

const town = (id: string, venue: Fields, fields: Fields = {}) => [
  ...cast('Town', id, fields).commands,
  ...cast('Venue', `${id}-v`, { venueKinds: ['incubationStation'], ...venue }, [
    link('LOCATED_IN', `${id}-v`, id),
  ]).commands,
];

export const g22: RuleStories = {
  rule: 'G22',
  fires: {
    title: '唯一的孵化站当天停用',
    commands: town(
      'g22-a',
      { openedOn: '2021-05-01', closedOn: '2023-04-14' },
      { validFrom: '2021-05-01', validTo: '2024-01-31' },
    ),
    subject: 'g22-a',
    expects: [
      { on: '2023-04-14', outcome: 'finding' },
      { on: '2023-04-13', outcome: 'fine' },
      { on: '2021-05-01', outcome: 'fine' },
      { on: '2021-04-30', outcome: 'outside' },
      { on: '2024-01-31', outcome: 'finding' },
      { on: '2024-02-01', outcome: 'outside' },
    ],
  },
  nearMiss: {
    title: '孵化站当天启用',
    commands: town('g22-b', { openedOn: '2023-04-14' }),
    subject: 'g22-b',
    expects: [
      { on: '2023-04-14', outcome: 'fine' },
      { on: '2023-04-13', outcome: 'finding' },
    ],
  },
  unknown: {
    title: '只知道第二天已启用，当天是否启用未知',
    commands: town('g22-c', { openBy: '2023-04-15' }),
    subject: 'g22-c',
    expects: [
      { on: '2023-04-14', outcome: 'unknown' },
      { on: '2023-04-15', outcome: 'fine' },
    ],
  },
};
