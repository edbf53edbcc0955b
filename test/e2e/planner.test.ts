import type { Page } from 'playwright-core';
import { beforeEach, describe, expect, it } from 'vitest';
import { hasBrowser } from '../harness/browser.ts';
import { enter, open, type Person } from './atlas.ts';
import { withAtlas } from './with-atlas.ts';

const legend = (page: Page, name: string) => page.getByLabel('图例').getByRole('button', { name });
const countOf = async (page: Page, name: string): Promise<string> =>
  /[\d/]+$/.exec((await legend(page, name).textContent())?.trim() ?? '')?.[0] ?? '';

type Point = { readonly x: number; readonly y: number };
/** Where records stand, in map units. */
const placesOf = (page: Page, ...ids: string[]): Promise<(Point | undefined)[]> =>
  page.evaluate(async (wanted) => {
    const { nodes } = (await (await fetch('/api/v1/snapshot')).json()) as {
      nodes: { id: string; places: Point[] }[];
    };
    return wanted.map((id) => nodes.find((node) => node.id === id)?.places[0]);
  }, ids);

/** Until the map flies no more: the handle has stood at one place for many frames. */
const atRest = (page: Page): Promise<void> =>
  page.evaluate(
    () =>
      new Promise((resolve) => {
        const whereabouts = () =>
          JSON.stringify(document.querySelector('.map-canvas-handle')?.getBoundingClientRect());
        let last = '';
        let frames = 0;
        const look = () => {
          const now = whereabouts();
          frames = now === last ? frames + 1 : 0;
          last = now;
          if (frames < 30) requestAnimationFrame(look);
          else resolve();
        };
        look();
      }),
  );

