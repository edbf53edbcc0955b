import { expect, test } from 'vitest';
import type { LocalRule } from '../../graph/gaps/rule.ts';
import { RULES } from '../../graph/gaps/rules.ts';
import { paramsOf } from '../../graph/gaps/scan/local-verdict.ts';
import type { RuleId } from '../../graph/model/schema/rule-id.ts';
import { viewOf } from '../../seed/build.ts';
import { link, type SeedCommand } from '../../seed/record.ts';
import { agreementOfTwo, cast, organization, titled } from '../../seed/stories/cast.ts';
import { factsFromView } from './facts-from-view.ts';
import { judgeLocal } from './judge-local.ts';

const COMPLETE = '2023-04-14';
const LATER = '2023-06-30';

const signed = agreementOfTwo('a', { signedOn: '2021-06-01', termTo: '2025-05-31' });
const need = titled('Need', 'need', { postedOn: '2023-01-01' });
const claimed = (deadline: object): readonly SeedCommand[] => [
  ...organization('so').commands,
  ...titled('Need', 'need', { postedOn: '2023-01-01', ...deadline }),
  { type: 'relation.create', args: { relation: link('CLAIMS', 'so', 'need', { claimedOn: '2023-01-05' }) } },
];
const brand = (...relations: Parameters<typeof cast>[3][]) =>
  cast('BrandProject', 'brand', { stage: ['created'], stageFrom: ['2021-01-01'] }, relations.flat() as never)
    .commands;

/** What is a gap on a later day, where data are complete only up to an earlier one. */
test.each<[RuleId, string, readonly SeedCommand[], string, 'finding' | 'unknown']>([
  ['G09', 'silent up to that day', signed, 'a-ag', 'unknown'],
  ['G10', 'a quarter that was over before', signed, 'a-ag', 'finding'],
  ['G11', 'a claim may have come since', need, 'need', 'unknown'],
  ['G12', 'progress may have come since', claimed({}), 'need', 'unknown'],
  ['G12', 'it may have been closed since', claimed({ deadline: '2023-03-01' }), 'need', 'unknown'],
  [
    'G23',
    'silent up to that day',
    [...signed, ...brand([link('BACKED_BY', 'brand', 'a-ag')])],
    'brand',
    'unknown',
  ],
  ['G23', 'no agreement behind it', brand(), 'brand', 'finding'],
  [
    'G27',
    'a report that was due before',
    organization('so', { foundedOn: '2019-01-01' }).commands,
    'so',
    'finding',
  ],
  ['G33', 'it may have been published since', signed, 'a-ag', 'unknown'],
  ['G34', 'a year that was over before', signed, 'a-ag', 'finding'],
])('%s where the data end earlier: %s', (id, _, commands, subject, outcome) => {
  const rule = RULES.find((each): each is LocalRule => each.id === id && each.scope === 'local');
  if (!rule) throw new Error(`no local rule ${id}`);
  const facts = factsFromView(viewOf(commands), rule.subject, subject);
  const ask = (completeThrough?: string) =>
    judgeLocal(rule, facts, paramsOf(rule, {}), { on: LATER, completeThrough }).outcome;
  expect(ask(COMPLETE)).toBe(outcome);
  expect(ask(LATER)).toBe('finding');
  expect(ask()).toBe('finding');
});
