import type { Page } from 'playwright-core';
import { expect, it, vi } from 'vitest';
import type { Morning } from '../../../bin/screens/a-morning.ts';
import { signedIn } from '../../../bin/screens/at-console.ts';
import { LEAD_TABS } from '../../../web/src/lead/lead-tabs.ts';
import { comeWithin, countFetches, load, takesKeysFirst } from '../../support/console-browser.ts';
import { useMorning } from '../../support/morning.ts';

vi.setConfig({ testTimeout: 300_000 });

const after = useMorning();

/** What ends a lease or leads to another: struck where `n` brings one more. */
const WITH_ANOTHER = new Set(['mine-after', 'mine-before', 'park', 'skip', 'release']);

/** Where the console’s actions are, for a reviewer and for a lead; with `n` a claim is taken first. */
const PLACES: Readonly<Record<'anna' | 'cleo', (morning: Morning) => readonly (string | readonly [string, 'n'])[]>> = {
  anna: ({ article, inHand }) => [
    ['/desks/general/work', 'n'],
    `/desks/world/work/${inHand}`,
    // What is done to a whole story leaves a desk with little more to do.
    ...['politics', 'business', 'health'].map((desk) => `/desks/${desk}/triage`),
    '/articles',
    `/articles/${article}`,
  ],
  cleo: ({ decided, forAdjudication }) => [
    '/desks/world/triage',
    `/desks/general/work/${decided}`,
    `/desks/health/work/${forAdjudication}`,
    '/verdicts',
    `/verdicts?claim=${decided}`,
    ...LEAD_TABS.map((tab) => `/desks/world/lead?tab=${tab}`),
    '/figures',
  ],
};

/** Of these one stands for all: what follows the dash is only which. */
const FAMILIES = /^(story-assign|story-dismiss|story-move|assign|dismiss|move|skip|finding|advice|view|tab|period|filter|show|follow-up)-/;
/** What needs a claim under the cursor, before the cursor is moved elsewhere. */
const FIRST = new Set(['context', 'mute', 'open']);
/** What takes what is on the screen away, in this order, when all else has been struck. */
const LAST: readonly string[] = [
  'fold',
  'fold-below',
  'view',
  'undo',
  'acknowledge',
  'park',
  'skip',
  'release',
  'submit-ruling',
  'next',
  'bundle',
  'next-sign-off',
  'next-second',
  'next-adjudication',
  'story-promote',
  'story-demote',
  'take',
  'dismiss',
  'assign',
  'move',
  'story-dismiss',
  'story-assign',
  'story-move',
  'follow-up',
];
/** Works only in a field that has the focus, which no screen begins in; it is struck with what leads there. */
const IN_A_FIELD = 'leave-field';

interface Offer {
  readonly family: string;
  readonly keys: readonly string[];
}

/** What can be done on a screen now, as its own help lists it: one of each family. */
async function offers(page: Page): Promise<Offer[]> {
  await page.keyboard.press('?');
  await page.locator('[data-action]').first().waitFor();
  const lines = await page.evaluate<[string, string][]>(
    `[...document.querySelectorAll('[data-action][data-possible=true]')].map(({ dataset }) => [dataset.action, dataset.keys])`,
  );
  const families = new Map(lines.map(([id, keys]) => [FAMILIES.exec(id)?.[1] ?? id, keys]));
  const all = [...families].map(([family, keys]) => ({ family, keys: (keys.split(' or ')[0] ?? '').split(' ') }));
  const rank = ({ family }: Offer): number => LAST.indexOf(family) - (FIRST.has(family) ? 1 : 0);
  return all.toSorted((one, other) => rank(one) - rank(other));
}

/** Strikes keys one after the other. @returns whether the console took the last one as its own */
async function strike(page: Page, keys: readonly string[]): Promise<boolean> {
  for (const key of keys) await page.keyboard.press(key.replace('mod+', 'Control+').replace('enter', 'Enter').replace('shift+', 'Shift+'));
  return page.evaluate<boolean>('globalThis.taken');
}

/** How long a screen may take to take a key, in milliseconds: what it needs may still be on its way. Where it is gone for good another screen may have it. */
const PATIENCE = 1000;
/** For what no screen took the first time around. */
const MORE_PATIENCE = 5000;

it('does by key alone all that the keys’ own list offers, on every screen, for a reviewer and for a lead', async () => {
  const { browser, morning, apiUrl } = after();
  const offered = new Set<string>();
  const struck = new Set<string>([IN_A_FIELD]);
  const broken: string[] = [];

  /** Strikes on one screen what has not been struck yet. */
  async function strikeAll(page: Page, path: string, first: string | undefined, patience: number): Promise<void> {
    let address = `${apiUrl}${path}`;
    const begin = async (): Promise<void> => {
      address = `${apiUrl}${path}`;
      await comeWithin(page, address);
      if (first === undefined) return;
      await page.keyboard.press(first);
      await page.getByTestId('lease').waitFor();
      address = page.url();
    };
    await begin();
    const all = await offers(page);
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    for (const { family, keys } of all) {
      offered.add(family);
      if (struck.has(family) || WITH_ANOTHER.has(family) !== (first !== undefined)) continue;
      const from = page.url();
      const taken = await vi.waitUntil(() => strike(page, keys), { timeout: patience, interval: 100 }).catch(() => false);
      if (taken) struck.add(family);
      if (LAST.includes(family)) await begin();
      else if (page.url() !== from || !taken || (await takesKeysFirst(page))) await comeWithin(page, address);
    }
  }

  const missing = (): string[] => [...offered].filter((family) => !struck.has(family));
  for (const patience of [PATIENCE, MORE_PATIENCE]) {
    if (offered.size > 0 && missing().length === 0) break;
    for (const user of ['anna', 'cleo'] as const) {
      const page = await signedIn(browser, apiUrl, user, { viewport: { width: 1440, height: 900 }, reducedMotion: 'reduce' });
      page.on('pageerror', (error) => broken.push(String(error)));
      await countFetches(page);
      await page.context().addInitScript(`
        globalThis.print = () => {};
        addEventListener('keydown', (event) => { globalThis.taken = event.defaultPrevented; });`);
      // Once, with what was added to it; tests/e2e/console/accessible.cloud.test.ts loads each screen by its address.
      await load(page, apiUrl);
      for (const place of PLACES[user](morning)) {
        const [path, first] = typeof place === 'string' ? [place] : place;
        await strikeAll(page, path, first, patience);
      }
      await page.context().close();
    }
  }
  expect(missing()).toEqual([]);
  expect(offered.size).toBeGreaterThan(80);
  expect(broken).toEqual([]);
});
