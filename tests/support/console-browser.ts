import type { Browser, BrowserContext, BrowserContextOptions, Locator, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, vi } from 'vitest';
import { shown } from '../../bin/screens/at-console.ts';
import { launchBrowser } from '../../bin/support/browser.ts';
import type { Role } from '../../config/routes.ts';
import { addMember } from '../../functions/ledger/people/members.ts';
import { subjectOf } from '../../local/sign-in/subject.ts';
import type { Newsroom } from './newsroom.ts';

/** Somebody at the console, in a browser profile of their own. */
export interface AtConsole {
  readonly page: Page;
  readonly context: BrowserContext;
}

interface Who {
  readonly name: string;
  readonly role: Role;
  readonly desks: readonly string[];
}

export interface ConsoleBrowser {
  /** Signs somebody of these desks in as they would, and waits for the screen at `path`. */
  signIn(newsroom: Newsroom, who: Who, path: string, options?: BrowserContextOptions): Promise<AtConsole>;
}

/** One browser for the tests of a file. Whatever a page complains about in its console fails the test. */
export function useConsole(): ConsoleBrowser {
  let browser: Browser | undefined;
  const complaints: string[] = [];
  beforeAll(async () => {
    browser = await launchBrowser('carried');
  });
  afterEach(async ({ task }) => {
    if (task.result?.state === 'fail') await shoot(browser, task.name);
    await Promise.all(browser?.contexts().map((context) => context.close()) ?? []);
    const said = complaints.splice(0);
    if (said.length > 0) throw new Error(`The browser complained:\n${said.join('\n')}`);
  });
  afterAll(() => browser?.close());

  return {
    async signIn({ cloud, ledger }, { name, role, desks }, path, options = {}) {
      if (browser === undefined) throw new Error('The browser is up inside tests and hooks only.');
      for (const desk of desks) await addMember(ledger, { id: subjectOf(name), name }, desk, new Date());
      const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, ...options });
      context.setDefaultTimeout(30_000);
      const page = await context.newPage();
      page.on('pageerror', (error) => complaints.push(String(error)));
      page.on('console', (message) => {
        // A refused request is the console’s to show; the browser’s own line about it is no fault.
        if (message.type() === 'error' && !message.text().startsWith('Failed to load resource')) complaints.push(message.text());
      });
      await page.goto(`${cloud.cloud.apiUrl}${path}`);
      await page.getByLabel('Name').fill(name);
      await page.getByLabel('Role').selectOption(role);
      await page.getByRole('button', { name: 'Sign in', exact: true }).click();
      await page.waitForURL(`**${path}`);
      await page.getByRole('button', { name: `${name}: your settings` }).waitFor();
      await shown(page);
      return { page, context };
    },
  };
}

/** What the pages showed when a test failed: `build/failed/…png`. */
async function shoot(browser: Browser | undefined, test: string): Promise<void> {
  const pages = browser?.contexts().flatMap((context) => context.pages()) ?? [];
  const name = test.replace(/\W+/g, '-').slice(0, 60);
  await Promise.all(pages.map((page, place) => page.screenshot({ path: `build/failed/${name}-${place + 1}.png` })));
}

/**
 * Has a person come back to the tab until it shows that: what it shows is asked for anew then, where it is older than a second, and not only when its time
 * comes.
 * @param between what happens each time they are away
 * @throws where it is not there after 40 seconds
 */
export const expectOnReturn = async (page: Page, what: Locator, between?: () => Promise<unknown>): Promise<void> =>
  vi.waitFor(
    async () => {
      await between?.();
      await page.evaluate(`document.dispatchEvent(new Event('visibilitychange', { bubbles: true }))`);
      await what.first().waitFor({ timeout: 500 });
    },
    { timeout: 40_000, interval: 0 },
  );

/** Has a page count what it fetches at the moment. To be called before its first load; {@link comeWithin} waits for it. */
export const countFetches = (page: Page): Promise<unknown> =>
  page.context().addInitScript(`{
    const { fetch } = globalThis;
    globalThis.fetching = 0;
    globalThis.fetch = async (...request) => {
      globalThis.fetching++;
      try {
        const response = await fetch(...request);
        await response.clone().arrayBuffer();
        return response;
      } finally {
        globalThis.fetching--;
      }
    };
  }`);

/** Runs in the page, and ends when it has answered the last key, what it fetched for that included. */
const AT_REST = `(async () => {
  const frame = () => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
  do { await frame(); await frame(); } while (globalThis.fetching > 0);
})()`;

/** An address without a screen. */
const NOWHERE = '/nowhere';

/** Whether something lies over the screen, or a field has the focus: keys go there. */
export const takesKeysFirst = (page: Page): Promise<boolean> =>
  page.evaluate(
    `document.querySelector('[role=dialog], [role=menu]') !== null || document.activeElement?.matches('input, textarea') === true`,
  );

/**
 * Comes to a screen within the console's page, which is loaded already, by way of an address that leads nowhere: so the screen begins anew even where one
 * was on it, as after a load, in a tenth of the time. Where something that lies over all screens is still there, such as the palette, the page is loaded.
 * @param page which {@link countFetches}, or where nobody does anything
 * @param address whole
 */
export async function comeWithin(page: Page, address: string): Promise<void> {
  const lost = page.getByText('There is nothing at this address');
  // The router hears of whoever writes the history.
  const go = (to: string): Promise<void> => page.evaluate(`history.pushState(null, '', ${JSON.stringify(to)})`);
  // What the last key began may still overtake us.
  await vi.waitFor(
    async () => {
      await page.evaluate(AT_REST);
      await go(NOWHERE);
      await lost.waitFor({ timeout: 2000 });
    },
    { timeout: 40_000, interval: 0 },
  );
  if (address.endsWith(NOWHERE)) return;
  await go(address);
  await lost.waitFor({ state: 'detached' });
  await shown(page);
  if (await takesKeysFirst(page)) await load(page, address);
}

/** Loads the console's page, and waits for the screen. */
export async function load(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await shown(page);
}
