import type { Browser, BrowserContextOptions, Page } from 'playwright-core';

/** Waits until a screen has loaded what it shows: nothing is fetched, and no skeleton is left. */
export async function shown(page: Page): Promise<void> {
  await page.locator('#screen, h1, h2').first().waitFor();
  await expectNone(page, '.mantine-Skeleton-root, .mantine-Loader-root, [aria-busy="true"]');
}

async function expectNone(page: Page, selector: string): Promise<void> {
  const one = page.locator(selector).first();
  if ((await one.count()) > 0) await one.waitFor({ state: 'detached' });
}

/** A page of a browser profile of its own, signed in as one of the laptop's people. */
export async function signedIn(browser: Browser, url: string, user: string, options: BrowserContextOptions): Promise<Page> {
  const context = await browser.newContext(options);
  const page = await context.newPage();
  await page.goto(url);
  await page.locator(`button[value="${user}"]`).click();
  await page.waitForURL((address) => !address.pathname.startsWith('/sign-in'));
  await shown(page);
  return page;
}
