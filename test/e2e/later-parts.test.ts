import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { BrowserContext, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { hasBrowser } from '../harness/browser.ts';
import { enter, open } from './atlas.ts';
import { breakable } from './breakable.ts';
import { withAtlas } from './with-atlas.ts';

const goTo = (page: Page, name: string) =>
  page.getByRole('navigation').getByRole('button', { name }).last().click();

const ASSETS = fileURLToPath(new URL('../../dist/assets', import.meta.url));

/** The files of the build that the page has not fetched; English comes before the first picture or not at all. */
const notFetched = async (page: Page): Promise<string[]> => {
  const fetched = await page.evaluate(() =>
    performance.getEntriesByType('resource').map(({ name }) => name.slice(name.lastIndexOf('/') + 1)),
  );
  return readdirSync(ASSETS).filter((name) => !fetched.includes(name) && !name.startsWith('en-'));
};
const allFetched = (page: Page) => expect.poll(() => notFetched(page), { timeout: 20_000 }).toEqual([]);

const FIGURES = /figures-page-[^/]*\.(js|css)/;
const BOARD = /gap-board-[^/]*\.js/;
const MAP = /map-controller-[^/]*\.js/;

/** What a click opens comes over the network too, which is not always there. */
describe.skipIf(!hasBrowser)('a part with a script of its own', () => {
  const on = withAtlas();
  const entered = (prepare?: (context: BrowserContext) => Promise<unknown>) =>
    enter(on.browser, on.link, '示例·规划员 林', undefined, undefined, prepare);
  const without = (files: RegExp) => entered((context) => context.route(files, (route) => route.abort()));

  it('case 15: every page opens offline, and what was changed there is sent when the network is back', async () => {
    let wire: Awaited<ReturnType<typeof breakable>> | undefined;
    const { page } = await entered(async (context) => {
      wire = await breakable(context);
    });
    await allFetched(page);
    await open(page, 'nbt', '南北台社区');
    wire?.cut();
    await page.context().setOffline(true);
    await page.getByText('未连接').first().waitFor();
    await page.getByTitle('修改户数').click();
    await page.getByRole('textbox', { name: '户数' }).fill('2600');
    await page.keyboard.press('Enter');
    await page.getByText('1 项待同步').waitFor();
    await goTo(page, '缺口');
    await page.locator('.gap-board').waitFor();
    await goTo(page, '数据');
    await page.getByRole('heading', { name: '数据核对' }).waitFor();
    await goTo(page, '品牌');
    await page.locator('.brands-page').waitFor();
    expect(await page.locator('.not-loaded').count()).toBe(0);
    await page.context().setOffline(false);
    wire?.mend();
    await page.getByRole('button', { name: '立即重连' }).click();
    await page.getByText('已同步').waitFor();
    await goTo(page, '地图');
    await page.reload();
    await page.getByText('已同步').waitFor();
    await open(page, 'nbt', '南北台社区');
    await page.getByText('2,600 户').waitFor();
    await page.context().close();
  });

  it('case 15: that is blocked says so in its own place, takes nothing half-typed, and comes when it can', async () => {
    const { page } = await without(BOARD);
    await page.getByRole('button', { name: '新建' }).click();
    await page.getByRole('menuitem').filter({ hasText: '社会组织' }).first().click();
    const name = page.getByRole('textbox', { name: '名称' }).first();
    await name.fill('示例·写到一半');
    await goTo(page, '缺口');
    const board = page.locator('.board-panel');
    await board.getByText('这一部分没有取到').waitFor();
    expect(await page.getByText('刷新页面', { exact: true }).count()).toBe(0);
    expect(await name.inputValue()).toBe('示例·写到一半');
    await page.getByText('已同步').waitFor();
    await goTo(page, '地图');
    await page.getByLabel('图例').waitFor();
    expect(await name.inputValue()).toBe('示例·写到一半');
    await page.context().unroute(BOARD);
    await goTo(page, '缺口');
    await page.locator('.gap-board').waitFor();
    expect(await name.inputValue()).toBe('示例·写到一半');
    await page.context().close();
  });

  it('comes with its style', async () => {
    const { page } = await without(FIGURES);
    await goTo(page, '数据');
    await page.getByText('这一部分没有取到').waitFor();
    await page.context().unroute(FIGURES);
    await page.getByRole('button', { name: '再试一次' }).click();
    await page.getByRole('heading', { name: '数据核对' }).waitFor();
    const main = page.locator('.figures-main');
    expect(await main.evaluate((element) => getComputedStyle(element).position)).toBe('absolute');
    await page.context().close();
  });

  it('may be the map itself: the pages open without it, and it comes when it can', async () => {
    const { page } = await without(MAP);
    await page.locator('.map-broken').getByText('这一部分没有取到').waitFor();
    await goTo(page, '数据');
    await page.getByRole('heading', { name: '数据核对' }).waitFor();
    await goTo(page, '地图');
    await page.context().unroute(MAP);
    await page.getByRole('button', { name: '再试一次' }).click();
    await page.locator('.legend-name').getByText('党组织', { exact: true }).waitFor();
    expect(await page.locator('.map-broken').count()).toBe(0);
    await page.context().close();
  });

  it('of an earlier build says that the page was replaced, and offers the new one', async () => {
    const { page } = await entered(async (context) => {
      await context.route(FIGURES, (route) => route.fulfill({ status: 404 }));
    });
    await page.route(on.link.replace(/\?.*/, ''), (route) =>
      route.fulfill({
        contentType: 'text/html',
        body: '<script type="module" src="/assets/index-new.js"></script>',
      }),
    );
    await goTo(page, '数据');
    await page.getByText('页面已更新').waitFor();
    expect(await page.getByRole('button', { name: '刷新页面' }).isVisible()).toBe(true);
    await page.context().close();
  });
});
