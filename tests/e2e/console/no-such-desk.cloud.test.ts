import { expect, it, vi } from 'vitest';
import { useConsole } from '../../support/console-browser.ts';
import { useNewsroom } from '../../support/newsroom.ts';

vi.setConfig({ testTimeout: 180_000 });

const newsroom = useNewsroom();
const browser = useConsole();

it('says why a desk is not shown, and leads to one that is there', async () => {
  await newsroom().plant('health', 1);
  await newsroom().plant('world', 1);
  const { page } = await browser.signIn(newsroom(), { name: 'Eve', role: 'viewer', desks: ['health', 'general'] }, '/desks/general/triage');
  const screen = page.locator('#screen');
  const emptied = screen.getByText('Nothing to sort');
  await emptied.waitFor();

  await page.goto(new URL('/desks/world/triage', page.url()).href);
  await screen.getByRole('heading', { name: 'You are not a member of this desk' }).waitFor();
  await page.goto(new URL('/desks/zzz/triage', page.url()).href);
  await screen.getByRole('heading', { name: 'There is no such desk' }).waitFor();
  expect(await emptied.count()).toBe(0);

  // Where one begins is the last desk that there is.
  await page.goto(new URL('/', page.url()).href);
  await page.waitForURL('**/desks/general/triage');
  await page.goBack();
  await page.getByRole('button', { name: 'Choose a desk' }).click();
  await page.getByRole('menuitem', { name: 'Health and science' }).click();
  await page.getByText('bridge number').first().waitFor();
});
