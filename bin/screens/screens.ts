import type { Page } from 'playwright-core';
import type { Morning } from './a-morning.ts';

/** A screen as a person comes to see it. */
export interface Screen {
  readonly name: string;
  /** Who looks at it: one of the laptop's people. */
  readonly user: string;
  readonly path: (morning: Morning) => string;
  /** What they do there first. */
  readonly act?: (page: Page) => Promise<void>;
}

/** Every screen of the console, and what opens over it. */
export const SCREENS: readonly Screen[] = [
  { name: 'triage', user: 'anna', path: () => '/desks/world/triage' },
  { name: 'work', user: 'anna', path: ({ inHand }) => `/desks/world/work/${inHand}` },
  { name: 'work-nothing-in-hand', user: 'eve', path: () => '/desks/general/work' },
  { name: 'work-evidence', user: 'anna', path: ({ inHand }) => `/desks/world/work/${inHand}`, act: (page) => page.keyboard.press('e') },
  { name: 'work-park', user: 'anna', path: ({ inHand }) => `/desks/world/work/${inHand}`, act: (page) => page.keyboard.press('p') },
  { name: 'work-decided', user: 'cleo', path: ({ decided }) => `/desks/general/work/${decided}` },
  { name: 'work-sign-off', user: 'ben', path: ({ forSignOff }) => `/desks/politics/work/${forSignOff}` },
  { name: 'work-adjudication', user: 'cleo', path: ({ forAdjudication }) => `/desks/health/work/${forAdjudication}` },
  { name: 'articles', user: 'anna', path: () => '/articles' },
  { name: 'article', user: 'anna', path: ({ article }) => `/articles/${article}` },
  { name: 'verdicts', user: 'cleo', path: () => '/verdicts' },
  {
    name: 'verdict-correction',
    user: 'cleo',
    path: ({ decided }) => `/verdicts?claim=${decided}`,
    act: async (page) => {
      await page.getByRole('group', { name: 'After the verdict' }).waitFor();
      await page.keyboard.press('a');
      await page.keyboard.press('c');
    },
  },
  { name: 'lead', user: 'cleo', path: () => '/desks/world/lead' },
  { name: 'figures', user: 'cleo', path: () => '/figures' },
  { name: 'figures-tables', user: 'cleo', path: () => '/figures?view=tables' },
  { name: 'keys', user: 'anna', path: ({ inHand }) => `/desks/world/work/${inHand}`, act: (page) => page.keyboard.press('?') },
  { name: 'palette', user: 'anna', path: ({ inHand }) => `/desks/world/work/${inHand}`, act: (page) => page.keyboard.press('/') },
  { name: 'nowhere', user: 'anna', path: () => '/nowhere' },
];
