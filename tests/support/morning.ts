import type { Browser } from 'playwright-core';
import { afterAll, beforeAll } from 'vitest';
import { workAMorning } from '../../bin/screens/a-morning.ts';
import type { Morning } from '../../bin/screens/a-morning.ts';
import { moveIn, peopleOf } from '../../bin/screens/newsroom.ts';
import { launchBrowser } from '../../bin/support/browser.ts';
import { useCloud } from './cloud.ts';

/** A newsroom in which a morning has been worked, with a browser to look at it. */
export interface AfterMorning {
  readonly browser: Browser;
  readonly morning: Morning;
  /** Of the API, and of the console beside it. */
  readonly apiUrl: string;
}

/** One newsroom for the tests of a file, as `npm run screens` has it: with the laptop's people, the samples, and a morning's work in it. */
export function useMorning(): () => AfterMorning {
  // One person at a time looks at it, so more environments would only load and warm the same code again.
  const laptop = useCloud({ people: peopleOf(() => laptop.dataDir), environments: 2 });
  let browser: Browser | undefined;
  let worked: AfterMorning | undefined;
  beforeAll(async () => {
    browser = await launchBrowser('carried');
    const morning = await workAMorning(await moveIn(laptop.cloud, laptop.dataDir));
    worked = { browser, morning, apiUrl: laptop.cloud.apiUrl };
  }, 180_000);
  afterAll(() => browser?.close());
  return () => {
    if (worked === undefined) throw new Error('The morning is over inside tests and hooks only.');
    return worked;
  };
}
