import { organization } from './cast.ts';
import type { RuleStories } from './story.ts';

export const g04: RuleStories = {
  rule: 'G04',
  fires: {
    title: '党建内容第二天才写入章程',
    commands: organization('g04-a', { hasCharterClause: true, charterClauseOn: '2023-04-15' }).commands,
    subject: 'g04-a',
    expects: [
      { on: '2023-04-14', outcome: 'finding' },
      { on: '2023-04-15', outcome: 'fine' },
    ],
  },
  nearMiss: {
    title: '当天写入章程',
    commands: organization('g04-b', { charterClauseOn: '2023-04-14' }).commands,
    subject: 'g04-b',
    expects: [{ on: '2023-04-14', outcome: 'fine' }],
  },
  unknown: {
    title: '既没有日期，也没有说明',
    commands: organization('g04-c').commands,
    subject: 'g04-c',
    expects: [{ on: '2023-04-14', outcome: 'unknown' }],
  },
};
