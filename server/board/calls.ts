import type { z } from 'zod';
import { chartList, charts, figureList, figures, statutory, statutoryList } from './figure-calls.ts';
import { comparison, groups, page, rules, summary, unknown } from './gap-calls.ts';

/** Every question that the board answers. To add one: define it, and add it here and to its address in `server/http`. */
export const CALLS = {
  'gaps.page': page,
  'gaps.summary': summary,
  'gaps.rules': rules,
  'gaps.groups': groups,
  'gaps.compared': comparison,
  'gaps.unknown': unknown,
  figures,
  'figures.list': figureList,
  statutory,
  'statutory.list': statutoryList,
  charts,
  'charts.list': chartList,
} as const;
export type CallName = keyof typeof CALLS;
export type QueryOf<C extends CallName> = z.output<(typeof CALLS)[C]['query']>;
