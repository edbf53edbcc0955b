import { expect, test } from 'vitest';
import type { Fields } from '../../graph/model/schema/record.ts';
import { Desk, node } from './people.ts';

const DOUBT = 'signedBeforeFounded';
const refused = (field: string) => ({
  code: 'doubtful',
  issues: [{ path: `fields.${field}`, reason: DOUBT }],
});
const signs = { id: 'r', kind: 'PARTY_TO', source: 'p', target: 'a', fields: { order: 1 } };
const OK = { acknowledged: [DOUBT] };

function desk(agreement: Fields, branch: Fields): Desk {
  return new Desk([node('Agreement', 'a', agreement), node('PartyOrganization', 'p', branch)]);
}

test('who signs before they were founded is asked about, and taken once it is confirmed', () => {
  const at = desk({ signedOn: '2022-05-10' }, { foundedOn: '2022-05-11' });
  expect(at.do('relation.create', { relation: signs })).toEqual(refused('signedOn'));
  expect(at.do('relation.create', { relation: signs, ...OK })).toBe('ok');
});

test('the day of founding itself is no doubt, nor is a day that nobody knows', () => {
  const same = desk({ signedOn: '2022-05-10' }, { foundedOn: '2022-05-10' });
  expect(same.do('relation.create', { relation: signs })).toBe('ok');
  expect(desk({ signedOn: '2022-05-10' }, {}).do('relation.create', { relation: signs })).toBe('ok');
  expect(desk({}, { foundedOn: '2022-05-11' }).do('relation.create', { relation: signs })).toBe('ok');
});

test('so is a day of signing, and a day of founding, that comes later', () => {
  const at = desk({}, { foundedOn: '2022-05-11' });
  at.do('relation.create', { relation: signs });
  const step = { id: 'a', milestone: 'signedOn', on: '2022-05-10' };
  expect(at.do('agreement.milestone', step, at.view.node('a')?.rev)).toEqual(refused('signedOn'));
  expect(at.do('agreement.milestone', { ...step, on: '2022-05-11' }, at.view.node('a')?.rev)).toBe('ok');

  const founded = {
    id: 'p',
    kind: 'PartyOrganization',
    set: { foundedOn: '2022-06-01' },
    was: { foundedOn: '2022-05-11' },
  };
  expect(at.do('node.update', founded)).toEqual(refused('foundedOn'));
  expect(at.do('node.update', { ...founded, ...OK })).toBe('ok');
});
