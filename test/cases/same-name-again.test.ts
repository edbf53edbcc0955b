import { expect, it } from 'vitest';
import type { Kind } from '../../graph/model/schema/kinds.ts';
import { View } from '../../graph/model/view/view.ts';
import { node } from '../web/small-graph.ts';

const among = (...named: readonly [Kind, string][]): View => {
  const view = new View();
  view.load(
    named.map(([kind, name], index) => node(`n${index}`, kind, { name })),
    [],
  );
  return view;
};

it('a name in another spelling is that of the record there is', () => {
  const view = among(
    ['SocialOrganization', '南沙区(港澳)青年协会'],
    ['SocialOrganization', '南沙区青年协会'],
  );
  for (const name of [
    '南沙区(港澳)青年协会',
    '南沙区（港澳）青年协会',
    '南沙区 港澳 青年协会',
    '南沙区“港澳”青年协会',
  ])
    expect(view.named('SocialOrganization', name), name).toEqual(['n0']);
});

it('another kind may have the name, and so may people', () => {
  const view = among(['Town', '甲镇'], ['Person', '李四']);
  expect([view.named('Unit', '甲镇'), view.named('Person', '李四')]).toEqual([[], []]);
  expect(view.named('Town', '甲 镇')).toEqual(['n0']);
});

it('follows what is renamed, in a fork too, and a name that was given up is free', () => {
  const view = among(['Town', '甲镇']);
  expect(view.named('Town', '乙镇')).toEqual([]);
  const fork = view.fork();
  const rename = {
    type: 'node.changed',
    id: 'n0',
    kind: 'Town',
    set: { name: '乙镇' },
    was: { name: '甲镇' },
  } as const;
  fork.apply([{ ...rename, provenance: {}, wasProvenance: {} }], 1);
  expect([fork.named('Town', '乙镇'), fork.named('Town', '甲镇')]).toEqual([['n0'], []]);
  expect(view.named('Town', '甲镇')).toEqual(['n0']);
});
