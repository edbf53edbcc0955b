import type { Browser } from 'playwright-core';
import { afterAll, beforeAll } from 'vitest';
import type { Config } from '../../server/config.ts';
import { launchBrowser } from '../harness/browser.ts';
import { startAtlas } from './atlas.ts';

/** A browser and a server with the article's graph, or another seed's, for all tests of a `describe`. */
export function withAtlas(engine: 'embedded' | 'neo4j' = 'embedded', seed: Config['seed'] = 'article') {
  const opened: { browser?: Browser; atlas?: Awaited<ReturnType<typeof startAtlas>> } = {};
  beforeAll(async () => {
    const launched = await launchBrowser();
    if (!launched) throw new Error('no browser');
    opened.browser = launched;
    opened.atlas = await startAtlas(engine, seed);
  });
  afterAll(async () => {
    await opened.browser?.close();
    await opened.atlas?.close();
  });
  return {
    get browser(): Browser {
      if (!opened.browser) throw new Error('the browser is not open yet');
      return opened.browser;
    },
    get link(): string {
      if (!opened.atlas) throw new Error('the server does not run yet');
      return opened.atlas.link;
    },
  };
}
