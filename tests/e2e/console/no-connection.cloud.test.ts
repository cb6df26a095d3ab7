import type { Page } from 'playwright-core';
import { expect, it, vi } from 'vitest';
import { useConsole } from '../../support/console-browser.ts';
import { useNewsroom } from '../../support/newsroom.ts';

vi.setConfig({ testTimeout: 180_000 });

const newsroom = useNewsroom();
const browser = useConsole();
const WORK = '/desks/health/work';

/** Waits until that part of the console, which comes after the screen, is there. */
async function cameAhead(page: Page, part: string): Promise<void> {
  await expect
    .poll(() => page.evaluate<string[]>(`performance.getEntriesByType('resource').map(({ name }) => name)`))
    .toContainEqual(expect.stringContaining(`/assets/${part}-`));
}

it('says that there is no connection where a key wants what has still to come, keeps the page, and brings it once there is one', async () => {
  await newsroom().plant('health', 3);
  const { page, context } = await browser.signIn(newsroom(), { name: 'Farah', role: 'reviewer', desks: ['health'] }, WORK);
  const notice = page.getByRole('alert').filter({ hasText: 'No connection' });
  const reload = page.getByRole('button', { name: 'Reload the page' });
  const verdicts = page.getByRole('search', { name: 'Filter the verdicts' });
  const commands = page.getByRole('dialog', { name: 'Commands' });
  await page.getByText('bridge number').first().waitFor();
  await cameAhead(page, 'notices');
  await context.setOffline(true);

  await page.keyboard.press('n');
  await notice.waitFor();
  await notice.getByRole('button').click();
  await notice.waitFor({ state: 'detached' });
  await page.keyboard.press('/');
  await notice.waitFor();
  await page.getByText('bridge number').first().waitFor();
  expect(await commands.count()).toBe(0);

  for (const key of ['g', 'v']) await page.keyboard.press(key);
  const lost = page.locator('#screen').getByRole('heading', { name: 'No connection' });
  await lost.waitFor();
  expect(await page.getByRole('button', { name: 'Farah: your settings' }).count()).toBe(1);

  await context.setOffline(false);
  await lost.waitFor({ state: 'detached' });
  // Newer browsers ask again for what once failed to come, others do so on a new page only.
  await reload.or(verdicts).first().waitFor();
  if (await reload.isVisible()) await reload.click();
  await verdicts.waitFor();
  await page.keyboard.press('/');
  await commands.waitFor();
});

it('asks to be reloaded where the server has no longer what was to come', async () => {
  const { page } = await browser.signIn(newsroom(), { name: 'Gil', role: 'reviewer', desks: ['health'] }, WORK);
  await page.route('**/assets/verdicts-screen-*.js', (route) => route.fulfill({ status: 404, body: '' }));
  for (const key of ['g', 'v']) await page.keyboard.press(key);
  await page.getByText('A part of the console is missing').waitFor();
  expect(await page.getByRole('button', { name: 'Gil: your settings' }).count()).toBe(1);
  await page.unroute('**/assets/verdicts-screen-*.js');
  await page.getByRole('button', { name: 'Reload the page' }).click();
  await page.getByRole('search', { name: 'Filter the verdicts' }).waitFor();
});
