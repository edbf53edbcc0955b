import type { ProjectedFigure } from '../../graph/gaps/projection.ts';
import { titled } from './cast.ts';
import type { RuleStories } from './story.ts';

const record = (id: string, value: number) =>
  titled('ReportedFigure', id, { figure: id, value, unit: '份', precision: 'exact', periodTo: '2023-04-14' });
const figure = (id: string, reported: number, more: Pick<ProjectedFigure, 'computed' | 'agrees'>) => [
  { id, title: `示例·${id}`, unit: '份', reported, ...more },
];

export const dq7: RuleStories = {
  rule: 'DQ7',
  fires: {
    title: '上报40份，计算38份',
    commands: record('dq7-a', 40),
    figures: figure('dq7-a', 40, { computed: 38, agrees: false }),
    subject: 'dq7-a',
    expects: [{ on: '2023-04-14', outcome: 'finding' }],
  },
  nearMiss: {
    title: '上报50份，计算49份，相差2%',
    commands: record('dq7-b', 50),
    figures: figure('dq7-b', 50, { computed: 49, agrees: true }),
    subject: 'dq7-b',
    expects: [{ on: '2023-04-14', outcome: 'fine' }],
  },
  unknown: {
    title: '图谱算不出',
    commands: record('dq7-c', 50),
    figures: figure('dq7-c', 50, { agrees: false }),
    subject: 'dq7-c',
    expects: [{ on: '2023-04-14', outcome: 'unknown' }],
  },
};
