import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { hasBrowser } from '../harness/browser.ts';
import { enter, open } from './atlas.ts';
import { withAtlas } from './with-atlas.ts';

/** What comes later comes while nothing else is going on. */
const PATIENT = { timeout: 10_000 };

const undoButton = (page: Page) => page.getByRole('button', { name: '撤销', exact: true }).first();
const hint = (page: Page, name: '撤销' | '重做') =>
  page.locator('.undo-buttons').getByRole('button', { name }).getAttribute('title');

async function change(page: Page, value: string): Promise<void> {
  await page.getByTitle('修改户数').click();
  await page.getByRole('textbox', { name: '户数' }).fill(value);
  await page.keyboard.press('Enter');
  await shows(page, value);
  await page.getByText('已同步').waitFor();
}

const shows = (page: Page, value: string) =>
  page
    .locator('.row-edit')
    .getByText(`${Number(value).toLocaleString('en')} 户`)
    .waitFor();

describe.skipIf(!hasBrowser)('everything can be taken back', () => {
  const on = withAtlas();

  it('a town that was deleted comes back on the page of somebody else, with all that it had', async () => {
    const [lin, he] = [
      await enter(on.browser, on.link, '示例·规划员 林'),
      await enter(on.browser, on.link, '示例·联络员 何'),
    ];
    await open(he.page, 'nsjd', '南沙街道');
    await open(lin.page, 'nsjd', '南沙街道');
    const legend = async () =>
      ((await he.page.locator('.legend').first().textContent()) ?? '').replace(/\s+/g, ' ');
    const before = await legend();
    await lin.page.getByRole('button', { name: '更多' }).click();
    await lin.page.getByRole('menuitem', { name: /删除/ }).click();
    await lin.page.getByRole('dialog').getByRole('button', { name: /删除/ }).click();
    await he.page.getByText('示例·规划员 林 刚刚删除了“南沙街道”').waitFor();
    await expect
      .poll(() => hint(lin.page, '撤销'), PATIENT)
      .toMatch(/^撤销：删除“南沙街道”和它的 1\d\d 条联系$/);
    await lin.page.locator('.notice').getByRole('button', { name: '撤销' }).click();
    await lin.page
      .locator('.notice')
      .getByText(/^撤销：删除“南沙街道”和它的 1\d\d 条联系$/)
      .waitFor();
    await he.page.getByRole('heading', { level: 2 }).filter({ hasText: '南沙街道' }).waitFor();
    await expect.poll(legend, PATIENT).toBe(before);
    await expect.poll(() => hint(lin.page, '重做'), PATIENT).toMatch(/^重做：删除“南沙街道”/);
    expect([...lin.problems, ...he.problems]).toEqual([]);
    await lin.page.context().close();
    await he.page.context().close();
  });

  it('by keys, there and back, also after a reload, but not while somebody types', async () => {
    const { page, problems } = await enter(on.browser, on.link, '示例·规划员 林');
    await open(page, 'nbt', '南北台社区');
    await change(page, '2600');
    await change(page, '2601');
    await page.keyboard.press('Control+z');
    await shows(page, '2600');
    await page.keyboard.press('Control+Shift+z');
    await shows(page, '2601');
    await page.keyboard.press('Control+z');
    await shows(page, '2600');
    await page.keyboard.press('Control+y');
    await shows(page, '2601');
    await page.getByTitle('修改户数').click();
    await page.getByRole('textbox', { name: '户数' }).press('Control+z');
    await page.keyboard.press('Escape');
    await shows(page, '2601');
    await page.getByText('已同步').waitFor();

    await page.reload();
    await page.getByText('已同步').waitFor();
    await expect.poll(() => hint(page, '撤销'), PATIENT).toBe('撤销：修改“南北台社区”：户数 2,601 户');
    await open(page, 'nbt', '南北台社区');
    await undoButton(page).click();
    await shows(page, '2600');
    expect(problems).toEqual([]);
    await page.context().close();
  });

  it('what somebody else changed meanwhile stays, and they are named', async () => {
    const lin = await enter(on.browser, on.link, '示例·规划员 林');
    const he = await enter(on.browser, on.link, '示例·联络员 何');
    await open(lin.page, 'nbt', '南北台社区');
    await open(he.page, 'nbt', '南北台社区');
    await change(lin.page, '2700');
    await shows(he.page, '2700');
    await change(he.page, '2701');
    await shows(lin.page, '2701');
    await lin.page.keyboard.press('Control+z');
    const refused = lin.page.locator('.notice.problem');
    await refused
      .getByText(/没有撤销：示例·联络员 何 \d\d:\d\d 把“南北台社区”的户数改成了“2,701 户”/)
      .waitFor();
    await refused.getByRole('button', { name: '打开“南北台社区”' }).waitFor();
    await shows(lin.page, '2701');
    expect([...lin.problems, ...he.problems]).toEqual([]);
    await lin.page.context().close();
    await he.page.context().close();
  });

  it('a record says what was done to it, gives a value back, and shows the map of then', async () => {
    const { page, problems } = await enter(on.browser, on.link, '示例·规划员 林');
    await open(page, 'nbt', '南北台社区');
    await change(page, '2800');
    await change(page, '2801');
    await page.getByRole('tab', { name: '历史' }).click();
    const first = page.locator('.history-row').first();
    await first.getByText('修改“南北台社区”：户数 2,801 户').waitFor();
    await first.getByRole('button', { name: /修改/ }).click();
    await first.getByText('2,800 户 → 2,801 户').waitFor();

    await first.getByRole('button', { name: '看当时的图' }).click();
    const bar = page.locator('.past-bar');
    await bar.getByText(/示例·规划员 林：修改“南北台社区”：户数 2,801 户/).waitFor();
    await shows(page, '2801');
    await bar.getByRole('button', { name: '上一步' }).click();
    await bar.getByText(/户数 2,800 户/).waitFor();
    await shows(page, '2800');
    await page.keyboard.press('Control+z');
    await page.getByText('正在看历史，不能修改').first().waitFor();
    await bar.getByRole('button', { name: '下一步' }).click();
    await shows(page, '2801');
    await bar.getByRole('button', { name: '回到现在' }).click();
    await bar.waitFor({ state: 'hidden' });

    const last = page.locator('.history-row').first();
    await last.getByRole('button', { name: /修改/ }).click();
    await last.getByRole('button', { name: '恢复到这一项之前' }).click();
    await page.getByRole('tab', { name: '资料' }).click();
    await shows(page, '2800');

    await page.locator('.undo-buttons').getByRole('button', { name: '历史' }).click();
    await page.getByLabel('操作').selectOption('entry.takeBack');
    await page.locator('.history-row').first().getByText('撤销：修改“南北台社区”：户数 2,801 户').waitFor();
    await page.goBack();
    await page.locator('.history-page').waitFor({ state: 'hidden' });
    expect(problems).toEqual([]);
    await page.context().close();
  });
});
