import { beforeEach, describe, expect, it } from 'vitest';
import type { Entry } from '../../graph/model/log/entry.ts';
import { relation } from '../harness/relation-record.ts';
import { withoutRevs } from '../harness/without-revs.ts';
import { Desk, node, SYSTEM } from './people.ts';

let desk: Desk;
beforeEach(() => {
  desk = new Desk(
    [
      node('Workspace', 'workspace'),
      node('Actor', 'editor'),
      node('Actor', 'someone'),
      node('Town', 'town', { code: '440115001' }),
      node('Community', 'village', { code: '440115002' }),
      node('SocialOrganization', 'chamber'),
      node('PartyOrganization', 'branch'),
      node('Agreement', 'agreement', { signedOn: '2022-05-01' }),
    ],
    [
      relation('BRANCH_OF', 'branch', 'chamber'),
      relation('LOCATED_IN', 'village', 'town', { role: 'host' }),
      relation('PARTY_TO', 'branch', 'agreement'),
    ],
  );
});
/** Does it; the seq of its entry. */
const done = (type: string, args: unknown, ifRev?: number): number => {
  expect(desk.do(type, args, ifRev)).toBe('ok');
  return desk.seq;
};
const takeBack = (...seqs: number[]) => desk.do('entry.takeBack', { seqs });
const update = (id: string, kind: string, set: object, was: object) =>
  done('node.update', { id, kind, set, was });
const create = (id: string, kind: string, fields: object) =>
  done('node.create', { node: { id, kind, fields } });
const remove = (id: string) => done('node.delete', { id }, desk.view.node(id)?.rev);
const differs = (...each: object[]) => ({ code: 'conflict', differs: each });

