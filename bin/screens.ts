import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { Command } from 'commander';
import type { Browser } from 'playwright-core';
import { shown, signedIn } from './screens/at-console.ts';
import { workAMorning } from './screens/a-morning.ts';
import type { Morning } from './screens/a-morning.ts';
import { withNewsroom } from './screens/newsroom.ts';
import type { Newsroom } from './screens/newsroom.ts';
import { SCREENS } from './screens/screens.ts';
import { launchBrowser } from './support/browser.ts';

/** `npm run screens`: a picture of every screen of the console, at three widths, light and dark. */

const SIZES = [
  { width: 390, height: 844 },
  { width: 1280, height: 800 },
  { width: 1920, height: 1080 },
] as const;
const SCHEMES = ['light', 'dark'] as const;

interface Options {
  readonly to: string;
  readonly only?: readonly string[];
}

const program = new Command('screens')
  .description('Takes a picture of every screen of the console, at 390, 1280 and 1920 px, light and dark.')
  .option('--to <dir>', 'where the pictures go; emptied first', 'build/screens')
  .option('--only <name...>', `only these: ${SCREENS.map(({ name }) => name).join(', ')}`)
  .parse();
const { to, only } = program.opts<Options>();
const wanted = SCREENS.filter(({ name }) => only === undefined || only.includes(name));
if (wanted.length === 0) program.error(`There is no screen of that name. There are: ${SCREENS.map(({ name }) => name).join(', ')}`);

await rm(to, { recursive: true, force: true });
await mkdir(to, { recursive: true });
console.log('Bringing a newsroom up, with a morning’s work in it …');
await withNewsroom(async (newsroom) => {
  const morning = await workAMorning(newsroom);
  const browser = await launchBrowser();
  try {
    for (const viewport of SIZES) for (const colorScheme of SCHEMES) await shootAll(browser, newsroom, morning, { viewport, colorScheme });
  } finally {
    await browser.close();
  }
});

/** Every screen that is wanted, at one width, light or dark. */
async function shootAll(
  browser: Browser,
  { cloud: { apiUrl } }: Newsroom,
  morning: Morning,
  { viewport, colorScheme }: { readonly viewport: (typeof SIZES)[number]; readonly colorScheme: (typeof SCHEMES)[number] },
): Promise<void> {
  for (const user of new Set(wanted.map((screen) => screen.user))) {
    const page = await signedIn(browser, apiUrl, user, { viewport, colorScheme, reducedMotion: 'reduce' });
    for (const { name, path, act } of wanted.filter((screen) => screen.user === user)) {
      await page.goto(`${apiUrl}${path(morning)}`);
      await shown(page);
      await act?.(page);
      await page.waitForTimeout(400);
      const picture = join(to, `${name}-${viewport.width}-${colorScheme}.png`);
      await page.screenshot({ path: picture });
      console.log(picture);
    }
    await page.context().close();
  }
}
