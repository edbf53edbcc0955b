import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { hasBrowser } from '../harness/browser.ts';
import { enter, open } from './atlas.ts';
import { withAtlas } from './with-atlas.ts';

const strip = (page: Page) => page.getByRole('region', { name: '时间轴' });
const slider = (page: Page) => strip(page).getByRole('slider');
const factsOf = (page: Page): Promise<string | null> => slider(page).getAttribute('aria-valuetext');

/** Agreements that the legend counts: hubs and lines. */
async function drawn(page: Page): Promise<number> {
  const rows = page.getByLabel('图例').getByRole('button', { name: /协议/ });
  const texts = await rows.allTextContents();
  return texts.reduce((sum, text) => sum + Number(/\d+$/.exec(text.trim())?.[0]), 0);
}

async function lookAt(page: Page, day: string): Promise<void> {
  await page.getByRole('button', { name: /截至|仅自己看/ }).click();
  await page.getByRole('textbox', { name: '日期', exact: true }).fill(day);
  await page.keyboard.press('Escape');
}

/** Where a record that was searched for stands: the map has flown it to the middle of what panels leave free. */
async function middleOf(page: Page): Promise<{ readonly x: number; readonly y: number }> {
  const legend = await page.getByLabel('图例').boundingBox();
  const inspector = await page.locator('.inspector').boundingBox();
  const stage = await page.locator('.stage').boundingBox();
  if (!legend || !inspector || !stage) throw new Error('a panel is missing');
  return {
    x: (legend.x + legend.width + inspector.x) / 2,
    y: (stage.y + 16 + stage.y + stage.height - 40) / 2,
  };
}

describe.skipIf(!hasBrowser)('a time-lapse', () => {
  const on = withAtlas();

  it('goes from nine leads to fifteen in one’s own tab alone, and nothing moves', async () => {
    const lin = await enter(on.browser, on.link, '示例·规划员 林');
    const he = await enter(on.browser, on.link, '示例·联络员 何');
    const { page } = lin;
    const heading = page.getByRole('heading', { level: 2, name: '海庭社区' });
    await open(page, 'haiting', '海庭社区');
    const place = await middleOf(page);
    await page.getByRole('button', { name: '关闭' }).click();
    await heading.waitFor({ state: 'hidden' });
    const atArticle = await drawn(page);
    expect(await factsOf(page)).toContain('带头单位 15 个');

    await lookAt(page, '2022-07-31');
    await page.getByRole('button', { name: /仅自己看： ?2022-07-31/ }).waitFor();
    expect(await factsOf(page)).toContain('带头单位 9 个');
    expect(await drawn(page)).toBeLessThan(atArticle);
    await page.mouse.click(place.x, place.y);
    await heading.waitFor();
    await page.getByRole('button', { name: '关闭' }).click();

    await strip(page).getByRole('button', { name: '播放' }).click();
    await page.getByText('2022年8月：新签').waitFor();
    await expect.poll(() => factsOf(page), { timeout: 20_000 }).toContain('2023-04-14，');
    expect(await factsOf(page)).toContain('带头单位 15 个');
    expect(await drawn(page)).toBe(atArticle);
    await page.getByRole('button', { name: '截至 2023-04-14' }).waitFor();
    await strip(page).getByRole('button', { name: '播放' }).waitFor();
    await page.mouse.click(place.x, place.y);
    await heading.waitFor();

    await he.page.getByRole('button', { name: '截至 2023-04-14' }).waitFor();
    expect(await drawn(he.page)).toBe(atArticle);
    expect([...lin.problems, ...he.problems]).toEqual([]);
    await Promise.all([page.context().close(), he.page.context().close()]);
  }, 60_000);

  it('is steered by keys, and the other pages stand at the same day', async () => {
    const { page } = await enter(on.browser, on.link, '示例·规划员 林');
    await slider(page).press('Home');
    await page.getByRole('button', { name: /仅自己看： ?2022-/ }).waitFor();
    const first = await factsOf(page);
    await slider(page).press('PageUp');
    await expect.poll(() => factsOf(page)).not.toBe(first);
    const day = /\d{4}-\d{2}-\d{2}/.exec((await factsOf(page)) ?? '')?.[0] ?? '';
    await page.getByRole('button', { name: '数据', exact: true }).click();
    await page.getByRole('button', { name: new RegExp(`仅自己看： ?${day}`) }).waitFor();
    await page.goBack();
    await slider(page).waitFor();
    await page.getByRole('button', { name: '回到 2023-04-14' }).click();
    await page.getByRole('button', { name: '截至 2023-04-14' }).waitFor();
    await page.context().close();
  });
});
