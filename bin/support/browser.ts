import { existsSync } from 'node:fs';
import sparticuz from '@sparticuz/chromium';
import { chromium } from 'playwright-core';
import type { Browser } from 'playwright-core';

/** Where Debian and Ubuntu put the Chromium of their package. */
const INSTALLED = '/usr/bin/chromium';

/** Chromium’s own calls home find no network here, and only take time. */
const QUIET = ['--disable-background-networking', '--disable-component-update', '--disable-sync', '--no-first-run', '--disable-quic'];

/** Whether the Chromium of `npm ci` runs here. */
const CARRIED = process.platform === 'linux' && process.arch === 'x64';

/**
 * Which Chromium is preferred where there are several: the machine’s, which is one as people have it, or the one that came with `npm ci`, which has no
 * window to draw and takes three quarters of the time.
 */
type Preference = 'installed' | 'carried';

/**
 * Starts a Chromium: that of `CHROMIUM_PATH`, or the machine’s, or on Linux x64 the one that came with `npm ci`, or an installed Chrome.
 * @param preference the second and third in this order, or the other way around
 * @throws where there is none, with what to do
 */
export async function launchBrowser(preference: Preference = 'installed'): Promise<Browser> {
  const path = process.env['CHROMIUM_PATH'] ?? (await found(preference));
  // Not with the arguments that the package recommends: they are for Lambda, and switch off the very protections that are tested here.
  if (path !== undefined) return chromium.launch({ executablePath: path, args: [...QUIET, '--no-sandbox'] });
  try {
    return await chromium.launch({ channel: 'chrome', args: QUIET });
  } catch (error) {
    throw new Error('These tests drive a real browser: install Chrome, or say in CHROMIUM_PATH where a Chromium is.', { cause: error });
  }
}

/** Unpacks the Chromium that came with `npm ci`, where it is preferred and was not unpacked before. Two processes must not do it at the same moment. */
export async function unpackBrowser(): Promise<void> {
  if (process.env['CHROMIUM_PATH'] === undefined) await found('carried');
}

async function found(preference: Preference): Promise<string | undefined> {
  const installed = existsSync(INSTALLED) ? INSTALLED : undefined;
  if (CARRIED && (preference === 'carried' || installed === undefined)) return sparticuz.executablePath();
  return installed;
}
