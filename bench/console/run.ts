import type { Browser } from 'playwright-core';
import { withNewsroom } from '../../bin/screens/newsroom.ts';
import type { Newsroom } from '../../bin/screens/newsroom.ts';
import { launchBrowser } from '../../bin/support/browser.ts';
import { workAShift } from './a-shift.ts';
import { crowd, CROWDED } from './crowded-desk.ts';
import { measurePageLoad } from './page-load.ts';

/** `npm run bench:console`: the console in a real Chromium, on a desk of 10,000 claims. A few minutes. */

process.env['AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED'] ??= 'true';
await withNewsroom(async (newsroom, dataDir) => {
  const browser = await launchBrowser();
  try {
    await measure(browser, newsroom, dataDir);
  } finally {
    await browser.close();
  }
});

async function measure(browser: Browser, newsroom: Newsroom, dataDir: string): Promise<void> {
  const { apiUrl } = newsroom.cloud;
  const loads = await measurePageLoad(browser, apiUrl, `/desks/${CROWDED}/triage`);
  console.error('Crowding the desk …');
  const article = await crowd(newsroom, dataDir);
  console.error('Working a shift …');
  const shift = await workAShift(browser, apiUrl, article);
  console.log('| what | measured |\n|---|---|');
  for (const { what, figure } of [...loads, ...shift]) console.log(`| ${what} | ${figure} |`);
}
