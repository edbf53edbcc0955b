import { describe, expect, it } from 'vitest';
import { dayInShanghai } from '../../graph/model/schema/day.ts';
import { hasBrowser } from '../harness/browser.ts';
import { enter } from './atlas.ts';
import { withAtlas } from './with-atlas.ts';

const DAY_MS = 86_400_000;

/** Two people at one meeting must see one map, whatever their computers think. */
describe.skipIf(!hasBrowser)('case 21, the PC’s clock is wrong', () => {
  const on = withAtlas('embedded', 'empty');
  const serverDay = () => dayInShanghai(new Date());

  it.each([
    ['stands in 2000', () => new Date('2000-01-01T09:00:00+08:00'), /这台电脑的时钟慢了 \d+ 天/],
    ['is a day ahead', () => new Date(Date.now() + DAY_MS), /这台电脑的时钟快了 1 天，/],
  ])(
    'it %s: the day is the server’s, and this is said once',
    async (_name, time, said) => {
      const { page, problems } = await enter(
        on.browser,
        on.link,
        '示例·规划员 林',
        undefined,
        20_000,
        (context) => context.clock.install({ time: time() }),
      );
      await page.getByText(said).waitFor();
      expect(await page.locator('.date-switch').textContent()).toContain(serverDay());
      await page.reload();
      await page.getByText('已同步').waitFor();
      expect(await page.locator('.date-switch').textContent()).toContain(serverDay());
      expect(await page.getByText('这台电脑的时钟').count()).toBe(0);
      expect(problems).toEqual([]);
      await page.context().close();
    },
    60_000,
  );

  it('a clock that is right is not spoken of', async () => {
    const { page } = await enter(on.browser, on.link, '示例·规划员 陈');
    expect(await page.locator('.date-switch').textContent()).toContain(serverDay());
    expect(await page.getByText('这台电脑的时钟').count()).toBe(0);
    await page.context().close();
  });
});
