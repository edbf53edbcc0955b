import { beforeEach, describe, expect, it } from 'vitest';
import { MAX_DELETED_RELATIONS } from '../../graph/model/commands/nodes.ts';
import { relation } from '../harness/relation-record.ts';
import { Desk, node, SYSTEM } from './people.ts';

const VALID = '12100000401359321Q';
let desk: Desk;
beforeEach(() => {
  desk = new Desk(
    [
      node('Workspace', 'workspace'),
      node('Actor', 'editor'),
      node('Actor', 'someone'),
      node('Town', 'town', { code: '440115001' }),
      node('SocialOrganization', 'chamber', { uscc: VALID }),
      node('PartyOrganization', 'branch'),
      node('Unit', 'unit'),
      node('Community', 'village', { code: '440115002' }),
    ],
    [relation('BRANCH_OF', 'branch', 'chamber'), relation('LOCATED_IN', 'chamber', 'town', { role: 'host' })],
  );
});
const create = (kind: string, fields: object, more: object = {}) =>
  desk.do('node.create', { node: { id: 'new', kind, fields: { name: '新', ...fields } }, ...more });
const update = (id: string, kind: string, set: object, was: object, more: object = {}) =>
  desk.do('node.update', { id, kind, set, was, ...more });

describe('creating a node', () => {
  it('C3 with a doubtful code: refused with the doubt, accepted once that doubt is acknowledged', () => {
    const fields = { uscc: '121000004013593210', orgType: 'association' };
    const doubtful = { code: 'doubtful', issues: [{ path: 'fields.uscc', reason: 'usccCheck' }] };
    expect(create('SocialOrganization', fields)).toEqual(doubtful);
    expect(create('SocialOrganization', fields, { acknowledged: ['usccClass'] })).toEqual(doubtful);
    expect(create('SocialOrganization', fields, { acknowledged: ['usccCheck'] })).toBe('ok');
  });

  it('C4 with a code that somebody has: taken, whatever is acknowledged', () => {
    expect(create('SocialOrganization', { uscc: VALID }, { acknowledged: ['usccCheck'] })).toEqual({
      code: 'taken',
      issues: [{ path: 'fields.uscc', reason: 'taken' }],
    });
    // Unique among records of one kind.
    expect(create('Community', { code: '440115001' })).toBe('ok');
  });

  it('twice under one id: exists', () => {
    expect(create('Unit', {})).toBe('ok');
    expect(create('Unit', {})).toEqual({ code: 'exists' });
  });

  it('an agreement of fewer than two parties is doubtful', () => {
    const agreement = (signers: string[], more = {}) =>
      desk.do('node.create', {
        node: { id: 'agreement', kind: 'Agreement', fields: { title: '协议' } },
        relations: signers.map((source) => ({
          id: `p-${source}`,
          kind: 'PARTY_TO',
          source,
          target: 'agreement',
          fields: {},
        })),
        ...more,
      });
    const doubtful = { code: 'doubtful', issues: [{ path: 'relations', reason: 'oneSigner' }] };
    expect([agreement([]), agreement(['branch'])]).toEqual([doubtful, doubtful]);
    expect(agreement(['branch', 'village'])).toBe('ok');
  });

  it('C5 with relations is done whole or not at all', () => {
    const to = (id: string, source: string, kind = 'PARTY_TO') => ({
      id,
      kind,
      source,
      target: 'new',
      fields: {},
    });
    const agreement = (...relations: object[]) =>
      desk.do('node.create', {
        node: { id: 'new', kind: 'Agreement', fields: { title: '协议' } },
        relations,
        acknowledged: ['oneSigner'],
      });
    expect(agreement(to('r1', 'branch'), to('r2', 'nobody'))).toEqual({ code: 'dangling' });
    expect(agreement(to('r1', 'branch'), { ...to('r2', 'branch'), target: 'village' })).toEqual({
      code: 'dangling',
    });
    expect(agreement(to('r1', 'branch'), to('r2', 'branch'))).toEqual({ code: 'exists' });
    expect(agreement(to('r1', 'branch'), to('r1', 'village'))).toEqual({ code: 'exists' });
    expect(agreement(to('BRANCH_OF-branch-chamber', 'branch'))).toEqual({ code: 'exists' });
    expect(agreement(to('r1', 'town'))).toMatchObject({ code: 'invalid', issues: [{ reason: 'wrongEnds' }] });
    expect([desk.view.node('new'), desk.view.relation('r1'), desk.seq]).toEqual([undefined, undefined, 1]);
    expect(agreement(to('r1', 'branch'), to('r2', 'village'))).toBe('ok');
    expect([...desk.view.relationsOf('new')].map(({ id }) => id).sort()).toEqual(['r1', 'r2']);
  });

  it('C7 of the system is the system’s', () => {
    for (const kind of ['Workspace', 'Actor']) {
      expect(create(kind, {}), kind).toEqual({ code: 'denied' });
      const args = { node: { id: `by-system-${kind}`, kind, fields: { name: '新' } } };
      expect(desk.do('node.create', args, undefined, SYSTEM)).toBe('ok');
    }
  });
});

