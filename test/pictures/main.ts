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
const folder = fileURLToPath(new URL('.', import.meta.url));

const browser = await launchBrowser();
if (!browser) throw new Error('no Chromium on the path');
const atlas = await startAtlas('embedded');
try {
  await mkdir(folder, { recursive: true });
  for (const size of SIZES) {
    const { page } = await enter(browser, atlas.link, '示例·规划员 林', size);
    const shoot = (name: string) => page.screenshot({ path: `${folder}${name}-${size.width}.png` });
    await shoot('overview');
    await open(page, 'nbt', '南北台社区');
    await shoot('record');
    await page.context().close();
  }
} finally {
  await atlas.close();
  await browser.close();
}
