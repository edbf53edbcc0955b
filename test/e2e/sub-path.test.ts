import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { hasBrowser, launchBrowser } from '../harness/browser.ts';
import { freePort } from '../harness/free-port.ts';
import { type ReverseProxy, startProxy } from '../harness/proxy.ts';
import { enter, open, startAtlas } from './atlas.ts';

/** As an administrator shows it: at a path of its own, among other programs of the portal. */
describe.skipIf(!hasBrowser)('behind a reverse proxy on a path of its own', () => {
  let browser: Awaited<ReturnType<typeof launchBrowser>>;
  let atlas: Awaited<ReturnType<typeof startAtlas>>;
  let proxy: ReverseProxy;
  beforeAll(async () => {
    browser = await launchBrowser();
    const port = await freePort();
    proxy = await startProxy(`http://127.0.0.1:${port}`, { path: '/atlas' });
    atlas = await startAtlas('embedded', 'article', `${proxy.address}/atlas`, port);
  });
  afterAll(async () => {
    await browser?.close();
    await atlas.close();
    await proxy.close();
  });
  const come = (name: string) => {
    if (!browser) throw new Error('no browser');
    return enter(browser, atlas.link, name, undefined, 20_000);
  };

  it('the page, its parts and an edit arrive, a reload returns, and no WebSocket is no reason to stop', async () => {
    const { page, problems } = await come('示例·规划员 林');
    const other = await come('示例·规划员 陈');
    expect(new URL(page.url()).pathname).toBe('/atlas/');
    const addresses: string[] = [];
    page.on('request', (request) => addresses.push(new URL(request.url()).pathname));
    for (const name of ['数据', '品牌', '缺口', '地图'])
      await page.getByRole('navigation').getByRole('button', { name }).last().click();
    await open(page, 'nbt', '南北台社区');
    await open(other.page, 'nbt', '南北台社区');
    await page.reload();
    await page.getByText('已同步').waitFor();
    expect(addresses.length).toBeGreaterThan(0);
    expect(addresses.filter((path) => !path.startsWith('/atlas/'))).toEqual([]);
    expect(proxy.seen.polls).toBe(0);

    proxy.webSockets = 'refuse';
    proxy.cut();
    await page.getByText('连接受限，已改用轮询').waitFor();
    await page.getByText('已同步').waitFor();
    expect(proxy.seen.polls).toBeGreaterThan(0);
    proxy.webSockets = 'pass';
    await page.getByText('连接受限，已改用轮询').waitFor({ state: 'hidden', timeout: 40_000 });
    await page.getByText('已同步').waitFor();
    // The browser's own words for a WebSocket that was refused, and a poll whose connection was ended.
    const words = /WebSocket|status of 400/;
    expect([...problems, ...other.problems].filter((text) => !words.test(text))).toEqual([]);
  }, 120_000);
});
