import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium, type Page } from 'playwright-core';
import { build, type Plugin, preview } from 'vite';
import { findBrowser } from '../../harness/find-browser.mjs';

const SIZE = { width: 1440, height: 900 };
/** Both sides in one browser: WebGL in software, and a frame as soon as it is asked for. */
const FLAGS = [
  '--no-sandbox',
  '--use-gl=angle',
  '--use-angle=swiftshader',
  '--enable-unsafe-swiftshader',
  '--disable-frame-rate-limit',
  '--disable-gpu-vsync',
  '--disable-accelerated-2d-canvas',
  '--disable-background-networking',
];

/** With `?all` towns are not folded: the peer has no such thing, and draws everything. */
const everythingDrawn: Plugin = {
  name: 'everything-drawn',
  transform: (code, id) =>
    id.endsWith('/web/canvas/towns/town-level.ts')
      ? `if (new URLSearchParams(location.search).has('all')) throw new Error('all is drawn');\n${code}`
      : undefined,
};

export type OpenPage = { readonly page: Page; close(): Promise<void> };

/** The page that draws both, built and served, in a Chromium of its own. Errors: there is none. */
export async function openPage(isAllDrawn: boolean): Promise<OpenPage> {
  const executablePath = findBrowser();
  if (!executablePath) throw new Error('no Chromium on the path');
  const outDir = await mkdtemp(join(tmpdir(), 'atlas-bench-canvas-'));
  const common = {
    root: fileURLToPath(new URL('page', import.meta.url)),
    configFile: false,
    logLevel: 'error',
    build: { outDir, emptyOutDir: true, target: 'chrome98' },
    plugins: [everythingDrawn],
  } as const;
  await build({ ...common, build: { ...common.build }, plugins: [...common.plugins] });
  const server = await preview({
    ...common,
    build: { ...common.build },
    plugins: [],
    preview: { host: '127.0.0.1', port: 0 },
  });
  const browser = await chromium.launch({ executablePath, args: FLAGS, headless: true });
  const page = await browser.newPage({ viewport: SIZE });
  const [address] = server.resolvedUrls?.local ?? [];
  await page.goto(`${address}${isAllDrawn ? '?all' : ''}`);
  return {
    page,
    async close() {
      await browser.close();
      await server.close();
      await rm(outDir, { recursive: true, force: true });
    },
  };
}
