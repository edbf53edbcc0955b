import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { Colleague } from '../bench/page/colleague.ts';
import { bubblesOn } from '../bench/page/on-map.ts';
import { hasBrowser } from '../harness/browser.ts';
import { ARTICLE_DAY } from '../seed/article-view.ts';
import { enter } from './atlas.ts';
import { withAtlas } from './with-atlas.ts';

/** What the keyboard's cursor on the map was said to stand at. */
const said = (page: Page) => page.locator('.map-canvas-said');
const closer = (page: Page) => page.getByRole('button', { name: '收起', exact: true });
const opener = (page: Page) => page.getByRole('button', { name: '打开', exact: true });

/** Milliseconds between frames while the map is dragged, the middle one of them. */
async function panFrame(page: Page): Promise<number> {
  await page.evaluate(() => {
    const frames: number[] = [];
    let last = performance.now();
    const next = (): void => {
      const now = performance.now();
      frames.push(now - last);
      last = now;
      requestAnimationFrame(next);
    };
    requestAnimationFrame(next);
    Object.assign(window, { frames });
  });
  await page.mouse.move(900, 840);
  await page.mouse.down();
  for (let step = 0; step < 40; step += 1) await page.mouse.move(900 - 80 * Math.sin(step / 6), 840 - step);
  await page.mouse.up();
  const frames = await page.evaluate(() => (window as unknown as { frames: number[] }).frames);
  return frames.sort((a, b) => a - b)[Math.floor(frames.length / 2)] ?? Number.NaN;
}

/** Counts from now on how often each layer of the map is painted. */
const watchPaints = (page: Page) =>
  page.evaluate(() => {
    const painted: string[] = [];
    const { prototype } = CanvasRenderingContext2D;
    const clear = prototype.clearRect;
    prototype.clearRect = function (...box) {
      const { part, id } = this.canvas.dataset;
      if (this.canvas.closest('.map-canvas')) painted.push(part ?? id ?? 'unnamed');
      clear.apply(this, box);
    };
    Object.assign(window, { painted });
  });
/** The layers painted since it was last asked; Cytoscape's box for a selection is never seen. */
const paints = async (page: Page): Promise<string[]> => {
  const painted = await page.evaluate(() => (window as unknown as { painted: string[] }).painted.splice(0));
  return painted.filter((layer) => layer !== 'layer0-selectbox');
};

describe.skipIf(!hasBrowser)('a whole district of 9,400 records', () => {
  const on = withAtlas('embedded', 'T2');

  it('is read town by town, opened in place, and moves at once', async () => {
    // The server judges 48 rules over all of it meanwhile.
    const { page, problems } = await enter(on.browser, on.link, '示例·规划员 林', undefined, 60_000);
    await page.getByText('环：有结对的比例').waitFor();
    expect(await panFrame(page)).toBeLessThan(100);
    await page.keyboard.press('0');

    await page.getByRole('application').focus();
    await page.keyboard.press('ArrowRight');
    await page.getByText(/^.{2,4}，\d+ 个对象，有结对 \d+\/\d+，按回车打开$/).waitFor();
    await opener(page).waitFor();
    const town = /^[^，]+/.exec((await said(page).textContent()) ?? '')?.[0] ?? '';
    await page.keyboard.press('Enter');
    await closer(page).waitFor();
    // The cursor has gone in, to a mark.
    expect(await said(page).textContent()).not.toContain('个对象');
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('Escape');
    await closer(page).waitFor({ state: 'hidden' });
    expect(await said(page).textContent()).toContain(town);
    expect(problems).toEqual([]);
  }, 120_000);

  it('paints nothing for an entry that changes nothing drawn, and for a click its names alone', async () => {
    const { page, problems } = await enter(on.browser, on.link, '示例·联络员 何', undefined, 60_000);
    await page.getByText('环：有结对的比例').waitFor();
    const { origin, searchParams } = new URL(on.link);
    const colleague = await Colleague.of(
      { address: origin, token: searchParams.get('token') ?? '' },
      ARTICLE_DAY,
    );
    const [town] = colleague.view.ofKind('Town');
    colleague.goTo(town?.id ?? '');
    const [, spot] = await bubblesOn(page, colleague.view.ofKind('Town'));
    if (!spot) throw new Error('no town is in view');
    await page.mouse.move(spot.x, spot.y);
    await opener(page).waitFor();
    await watchPaints(page);

    // A name inside a closed town: its ring comes and goes, nothing else.
    const ring = page.locator('.map-canvas-pulse');
    const seen = ring.waitFor({ state: 'attached' });
    await colleague.edit();
    await seen;
    await ring.waitFor({ state: 'detached' });
    expect(await paints(page)).toEqual([]);

    await page.mouse.down();
    await page.mouse.up();
    await page.getByRole('heading', { level: 2 }).filter({ hasNotText: '图例' }).waitFor();
    await page.waitForLoadState('networkidle');
    const painted = await paints(page);
    expect(painted.filter((layer) => layer !== 'over')).toEqual([]);
    // Once for what is selected, and once more where a panel takes room from the names.
    expect(painted.length).toBeLessThanOrEqual(3);
    expect(problems).toEqual([]);
  }, 120_000);
});
