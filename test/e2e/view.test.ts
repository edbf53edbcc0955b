import type { Page } from 'playwright-core';
import { beforeEach, describe, expect, it } from 'vitest';
import { viewOf } from '../../graph/model/tab-view/address.ts';
import { hasBrowser } from '../harness/browser.ts';
import { enter, open, type Person } from './atlas.ts';
import { withAtlas } from './with-atlas.ts';

const viewAt = (page: Page) => viewOf(new URL(page.url()).hash).view;
const rail = (page: Page, name: string) => page.getByRole('navigation').getByRole('button', { name });
const heading = (page: Page, name: string) =>
  page.getByRole('heading', { level: 2 }).filter({ hasText: name });
/** The address has come to rest: it is written 300 ms after the last movement, which is told every 200 ms. */
async function settled(page: Page): Promise<string> {
  await page.waitForFunction(() => {
    const kept = window as unknown as { seen?: string; sinceMs?: number };
    const nowMs = performance.now();
    if (kept.seen !== location.href) Object.assign(kept, { seen: location.href, sinceMs: nowMs });
    return nowMs - (kept.sinceMs ?? nowMs) > 900;
  });
  return page.url();
}

/** What a tab shows, its address, the way back, and the link that somebody else opens. */
describe.skipIf(!hasBrowser)('the view as one object', () => {
  const on = withAtlas();
  let lin: Person;
  beforeEach(async () => {
    lin = await enter(on.browser, on.link, '示例·规划员 林');
    return async () => {
      expect(lin.problems).toEqual([]);
      await lin.page.context().close();
    };
  });

  it('goes back through five views, forward through them, and returns to the last one after a reload', async () => {
    const { page } = lin;
    const seen: string[] = [await settled(page)];
    await open(page, 'nbt', '南北台社区');
    seen.push(await settled(page));
    await page.locator('.map-canvas').press('f');
    seen.push(await settled(page));
    await rail(page, '缺口').click();
    await page.locator('.rule-open').filter({ hasText: '有党组织无结对' }).click();
    await page.locator('.finding-row').first().click();
    await page.locator('.strip-position').getByText('第 1 个').waitFor();
    seen.push(await settled(page));
    await rail(page, '数据').click();
    await page.getByRole('tab', { name: '图表' }).click();
    seen.push(await settled(page));
    await rail(page, '品牌').click();
    await page.getByRole('tab', { name: /^阵地/ }).click();
    seen.push(await settled(page));
    expect(new Set(seen).size).toBe(6);
    const places = new Set<string>();
    for (let steps = 0; steps < 20 && page.url() !== seen[0]; steps += 1) {
      await page.goBack();
      places.add(await settled(page));
    }
    expect([...places]).toEqual(expect.arrayContaining(seen.slice(0, 5).reverse()));
    await heading(page, '南北台社区').waitFor({ state: 'detached' });
    for (let steps = 0; steps < 20 && page.url() !== seen[5]; steps += 1) {
      await page.goForward();
      await settled(page);
    }
    expect(page.url()).toBe(seen[5]);
    await page.reload();
    await page.getByRole('tab', { name: /^阵地/, selected: true }).waitFor();
    expect(page.url()).toBe(seen[5]);
    while (page.url() !== seen[3]) {
      await page.goBack();
      await settled(page);
    }
    await page.locator('.strip-position').getByText('第 1 个').waitFor();
    await page.reload();
    await page.locator('.strip-position').getByText('第 1 个').waitFor();
    expect(await settled(page)).toBe(seen[3]);
  }, 120_000);

  it.each([
    { width: 1920, height: 1080 },
    { width: 1024, height: 768 },
    { width: 390, height: 844 },
  ])('a sent link shows somebody else the same in a window of $width × $height', async (size) => {
    const { page } = lin;
    await open(page, 'nbt', '南北台社区');
    await page.locator('.map-canvas').press('+');
    await page.locator('.map-canvas').press('f');
    await settled(page);
    await page.evaluate(() => {
      location.hash = location.hash.replace('?', '?day=2023-02-28&');
    });
    await page.getByText('仅我 2023-02-28').or(page.getByText('2023-02-28').first()).first().waitFor();
    await settled(page);
    await page.getByRole('button', { name: '复制链接' }).click();
    const link = new URL(await page.getByRole('textbox', { name: '链接' }).inputValue());
    expect(link.href.length).toBeLessThan(200);
    const sent = viewOf(link.hash).view;
    expect(sent).toMatchObject({ page: 'map', lookingDay: '2023-02-28' });
    expect(sent.camera).toBeDefined();
    // As a newcomer opens it: with the token, past the question who they are.
    const he = await enter(on.browser, on.link + link.hash, '示例·联络员 何', size);
    await heading(he.page, '南北台社区').waitFor();
    await settled(he.page);
    const { camera, ...got } = viewAt(he.page);
    const { camera: given, ...rest } = sent;
    expect(got).toEqual(rest);
    const [one, other] = [camera ?? given, given];
    if (!one || !other) throw new Error('the map is looked at from somewhere');
    const tolerance = 0.02 * Math.max(other.width, other.height);
    expect(Math.abs(one.x - other.x)).toBeLessThan(tolerance);
    expect(Math.abs(one.y - other.y)).toBeLessThan(tolerance);
    expect(one.width).toBeGreaterThan(other.width - tolerance);
    expect(one.height).toBeGreaterThan(other.height - tolerance);
    expect(he.problems).toEqual([]);
    await he.page.context().close();
  });

  it('says what of a link is there no more, and shows the rest', async () => {
    const hash = '#gaps?sel=01HXYZ0123456789ABCDEFGHJK&rule=G05&finding=nobody&day=2023-02-28';
    const he = await enter(on.browser, on.link + hash, '示例·联络员 何');
    await he.page.getByText('链接中的 2 项已不存在：一条记录、一条发现').waitFor();
    expect(viewAt(he.page)).toMatchObject({ page: 'gaps', lookingDay: '2023-02-28', selectedId: undefined });
    await he.page.locator('.open-group').waitFor();
    await he.page.context().close();
  });

  it('the way back closes a record that a link opened before it leaves, on a phone too', async () => {
    await open(lin.page, 'nbt', '南北台社区');
    const { hash } = new URL(await settled(lin.page));
    for (const size of [
      { width: 1440, height: 900 },
      { width: 390, height: 844 },
    ]) {
      const he = await enter(on.browser, on.link + hash, '示例·联络员 何', size);
      await heading(he.page, '南北台社区').waitFor();
      await he.page.goBack();
      await heading(he.page, '南北台社区').waitFor({ state: 'detached' });
      await he.page.getByText('已同步').waitFor();
      expect(viewAt(he.page).selectedId).toBeUndefined();
      expect(he.problems).toEqual([]);
      await he.page.context().close();
    }
  });
});
