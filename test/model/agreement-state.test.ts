import { describe, expect, it } from 'vitest';
import { addDays } from '../../graph/model/schema/day.ts';
import { inForceOn, isSignedOn, stateOn } from '../../graph/model/terms/agreement.ts';

const SIGNED = { signedOn: '2022-01-10' };
const TERM = { ...SIGNED, termFrom: '2022-02-01', termTo: '2022-12-31' };
const ENDED = { ...TERM, endedOn: '2022-06-30' };

/** `domain.md` §2: signed by then, the term begun and not over, not ended by then; a missing signing day is unknown. */
describe('in force on a day', () => {
  it.each([
    ['the day before it is signed', SIGNED, '2022-01-09', false],
    ['the day it is signed, the start being unknown', SIGNED, '2022-01-10', true],
    ['long after, the end being unknown', SIGNED, '2099-01-01', true],
    ['signed, but the term not begun', TERM, '2022-01-31', false],
    ['the first day of the term', TERM, '2022-02-01', true],
    ['the last day of the term', TERM, '2022-12-31', true],
    ['the day after the term', TERM, '2023-01-01', false],
    ['the term begun before it was signed', { ...TERM, termFrom: '2021-12-01' }, '2022-01-09', false],
    ['the same on the day of signing', { ...TERM, termFrom: '2021-12-01' }, '2022-01-10', true],
    ['the day before it is ended', ENDED, '2022-06-29', true],
    ['the day it is ended', ENDED, '2022-06-30', false],
    ['nothing known', {}, '2022-01-10', 'unknown'],
    [
      'not known to be signed, the term known',
      { termFrom: '2022-02-01', termTo: '2022-12-31' },
      '2022-06-01',
      'unknown',
    ],
    ['not known to be signed, known to be ended', { endedOn: '2022-06-30' }, '2022-06-30', false],
    ['the same before the end', { endedOn: '2022-06-30' }, '2022-06-29', 'unknown'],
    ['an end without a start', { ...SIGNED, termTo: '2022-01-09' }, '2022-01-10', false],
  ])('%s', (_, fields, on, expected) => {
    expect(inForceOn(fields, on)).toBe(expected);
  });
});

describe('signed by a day', () => {
  it.each([
    ['nothing known', {}, 'unknown'],
    ['known to have no signing day', { none: ['signedOn'] }, false],
    ['drafted', { draftedOn: '2022-01-10' }, false],
    ['waiting for signing, its term given', { toSignOn: '2022-01-10', termFrom: '2022-02-01' }, false],
    ['drafted, then in its term', { draftedOn: '2021-12-01', termFrom: '2022-01-10' }, 'unknown'],
    ['drafted, then made public', { draftedOn: '2021-12-01', publishedOn: '2022-01-10' }, 'unknown'],
    ['drafted, then ended', { draftedOn: '2021-12-01', endedOn: '2022-01-10' }, 'unknown'],
    ['its life yet to begin', { draftedOn: '2022-01-11' }, false],
    ['its end alone known', { termTo: '2022-12-31' }, 'unknown'],
    ['signed that day', SIGNED, true],
  ])('%s', (_, fields, expected) => {
    expect(isSignedOn(fields, '2022-01-10')).toBe(expected);
  });
});

describe('the state on a day', () => {
  const life = {
    draftedOn: '2021-11-01',
    negotiatingOn: '2021-12-01',
    toSignOn: '2022-01-05',
    signedOn: '2022-01-10',
    publishedOn: '2022-01-20',
    termFrom: '2022-02-01',
    termTo: '2023-01-31',
  };
  it.each([
    ['2021-10-31', 'draft'],
    ['2021-11-30', 'draft'],
    ['2021-12-01', 'negotiating'],
    ['2022-01-04', 'negotiating'],
    ['2022-01-05', 'toSign'],
    ['2022-01-09', 'toSign'],
    ['2022-01-10', 'signed'],
    ['2022-01-19', 'signed'],
    ['2022-01-20', 'published'],
    ['2022-01-31', 'published'],
    ['2022-02-01', 'active'],
    ['2022-07-31', 'active'],
    ['2022-08-01', 'dormant'],
    ['2022-12-01', 'dormant'],
    ['2022-12-02', 'expiring'],
    ['2023-01-31', 'expiring'],
    ['2023-02-01', 'expired'],
  ])('D3 through its life, on %s: %s', (on, state) => {
    expect(stateOn(life, on)).toBe(state);
  });

  it('60 days before the end it expires soon, 61 days before it does not', () => {
    expect(stateOn(TERM, addDays('2022-12-31', -60))).toBe('expiring');
    expect(stateOn(TERM, addDays('2022-12-31', -61), { lastActiveDay: '2022-10-01' })).toBe('active');
    // Expiring is said before dormant.
    expect(stateOn(TERM, '2022-12-31')).toBe('expiring');
  });

  it('180 days without an activity are none too many, 181 are', () => {
    const facts = { lastActiveDay: '2022-06-01' };
    expect(stateOn(SIGNED, addDays('2022-06-01', 180), facts)).toBe('active');
    expect(stateOn(SIGNED, addDays('2022-06-01', 181), facts)).toBe('dormant');
    expect(stateOn(SIGNED, addDays('2022-06-01', 181), { lastActiveDay: 'unknown' })).toBe('active');
    // Without any, from its beginning on; one before it began does not count against it.
    expect(stateOn(TERM, addDays('2022-02-01', 180))).toBe('active');
    expect(stateOn(TERM, addDays('2022-02-01', 181))).toBe('dormant');
    expect(stateOn(TERM, addDays('2022-02-01', 180), { lastActiveDay: '2021-01-01' })).toBe('active');
  });

  it('ended is ended, renewed is renewed once its successor is signed', () => {
    expect(stateOn(ENDED, '2022-06-29')).toBe('active');
    expect(stateOn(ENDED, '2022-06-30')).toBe('ended');
    expect(stateOn({ endedOn: '2022-06-30' }, '2022-06-30')).toBe('ended');
    expect(stateOn(TERM, '2022-12-19', { isRenewed: false })).toBe('expiring');
    expect(stateOn(TERM, '2022-12-20', { isRenewed: true })).toBe('renewed');
    expect(stateOn(TERM, '2023-06-01', { isRenewed: true })).toBe('renewed');
    expect(stateOn(ENDED, '2023-06-01', { isRenewed: true })).toBe('ended');
  });

  it('of a day between milestones that are unknown: what is known', () => {
    expect(stateOn({}, '2022-01-01')).toBe('draft');
    expect(stateOn({ toSignOn: '2022-01-05' }, '2022-01-05')).toBe('toSign');
    expect(stateOn({ termTo: '2022-01-01' }, '2022-06-01')).toBe('draft');
    expect(stateOn({ ...SIGNED, termTo: '2022-06-01' }, '2022-06-02')).toBe('expired');
  });
});
