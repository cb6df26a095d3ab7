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

/** Strikes a key and waits until the dialog that it opens has its name: Mantine gives it one a moment after it shows. */
const opens =
  (key: string, dialog: string) =>
  async (page: Page): Promise<void> => {
    await page.keyboard.press(key);
    await page.getByRole('dialog', { name: dialog }).waitFor();
  };

/** Every screen of the console, and what opens over it. */
export const SCREENS: readonly Screen[] = [
  { name: 'triage', user: 'anna', path: () => '/desks/world/triage' },
  { name: 'work', user: 'anna', path: ({ inHand }) => `/desks/world/work/${inHand}` },
  { name: 'work-nothing-in-hand', user: 'eve', path: () => '/desks/general/work' },
  {
    name: 'work-evidence',
    user: 'anna',
    path: ({ inHand }) => `/desks/world/work/${inHand}`,
    act: async (page) => {
      await page.keyboard.press('e');
      await page.getByRole('form', { name: 'New evidence' }).waitFor();
    },
  },
  { name: 'work-park', user: 'anna', path: ({ inHand }) => `/desks/world/work/${inHand}`, act: opens('p', 'Park this claim') },
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
      // on a narrow screen what follows lies in a dialog, whose keys are its own
      await page.getByRole('group', { name: 'After the verdict' }).getByRole('button', { name: 'Correct' }).click();
      await page.getByRole('dialog', { name: 'Correct the verdict' }).waitFor();
    },
  },
  { name: 'lead', user: 'cleo', path: () => '/desks/world/lead' },
  { name: 'figures', user: 'cleo', path: () => '/figures' },
  { name: 'figures-tables', user: 'cleo', path: () => '/figures?view=tables' },
  { name: 'keys', user: 'anna', path: ({ inHand }) => `/desks/world/work/${inHand}`, act: opens('?', 'Keys that work here') },
  { name: 'palette', user: 'anna', path: ({ inHand }) => `/desks/world/work/${inHand}`, act: opens('/', 'Commands') },
  { name: 'nowhere', user: 'anna', path: () => '/nowhere' },
];