/** What a planner does in a day, in a real browser on the article's graph. */
describe.skipIf(!hasBrowser)('a planner', () => {
  const on = withAtlas();
  let lin: Person;
  beforeEach(async () => {
    lin = await enter(on.browser, on.link, '示例·规划员 林');
    return async () => {
      expect(lin.problems).toEqual([]);
      await lin.page.context().close();
    };
  });

  it('comes without the link: no data, and what to do', async () => {
    const stranger = await on.browser.newPage();
    const answer = await stranger.goto(new URL(on.link).origin);
    expect(answer?.status()).toBe(403);
    await stranger.getByRole('heading', { name: '打不开这张图谱' }).waitFor();
    expect(await stranger.content()).not.toContain('<script');
    await stranger.close();
  });

  it('drafts a pairing that a colleague sees on the map, and deletes it, told what goes along', async () => {
    const he = await enter(on.browser, on.link, '示例·联络员 何');
    const before = Number(await countOf(he.page, '双边协议'));
    expect(before).toBeGreaterThan(0);
    await open(lin.page, 'haiting', '海庭社区');
    await lin.page.keyboard.press('n');
    const picker = lin.page.getByPlaceholder('输入名称或拼音首字母');
    await picker.fill('jzhyxh');
    await lin.page.getByRole('option').filter({ hasText: '区建筑行业协会' }).first().click();
    await lin.page.getByRole('button', { name: '已经签订' }).click();
    await lin.page.getByRole('button', { name: '登记结对' }).click();
    await expect.poll(() => countOf(he.page, '双边协议')).toBe(String(before + 1));
    await lin.page.getByRole('heading', { level: 2 }).filter({ hasText: '结对共建协议' }).waitFor();

    await lin.page.getByRole('button', { name: '更多' }).click();
    await lin.page.getByRole('menuitem', { name: /删除/ }).click();
    await lin.page.getByText('以下 2 个关系会一起删除').waitFor();
    await lin.page.getByRole('button', { name: /^删除/ }).last().click();
    await expect.poll(() => countOf(he.page, '双边协议')).toBe(String(before));
    await he.page.context().close();
  });

  it('pairs by dragging from the handle of one body to another', async () => {
    await open(lin.page, 'haiting', '海庭社区');
    await atRest(lin.page);
    const handle = await lin.page.locator('.map-canvas-handle').boundingBox();
    const zoom = Number.parseInt((await lin.page.getByText(/^\d+%$/).textContent()) ?? '', 10) / 100;
    const [from, to] = await placesOf(lin.page, 'com-ns-02', 'com-ns-01');
    if (!handle || !from || !to) throw new Error('nothing to drag');
    const start = { x: handle.x + handle.width / 2, y: handle.y + handle.height / 2 };
    const aslant = await lin.page.locator('.map-canvas-handle').getAttribute('data-mark');
    const [dx = 0, dy = 0] = (aslant ?? '').split(',').map(Number);
    const middle = { x: start.x + dx, y: start.y + dy };
    await lin.page.mouse.move(start.x, start.y);
    await lin.page.mouse.down();
    const end = { x: middle.x + (to.x - from.x) * zoom, y: middle.y + (to.y - from.y) * zoom };
    await lin.page.mouse.move(end.x, end.y, { steps: 12 });
    await lin.page.mouse.up();
    await lin.page.getByRole('heading', { name: '新建结对' }).waitFor();
    await lin.page.getByText('南北台社区党总支', { exact: false }).first().waitFor();
    await lin.page.getByText('单位由自己的党组织签约').waitFor();
    expect(await lin.page.locator('.party-list li').count()).toBe(2);
  });

  it('and a colleague correct one field: the later one sees who was first and chooses', async () => {
    const he = await enter(on.browser, on.link, '示例·联络员 何');
    await Promise.all([open(lin.page, 'haiting', '海庭社区'), open(he.page, 'haiting', '海庭社区')]);
    await lin.page.getByTitle('修改户数').click();
    await lin.page.getByRole('textbox', { name: '户数' }).fill('1801');
    await he.page.getByTitle('修改户数').click();
    await he.page.getByRole('textbox', { name: '户数' }).fill('1802');
    await he.page.keyboard.press('Enter');
    await lin.page.getByText('对方刚改为').waitFor();
    await lin.page.getByRole('textbox', { name: '户数' }).press('Enter');
    await lin.page.getByText(/示例·联络员 何 在 .*先改了同一字段/).waitFor();
    await lin.page.getByRole('button', { name: '用我的覆盖' }).click();
    await he.page.getByRole('button', { name: '1,801 户' }).waitFor();
    expect(await he.page.getByRole('button', { name: '1,802 户' }).count()).toBe(0);
    await he.page.context().close();
  });

  it('mistypes, and is told at the field', async () => {
    await open(lin.page, 'haiting', '海庭社区');
    await lin.page.getByTitle('修改户数').click();
    await lin.page.getByRole('textbox', { name: '户数' }).fill('一千多户');
    await lin.page.keyboard.press('Enter');
    await lin.page.locator('.field-editor .field-error').waitFor();
    await lin.page.keyboard.press('Escape');
    await lin.page.getByTitle('修改户数').waitFor();
    expect(await lin.page.getByRole('button', { name: '一千多户', exact: true }).count()).toBe(0);
  });

  it('filters by the legend and looks at today, when the article’s agreements have run out', async () => {
    await legend(lin.page, '社区、村').click();
    await expect.poll(() => countOf(lin.page, '社区、村')).toBe('0/165');
    await legend(lin.page, '社区、村').click();
    await expect.poll(() => countOf(lin.page, '社区、村')).toBe('165');
    const before = await countOf(lin.page, '多边协议');
    const forAll = lin.page.getByRole('alert').getByRole('button').last();
    await lin.page.getByRole('button', { name: /截至 2023-04-14/ }).click();
    await lin.page.getByRole('radio', { name: /今天/ }).click();
    await forAll.click();
    // One has no end that anybody knows.
    await expect.poll(async () => Number(await countOf(lin.page, '多边协议'))).toBeLessThanOrEqual(1);
    await lin.page.getByRole('button', { name: /截至今天/ }).click();
    await lin.page.getByRole('radio', { name: /2023-04-14/ }).click();
    await forAll.click();
    await expect.poll(() => countOf(lin.page, '多边协议')).toBe(before);
  });
});
