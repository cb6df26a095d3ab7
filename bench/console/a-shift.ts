import type { Browser, Page } from 'playwright-core';
import { shown, signedIn } from '../../bin/screens/at-console.ts';
import type { Row } from '../row.ts';
import { CROWDED } from './crowded-desk.ts';

const CLAIMS = 200;
const WARM_UP = 20;
const SENTENCE = 'The register of the harbour has no such entry for that day, and the office that keeps it says so. ';

/** Works claims of a crowded desk one after the other, by keyboard, and measures what a person would feel. */
export async function workAShift(browser: Browser, apiUrl: string, article: string): Promise<Row[]> {
  const page = await signedIn(browser, `${apiUrl}/desks/${CROWDED}/work`, 'anna', { viewport: { width: 1440, height: 900 } });
  await page.getByText('Nothing in hand').waitFor();
  const waits: number[] = [];
  let before = 0;
  for (let worked = 0; worked < CLAIMS; worked++) {
    waits.push(await next(page));
    await page.getByRole('button', { name: 'Release', exact: true }).click();
    await page.getByText('Nothing in hand').waitFor();
    if (worked === WARM_UP) before = await heap(page);
    if (worked % 20 === 0) console.error(`${worked} of ${CLAIMS} claims`);
  }
  const after = await heap(page);
  const typing = await longestTask(page, `${apiUrl}/desks/${CROWDED}/work/${await claimOf(page, article)}`);
  await page.context().close();
  const sorted = waits.slice(WARM_UP).toSorted((one, other) => one - other);
  const at = (part: number): number => Math.round(sorted[Math.floor(sorted.length * part)] ?? Number.NaN);
  return [
    { what: 'from the key to the next claim on the screen, 10,000 waiting: median, 95 of 100', figure: `${at(0.5)} ms, ${at(0.95)} ms` },
    { what: 'longest task while typing, in an article of 100,000 characters and 400 claims', figure: `${Math.round(typing)} ms` },
    {
      what: `memory of the page after ${CLAIMS} claims, to that after ${WARM_UP}`,
      figure: `${(after / before).toFixed(2)} × (${Math.round(after / 1e6)} MB)`,
    },
  ];
}

/** Milliseconds from the key to the claim on the screen, leased: an upper bound, since the driver's own way is in it. */
async function next(page: Page): Promise<number> {
  const struck = performance.now();
  await page.keyboard.press('n');
  await page.getByTestId('lease').waitFor();
  return performance.now() - struck;
}

/** Bytes of the page’s own objects, after what is garbage is gone. */
async function heap(page: Page): Promise<number> {
  const session = await page.context().newCDPSession(page);
  await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  await session.detach();
  return usedSize;
}

/** The longest that the page did not listen while somebody typed, in milliseconds; 0 where no task took 50. */
async function longestTask(page: Page, url: string): Promise<number> {
  await page.goto(url);
  await shown(page);
  await page.getByLabel('Why', { exact: true }).focus();
  await page.evaluate(`globalThis.tasks = [];
    new PerformanceObserver((list) => globalThis.tasks.push(...list.getEntries().map(({ duration }) => duration))).observe({ type: 'longtask' });`);
  await page.keyboard.type(SENTENCE.repeat(3), { delay: 30 });
  return Math.max(0, ...(await page.evaluate<number[]>('globalThis.tasks')));
}

/** A claim of that article, by its page. */
async function claimOf(page: Page, article: string): Promise<string> {
  const [claim] = await page.evaluate<string[]>(
    `fetch('/v1/articles/${article}', { headers: { authorization: 'Bearer ' + sessionStorage.getItem('claim-docket:access-token').split(' ')[1] } })
      .then((answer) => answer.json()).then(({ claims }) => claims.map(({ id }) => id))`,
  );
  if (claim === undefined) throw new Error('The long article has no claims.');
  return claim;
}
