import { describe, expect, it } from 'vitest';
import type { Fields } from '../../graph/model/schema/record.ts';
import { AGREEMENT_STEPS, agreementSteps } from '../../graph/model/terms/agreement-steps.ts';
import { View } from '../../graph/model/view/view.ts';
import { relation } from '../harness/relation-record.ts';
import { node } from './people.ts';

const ON = '2023-04-14';

/** The bar in one line: each step's status and day, the present one in brackets; what comes next. */
function bar(fields: Fields, around: { appraisedOn?: string; successor?: Fields } = {}) {
  const nodes = [node('Agreement', 'a', fields)];
  const relations = [];
  if (around.appraisedOn) {
    nodes.push(node('Appraisal', 'p', { on: around.appraisedOn }));
    relations.push(relation('APPRAISES', 'p', 'a'));
  }
  if (around.successor) {
    nodes.push(node('Agreement', 'b', around.successor));
    relations.push(relation('RENEWS', 'b', 'a'));
  }
  const view = new View().load(nodes, relations);
  const agreement = view.node('a');
  if (!agreement) throw new Error('no agreement');
  const { steps, present, next, ending } = agreementSteps(view, agreement, ON);
  const line = steps
    .filter(({ step, status }) => status !== 'open' || step === present)
    .map(({ step, status, day }) => {
      const said = `${step} ${day ?? status}${status === 'planned' ? ' planned' : ''}`;
      return step === present ? `[${said}]` : said;
    });
  return { line: line.join(', '), next, ending };
}

describe('the steps of an agreement', () => {
  it('stand in the order of its life', () => {
    expect(Object.values(AGREEMENT_STEPS).map(({ zh }) => zh)).toEqual([
      '草拟',
      '洽谈',
      '待签',
      '已签',
      '公示',
      '履行',
      '评约',
      '续签/终止',
    ]);
  });

  it.each<[string, Fields, string, string | undefined]>([
    ['a draft', { draftedOn: '2023-04-01' }, '[draft 2023-04-01]', 'negotiating'],
    [
      'what is negotiated',
      { draftedOn: '2023-04-01', negotiatingOn: '2023-04-05' },
      'draft 2023-04-01, [negotiating 2023-04-05]',
      'toSign',
    ],
    [
      'what is to be signed, the talk not recorded',
      { draftedOn: '2023-04-01', toSignOn: '2023-04-05' },
      'draft 2023-04-01, negotiating skipped, [toSign 2023-04-05]',
      'signed',
    ],
    [
      'a signing on a day to come',
      { draftedOn: '2023-04-01', signedOn: '2023-05-01' },
      '[draft 2023-04-01], signed 2023-05-01 planned, active 2023-05-01 planned',
      undefined,
    ],
    [
      'signed: its term runs at once, and it is still to be published',
      { signedOn: '2023-04-01' },
      'draft skipped, negotiating skipped, toSign skipped, signed 2023-04-01, published skipped, [active 2023-04-01]',
      'published',
    ],
    [
      'signed, its term to come',
      { signedOn: '2023-04-01', termFrom: '2023-05-01' },
      'draft skipped, negotiating skipped, toSign skipped, [signed 2023-04-01], active 2023-05-01 planned',
      'published',
    ],
    [
      'what began without anybody saying when it was signed',
      { termFrom: '2022-05-01', termTo: '2024-05-01' },
      'draft skipped, negotiating skipped, toSign skipped, signed unknown, published skipped, active 2022-05-01',
      'signed',
    ],
    ['what nobody dated at all', {}, 'signed unknown', 'signed'],
    [
      'what is known not to be signed',
      { draftedOn: '2023-04-01', none: ['signedOn', 'negotiatingOn'] },
      '[draft 2023-04-01], negotiating none, signed none',
      'toSign',
    ],
  ])('%s', (_, fields, line, next) => {
    expect(bar(fields)).toEqual({ line, next, ending: undefined });
  });

  const FORCE = { draftedOn: '2022-01-01', signedOn: '2022-02-01', publishedOn: '2022-02-10' };
  it('in force: appraised once, then renewed', () => {
    expect(bar(FORCE).next).toBe('appraised');
    const appraised = bar(FORCE, { appraisedOn: '2023-02-01' });
    expect(appraised.next).toBe('renewal');
    expect(appraised.line).toContain('[active 2022-02-01], appraised 2023-02-01');
    expect(bar(FORCE, { appraisedOn: '2023-05-01' }).next).toBe('appraised');
  });

  it('at its end: run out, renewed by a signed successor only, or ended', () => {
    const over = { ...FORCE, termTo: '2023-01-31' };
    expect(bar(over)).toMatchObject({ ending: 'expired', next: 'renewal' });
    expect(bar(over, { successor: { draftedOn: '2023-02-01' } }).ending).toBe('expired');
    const renewed = bar(over, { successor: { signedOn: '2023-02-03' } });
    expect(renewed).toMatchObject({ ending: 'renewed', next: undefined });
    expect(renewed.line).toContain('appraised skipped, [closed 2023-02-03]');
    expect(bar({ ...FORCE, endedOn: '2022-12-01' })).toMatchObject({ ending: 'ended', next: undefined });
  });
});
