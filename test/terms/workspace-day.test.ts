import { expect, test } from 'vitest';
import { workspaceDay } from '../../graph/model/terms/workspace-day.ts';

test('the workspace’s day is its reference day, else today in Shanghai', () => {
  const lateInLondon = new Date('2024-03-09T17:30:00Z');
  expect(workspaceDay({ fields: { referenceDay: '2023-04-14' } }, lateInLondon)).toBe('2023-04-14');
  expect(workspaceDay({ fields: {} }, lateInLondon)).toBe('2024-03-10');
  expect(workspaceDay(undefined, lateInLondon)).toBe('2024-03-10');
});
