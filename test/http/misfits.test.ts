import { afterAll, beforeAll, expect, it } from 'vitest';
import { createUnit, rename } from '../harness/made.ts';
import { type RunningServer, runServer } from '../harness/server-in-process.ts';

let server: RunningServer;
beforeAll(async () => {
  server = await runServer();
  await server.push('maker', [{ mid: 1, ...createUnit('unit', '一') }]);
});
afterAll(async () => {
  await server.close();
  expect(server.bugs).toEqual([]);
});

/** Texts that leave no mark on a screen: spaces, controls, joiners, marks of direction, fillers. */
const INVISIBLE = [
  ' ',
  '\u00a0\u3000',
  '\u200b',
  '\u200b\u200c\u200d\ufeff',
  '\u2060',
  '\u00ad',
  '\u200e\u200f',
  '\u061c',
  '\u202e',
  '\u2066\u2069',
  '\u0007',
  '\u034f',
  '\u115f',
  '\u3164',
  '\uffa0',
  '\u2800',
  '\ufe0f',
  '\u{e0041}',
];
const codePoints = (text: string): string =>
  [...text].map((each) => each.codePointAt(0)?.toString(16)).join(' ');

it('C1 a command whose content does not fit is refused by itself, and leaves nothing behind', async () => {
  const node = { id: 'x', kind: 'Unit', fields: { name: 'x' } };
  const create = (more: object, extra: object = {}) => ({
    type: 'node.create',
    args: { node: { ...node, ...more }, ...extra },
  });
  const cases: [string, object, string][] = [
    ['unknown field', create({ fields: { name: 'x', colour: 'red' } }), 'invalid'],
    ['reserved name', create({ fields: { name: 'x', rev: 7 } }), 'invalid'],
    ['prototype name', create({ fields: { name: 'x', constructor: 'y' } }), 'invalid'],
    ['provenance of no field', create({ provenance: { colour: { source: 'entered' } } }), 'invalid'],
    [
      'provenance of a prototype name',
      create({ provenance: { constructor: { source: 'entered' } } }),
      'invalid',
    ],
    ['unknown source', create({ provenance: { name: { source: 'rumour' } } }), 'invalid'],
    ['unknown property', create({ colour: 'red' }), 'invalid'],
    ['unknown argument', create({}, { colour: 'red' }), 'invalid'],
    ['unknown kind', create({ kind: 'Dragon' }), 'invalid'],
    ['kind of a prototype', create({ kind: 'constructor' }), 'invalid'],
    ['wrong type', create({ fields: { name: 7 } }), 'invalid'],
    ['null', create({ fields: { name: null } }), 'invalid'],
    ['map for a value', create({ fields: { name: { a: 1 } } }), 'invalid'],
    ['mixed list', create({ fields: { name: 'x', shortNames: ['a', 1] } }), 'invalid'],
    ['too long', create({ fields: { name: 'x'.repeat(121) } }), 'invalid'],
    [
      'too many',
      create({ fields: { name: 'x', shortNames: Array.from({ length: 61 }, () => 'a') } }),
      'invalid',
    ],
    ['no name', create({ fields: {} }), 'invalid'],
    ...INVISIBLE.map((name): [string, object, string] => [
      `nothing to see, ${codePoints(name)}`,
      create({ fields: { name } }),
      'invalid',
    ]),
    ['a short name of nothing to see', create({ fields: { name: 'x', shortNames: ['\u200b'] } }), 'invalid'],
    ...['1899-12-31', '0001-01-01', '2101-01-01'].map((reportedOn): [string, object, string] => [
      `reported on ${reportedOn}`,
      create({ provenance: { name: { source: 'ledger', reportedOn } } }),
      'invalid',
    ]),
    ['bad id', create({ id: '../x' }), 'invalid'],
    ['long id', create({ id: 'x'.repeat(49) }), 'invalid'],
    ['place outside the map', create({ places: [{ area: 'district', x: 1e9, y: 0 }] }), 'invalid'],
    [
      'move off the map',
      { type: 'node.move', args: { id: 'unit', area: 'district', x: 100_001, y: 0 } },
      'invalid',
    ],
    [
      'impossible day',
      {
        type: 'node.create',
        args: { node: { id: 'x', kind: 'Activity', fields: { title: 'x', from: '2023-02-30' } } },
      },
      'invalid',
    ],
    ['system kind', create({ kind: 'Workspace' }), 'denied'],
    ['an actor', create({ kind: 'Actor' }), 'denied'],
    ['existing id', create({ id: 'unit' }), 'exists'],
    ['not there', rename('nobody', 'a', 'b'), 'notFound'],
    [
      'another kind',
      {
        type: 'node.update',
        args: { id: 'unit', kind: 'Community', set: { name: 'b' }, was: { name: '一' } },
      },
      'invalid',
    ],
    [
      'provenance of no field in a change',
      {
        type: 'node.update',
        args: {
          id: 'unit',
          kind: 'Unit',
          set: { name: 'b' },
          was: { name: '一' },
          provenance: { colour: { source: 'entered' } },
        },
      },
      'invalid',
    ],
    ['delete without rev', { type: 'node.delete', args: { id: 'unit' } }, 'invalid'],
    ['delete at another rev', { type: 'node.delete', args: { id: 'unit' }, ifRev: 1 }, 'conflict'],
    ['delete of the workspace', { type: 'node.delete', args: { id: 'workspace' }, ifRev: 1 }, 'denied'],
    [
      'relation to nobody',
      {
        type: 'relation.create',
        args: { relation: { id: 'r', kind: 'BRANCH_OF', source: 'unit', target: 'nobody', fields: {} } },
      },
      'dangling',
    ],
    [
      'relation of the wrong ends',
      {
        type: 'relation.create',
        args: { relation: { id: 'r', kind: 'BRANCH_OF', source: 'unit', target: 'workspace', fields: {} } },
      },
      'invalid',
    ],
    [
      'relation of no kind',
      {
        type: 'relation.create',
        args: { relation: { id: 'r', kind: 'LIKES', source: 'unit', target: 'workspace', fields: {} } },
      },
      'invalid',
    ],
  ];
  const commands = cases.map(([, command], index) => ({ mid: index + 1, ...command }));
  const before = (await server.graph()).graph;
  const { json } = await server.push('misfits', commands);
  const codes = json.results.map((result: { code?: string; status: string }, index: number) => [
    cases[index]?.[0],
    result.code ?? result.status,
  ]);
  expect(codes).toEqual(cases.map(([name, , code]) => [name, code]));
  expect((await server.graph()).graph).toEqual(before);
});
