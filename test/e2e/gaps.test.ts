import type { Page } from 'playwright-core';
import { beforeEach, describe, expect, it } from 'vitest';
import { hasBrowser } from '../harness/browser.ts';
import { enter, type Person } from './atlas.ts';
import { withAtlas } from './with-atlas.ts';

const rule = (page: Page, name: string) => page.locator('.rule-open').filter({ hasText: name });
const strip = (page: Page) => page.getByLabel('为什么是缺口');
const position = (page: Page, text: string) => page.locator('.strip-position').getByText(text).waitFor();
/** Opens the board and one rule's findings, with the first of them explained. */
async function explain(page: Page, name: string): Promise<void> {
  await page.getByRole('button', { name: '缺口' }).first().click();
  await rule(page, name).click();
  await page.locator('.finding-row').first().click();
  await position(page, '第 1 个');
}

/** The gap board in a real browser on the article's graph, with a colleague on the same board. */
describe.skipIf(!hasBrowser)('the gap board', () => {
  const on = withAtlas();
  let lin: Person;
  beforeEach(async () => {
    lin = await enter(on.browser, on.link, '示例·规划员 林');
    return async () => {
      expect(lin.problems).toEqual([]);
      await lin.page.context().close();
    };
  });

  it('solves a gap with its first step; a colleague sees it go, and who did it', async () => {
    const he = await enter(on.browser, on.link, '示例·联络员 何');
    await explain(lin.page, '年报未交');
    await explain(he.page, '年报未交');
    const count = async () =>
      Number.parseInt((await rule(lin.page, '年报未交').locator('strong').textContent()) ?? '', 10);
    const before = await count();
    await strip(he.page).getByRole('button', { name: '记为已交' }).click();
    await expect.poll(count).toBe(before - 1);
    await lin.page.locator('.gone-lines').getByText('已解决 · 示例·联络员 何').waitFor();
    await strip(lin.page).getByText('已解决 · 示例·联络员 何').waitFor();
    await lin.page.keyboard.press('ArrowDown');
    await position(lin.page, `共 ${before - 1} 个`);
    expect(he.problems).toEqual([]);
    await he.page.context().close();
  });

  it('snoozes a gap with a reason and takes it back from its own list', async () => {
    await explain(lin.page, '有党组织无结对');
    const name = (await lin.page.locator('.finding-name').first().textContent()) ?? '';
    await strip(lin.page).getByRole('button', { name: '暂缓' }).click();
    const form = lin.page.getByRole('dialog', { name: '暂缓' });
    await form.getByRole('button', { name: '暂缓', exact: true }).click();
    await form.getByText('请写原因').waitFor();
    await form.getByRole('textbox', { name: '原因' }).fill('等换届后再谈');
    await form.getByRole('button', { name: '暂缓', exact: true }).click();
    await lin.page.getByText('已暂缓至 2023-05-14').waitFor();
    await lin.page.getByLabel('状态').selectOption('snoozed');
    const row = lin.page.locator('.finding-row').filter({ hasText: name });
    await row.getByText('等换届后再谈（示例·规划员 林）').waitFor();
    await row.click();
    await strip(lin.page).getByRole('button', { name: '恢复' }).click();
    await lin.page.getByText('没有暂缓的缺口').waitFor();
    expect(await row.count()).toBe(0);
  });

  it('opens a form with what is known, and goes through a list by keyboard', async () => {
    await explain(lin.page, '有党组织无结对');
    await lin.page.keyboard.press('j');
    await position(lin.page, '第 2 个');
    await lin.page.keyboard.press('ArrowUp');
    await position(lin.page, '第 1 个');
    await strip(lin.page).getByRole('button', { name: '起草双边协议' }).click();
    await lin.page.getByRole('heading', { name: '新建结对' }).waitFor();
    await expect.poll(() => lin.page.locator('.party-list li').count()).toBe(1);
  });

  it('is a list on a phone, and a sheet over the map when one is chosen', async () => {
    const phone = await enter(on.browser, on.link, '示例·联络员 何', { width: 390, height: 844 });
    await explain(phone.page, '有党组织无结对');
    expect(await phone.page.locator('.gap-board').isVisible()).toBe(false);
    await strip(phone.page).getByRole('button', { name: '关闭' }).click();
    await phone.page.locator('.gap-board').waitFor();
    expect(phone.problems).toEqual([]);
    await phone.page.context().close();
  });
});
