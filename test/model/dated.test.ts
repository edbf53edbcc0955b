import { describe, expect, it } from 'vitest';
import { datedEntries, fromField, holdsOn, valueOn, withEntry } from '../../graph/model/schema/dated.ts';
import { nodeIssues } from '../../graph/model/schema/schema.ts';

const staff = { staff: [5, 8, 0], staffFrom: ['', '2022-01-01', '2023-04-14'] };

describe('a dated value', () => {
  it.each([
    ['1949-10-01', 5],
    ['2021-12-31', 5],
    ['2022-01-01', 8],
    ['2023-04-13', 8],
    ['2023-04-14', 0],
    ['2999-01-01', 0],
  ])('on %s is %s', (day, value) => {
    expect(valueOn(staff, 'staff', day)).toBe(value);
  });

  it('D2 before its first entry is unknown, and so is one that is not there', () => {
    const known = { staff: [5], staffFrom: ['2022-01-01'] };
    expect(valueOn(known, 'staff', '2021-12-31')).toBeUndefined();
    expect(valueOn({}, 'staff', '2021-12-31')).toBeUndefined();
    expect(valueOn({ lead: [false], leadFrom: [''] }, 'lead', '2021-12-31')).toBe(false);
  });

  it('takes a new entry at its place, or in the place of one of that day', () => {
    expect(withEntry(staff, 'staff', { value: 9, from: '2022-06-01' })).toEqual({
      values: [5, 8, 9, 0],
      from: ['', '2022-01-01', '2022-06-01', '2023-04-14'],
    });
    expect(withEntry(staff, 'staff', { value: 6, from: '' })).toEqual({
      values: [6, 8, 0],
      from: ['', '2022-01-01', '2023-04-14'],
    });
    expect(withEntry({}, 'staff', { value: 1, from: '' })).toEqual({ values: [1], from: [''] });
    expect(datedEntries(staff, 'staff')[1]).toEqual({ value: 8, from: '2022-01-01' });
  });

  it.each([
    ['both lists', { staff: [1, 2], staffFrom: ['', '2022-01-01'] }, undefined],
    ['no start days', { staff: [1] }, 'datedPair'],
    ['no values', { staffFrom: [''] }, 'datedPair'],
    ['unequal lists', { staff: [1, 2], staffFrom: [''] }, 'datedPair'],
    ['descending', { staff: [1, 2], staffFrom: ['2022-01-01', ''] }, 'datedOrder'],
    ['a day twice', { staff: [1, 2], staffFrom: ['2022-01-01', '2022-01-01'] }, 'datedOrder'],
  ])('stored as %s', (_, fields, reason) => {
    const issues = nodeIssues('SocialOrganization', { name: 'x', ...fields }).map((issue) => issue.reason);
    expect(issues).toEqual(reason ? [reason] : []);
    expect(fromField('staff')).toBe('staffFrom');
  });

  it('a bare value, a list in a list or an impossible start is no dated value', () => {
    for (const fields of [
      { staff: 1, staffFrom: [''] },
      { staff: [], staffFrom: [] },
      { staff: [1], staffFrom: ['soon'] },
      { staff: [-1], staffFrom: [''] },
    ])
      expect(nodeIssues('SocialOrganization', { name: 'x', ...fields }), JSON.stringify(fields)).not.toEqual(
        [],
      );
  });
});

describe('a dated relation', () => {
  it.each([
    [{}, true],
    [{ validFrom: '2023-04-14' }, true],
    [{ validFrom: '2023-04-15' }, false],
    [{ validTo: '2023-04-14' }, true],
    [{ validTo: '2023-04-13' }, false],
    [{ validFrom: '2023-04-14', validTo: '2023-04-14' }, true],
  ])('%o holds on 2023-04-14: %s', (fields, holds) => {
    expect(holdsOn(fields, '2023-04-14')).toBe(holds);
  });
});
