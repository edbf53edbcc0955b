import { afterAll, beforeAll, expect, it } from 'vitest';
import { type CaseServer, caseServer } from './case-server.ts';

let at: CaseServer;
beforeAll(async () => {
  at = await caseServer('empty');
});
afterAll(() => at.close());

const DOUBTFUL = {
  status: 'refused',
  failure: { code: 'doubtful', issues: [{ path: 'fields.name', reason: 'sameName' }] },
};

it('a name in another spelling is asked about, and taken once it is said to be another record', async () => {
  expect(await at.create('SocialOrganization', { name: '南沙区(港澳)青年协会' })).toMatchObject({
    status: 'ok',
  });
  for (const name of [
    '南沙区(港澳)青年协会',
    '南沙区（港澳）青年协会',
    '南沙区 港澳 青年协会',
    '南沙区“港澳”青年协会',
  ])
    expect(await at.create('SocialOrganization', { name }), name).toMatchObject(DOUBTFUL);
  const another = await at.create(
    'SocialOrganization',
    { name: '南沙区（港澳）青年协会' },
    { acknowledged: ['sameName'] },
  );
  expect(another).toMatchObject({ status: 'ok' });
});

it('another kind may have the name, and so may people, and a name that was given up is free', async () => {
  const town = await at.create('Town', { name: '甲镇' });
  expect(await at.create('Unit', { name: '甲镇' })).toMatchObject({ status: 'ok' });
  for (const _ of [1, 2]) expect(await at.create('Person', { name: '李四' })).toMatchObject({ status: 'ok' });
  expect(await at.create('Town', { name: '甲 镇' })).toMatchObject(DOUBTFUL);
  await at.send('node.update', { id: town.id, kind: 'Town', set: { name: '乙镇' }, was: { name: '甲镇' } });
  expect(await at.create('Town', { name: '乙镇' })).toMatchObject(DOUBTFUL);
  expect(await at.create('Town', { name: '甲镇' })).toMatchObject({ status: 'ok' });
});
