import { mkdir } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { enter, open, startAtlas } from '../e2e/atlas.ts';
import { launchBrowser } from '../harness/browser.ts';

/** `npm run pictures`: the screens as they are, for the README and for judging them beside the targets. */
const SIZES = [
  { width: 1440, height: 900 },
  { width: 1920, height: 1080 },
  { width: 390, height: 844 },
] as const;
/** The pages beside the map, and a text by which each is there. */
const PAGES = [
  { name: 'gaps', ready: '村社区零结对' },
  { name: 'figures', ready: '结对共建协议' },
  { name: 'brands', ready: '红三建' },
] as const;
const folder = fileURLToPath(new URL('.', import.meta.url));

const browser = await launchBrowser();
if (!browser) throw new Error('no Chromium on the path');
const atlas = await startAtlas('embedded');
try {
  await mkdir(folder, { recursive: true });
  for (const size of SIZES) {
    const { page } = await enter(browser, atlas.link, '示例·规划员 林', size);
    // The pointer lies where nothing lights up under it.
    await page.mouse.move(size.width - 2, 2);
    const shoot = (name: string) => page.screenshot({ path: `${folder}${name}-${size.width}.png` });
    await shoot('overview');
    for (const { name, ready } of PAGES) {
      await page.evaluate((hash) => {
        location.hash = hash;
      }, name);
      await page.getByText(ready, { exact: false }).first().waitFor();
      // The map flies and the last answers come in.
      await page.waitForTimeout(1_500);
      await shoot(name);
    }
    await page.evaluate(() => {
      location.hash = '';
    });
    await open(page, 'nbt', '南北台社区');
    await shoot('record');
    await page.context().close();
  }
} finally {
  await atlas.close();
  await browser.close();
}
