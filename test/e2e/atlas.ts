import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { pino } from 'pino';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { seedCommands } from '../../seed/build.ts';
import type { Config } from '../../server/config.ts';
import { run } from '../../server/run.ts';
import { neo4jTarget } from '../harness/neo4j.ts';

/** A server on a free port with the article's graph unless told otherwise, on either engine. */
export async function startAtlas(
  engine: 'embedded' | 'neo4j',
  seed: Config['seed'] = 'article',
  publicUrl?: string,
  port = 0,
) {
  const folder = await mkdtemp(join(tmpdir(), 'atlas-e2e-'));
  const target = engine === 'neo4j' ? neo4jTarget() : undefined;
  const config: Config = {
    port,
    host: '127.0.0.1',
    isOpenToNetwork: false,
    dataFolder: folder,
    neo4j: target,
    accessToken: undefined,
    publicUrl,
    seed,
    isSeedNamed: true,
    rateFactor: 1,
    logLevel: 'error',
  };
  const running = await run(config, {
    log: pino({ level: 'error' }),
    version: 'test',
    pageFolder: fileURLToPath(new URL('../../dist', import.meta.url)),
    seedCommands,
  });
  return {
    link: running.link,
    async close() {
      await running.close();
      await rm(folder, { recursive: true });
    },
  };
}

export type Person = { readonly page: Page; readonly problems: string[] };

/** Somebody in a browser of their own, past the question who they are, with the map before them. */
export async function enter(
  browser: Browser,
  link: string,
  name: string,
  size = { width: 1440, height: 900 },
  patienceMs = 8_000,
  prepare: (context: BrowserContext) => Promise<unknown> = async () => {},
  deviceScaleFactor = 1,
): Promise<Person> {
  const context = await browser.newContext({
    viewport: size,
    locale: 'zh-CN',
    reducedMotion: 'reduce',
    deviceScaleFactor,
  });
  context.setDefaultTimeout(patienceMs);
  await prepare(context);
  const page = await context.newPage();
  const problems: string[] = [];
  page.on('pageerror', (error) => problems.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error') problems.push(message.text());
  });
  await page.goto(link);
  await page.getByRole('textbox', { name: '姓名' }).fill(name);
  await page.getByRole('textbox', { name: '单位' }).fill('示例·区民政局');
  await page.getByRole('button', { name: '进入图谱' }).click();
  await page.getByRole('dialog').waitFor({ state: 'hidden' });
  await page.getByText('已同步').waitFor();
  // The first drawing is there.
  await page.locator('.is-over-map').waitFor({ state: 'hidden' });
  return { page, problems };
}

/** Finds a record by what a planner types, and opens it. */
export async function open(page: Page, typed: string, name: string): Promise<void> {
  await page.keyboard.press('/');
  await page.keyboard.type(typed);
  await page.getByRole('option').filter({ hasText: name }).first().waitFor();
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { level: 2 }).filter({ hasText: name }).waitFor();
}
