import { link, type SeedCommand } from '../record.ts';
import { titled } from './cast.ts';
import type { RuleStories } from './story.ts';

const figure = (id: string, name: string, value: number): SeedCommand[] =>
  titled(
    'ReportedFigure',
    `${id}-${name}`,
    { figure: `${id}-${name}`, value, precision: 'exact', periodTo: '2023-04-14' },
    [link('SOURCE', `${id}-${name}`, `${id}-doc`)],
  );

export const g25b: RuleStories = {
  rule: 'G25b',
  fires: {
    title: '60场次、200人次，平均每场3.3人次',
    commands: [
      ...titled('Document', 'g25b-a-doc'),
      ...figure('g25b-a', 'pairing-activities', 60),
      ...figure('g25b-a', 'pairing-person-times', 200),
    ],
    subject: 'g25b-a-pairing-person-times',
    expects: [
      { on: '2023-04-14', outcome: 'finding' },
      { on: '2023-04-13', outcome: 'outside' },
    ],
  },
  nearMiss: {
    title: '60场次、300人次，正好每场5人次',
    commands: [
      ...titled('Document', 'g25b-b-doc'),
      ...figure('g25b-b', 'pairing-activities', 60),
      ...figure('g25b-b', 'pairing-person-times', 300),
    ],
    subject: 'g25b-b-pairing-person-times',
    expects: [{ on: '2023-04-14', outcome: 'fine' }],
  },
  unknown: {
    title: '同一文件没有上报场次',
    commands: [...titled('Document', 'g25b-c-doc'), ...figure('g25b-c', 'pairing-person-times', 200)],
    subject: 'g25b-c-pairing-person-times',
    expects: [{ on: '2023-04-14', outcome: 'unknown' }],
  },
};
