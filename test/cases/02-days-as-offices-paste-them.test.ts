import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { day } from '../../graph/model/schema/field.ts';
import { parseDraft } from '../../web/ui/field-draft.ts';
import cases from './02-days-as-offices-paste-them.json' with { type: 'json' };
import { type CaseServer, caseServer } from './case-server.ts';

const DAY = '2023-04-14';
const SAME = [
  '2023年04月14号',
  '2023年4月14日（星期五）',
  '2023年4月14日 周五',
  '2023-04-14T00:00:00',
  '2023-04-14T00:00:00.000Z',
  '2023-04-14T00:00:00+08:00',
  '2023-04-14 12:00:00 AM',
  '二零二三年四月十四日',
  '二○二三年四月十四日',
  '二O二三年四月十四日',
  '贰零贰叁年零肆月壹拾肆日',
  '2023–4–14',
  '2023−4−14',
  '2023——4——14',
  '20230414',
  '2023.4.14.',
  '2023\u200b年4⽉14⽇',
  '\u200e2023-04-14',
  '“2023-04-14”',
  'Apr 14, 2023',
];
const REFUSED: readonly (readonly [typed: string, reason: string])[] = [
  ['45030', 'daySerial'],
  ['4/14/2023', 'dayOrder'],
  ['14/4/2023', 'dayOrder'],
  ['2023年4月', 'dayMonthOnly'],
  ['2023-04', 'dayMonthOnly'],
  ['23.4.14', 'dayShortYear'],
  ['4月14日', 'dayNoYear'],
  ['2023年4月31日', 'noSuchDay'],
  ['2023-14-04', 'noSuchDay'],
  ['民国112年4月14日', 'dayCalendar'],
  ['农历二〇二三年二月廿四', 'dayCalendar'],
  ['2023年4月14日（星期六）', 'dayWeekday'],
  ['2023-04-13T16:00:00Z', 'dayZone'],
  ['2023111', 'day'],
  ['2023/4/110:00', 'day'],
  ['2023年4月14日至15日', 'day'],
  ['约2023年4月14日', 'day'],
];

describe('case 02: days as offices paste them', () => {
  let cases02: CaseServer;
  beforeAll(async () => {
    cases02 = await caseServer();
  });
  afterAll(() => cases02.close());
  const founded = async (typed: string) => {
    const { id, status, failure } = await cases02.create('SocialOrganization', {
      name: `${typed}成立的协会`,
      foundedOn: typed,
    });
    return status === 'ok' ? (await cases02.record(id)).fields['foundedOn'] : failure.issues;
  };

  it.each([...cases.inputs.filter(({ right }) => right.startsWith(DAY)).map(({ typed }) => typed), ...SAME])(
    '%s is that day, in a form and by the API',
    async (typed) => {
      expect(parseDraft(day('日', 'Day'), typed)).toEqual({ ok: true, value: DAY });
      expect(await founded(typed)).toBe(DAY);
    },
  );

  it.each([
    ['2023年4月廿四日', '2023-04-24'],
    ['二〇二三年五月卅一日', '2023-05-31'],
    ['二〇二〇年十月十日', '2020-10-10'],
  ])('%s is %s', (typed, right) => {
    expect(parseDraft(day('日', 'Day'), typed)).toEqual({ ok: true, value: right });
  });

  it.each(REFUSED)('%s is refused and says why (%s)', async (typed, reason) => {
    expect(parseDraft(day('日', 'Day'), typed)).toMatchObject({ ok: false, reason });
    expect(await founded(typed)).toMatchObject([{ path: 'fields.foundedOn', reason }]);
  });

  it('relations, milestones and sources take the same', async () => {
    const acknowledged = ['oneSigner'];
    const { id, seq } = await cases02.create('Agreement', { title: '协议' }, { acknowledged });
    const on = '2023 年 4 月 14 日';
    const provenance = { source: 'entered', reportedOn: '2023/4/14 0:00' };
    const args = { id, milestone: 'signedOn', on, provenance };
    expect(await cases02.send('agreement.milestone', args, seq)).toMatchObject({ status: 'ok' });
    expect(await cases02.record(id)).toMatchObject({
      fields: { signedOn: DAY },
      provenance: { signedOn: { reportedOn: DAY } },
    });
    const body = await cases02.create('Unit', { name: '单位' });
    const relation = {
      id: 'case-member',
      kind: 'MEMBER_OF',
      source: body.id,
      target: (await cases02.create('SocialOrganization', { name: '联合会' })).id,
      fields: { validFrom: '２０２３．４．１４' },
    };
    expect(await cases02.send('relation.create', { relation })).toMatchObject({ status: 'ok' });
    const { graph } = await cases02.server.graph();
    expect(graph.relations.find((each) => each.includes('case-member'))).toContain(DAY);
  });
});
