import { describe, expect, it } from 'vitest';
import type { Fields } from '../../graph/model/schema/record.ts';
import { MILESTONES } from '../../graph/model/terms/agreement.ts';
import { Desk, node } from './people.ts';

/** One step on an agreement with these milestones. */
const step = (fields: Fields, milestone: string, on: string | null, more: object = {}, ifRev = 1) => {
  const desk = new Desk([node('Agreement', 'a', fields)]);
  const outcome = desk.do('agreement.milestone', { id: 'a', milestone, on, ...more }, ifRev);
  return { outcome, fields: desk.view.node('a')?.fields ?? {} };
};
const SIGNED = { signedOn: '2022-01-10' };

describe('a milestone', () => {
  it.each([
    ['published before it is signed', {}, 'publishedOn', '2022-01-20', 'notSigned'],
    ['ended before it is signed', {}, 'endedOn', '2022-01-20', 'notSigned'],
    ['published the day before the signing', SIGNED, 'publishedOn', '2022-01-09', 'beforeSigning'],
    ['ended the day before the signing', SIGNED, 'endedOn', '2022-01-09', 'beforeSigning'],
    ['anything after the end', { ...SIGNED, endedOn: '2022-06-30' }, 'termTo', '2023-01-01', 'alreadyEnded'],
    [
      'the signing withdrawn after publication',
      { ...SIGNED, publishedOn: '2022-01-20' },
      'signedOn',
      null,
      'laterMilestone',
    ],
    // Found by this table: publication would come to lie before the signing.
    [
      'the signing moved behind the publication',
      { ...SIGNED, publishedOn: '2022-01-20' },
      'signedOn',
      '2022-01-21',
      'laterMilestone',
    ],
  ])('I9 is illegal: %s', (_, fields, milestone, on, reason) => {
    const done = step(fields, milestone, on);
    expect(done.outcome).toEqual({ code: 'illegal', issues: [{ path: `fields.${milestone}`, reason }] });
    expect(done.fields).toEqual({ title: 'a', ...fields });
  });

  it.each([
    ['published on the day of the signing', SIGNED, 'publishedOn', '2022-01-10'],
    ['ended on the day of the signing', SIGNED, 'endedOn', '2022-01-10'],
    ['signed without having been drafted', {}, 'signedOn', '2022-01-10'],
    ['the end withdrawn', { ...SIGNED, endedOn: '2022-06-30' }, 'endedOn', null],
    [
      'the signing corrected to an earlier day',
      { ...SIGNED, publishedOn: '2022-01-20' },
      'signedOn',
      '2022-01-09',
    ],
    ['the signing withdrawn while nothing follows from it', SIGNED, 'signedOn', null],
  ])('is legal: %s', (_, fields, milestone, on) => {
    const done = step(fields, milestone, on);
    expect(done.outcome).toBe('ok');
    expect(done.fields[milestone]).toBe(on ?? undefined);
  });

  it('I9 is decided against the rev that its author saw', () => {
    expect(step(SIGNED, 'endedOn', '2022-06-30', {}, 7).outcome).toMatchObject({
      code: 'conflict',
      current: { rev: 1 },
    });
    const desk = new Desk([node('Agreement', 'a')]);
    expect(desk.do('agreement.milestone', { id: 'a', milestone: 'signedOn', on: '2022-01-10' })).toEqual({
      code: 'invalid',
      issues: [{ path: 'ifRev', reason: 'required' }],
    });
  });

  it('set again to the same day changes nothing', () => {
    expect(step(SIGNED, 'signedOn', '2022-01-10').outcome).toBe('noop');
  });

  it('C3 that ends before it begins is doubtful, and done once that is acknowledged', () => {
    const begun = { ...SIGNED, termFrom: '2022-02-01' };
    expect(step(begun, 'termTo', '2022-01-31').outcome).toEqual({
      code: 'doubtful',
      issues: [{ path: 'fields.termTo', reason: 'reversedDays' }],
    });
    expect(step(begun, 'termTo', '2022-01-31', { acknowledged: ['reversedDays'] }).outcome).toBe('ok');
    expect(step(begun, 'termTo', '2022-02-01').outcome).toBe('ok');
  });

  it('is of an agreement, is one of the list, is a day', () => {
    const desk = new Desk([node('Unit', 'u')]);
    const args = { id: 'u', milestone: 'signedOn', on: '2022-01-10' };
    expect(desk.do('agreement.milestone', args, 1)).toMatchObject({ code: 'notFound' });
    expect(step({}, 'title', '2022-01-10').outcome).toMatchObject({ code: 'invalid' });
    expect(step({}, 'signedOn', '2022-02-30').outcome).toMatchObject({ code: 'invalid' });
  });

  it('has no other way in: a field edit is sent to the command', () => {
    const desk = new Desk([node('Agreement', 'a', SIGNED)]);
    for (const name of MILESTONES) {
      const was = { [name]: desk.view.node('a')?.fields[name] ?? null };
      const args = { id: 'a', kind: 'Agreement', set: { [name]: '2022-03-01' }, was };
      expect(desk.do('node.update', args)).toEqual({
        code: 'invalid',
        issues: [{ path: `fields.${name}`, reason: 'useMilestone' }],
      });
    }
  });
});
