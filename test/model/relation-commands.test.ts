import { beforeEach, describe, expect, it } from 'vitest';
import { MOST_SIGNERS } from '../../graph/model/commands/checks.ts';
import { relation } from '../harness/relation-record.ts';
import { Desk, node } from './people.ts';

let desk: Desk;
beforeEach(() => {
  desk = new Desk(
    [
      { ...node('Town', 'town'), places: [{ area: 'map', x: 500, y: 500, radius: 100 }] },
      node('SocialOrganization', 'chamber'),
      node('SocialOrganization', 'guild'),
      node('PartyOrganization', 'branch'),
      node('Person', 'person'),
    ],
    [relation('BRANCH_OF', 'branch', 'chamber', { validFrom: '2020-01-01' })],
  );
});
const create = (kind: string, source: string, target: string, fields: object = {}, more: object = {}) =>
  desk.do('relation.create', { relation: { id: 'new', kind, source, target, fields }, ...more });
const ends = { id: 'BRANCH_OF-branch-chamber', source: 'branch', target: 'chamber' };

describe('creating a relation', () => {
  it.each([
    ['nobody at its source', 'BRANCH_OF', 'nobody', 'chamber', 'dangling'],
    ['nobody at its target', 'BRANCH_OF', 'branch', 'nobody', 'dangling'],
    ['the wrong way round', 'BRANCH_OF', 'chamber', 'branch', 'invalid'],
    ['between kinds that it does not join', 'BRANCH_OF', 'branch', 'person', 'invalid'],
    ['from a node to itself', 'UNDER', 'branch', 'branch', 'invalid'],
    ['under a prototype’s name', 'constructor', 'branch', 'chamber', 'invalid'],
  ])('%s is refused', (_, kind, source, target, code) => {
    expect(create(kind, source, target)).toMatchObject({ code });
    expect(desk.seq).toBe(1);
  });

  it('twice for one fact: exists; from another day, in another post or role it is another fact', () => {
    expect(create('BRANCH_OF', 'branch', 'chamber', { validFrom: '2020-01-01' })).toEqual({ code: 'exists' });
    expect(create('BRANCH_OF', 'branch', 'chamber', { validFrom: '2022-01-01' })).toBe('ok');
    const holds = (id: string, post: string) =>
      desk.do('relation.create', {
        relation: { id, kind: 'HOLDS', source: 'person', target: 'branch', fields: { post } },
      });
    expect([holds('h1', 'secretary'), holds('h2', 'liaison')]).toEqual(['ok', 'ok']);
    expect(holds('h3', 'liaison')).toEqual({ code: 'exists' });
    expect(holds('h1', 'leader')).toEqual({ code: 'exists' });
  });

  it('of one signer more than an agreement can have is refused', () => {
    const many = Array.from({ length: MOST_SIGNERS }, (_, index) => node('Unit', `signer-${index}`));
    desk = new Desk(
      [node('Agreement', 'agreement'), node('Unit', 'one-more'), ...many],
      many.slice(1).map(({ id }) => relation('PARTY_TO', id, 'agreement')),
    );
    const first = { id: 'first', kind: 'PARTY_TO', source: 'signer-0', target: 'agreement', fields: {} };
    expect(desk.do('relation.create', { relation: first })).toBe('ok');
    expect(create('PARTY_TO', 'one-more', 'agreement')).toMatchObject({
      code: 'tooLarge',
      issues: [{ reason: 'tooManySigners' }],
    });
  });

  it('that ends before it begins is doubtful', () => {
    const fields = { validFrom: '2022-01-01', validTo: '2021-12-31' };
    expect(create('BRANCH_OF', 'branch', 'guild', fields)).toMatchObject({
      code: 'doubtful',
      issues: [{ path: 'fields.validTo' }],
    });
    expect(create('BRANCH_OF', 'branch', 'guild', fields, { acknowledged: ['reversedDays'] })).toBe('ok');
  });

  it('to a town gives the body a place there, inside the disc, and keeps its old one', () => {
    const before = desk.view.node('chamber')?.places ?? [];
    expect(create('LOCATED_IN', 'chamber', 'town', { role: 'host' })).toBe('ok');
    const { places = [], rev } = desk.view.node('chamber') ?? {};
    expect(places).toHaveLength(before.length + 1);
    const { area, x = 0, y = 0 } = places.at(-1) ?? {};
    expect([area, Math.hypot(x - 500, y - 500) < 100]).toEqual(['town', true]);
    // A place is no fact about the body.
    expect(rev).toBe(1);
  });
});

describe('changing and deleting a relation', () => {
  it('from what was seen, at the rev that was seen', () => {
    const update = (set: object, was: object) => desk.do('relation.update', { ...ends, set, was });
    expect(update({ validTo: '2023-01-01' }, { validTo: '2022-01-01' })).toMatchObject({
      code: 'conflict',
      current: { rev: 1, fields: { validTo: null } },
    });
    expect(update({ validTo: '2023-01-01' }, {})).toBe('ok');
    expect(update({ validTo: '2023-01-01' }, { validTo: '2023-01-01' })).toBe('noop');
    expect(update({ role: 'host' }, {})).toMatchObject({
      code: 'invalid',
      issues: [{ reason: 'unknownField' }],
    });
    expect(desk.do('relation.delete', ends)).toMatchObject({ code: 'invalid', issues: [{ path: 'ifRev' }] });
    expect(desk.do('relation.delete', ends, 1)).toMatchObject({ code: 'conflict', current: { rev: 2 } });
    expect(desk.do('relation.delete', ends, 2)).toBe('ok');
    expect(desk.do('relation.delete', ends, 2)).toEqual({ code: 'notFound' });
  });

  it('needs its own ends: an id alone does not reach somebody else’s relation', () => {
    const other = { ...ends, source: 'guild' };
    expect(desk.do('relation.delete', other, 1)).toEqual({ code: 'notFound' });
    expect(
      desk.do('relation.update', { ...ends, target: 'guild', set: { validTo: '2023-01-01' }, was: {} }),
    ).toEqual({ code: 'notFound' });
    expect(desk.view.relation(ends.id)).toBeDefined();
  });
});
