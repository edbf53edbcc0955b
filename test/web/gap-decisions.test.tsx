import { act } from 'react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { FirstStep, FormRelation, RuleAbout } from '../../graph/model/answers/gap.ts';
import type { Kind } from '../../graph/model/schema/kinds.ts';
import type { Fields } from '../../graph/model/schema/record.ts';
import { resetBoard, setBoard } from '../../web/features/gaps/board-state.ts';
import { GapBoard } from '../../web/features/gaps/gap-board.tsx';
import { Inspector } from '../../web/features/inspector/inspector.tsx';
import { givenChoices, givenDrafts, shownRelations } from '../../web/features/records/given.ts';
import { decidingFields, decidingRelationField } from '../../web/state/deciding-days.ts';
import { watchGaps } from '../../web/state/gap-summary.ts';
import { tabView, uiState } from '../../web/state/ui-state.ts';
import { FakeLive } from './fake-live.ts';
import { finding, MadeGaps, rule } from './gaps-made.ts';
import { buttonNamed, click, fill, render, run } from './render.tsx';
import { actor, smallGraph } from './small-graph.ts';

const ON = '2023-04-14';
const ID = 'G05:branch';
let server: MadeGaps;
let live: FakeLive;
let stop: () => void;

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  server = new MadeGaps();
  vi.stubGlobal('fetch', server.fetch);
  const { nodes, relations } = smallGraph();
  live = new FakeLive([...nodes, actor], relations);
});
afterEach(async () => {
  await run(() => {
    stop?.();
    resetBoard();
  });
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

const wait = (ms = 0): Promise<void> =>
  act(async () => {
    await vi.advanceTimersByTimeAsync(ms);
  });
/** The board with one finding explained. */
async function explain(more: Parameters<typeof finding>[2] = {}): Promise<HTMLElement> {
  const current = finding(ID, '区物业管理行业协会党支部', more);
  server.findings = [current];
  stop = watchGaps(live);
  const place = await render(live, <GapBoard />);
  await wait();
  await run(() => setBoard({ current }));
  return place;
}
const step = (firstStep: Omit<FirstStep, 'label'> & Record<string, unknown>) =>
  ({ firstStep: { label: { zh: '补上', en: 'Do it' }, ...firstStep } as FirstStep }) as const;
const popover = () => document.querySelector('.popover');
const submit = () => click(popover()?.querySelector('[type=submit]'));
const field = (at: number) => popover()?.querySelectorAll('input.input')[at];

test('snoozing needs a later day and a reason, and says which is missing', async () => {
  const place = await explain();
  await click(buttonNamed(place, '暂缓…'));
  await fill(field(0), '2023-04-01');
  await submit();
  expect(popover()?.textContent).toContain('请选 2023-04-14 之后的日期');
  expect(popover()?.textContent).toContain('请写原因');
  expect(live.sent).toEqual([]);
  await fill(field(0), '2023年6月1日');
  await fill(field(1), '等换届');
  await submit();
  expect(live.sent).toEqual([
    { type: 'gap.snooze', args: { finding: ID, until: '2023-06-01', reason: '等换届' } },
  ]);
  expect(popover()).toBeNull();
});

test('what rests says until when, why and by whom, and comes back', async () => {
  const note = { snoozedUntil: '2023-06-01', snoozeReason: '等换届', by: 'actor-lin' };
  const place = await explain({ state: 'snoozed', note });
  expect(place.querySelector('.strip-note')?.textContent).toBe('暂缓至 2023-06-01：等换届（示例·规划员 林）');
  await click(buttonNamed(place, '恢复'));
  expect(live.sent).toEqual([{ type: 'gap.wake', args: { finding: ID } }]);
});

test('what is no gap comes back too', async () => {
  const place = await explain({ state: 'dismissed', note: { dismissedReason: '区外已结对' } });
  await click(buttonNamed(place, '恢复'));
  expect(live.sent).toEqual([{ type: 'gap.restore', args: { finding: ID } }]);
});

test('a finding is given to somebody, suggested from those who have been here, and taken back', async () => {
  const place = await explain({ note: { assignee: '示例·联络员 何' } });
  await click(buttonNamed(place, '改派…'));
  expect(popover()?.querySelector('option')?.getAttribute('value')).toBe('示例·规划员 林');
  await fill(field(0), '  ');
  await submit();
  expect(popover()?.textContent).toContain('请填姓名');
  await fill(field(0), '李干部');
  await submit();
  await click(buttonNamed(place, '改派…'));
  await click(buttonNamed(document, '取消指派'));
  expect(live.sent).toEqual([
    { type: 'gap.assign', args: { finding: ID, to: '李干部' } },
    { type: 'gap.unassign', args: { finding: ID } },
  ]);
});

test('a ready command goes out with the state of the record it was written for', async () => {
  const place = await explain(
    step({
      do: 'command',
      type: 'agreement.milestone',
      args: { id: 'agreement', milestone: 'publishedOn', on: ON },
    }),
  );
  await click(buttonNamed(place, '补上'));
  expect(live.sent[0]).toEqual({
    type: 'agreement.milestone',
    args: { id: 'agreement', milestone: 'publishedOn', on: ON },
    ifRev: 1,
  });
  expect(live.view.node('agreement')?.fields['publishedOn']).toBe(ON);
});

test('a step opens the form for a pairing, with the signers known', async () => {
  const place = await explain(step({ do: 'pair', parties: ['body', 'community'] }));
  await click(buttonNamed(place, '补上'));
  expect(uiState().sheet).toMatchObject({
    type: 'pairing',
    parties: ['branch', 'community'],
    replaced: true,
  });
});

test('a step opens a form with fields and relations filled in', async () => {
  const given = { fields: { name: '新支部' }, relations: [{ kind: 'BRANCH_OF', other: 'body' }] } as const;
  const place = await explain(step({ do: 'create', kind: 'PartyOrganization', ...given }));
  await click(buttonNamed(place, '补上'));
  expect(uiState().sheet).toEqual({
    type: 'record',
    kind: 'PartyOrganization',
    given,
    isPutBack: false,
  });
  expect(givenDrafts('PartyOrganization', { ...given.fields, memberCount: [12] })).toEqual({
    name: '新支部',
    memberCount: '12',
  });
  expect(givenChoices('PartyOrganization', given.relations)).toEqual({ 'BRANCH_OF out': ['body'] });
  const more = shownRelations('Community', [{ kind: 'MEMBER_OF', other: 'body' }]);
  expect(more).toEqual([{ kind: 'MEMBER_OF', direction: 'out' }]);
});

test('a step opens the inspector at the field, or at the form for a relation', async () => {
  const place = await explain(step({ do: 'field', id: 'agreement', field: 'publishedOn' }));
  await click(buttonNamed(place, '补上'));
  expect(tabView().selectedId).toBe('agreement');
  expect(uiState().wantedEdit).toEqual({ id: 'agreement', field: 'publishedOn' });
});

test('the inspector takes up the wanted field once', async () => {
  const { editField, editRelation } = await import('../../web/state/ui-actions.ts');
  await run(() => editField('agreement', 'publishedOn'));
  const place = await render(live, <Inspector id="agreement" />);
  expect(place.querySelector('.row.editing dt')?.textContent).toBe('公示日期');
  expect(uiState().wantedEdit).toBeUndefined();
  await run(() => editRelation('agreement', 'FILED_UNDER'));
  expect(popover()?.querySelector('h3')?.textContent).toBe('归口镇街');
});

const days: RuleAbout['parameters'][number] = {
  name: 'days',
  title: { zh: '天数', en: 'Days' },
  unit: { zh: '天', en: 'days' },
  minimum: 0,
  maximum: 365,
  isInteger: true,
  standard: 30,
  value: 45,
};
const share = { ...days, name: 'share', maximum: 1, isInteger: false, standard: 0.4, value: 0.4 };

test('the parameters of a rule keep to their bounds, and go back to the standard', async () => {
  server.rules = [rule('G05', '有党组织无结对', { parameters: [days, share] })];
  const place = await explain();
  await click(place.querySelector('.rule-gear'));
  expect(popover()?.textContent).toContain('有党组织无结对的说明');
  await fill(field(0), '400');
  expect(popover()?.textContent).toContain('请填 0 到 365 之间的数');
  await fill(field(0), '2.5');
  expect(popover()?.textContent).toContain('请填整数');
  expect(field(1)).toHaveProperty('value', '40');
  await fill(field(1), '35');
  await click(buttonNamed(document, '恢复标准'));
  await submit();
  expect(live.sent).toEqual([
    { type: 'rule.tune', args: { rule: 'G05', params: { days: null, share: 0.35 } } },
  ]);
});

test('a form that closes a gap begins with the days that decide, where they are not given', () => {
  const step = (kind: Kind, fields: Fields = {}, relations: readonly FormRelation[] = []) =>
    decidingFields(live.view, kind, { fields, relations }, ON);
  expect(step('Venue')).toEqual({ openedOn: ON });
  expect(step('Venue', { openedOn: '2022-01-01' })).toEqual({});
  expect(step('BrandProject')).toEqual({ stage: ['created'] });
  expect(step('Honour')).toEqual({});
  expect(step('Agreement', {}, [{ kind: 'RENEWS', other: 'agreement' }])).toEqual({
    draftedOn: ON,
    termFrom: '2023-05-27',
  });
  expect(decidingRelationField('CLAIMS')).toBe('claimedOn');
  expect(decidingRelationField('RENEWS')).toBeUndefined();
});

test('what was decided by now counts, whatever the list said', async () => {
  const place = await explain();
  const args = { finding: ID, until: '2023-06-01', reason: '等换届' };
  await run(() => live.remote({ type: 'gap.snooze', args }));
  expect(place.querySelector('.why-strip')?.textContent).toContain('暂缓至 2023-06-01：等换届');
  expect(buttonNamed(place, '恢复')).toBeDefined();
  expect(buttonNamed(place, '暂缓…')).toBeUndefined();
});
