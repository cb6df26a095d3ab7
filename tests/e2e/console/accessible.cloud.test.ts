import axe from 'axe-core';
import type { AxeResults } from 'axe-core';
import type { Page } from 'playwright-core';
import { expect, it, vi } from 'vitest';
import { shown, signedIn } from '../../../bin/screens/at-console.ts';
import { SCREENS } from '../../../bin/screens/screens.ts';
import { useMorning } from '../../support/morning.ts';

vi.setConfig({ testTimeout: 180_000 });

const after = useMorning();
const pages = new Map<string, Page>();

/** A screen, in the one profile of whoever looks at it. */
async function open({ user, path, act }: (typeof SCREENS)[number]): Promise<Page> {
  const { browser, morning, apiUrl } = after();
  const page =
    pages.get(user) ?? (await signedIn(browser, apiUrl, user, { viewport: { width: 1280, height: 800 }, reducedMotion: 'reduce' }));
  pages.set(user, page);
  await page.goto(`${apiUrl}${path(morning)}`);
  await shown(page);
  await act?.(page);
  // Colours on their way from one to the other are nobody’s to judge.
  await page.addStyleTag({ content: '*, *::before, *::after { transition: none !important; animation: none !important; }' });
  return page;
}

/** WCAG 2.2 AA and good practice; in the other colours only what depends on them. */
const RULES = {
  light: `['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']`,
  dark: `{ type: 'rule', values: ['color-contrast', 'link-in-text-block'] }`,
} as const;

/** What axe finds, short enough to read. The page’s own policy allows no script of ours, so axe comes by the debugger. */
async function violations(page: Page, rules: (typeof RULES)[keyof typeof RULES]): Promise<string[]> {
  if (!(await page.evaluate<boolean>(`'axe' in globalThis`))) await page.evaluate(axe.source);
  // All that was found right takes longer to tell than to find.
  const found = await page.evaluate<AxeResults['violations']>(
    `axe.run({ runOnly: ${rules}, resultTypes: ['violations'] }).then(({ violations }) => violations)`,
  );
  return found.flatMap(({ id, nodes }) => nodes.map(({ target, failureSummary }) => `${id}: ${target.join(' ')}\n${failureSummary}`));
}

/** Names of what can be clicked, and of what the Tab key comes to. */
async function reach(page: Page): Promise<{ clickable: string[]; reached: string[] }> {
  const clickable = await page.evaluate<string[]>(`(${NAME_THEM})()`);
  for (let stroke = 0; stroke < clickable.length + 20; stroke++) await page.keyboard.press('Tab');
  return { clickable, reached: await page.evaluate<string[]>(`[...globalThis.reached]`) };
}

/** Runs in the page: numbers all that can be clicked, returns what it is called, and notes from now on what the focus comes to. A group of radios is one stop. */
const NAME_THEM = `function () {
  const top = [...document.querySelectorAll('[role=dialog]')].at(-1) ?? document;
  const all = [...top.querySelectorAll('a[href], button, input, select, textarea, [role=button], [role=tab], [role=radio]')];
  globalThis.reached = new Set();
  document.addEventListener('focusin', ({ target }) => globalThis.reached.add(target.dataset.walked));
  const names = all
    .filter((one) => one.checkVisibility() && !one.disabled && one.tabIndex >= 0 && !(one.type === 'radio' && !one.checked) && one.closest('[aria-hidden=true]') === null)
    .map((one, place) => (one.dataset.walked = place + ' ' + (one.getAttribute('aria-label') ?? one.textContent.trim().slice(0, 40))));
  // A dialog has the focus already.
  globalThis.reached.add(document.activeElement?.dataset.walked);
  return names;
}`;

it.each(SCREENS)(
  '$name has one heading of the first level, nothing that axe finds, light or dark, and nothing to click that the Tab key does not come to',
  async (screen) => {
    const page = await open(screen);
    expect(await page.evaluate(`[...document.querySelectorAll('h1')].filter((heading) => heading.checkVisibility()).length`)).toBe(1);
    const found: Record<string, string[]> = {};
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      found[colorScheme] = await violations(page, RULES[colorScheme]);
    }
    expect(found).toEqual({ light: [], dark: [] });
    const { clickable, reached } = await reach(page);
    expect(clickable.filter((name) => !reached.includes(name))).toEqual([]);
  },
);
