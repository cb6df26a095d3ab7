import axe from 'axe-core';
import type { AxeResults } from 'axe-core';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { workAMorning } from '../../../bin/screens/a-morning.ts';
import type { Morning } from '../../../bin/screens/a-morning.ts';
import { shown, signedIn } from '../../../bin/screens/at-console.ts';
import { moveIn, peopleOf } from '../../../bin/screens/newsroom.ts';
import { SCREENS } from '../../../bin/screens/screens.ts';
import { launchBrowser } from '../../../bin/support/browser.ts';
import { useCloud } from '../../support/cloud.ts';

vi.setConfig({ testTimeout: 90_000, hookTimeout: 180_000 });

const laptop = useCloud({ people: peopleOf(() => laptop.dataDir) });
const pages = new Map<string, Page>();
let browser: Browser | undefined;
let morning: Morning | undefined;

beforeAll(async () => {
  browser = await launchBrowser();
  morning = await workAMorning(await moveIn(laptop.cloud, laptop.dataDir));
});
afterAll(() => browser?.close());

/** A screen, in the one profile of whoever looks at it. */
async function open({ user, path, act }: (typeof SCREENS)[number]): Promise<Page> {
  if (browser === undefined || morning === undefined) throw new Error('The browser is not up.');
  const { apiUrl } = laptop.cloud;
  const page =
    pages.get(user) ?? (await signedIn(browser, apiUrl, user, { viewport: { width: 1280, height: 800 }, reducedMotion: 'reduce' }));
  pages.set(user, page);
  await page.goto(`${apiUrl}${path(morning)}`);
  await shown(page);
  await act?.(page);
  return page;
}

/** What axe finds against WCAG 2.2 AA, short enough to read. The page’s own policy allows no script of ours, so axe comes by the debugger. */
async function violations(page: Page): Promise<string[]> {
  await page.evaluate(axe.source);
  const { violations: found } = await page.evaluate<AxeResults>(
    `axe.run({ runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] })`,
  );
  return found.flatMap(({ id, nodes }) => nodes.map(({ target, failureSummary }) => `${id}: ${target.join(' ')}\n${failureSummary}`));
}

/** Names of what can be clicked, and of what the Tab key comes to; those in a list that arrows go through count once. */
async function reach(page: Page): Promise<{ clickable: string[]; reached: string[] }> {
  await page.evaluate(`document.activeElement?.blur()`);
  const clickable = await page.evaluate<string[]>(`(${nameThem.toString()})()`);
  const reached = new Set<string>();
  for (let stroke = 0; stroke < clickable.length + 40; stroke++) {
    await page.keyboard.press('Tab');
    const name = await page.evaluate<string | null>(`document.activeElement?.dataset.walked ?? null`);
    if (name !== null) reached.add(name);
  }
  return { clickable, reached: [...reached] };
}

/** Runs in the page: numbers all that can be clicked, and returns what it is called. */
const nameThem = `function () {
  const top = [...document.querySelectorAll('[role=dialog]')].at(-1) ?? document;
  const all = [...top.querySelectorAll('a[href], button, input, select, textarea, [role=button], [role=tab], [role=radio]')];
  return all
    .filter((one) => one.checkVisibility() && !one.disabled && one.tabIndex >= 0 && !(one.type === 'radio' && !one.checked) && one.closest('[aria-hidden=true]') === null)
    .map((one, place) => (one.dataset.walked = place + ' ' + (one.getAttribute('aria-label') ?? one.textContent.trim().slice(0, 40))));
}`;

describe.each(SCREENS)('$name', (screen) => {
  it('has nothing that axe finds, light or dark', async () => {
    const page = await open(screen);
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      expect(await violations(page), colorScheme).toEqual([]);
    }
  });

  it('has nothing to click that the Tab key does not come to', async () => {
    const { clickable, reached } = await reach(await open(screen));
    expect(clickable.filter((name) => !reached.includes(name))).toEqual([]);
  });
});