describe('taking back what others have changed meanwhile is refused and names it', () => {
  it('a field: that field alone, whatever became of others', () => {
    const seq = update(
      'village',
      'Community',
      { name: '甲', code: '440115009' },
      { name: 'village', code: '440115002' },
    );
    update('village', 'Community', { note: '别人写的' }, { note: null });
    const before = withoutRevs(desk.view);
    expect(takeBack(seq)).toBe('ok');
    expect(desk.view.node('village')?.fields).toMatchObject({ name: 'village', note: '别人写的' });
    expect(takeBack(desk.seq)).toBe('ok');
    expect(withoutRevs(desk.view)).toEqual(before);
    const rev = done('node.update', {
      id: 'village',
      kind: 'Community',
      set: { name: '乙' },
      was: { name: '甲' },
      correction: true,
    });
    expect(takeBack(seq)).toEqual(
      differs({
        id: 'village',
        kind: 'Community',
        name: '乙',
        what: 'changed',
        field: 'name',
        now: '乙',
        rev,
      }),
    );
  });

  it('the source of a field', () => {
    const seq = update('village', 'Community', { name: '甲' }, { name: 'village' });
    const rev = done('node.update', {
      id: 'village',
      kind: 'Community',
      set: {},
      was: {},
      provenance: { name: { source: 'ledger' } },
    });
    expect(takeBack(seq)).toEqual(
      differs({ id: 'village', kind: 'Community', name: '甲', what: 'changed', field: 'name', rev }),
    );
  });

  it('a new record: changed, moved, or with relations of others', () => {
    const seq = create('new', 'Unit', { name: '新' });
    const place = desk.view.node('new')?.places[0];
    done('node.move', { id: 'new', area: 'district', x: 7, y: 7 });
    const rev = update('new', 'Unit', { note: '别人写的' }, { note: null });
    done('relation.create', {
      relation: { id: 'later', kind: 'SUPERVISED_BY', source: 'chamber', target: 'new', fields: {} },
    });
    const at = { id: 'new', kind: 'Unit', name: '新' };
    expect(takeBack(seq)).toEqual(
      differs(
        { ...at, what: 'changed', field: 'note', now: '别人写的', rev },
        { ...at, what: 'moved' },
        { ...at, what: 'related', other: 'later' },
      ),
    );
    done('node.move', { id: 'new', area: 'district', x: place?.x, y: place?.y });
    done('relation.delete', { id: 'later', source: 'chamber', target: 'new' }, desk.seq - 1);
    update('new', 'Unit', { note: null }, { note: '别人写的' });
    expect(takeBack(seq)).toBe('ok');
    expect(desk.view.node('new')).toBeUndefined();
  });

  it('a deleted record: what it hung on is gone, or it is there again', () => {
    const seq = remove('village');
    const gone = remove('town');
    expect(takeBack(seq)).toEqual(differs({ id: 'town', kind: 'Town', what: 'gone' }));
    expect(takeBack(gone)).toBe('ok');
    expect(takeBack(seq)).toBe('ok');
    expect(takeBack(seq)).toMatchObject({
      differs: [{ id: 'village', what: 'back' }],
    });
  });

  it('a value that somebody else has by now', () => {
    const seq = remove('village');
    create('other', 'Community', { name: '另一个', code: '440115002' });
    expect(takeBack(seq)).toEqual(
      differs({
        id: 'village',
        kind: 'Community',
        name: 'village',
        what: 'taken',
        field: 'code',
        other: 'other',
      }),
    );
    const changed = update('town', 'Town', { code: '440115009' }, { code: '440115001' });
    create('third', 'Town', { name: '丙', code: '440115001' });
    expect(takeBack(changed)).toMatchObject({ differs: [{ what: 'taken', field: 'code', other: 'third' }] });
  });

  it('the same fact, which somebody has recorded again', () => {
    const seq = done(
      'relation.delete',
      { id: 'BRANCH_OF-branch-chamber', source: 'branch', target: 'chamber' },
      1,
    );
    done('relation.create', {
      relation: { id: 'again', kind: 'BRANCH_OF', source: 'branch', target: 'chamber', fields: {} },
    });
    expect(takeBack(seq)).toEqual(
      differs({
        id: 'BRANCH_OF-branch-chamber',
        kind: 'BRANCH_OF',
        what: 'back',
        other: 'again',
        rev: desk.seq,
      }),
    );
  });

  it('a place, unless it is the place in another area', () => {
    create('new', 'Unit', { name: '新' });
    const seq = done('node.move', { id: 'new', area: 'district', x: 1, y: 2 });
    done('node.move', { id: 'new', area: 'district', x: 3, y: 4 });
    expect(takeBack(seq)).toEqual(differs({ id: 'new', kind: 'Unit', name: '新', what: 'moved' }));
  });

  it('a relation: changed, or gone', () => {
    const pin = { id: 'LOCATED_IN-village-town', source: 'village', target: 'town' };
    const seq = done('relation.update', { ...pin, set: { validTo: '2023-01-01' }, was: { validTo: null } });
    const rev = done('relation.update', {
      ...pin,
      set: { validTo: '2023-02-02' },
      was: { validTo: '2023-01-01' },
    });
    const at = { id: pin.id, kind: 'LOCATED_IN' };
    expect(takeBack(seq)).toEqual(
      differs({ ...at, what: 'changed', field: 'validTo', now: '2023-02-02', rev }),
    );
    done('relation.delete', pin, rev);
    expect(takeBack(seq)).toEqual(differs({ ...at, what: 'gone' }));
  });

  it('I9 a milestone on which a later one rests', () => {
    const milestone = (name: string, on: string | null) =>
      done('agreement.milestone', { id: 'agreement', milestone: name, on }, desk.view.node('agreement')?.rev);
    const cleared = milestone('signedOn', null);
    const signed = milestone('signedOn', '2022-06-01');
    const published = milestone('publishedOn', '2022-07-01');
    const at = { id: 'agreement', kind: 'Agreement', name: 'agreement', what: 'changed', rev: published };
    expect(takeBack(signed)).toEqual(differs({ ...at, field: 'publishedOn', now: '2022-07-01' }));
    expect(takeBack(published)).toBe('ok');
    expect(takeBack(signed)).toBe('ok');
    expect(takeBack(cleared)).toBe('ok');
    const term = milestone('termTo', '2024-01-01');
    const ended = milestone('endedOn', '2023-01-01');
    expect(takeBack(term)).toEqual(differs({ ...at, rev: ended, field: 'endedOn', now: '2023-01-01' }));
  });

  it('a list of values whose days somebody has changed', () => {
    const dated = (from: string[]) => ({ households: [1, 2], householdsFrom: from });
    update('village', 'Community', dated(['', '2022-01-01']), { households: null, householdsFrom: null });
    const seq = update('village', 'Community', { households: [1, 3] }, { households: [1, 2] });
    update(
      'village',
      'Community',
      { households: [1, 3, 4], householdsFrom: ['', '2022-01-01', '2023-01-01'] },
      { households: [1, 3], householdsFrom: ['', '2022-01-01'] },
    );
    expect(takeBack(seq)).toMatchObject({
      differs: [{ id: 'village', what: 'changed', field: 'households' }],
    });
  });
});

describe('who may take back what', () => {
  it('nobody what the system wrote; the system may', () => {
    desk.clientId = 'seed-article';
    const seq = create('seeded', 'Unit', { name: '种子' });
    desk.clientId = 'client';
    expect(takeBack(seq)).toEqual({ code: 'denied' });
    expect(desk.do('entry.takeBack', { seqs: [seq] }, undefined, SYSTEM)).toBe('ok');
  });

  it('nobody what others call themselves', () => {
    expect(
      desk.do(
        'node.update',
        { id: 'someone', kind: 'Actor', set: { name: '王' }, was: { name: 'someone' } },
        undefined,
        SYSTEM,
      ),
    ).toBe('ok');
    expect(takeBack(desk.seq)).toEqual({ code: 'denied' });
  });

  it('an entry that there is not', () => {
    expect(takeBack(99)).toEqual({ code: 'notFound' });
  });

  it('one record alone of many that an entry took', () => {
    const seq = remove('chamber');
    const part = desk.do('entry.takeBack', { seqs: [seq], only: ['chamber'] });
    expect(part).toBe('ok');
    expect(desk.entries.get(desk.seq) as Entry).toMatchObject({ takesBack: { seqs: [seq], way: 'part' } });
    expect(desk.view.relation('BRANCH_OF-branch-chamber')).toBeDefined();
    expect(desk.do('entry.takeBack', { seqs: [seq], only: ['nobody'] })).toBe('noop');
  });
});
