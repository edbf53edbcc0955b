import { since } from '../record.ts';
import { organization } from './cast.ts';
import type { RuleStories } from './story.ts';

export const dq3: RuleStories = {
  rule: 'DQ3',
  fires: {
    title: '一家的名称是另一家的曾用名，只差全半角、空格和括号；后来一家注销',
    commands: [
      ...organization('dq3-a', { name: '示例·社区服务（A1）中心' }).commands,
      ...organization('dq3-a-other', {
        name: '示例·邻里服务中心',
        formerNames: ['示例·社区服务 (Ａ１) 中心'],
        status: ['normal', 'deregistered'],
        statusFrom: ['', '2023-06-01'],
      }).commands,
    ],
    subject: 'dq3-a',
    expects: [
      { on: '2023-04-14', outcome: 'finding' },
      { on: '2023-06-01', outcome: 'fine' },
    ],
  },
  nearMiss: {
    title: '同名的一家昨天注销，另两家只有曾用名相同',
    commands: [
      ...organization('dq3-b', { name: '示例·敬老协会', formerNames: ['示例·老人会'] }).commands,
      ...organization('dq3-b-gone', {
        name: '示例·敬老协会',
        ...since('status', 'deregistered', '2023-04-13'),
      }).commands,
      ...organization('dq3-b-other', { name: '示例·长者协会', formerNames: ['示例·老人会'] }).commands,
    ],
    subject: 'dq3-b',
    expects: [{ on: '2023-04-14', outcome: 'fine' }],
  },
};
