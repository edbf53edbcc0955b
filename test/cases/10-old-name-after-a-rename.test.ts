import { afterAll, beforeAll, expect, it } from 'vitest';
import { nameOn } from '../../graph/model/terms/former-names.ts';
import { type CaseServer, caseServer } from './case-server.ts';

let at: CaseServer;
beforeAll(async () => {
  at = await caseServer('article');
});
afterAll(() => at.close());
const rename = (id: string, kind: string, was: string, name: string, more: object = {}) =>
  at.send('node.update', { id, kind, set: { name }, was: { name: was }, ...more });

it('case 10: a renamed organisation is found by its old name, which it bore until the day before', async () => {
  const { id } = await at.create('SocialOrganization', { name: '南沙区旧名试验协会' });
  expect(await rename(id, 'SocialOrganization', '南沙区旧名试验协会', '南沙区改名之后联合会')).toMatchObject({
    status: 'ok',
  });
  expect((await at.search('旧名试验'))[0]).toMatchObject({
    id,
    why: 'formerName',
    name: '南沙区改名之后联合会',
  });
  const record = await at.record(id);
  // The workspace opens on 2023-04-14.
  expect(record.fields).toMatchObject({
    name: '南沙区改名之后联合会',
    formerNames: ['南沙区旧名试验协会'],
    formerNamesUntil: ['2023-04-13'],
  });
  expect(nameOn(record, '2023-04-13')).toBe('南沙区旧名试验协会');
  expect(nameOn(record, '2023-04-14')).toBe('南沙区改名之后联合会');
});

it('case 10: a renamed town too', async () => {
  const [town] = await at.search('大岗镇');
  expect(town?.name).toBe('大岗镇');
  expect(await rename(town?.id ?? '', 'Town', '大岗镇', '岗北镇')).toMatchObject({ status: 'ok' });
  expect(await at.search('大岗镇')).toContainEqual(
    expect.objectContaining({ id: town?.id, why: 'formerName', name: '岗北镇' }),
  );
});

it('case 10: a slip that is put right, a space or another width leaves no old name', async () => {
  const { id } = await at.create('Unit', { name: '区民正局' });
  await rename(id, 'Unit', '区民正局', '区民政局', { correction: true });
  await rename(id, 'Unit', '区民政局', '区 民政局');
  expect((await at.record(id)).fields).toEqual({ name: '区 民政局' });
});

it('case 10: a name of before without a day stays before those with one, and keeps it when the list is edited', async () => {
  const { id } = await at.create('Community', { name: '乙村', formerNames: ['甲村'] });
  await rename(id, 'Community', '乙村', '丙村');
  expect((await at.record(id)).fields).toMatchObject({
    formerNames: ['甲村', '乙村'],
    formerNamesUntil: ['2023-04-13'],
  });
  const set = { formerNames: ['乙村', '子村'] };
  await at.send('node.update', { id, kind: 'Community', set, was: { formerNames: ['甲村', '乙村'] } });
  expect((await at.record(id)).fields).toMatchObject({
    formerNames: ['子村', '乙村'],
    formerNamesUntil: ['2023-04-13'],
  });
});
