import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { launchBrowser } from '../harness/browser.ts';
import { enter, open, startAtlas } from './atlas.ts';

/** What two colleagues see of each other's work; the same on both engines. */
export function liveEditing(engine: 'embedded' | 'neo4j'): void {
  let browser: Browser;
  let atlas: Awaited<ReturnType<typeof startAtlas>>;
  beforeAll(async () => {
    const launched = await launchBrowser();
    if (!launched) throw new Error('no browser');
    browser = launched;
    atlas = await startAtlas(engine);
  });
  afterAll(async () => {
    await browser?.close();
    await atlas?.close();
  });

  it('an edit in one page is seen in the other within a second, and survives a reload', async () => {
    const [lin, he] = await Promise.all([
      enter(browser, atlas.link, '示例·规划员 林'),
      enter(browser, atlas.link, '示例·联络员 何'),
    ]);
    await Promise.all([open(lin.page, 'nbt', '南北台社区'), open(he.page, '南北台', '南北台社区')]);
    await lin.page.getByTitle('修改户数').click();
    const control = lin.page.getByRole('textbox', { name: '户数' });
    await control.fill('2600');
    const began = Date.now();
    await control.press('Enter');
    await he.page.getByText('2,600 户').waitFor();
    expect(Date.now() - began).toBeLessThan(1_000);
    await lin.page.reload();
    await lin.page.getByText('已同步').waitFor();
    await open(lin.page, 'nanbeitai', '南北台社区');
    await lin.page.getByText('2,600 户').waitFor();
    expect([...lin.problems, ...he.problems]).toEqual([]);
  });
}
