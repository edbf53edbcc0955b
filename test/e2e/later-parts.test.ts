import type { Page } from 'playwright-core';
import { beforeEach, describe, expect, it } from 'vitest';
import { hasBrowser } from '../harness/browser.ts';
import { enter, type Person } from './atlas.ts';
import { withAtlas } from './with-atlas.ts';

const goTo = (page: Page, name: string) =>
  page.getByRole('navigation').getByRole('button', { name, exact: false }).click();

/** What the page has fetched so far, by the names of its files. */
const fetched = (page: Page): Promise<string[]> =>
  page.evaluate(() => performance.getEntriesByType('resource').map(({ name }) => name));

/** What a click opens comes over the network too, which is not always there. */
describe.skipIf(!hasBrowser)('a part with a script of its own', () => {
  const on = withAtlas();
  let lin: Person;
  beforeEach(async () => {
    lin = await enter(on.browser, on.link, '示例·规划员 林');
    return () => lin.page.context().close();
  });

  it('has come before it is asked for, so that every page opens without the network', async () => {
    const { page } = lin;
    await expect
      .poll(async () => (await fetched(page)).join(' '), { timeout: 20_000 })
      .toMatch(/chart-canvas/);
    await page.context().route('**/assets/**', (route) => route.abort());
    for (const [rail, heading] of [
      ['数据', '数据核对'],
      ['缺口', '缺口'],
    ] as const) {
      await goTo(page, rail);
      await page.getByRole('heading', { level: 2 }).filter({ hasText: heading }).first().waitFor();
    }
    await goTo(page, '品牌');
    await page.locator('.full-page').waitFor();
    expect(await page.locator('.not-loaded').count()).toBe(0);
    expect(lin.problems).toEqual([]);
  });
});

describe.skipIf(!hasBrowser)('a part that does not come', () => {
  const on = withAtlas();

  it('leaves the page as it is, and comes with its style when it is asked for again', async () => {
    const context = await on.browser.newContext();
    const page = await context.newPage();
    await page.route(/figures-page-[^/]*\.(js|css)/, (route) => route.abort());
    await page.goto(`${on.link}`);
    await page.getByRole('textbox', { name: '姓名' }).fill('示例·规划员 林');
    await page.getByRole('textbox', { name: '单位' }).fill('示例·区民政局');
    await page.getByRole('button', { name: '进入图谱' }).click();
    await goTo(page, '数据');
    await page.getByText('这一部分暂时没有加载出来').waitFor();
    await page.getByText('已同步').waitFor();
    await goTo(page, '地图');
    await page.getByLabel('图例').waitFor();
    await page.unroute(/figures-page-[^/]*\.(js|css)/);
    await goTo(page, '数据');
    await page.getByRole('heading', { name: '数据核对' }).waitFor();
    const place = await page.locator('.figures-main').evaluate((main) => getComputedStyle(main).position);
    expect(place).toBe('absolute');
    await context.close();
  });
});
