import { expect, test } from 'vitest';
import type { Fields } from '../../graph/model/schema/record.ts';
import { Inspector } from '../../web/features/inspector/inspector.tsx';
import { uiState } from '../../web/state/ui-state.ts';
import { FakeLive } from './fake-live.ts';
import { buttonNamed, click, fill, press, render, run } from './render.tsx';
import { node, smallGraph } from './small-graph.ts';

const ON = '2023-04-14';

async function opened(fields: Fields) {
  const { nodes, relations } = smallGraph();
  const live = new FakeLive([...nodes, node('a', 'Agreement', { title: '甲乙协议', ...fields })], relations);
  const place = await render(live, <Inspector id="a" />);
  return { live, place };
}
const steps = (place: HTMLElement) =>
  [...place.querySelectorAll('.step')].map(
    (step) => `${step.getAttribute('aria-current') ? '*' : ''}${step.textContent}`,
  );
const input = (place: HTMLElement) => place.querySelector('.step-form input');
const submit = (place: HTMLElement) =>
  run(() =>
    place
      .querySelector('.step-form')
      ?.dispatchEvent(new SubmitEvent('submit', { bubbles: true, cancelable: true })),
  );

test('P6 a draft shows its steps, and the next one is what to do', async () => {
  const { live, place } = await opened({ draftedOn: '2023-04-01' });
  expect(steps(place)).toEqual([
    '*草拟2023-04-01',
    '洽谈',
    '待签',
    '已签',
    '公示',
    '履行',
    '评约',
    '续签/终止',
  ]);
  expect(place.querySelector('.button.primary')?.textContent).toBe('登记洽谈…');
  await click(buttonNamed(place, '登记洽谈…'));
  expect(input(place)).toHaveProperty('value', ON);
  expect(live.sent).toEqual([]);
  await submit(place);
  expect(live.sent).toEqual([
    {
      type: 'agreement.milestone',
      args: {
        id: 'a',
        milestone: 'negotiatingOn',
        on: ON,
        provenance: { source: 'entered', reportedOn: ON },
      },
      ifRev: 1,
    },
  ]);
  expect(steps(place)[1]).toBe(`*洽谈${ON}`);
  expect(buttonNamed(place, '登记待签…')).toBeDefined();
});

test('P6 a step in any order: signed at once, and what was left out says so', async () => {
  const { live, place } = await opened({ draftedOn: '2023-04-01' });
  await click(place.querySelectorAll('.step button')[3]);
  await fill(input(place), '2023年4月10日');
  await submit(place);
  expect(live.view.node('a')?.fields['signedOn']).toBe('2023-04-10');
  expect(steps(place)).toEqual([
    '草拟2023-04-01',
    '洽谈未登记',
    '待签未登记',
    '已签2023-04-10',
    '公示未登记',
    '*履行2023-04-10',
    '评约',
    '续签/终止',
  ]);
  expect(buttonNamed(place, '登记公示…')).toBeDefined();
});

test('P6 a day is checked against the others where it is typed: refused, or asked back', async () => {
  const { live, place } = await opened({ draftedOn: '2023-04-01', signedOn: '2023-04-05' });
  await click(buttonNamed(place, '登记公示…'));
  await fill(input(place), '2023-04-04');
  expect(place.querySelector('.step-form .field-error')?.textContent).toContain('不能早于签订日期');
  await submit(place);
  expect(live.sent).toEqual([]);
  await press(input(place), 'Escape');
  expect(place.querySelector('.step-form')).toBeNull();
  await click(place.querySelectorAll('.step button')[1]);
  await fill(input(place), '2023-03-20');
  expect(place.querySelector('.step-form .form-alert')?.textContent).toContain('后一步早于前一步');
  await click(buttonNamed(place, '核对无误，保存'));
  await submit(place);
  expect(live.view.node('a')?.fields['negotiatingOn']).toBe('2023-03-20');
});

test('P6 a click elsewhere records nothing, and keeps what was typed', async () => {
  const { live, place } = await opened({ draftedOn: '2023-04-01' });
  await click(buttonNamed(place, '登记洽谈…'));
  await fill(input(place), '2023-04-12');
  await render(live, <p>别处</p>);
  expect(live.sent).toEqual([]);
  const again = await render(live, <Inspector id="a" />);
  await click(buttonNamed(again, '登记洽谈…'));
  expect(input(again)).toHaveProperty('value', '2023-04-12');
});

test('P6 nothing is published or ended before it is signed; what ran out is renewed', async () => {
  const { place } = await opened({ draftedOn: '2023-04-01' });
  const buttons = [...place.querySelectorAll<HTMLButtonElement>('.step button')];
  expect(buttons.filter((each) => each.disabled).map((each) => each.textContent)).toEqual([
    '公示',
    '续签/终止',
  ]);
  expect(buttonNamed(place, '登记终止…')).toBeUndefined();
});

test('P6 an agreement that ran out: its renewal is drafted with the same signers', async () => {
  const { place } = await opened({ signedOn: '2022-01-01', publishedOn: '2022-01-02', termTo: '2022-12-31' });
  expect(place.querySelector('.section')?.textContent).toContain('已到期，待续签或终止');
  expect(buttonNamed(place, '登记终止…')).toBeDefined();
  await click(buttonNamed(place, '起草续签…'));
  expect(uiState().sheet).toMatchObject({
    type: 'record',
    kind: 'Agreement',
    given: { relations: [{ kind: 'RENEWS', other: 'a' }] },
  });
});
