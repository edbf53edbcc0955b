import { type Browser, chromium } from 'playwright-core';
import { findBrowser } from './find-browser.mjs';

/** Without these Chromium looks for hosts of its own at every start, and refuses to run as root. */
const flags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** For `describe.skipIf(!hasBrowser)`, so that a machine without one skips by name. */
export const hasBrowser = findBrowser() !== undefined;

/** The caller closes it. Undefined where the machine has no Chromium. */
export async function launchBrowser(): Promise<Browser | undefined> {
  const executablePath = findBrowser();
  return executablePath ? chromium.launch({ executablePath, args: flags, headless: true }) : undefined;
}
