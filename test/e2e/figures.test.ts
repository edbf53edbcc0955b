import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { beforeEach, describe, expect, it } from 'vitest';
import { hasBrowser } from '../harness/browser.ts';
import { enter, open, type Person } from './atlas.ts';
import { withAtlas } from './with-atlas.ts';

const openFigures = async (page: Page): Promise<void> => {
  await page.getByRole('navigation').getByRole('button', { name: '数据' }).click();
  await page.getByRole('heading', { name: '数据核对' }).waitFor();
};
const row = (page: Page, label: string) => page.getByTitle(new RegExp(`^${label}：`));

/** Who reports figures upward: every number leads to its list, and moves while colleagues work. */
describe.skipIf(!hasBrowser)('the figures', () => {
  const on = withAtlas();
  let lin: Person;
  beforeEach(async () => {
    lin = await enter(on.browser, on.link, '示例·规划员 林');
    await openFigures(lin.page);
    return async () => {
      expect(lin.problems).toEqual([]);
      await lin.page.context().close();
    };
  });

  it('shows reported beside computed, the source’s words, and every record behind', async () => {
    const { page } = lin;
    expect(await row(page, '结对共建协议').getAttribute('title')).toBe(
      '结对共建协议：上报 40 份，计算 40，一致，依据 40 条，其中示例 40',
    );
    await page.getByText('3.3').waitFor();
    await row(page, '结对共建协议').click();
    await page.getByText('共签订结对共建协议').waitFor();
    expect(await page.locator('.evidence-row').count()).toBe(40);
    const name = await page.locator('.evidence-row .evidence-name').first().textContent();
    await page.locator('.evidence-row').first().click();
    await page.locator('.inspector').getByRole('heading', { level: 2 }).waitFor();
    expect(await page.locator('.inspector h2').textContent()).toContain(name?.replace('示例·', ''));
    await page.keyboard.press('Escape');
    await page.locator('.inspector').waitFor({ state: 'hidden' });
    await page.getByRole('button', { name: '在地图上看' }).click();
    await page.getByText(/已标出.*40 个/).waitFor();
    await page.goBack();
    await page.locator('.evidence-row').first().waitFor();
  });

  it('moves by itself when a colleague signs an agreement', async () => {
    const he = await enter(on.browser, on.link, '示例·联络员 何');
    await open(he.page, 'haiting', '海庭社区');
    await he.page.keyboard.press('n');
    await he.page.getByPlaceholder('输入名称或拼音首字母').fill('jzhyxh');
    await he.page.getByRole('option').filter({ hasText: '区建筑行业协会' }).first().click();
    await he.page.getByRole('button', { name: '已经签订' }).click();
    await he.page.getByRole('button', { name: '登记结对' }).click();
    await he.page.getByRole('heading', { level: 2 }).filter({ hasText: '结对共建协议' }).waitFor();
    await expect
      .poll(() => row(lin.page, '结对共建协议').getAttribute('title'), { timeout: 5_000 })
      .toBe('结对共建协议：上报 40 份，计算 41，差异 +1，依据 41 条，其中示例 40');
    await he.page.context().close();
  });

  it('is worked by keyboard: arrows from row to row, Enter opens, Escape closes', async () => {
    const { page } = lin;
    await row(page, '带头单位党组织').focus();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.locator('.evidence-row').first().waitFor();
    expect(await page.locator('.evidence h2').textContent()).toBe('结对共建协议');
    await page.keyboard.press('Escape');
    await page.locator('.evidence').waitFor({ state: 'hidden' });
  });

  it('has the statutory sheet and charts, each number with its list, and a file of either', async () => {
    const { page } = lin;
    await page.getByRole('tab', { name: '法定报表' }).click();
    const cell = page.locator('.statutory td button').first();
    const units = Number(await cell.textContent());
    expect(units).toBeGreaterThan(400);
    await cell.click();
    await page.getByText(`${units} 条，按日期`).waitFor();
    await page.getByRole('button', { name: `再看 ${units - 100} 条` }).click();
    await expect.poll(() => page.locator('.evidence-row').count()).toBe(200);
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: '导出 CSV' }).click(),
    ]);
    expect(download.suggestedFilename()).toBe('数据核对-法定报表-2023-04-14.csv');
    const text = await readFile(await download.path(), 'utf8');
    expect(text.startsWith('\uFEFF')).toBe(true);
    expect(text).toContain(String(units));

    await page.getByRole('tab', { name: '图表' }).click();
    await page.locator('.chart-canvas canvas').nth(4).waitFor();
    await page.locator('.chart-table summary').first().click();
    await page.locator('.chart-table td button').first().click();
    await page.locator('.evidence-row').first().waitFor();
    await page.keyboard.press('Escape');
    const modes = page.getByRole('region', { name: /联动方式/ }).locator('canvas');
    await modes.click({ position: { x: 80, y: 18 } });
    await page.locator('.evidence-row').first().waitFor();
  });
});
