import type { Page } from 'playwright-core';
import { beforeEach, describe, expect, it } from 'vitest';
import { hasBrowser } from '../harness/browser.ts';
import { enter, open, type Person } from './atlas.ts';
import { namesAmiss, outOfReach } from './controls.ts';
import { withAtlas } from './with-atlas.ts';

const heading = (page: Page, name: string) =>
  page.getByRole('heading', { level: 2 }).filter({ hasText: name });
const rail = (page: Page, name: string) => page.getByRole('navigation').getByRole('button', { name });

/** Every record's places on the map. */
const placesOf = (page: Page): Promise<Readonly<Record<string, string>>> =>
  page.evaluate(async () => {
    const { nodes } = (await (await fetch('/api/v1/snapshot')).json()) as {
      nodes: { id: string; places: unknown[] }[];
    };
    return Object.fromEntries(
      nodes.filter(({ places }) => places.length > 0).map(({ id, places }) => [id, JSON.stringify(places)]),
    );
  });

/** What is done in a day, again and again. */
describe.skipIf(!hasBrowser)('everyday acts', () => {
  const on = withAtlas();
  let lin: Person;
  beforeEach(async () => {
    lin = await enter(on.browser, on.link, '示例·规划员 林');
    return async () => {
      expect(lin.problems).toEqual([]);
      await lin.page.context().close();
    };
  });

  it('a pairing begins as a draft and moves by its steps, before a colleague’s eyes too', async () => {
    const { page } = lin;
    await open(page, 'haiting', '海庭社区');
    await page.keyboard.press('n');
    await page.getByPlaceholder('输入名称或拼音首字母').fill('jzhyxh');
    await page.getByRole('option').filter({ hasText: '区建筑行业协会' }).first().click();
    await page.getByRole('button', { name: '保存草拟' }).click();
    await heading(page, '结对共建协议').waitFor();
    const he = await enter(on.browser, `${on.link}${new URL(page.url()).hash}`, '示例·联络员 何');
    const present = (at: Page) => at.locator('.step[aria-current=step]').textContent();
    await expect.poll(() => present(he.page)).toBe('草拟2023-04-14');
    for (const [asked, sent, now] of [
      ['登记洽谈…', '登记洽谈', '洽谈2023-04-14'],
      ['登记待签…', '登记待签', '待签2023-04-14'],
    ] as const) {
      await page.getByRole('button', { name: asked }).click();
      await page.getByRole('button', { name: sent, exact: true }).click();
      await expect.poll(() => present(he.page)).toBe(now);
    }
    await page.getByRole('button', { name: '登记签订…' }).click();
    await page.getByRole('textbox', { name: '签订日期' }).fill('2023.4.10');
    await page.getByText('后一步早于前一步').waitFor();
    await page.getByRole('button', { name: '核对无误，保存' }).click();
    await expect.poll(() => present(he.page)).toBe('履行2023-04-10');
    await page.getByRole('button', { name: '登记公示…' }).waitFor();
    await he.page.context().close();
  });

  it('after Enter in the search box the focus is in what was opened', async () => {
    const { page } = lin;
    const hasFocus = () =>
      page.evaluate(() => document.activeElement?.closest('.inspector')?.getAttribute('aria-label') ?? '');
    await open(page, 'nbt', '南北台社区');
    await expect.poll(hasFocus).toContain('南北台社区');
    await open(page, 'haiting', '海庭社区');
    await expect.poll(hasFocus).toContain('海庭社区');
    // And once more for what is open already.
    await rail(page, '地图').focus();
    await open(page, 'haiting', '海庭社区');
    await expect.poll(hasFocus).toContain('海庭社区');
  });

  it.each([
    { width: 960, height: 600, scale: 1.5 },
    { width: 1280, height: 720, scale: 1.5 },
    { width: 1440, height: 900, scale: 1 },
    { width: 390, height: 844, scale: 2 },
  ])(
    'every control has its name and can be got at in $width × $height',
    async ({ scale, ...size }) => {
      const he = await enter(on.browser, on.link, '示例·联络员 何', size, 15_000, undefined, scale);
      const { page } = he;
      const isFine = async (where: string) => {
        expect({ where, names: await namesAmiss(page), lost: await outOfReach(page) }).toEqual({
          where,
          names: [],
          lost: [],
        });
      };
      await isFine('map');
      expect(await page.locator('.create-button').getAttribute('aria-label')).toBe('新建');
      await open(page, 'nbt', '南北台社区');
      await isFine('a record');
      await page.keyboard.press('f');
      await page.getByRole('button', { name: '退出聚焦' }).waitFor();
      await isFine('focus');
      await page.getByRole('button', { name: '新建结对' }).first().click();
      await page.getByRole('button', { name: '保存草拟' }).waitFor();
      await isFine('a form');
      await page.keyboard.press('Escape');
      for (const [name, there] of [
        ['缺口', '.rule-open'],
        ['数据', '.figure-row'],
        ['品牌', '.brand-row'],
      ] as const) {
        await rail(page, name).click();
        await page.locator(there).first().waitFor();
        await isFine(name);
      }
      expect(he.problems).toEqual([]);
      await page.context().close();
    },
    90_000,
  );

  it('a need is somebody’s: of the record that is open, or asked for', async () => {
    const { page } = lin;
    await page.getByRole('button', { name: '新建' }).first().click();
    await page.getByRole('menuitem', { name: '需求' }).click();
    await page.getByRole('textbox', { name: '标题' }).fill('示例·课后辅导');
    await page.getByRole('button', { name: '登记需求', exact: true }).click();
    await page.getByText('请选择是谁的需求').waitFor();
    await page.getByRole('button', { name: '取消' }).click();
    await page.getByRole('button', { name: '保留草稿' }).click();
    await open(page, 'haiting', '海庭社区');
    await page.getByRole('button', { name: '新建' }).first().click();
    await page.getByRole('menuitem', { name: '需求' }).click();
    await page.locator('.chosen-record').waitFor();
    expect(await page.locator('.chosen-record').allTextContents()).toEqual([
      expect.stringContaining('海庭社区'),
    ]);
  });

  it('renaming and deleting show on both maps at once, and move nothing else', async () => {
    const he = await enter(on.browser, on.link, '示例·联络员 何');
    const both = [lin.page, he.page];
    for (const page of both) {
      await page.evaluate(() => {
        const rings: string[] = [];
        Object.assign(window, { rings });
        new MutationObserver((changes) => {
          for (const { addedNodes } of changes)
            for (const added of addedNodes)
              if (added instanceof HTMLElement && added.classList.contains('map-canvas-pulse'))
                rings.push(`${added.dataset['record']}${added.classList.contains('is-gone') ? ' gone' : ''}`);
        }).observe(document.querySelector('.map-canvas') ?? document.body, { childList: true });
      });
    }
    const ringed = (page: Page) =>
      page.evaluate(() => [...new Set((window as unknown as { rings: string[] }).rings)]);
    const cameraOf = (page: Page) => new URL(page.url()).hash.match(/at=[^&]*/)?.[0];
    await open(he.page, 'nbt', '南北台社区');
    await open(lin.page, 'haiting', '海庭社区');
    const before = await placesOf(lin.page);
    const seen = cameraOf(he.page);
    await lin.page.locator('.head-rename').click();
    await lin.page.locator('.head-title .field-editor :is(input, textarea)').fill('海庭新社区');
    await lin.page.keyboard.press('Enter');
    await heading(lin.page, '海庭新社区').waitFor();
    for (const page of both) await expect.poll(() => ringed(page)).toContain('com-ns-02');
    expect(await placesOf(he.page)).toEqual(before);
    await lin.page.getByRole('button', { name: '更多操作' }).click();
    await lin.page.getByRole('menuitem', { name: /删除/ }).click();
    await lin.page.getByRole('dialog').getByRole('button', { name: /^删除/ }).last().click();
    for (const page of both) await expect.poll(() => ringed(page)).toContain('com-ns-02 gone');
    const { 'com-ns-02': deleted, ...others } = before;
    expect(deleted).toBeDefined();
    expect(await placesOf(he.page)).toEqual(others);
    expect(cameraOf(he.page)).toBe(seen);
    expect(he.problems).toEqual([]);
    await he.page.context().close();
  });
});