describe('changing a node', () => {
  it('C2 from what its author saw; else a conflict with what is there, for those fields alone', () => {
    expect(update('unit', 'Unit', { name: '二' }, { name: '别的' })).toEqual({
      code: 'conflict',
      current: { rev: 1, fields: { name: 'unit' } },
      issues: [{ path: 'fields.name', reason: 'changedMeanwhile' }],
    });
    expect(update('unit', 'Unit', { name: '二' }, {})).toMatchObject({ code: 'conflict' });
    expect(update('unit', 'Unit', { name: '二' }, { name: 'unit' })).toBe('ok');
    // Another field of the same record is no conflict, though the rev is another.
    expect(update('unit', 'Unit', { note: '注' }, { note: null })).toBe('ok');
    expect(desk.view.node('unit')).toMatchObject({ rev: 3, fields: { name: '二', note: '注' } });
    expect(update('unit', 'Unit', { note: '别的' }, { note: null })).toMatchObject({
      code: 'conflict',
      current: { fields: { note: '注' } },
    });
  });

  it('to what it is already: nothing', () => {
    expect(update('unit', 'Unit', { name: 'unit' }, { name: 'unit' })).toBe('noop');
  });

  it('C6 drops the old source with the old value', () => {
    const provenance = { note: { source: 'ledger', reportedOn: '2023-01-01' } };
    expect(update('unit', 'Unit', { note: '注' }, {}, { provenance })).toBe('ok');
    expect(desk.view.node('unit')?.provenance).toEqual(provenance);
    expect(update('unit', 'Unit', { note: '别的' }, { note: '注' })).toBe('ok');
    expect(desk.view.node('unit')?.provenance).toEqual({});
  });

  it('to another’s code: taken; to its own: fine; a doubt that was there before does not block', () => {
    expect(update('village', 'Community', { code: '440115002' }, { code: '440115002' })).toBe('noop');
    desk.do('node.create', {
      node: { id: 'other', kind: 'Community', fields: { name: '村', code: '440115003' } },
    });
    expect(update('other', 'Community', { code: '440115002' }, { code: '440115003' })).toMatchObject({
      code: 'taken',
    });
    const wrong = '121000004013593210';
    expect(update('chamber', 'SocialOrganization', { uscc: wrong }, { uscc: VALID })).toMatchObject({
      code: 'doubtful',
    });
    expect(
      update(
        'chamber',
        'SocialOrganization',
        { uscc: wrong },
        { uscc: VALID },
        { acknowledged: ['usccCheck'] },
      ),
    ).toBe('ok');
    expect(update('chamber', 'SocialOrganization', { note: '注' }, {})).toBe('ok');
    expect(
      update('chamber', 'SocialOrganization', { uscc: '121000004013593211' }, { uscc: wrong }),
    ).toMatchObject({ code: 'doubtful' });
  });

  it('to nothing: an optional field goes, a required one does not', () => {
    expect(update('village', 'Community', { code: null }, { code: '440115002' })).toBe('ok');
    expect(desk.view.node('village')?.fields).toEqual({ name: 'village' });
    expect(update('village', 'Community', { name: null }, { name: 'village' })).toMatchObject({
      code: 'invalid',
      issues: [{ path: 'fields.name', reason: 'required' }],
    });
  });

  it('of the system: the workspace’s settings and oneself, nobody else', () => {
    expect(update('workspace', 'Workspace', { referenceDay: '2023-04-14' }, {})).toBe('ok');
    // Nobody could look at the graph on that day, and everybody would have to.
    for (const referenceDay of ['1899-12-31', '2101-01-01'])
      expect(update('workspace', 'Workspace', { referenceDay }, { referenceDay: '2023-04-14' })).toEqual({
        code: 'invalid',
        issues: [{ path: 'fields.referenceDay', reason: 'dayOutOfRange' }],
      });
    expect(update('editor', 'Actor', { name: '我' }, { name: 'editor' })).toBe('ok');
    expect(update('someone', 'Actor', { name: '他' }, { name: 'someone' })).toEqual({ code: 'denied' });
  });
});

describe('deleting a node', () => {
  it('I10 takes its relations along, at the rev that was seen', () => {
    expect(desk.do('node.delete', { id: 'chamber' })).toMatchObject({ code: 'invalid' });
    expect(desk.do('node.delete', { id: 'chamber' }, 7)).toMatchObject({
      code: 'conflict',
      current: { rev: 1 },
    });
    expect(desk.do('node.delete', { id: 'chamber' }, 1)).toBe('ok');
    expect([...desk.view.relations.keys()]).toEqual([]);
    expect([...desk.view.relationsOf('branch'), ...desk.view.relationsOf('town')]).toEqual([]);
    expect(desk.do('node.delete', { id: 'chamber' }, 1)).toEqual({ code: 'notFound' });
    const again = { id: 'r', kind: 'BRANCH_OF', source: 'branch', target: 'chamber', fields: {} };
    expect(desk.do('relation.create', { relation: again })).toEqual({ code: 'dangling' });
  });

  it('C7 of the system: never by an editor', () => {
    for (const id of ['workspace', 'editor', 'someone'])
      expect(desk.do('node.delete', { id }, 1)).toEqual({ code: 'denied' });
  });

  it('with too many relations is asked for in parts', () => {
    const spokes = Array.from({ length: MAX_DELETED_RELATIONS + 1 }, (_, index) => `spoke-${index}`);
    const hub = new Desk(
      [node('SocialOrganization', 'hub'), ...spokes.map((id) => node('Unit', id))],
      spokes.map((id) => relation('MEMBER_OF', id, 'hub')),
    );
    expect(hub.do('node.delete', { id: 'hub' }, 1)).toMatchObject({ code: 'tooLarge' });
    expect(hub.do('node.delete', { id: 'spoke-0' }, 1)).toBe('ok');
    expect(hub.do('node.delete', { id: 'hub' }, 1)).toBe('ok');
    expect(hub.view.relations.size).toBe(0);
  });
});
