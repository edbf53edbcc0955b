import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { hasBrowser } from '../harness/browser.ts';
import { enter, open } from './atlas.ts';
import { breakable } from './breakable.ts';
import { withAtlas } from './with-atlas.ts';

/** How many queues this browser keeps. */
const queues = (page: Page): Promise<number> =>
  page.evaluate(
    () =>
      new Promise<number>((resolve, reject) => {
        const opening = indexedDB.open('pairing-atlas');
        opening.onerror = () => reject(new Error('not opened'));
        opening.onsuccess = () => {
          const counting = opening.result.transaction('queues').objectStore('queues').count();
          counting.onsuccess = () => {
            opening.result.close();
            resolve(counting.result);
          };
        };
      }),
  );

const households = async (page: Page, value: string): Promise<void> => {
  await page.getByTitle('修改户数').click();
  const control = page.getByRole('textbox', { name: '户数' });
  await control.fill(value);
  await control.press('Enter');
};

describe.skipIf(!hasBrowser)('what is unsent outlives the page', () => {
  const here = withAtlas();
  type Wire = Awaited<ReturnType<typeof breakable>>;
  const entered = async (name: string) => {
    let wire: Wire | undefined;
    const person = await enter(here.browser, here.link, name, undefined, undefined, async (context) => {
      wire = await breakable(context);
    });
    if (!wire) throw new Error('no wire');
    return { ...person, wire };
  };

  it('a reload asks first, and sends the edit once the server is back', async () => {
    const { page, wire } = await entered('示例·规划员 林');
    await open(page, 'nbt', '南北台社区');
    wire.cut();
    await page.getByText('未连接').first().waitFor();
    await households(page, '2611');
    await page.getByText('1 项待同步').waitFor();
    await page.getByRole('button', { name: '未连接' }).click();
    const list = page.getByRole('dialog', { name: '待同步的改动' });
    await list.getByText('修改“南北台社区”：户数 2,611 户（自 2023-04-14）').waitFor();
    await page.keyboard.press('Escape');
    await list.waitFor({ state: 'detached' });
    const asked = new Promise<string>((resolve) => {
      page.once('dialog', (dialog) => {
        resolve(dialog.type());
        // Not before: this page must not be the one that sends it.
        wire.mend();
        void dialog.accept();
      });
    });
    await page.reload();
    expect(await asked).toBe('beforeunload');
    await page.getByText('已同步').waitFor();
    await open(page, 'nbt', '南北台社区');
    await page.getByText('2,611 户').waitFor();
    const other = await enter(here.browser, here.link, '示例·联络员 何');
    await open(other.page, 'nbt', '南北台社区');
    await other.page.getByText('2,611 户').waitFor();
  });

  it('a tab that is closed is followed by another tab of the browser, which sends its edit', async () => {
    const { page, wire } = await entered('示例·规划员 陈');
    await open(page, 'nbt', '南北台社区');
    wire.cut();
    await page.getByText('未连接').first().waitFor();
    await households(page, '2622');
    await page.getByText('1 项待同步').waitFor();
    expect(await queues(page)).toBe(1);
    await page.close();
    wire.mend();
    const next = await page.context().newPage();
    await next.goto(here.link);
    await next.getByText('已同步').waitFor();
    await open(next, 'nbt', '南北台社区');
    await next.getByText('2,622 户').waitFor();
    await expect.poll(() => queues(next)).toBe(0);
  });
});
