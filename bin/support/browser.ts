import { existsSync } from 'node:fs';
import sparticuz from '@sparticuz/chromium';
import { chromium } from 'playwright-core';
import type { Browser } from 'playwright-core';

/** Where Debian and Ubuntu put the Chromium of their package. */
const INSTALLED = '/usr/bin/chromium';

/** Chromium’s own calls home find no network here, and only take time. */
const QUIET = ['--disable-background-networking', '--disable-component-update', '--disable-sync', '--no-first-run', '--disable-quic'];

/**
 * Starts a Chromium: that of `CHROMIUM_PATH`, or the machine’s, or on Linux x64 the one that came with `npm ci`, or an installed Chrome.
 * @throws where there is none, with what to do
 */
export async function launchBrowser(): Promise<Browser> {
  const path = process.env['CHROMIUM_PATH'] ?? (existsSync(INSTALLED) ? INSTALLED : undefined);
  if (path !== undefined) return chromium.launch({ executablePath: path, args: [...QUIET, '--no-sandbox'] });
  if (process.platform === 'linux' && process.arch === 'x64') {
    // Not with the arguments that the package recommends: they are for Lambda, and switch off the very protections that are tested here.
    return chromium.launch({ executablePath: await sparticuz.executablePath(), args: [...QUIET, '--no-sandbox'] });
  }
  try {
    return await chromium.launch({ channel: 'chrome', args: QUIET });
  } catch (error) {
    throw new Error('These tests drive a real browser: install Chrome, or say in CHROMIUM_PATH where a Chromium is.', { cause: error });
  }
}
