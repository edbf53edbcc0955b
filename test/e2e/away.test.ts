import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { hasBrowser } from '../harness/browser.ts';
import { enter, open } from './atlas.ts';
import { breakable } from './breakable.ts';
import { withAtlas } from './with-atlas.ts';

async function change(page: Page, value: string): Promise<void> {
  await page.getByTitle('修改户数').click();
  await page.getByRole('textbox', { name: '户数' }).fill(value);
  await page.keyboard.press('Enter');
  await page
    .getByText(`${Number(value).toLocaleString('en')} 户`, { exact: true })
    .first()
    .waitFor();
  await page.getByText('已同步').waitFor();
}

/** Until the page has noted how far its person is. */
const noted = (page: Page) =>
  expect
    .poll(() => page.evaluate(() => Object.keys(localStorage).some((key) => key.includes('.seen.'))), {
      timeout: 20_000,
    })
    .toBe(true);

describe.skipIf(!hasBrowser)('whoever comes back is told what others did', () => {
  const on = withAtlas();

  it('after 18 minutes without a connection, and after a closed tab', async () => {
    let wire: Awaited<ReturnType<typeof breakable>> | undefined;
    const he = await enter(on.browser, on.link, '示例·联络员 何', undefined, undefined, async (context) => {
      await context.clock.install();
      wire = await breakable(context);
    });
    await noted(he.page);
    const lin = await enter(on.browser, on.link, '示例·规划员 林');
    await open(lin.page, 'nbt', '南北台社区');
    wire?.cut();
    await he.page.getByText('未连接').first().waitFor();
    await change(lin.page, '2600');
    await change(lin.page, '2601');
    await he.page.clock.fastForward('18:00');
    wire?.mend();
    await he.page.getByRole('button', { name: '立即重连' }).click();
    await he.page.getByText('你离开的 18 分钟里：1 人作了 2 处改动').waitFor();
    await he.page.getByRole('button', { name: '查看' }).click();
    const list = he.page.getByRole('dialog', { name: '你离开的 18 分钟里' });
    await list.getByText('示例·规划员 林 · 2 处').waitFor();
    await list.getByText('修改“南北台社区”：户数 2,601 户').click();
    await he.page.getByRole('heading', { level: 2 }).filter({ hasText: '南北台社区' }).waitFor();
    await he.page.getByRole('button', { name: '关闭' }).first().click();

    await he.page.close();
    await change(lin.page, '2602');
    const next = await he.page.context().newPage();
    await next.clock.fastForward('03:00:00');
    await next.goto(on.link);
    await next.getByText('你离开的 3 小时里：1 人作了 1 处改动').waitFor();
    await next.context().close();
    await lin.page.context().close();
  });
});
