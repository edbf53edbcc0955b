import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { hasBrowser } from '../harness/browser.ts';
import { enter } from './atlas.ts';
import { withAtlas } from './with-atlas.ts';

const goTo = (page: Page, name: string) =>
  page.getByRole('navigation').getByRole('button', { name }).last().click();

/** What the page has fetched so far, by the names of its files. */
const fetched = (page: Page): Promise<string> =>
  page.evaluate(() =>
    performance
      .getEntriesByType('resource')
      .map(({ name }) => name)
      .join(' '),
  );
const FIGURES = /figures-page-[^/]*\.(js|css)/;

/** What a click opens comes over the network too, which is not always there. */
describe.skipIf(!hasBrowser)('a part with a script of its own', () => {
  const on = withAtlas();

  it('has come before it is asked for, so that every page opens without the network', async () => {
    const { page, problems } = await enter(on.browser, on.link, '示例·规划员 林');
    await expect.poll(() => fetched(page), { timeout: 20_000 }).toMatch(/chart-canvas/);
    await page.route('**/assets/**', (route) => route.abort());
    await goTo(page, '数据');
    await page.getByRole('heading', { name: '数据核对' }).waitFor();
    await goTo(page, '缺口');
    await page.locator('.gap-board').waitFor();
    await goTo(page, '品牌');
    await page.locator('.brands-page').waitFor();
    expect(await page.locator('.not-loaded').count()).toBe(0);
    expect(problems).toEqual([]);
    await page.context().close();
  });

  it('that does not come leaves the page as it is, and comes with its style when it can', async () => {
    const { page } = await enter(on.browser, on.link, '示例·规划员 林', undefined, undefined, (context) =>
      context.route(FIGURES, (route) => route.abort()),
    );
    await goTo(page, '数据');
    await page.getByText(/这一部分暂时没有加载/).waitFor();
    await page.getByText('已同步').waitFor();
    await goTo(page, '地图');
    await page.getByLabel('图例').waitFor();
    await page.context().unroute(FIGURES);
    await goTo(page, '数据');
    await page.getByRole('heading', { name: '数据核对' }).waitFor();
    const main = page.locator('.figures-main');
    expect(await main.evaluate((element) => getComputedStyle(element).position)).toBe('absolute');
    await page.context().close();
  });
});
