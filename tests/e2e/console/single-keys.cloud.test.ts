import { expect, it, vi } from 'vitest';
import { shown } from '../../../bin/screens/at-console.ts';
import { busyArticle } from '../../support/busy-article.ts';
import { useConsole } from '../../support/console-browser.ts';
import { useNewsroom } from '../../support/newsroom.ts';

vi.setConfig({ testTimeout: 180_000 });

const newsroom = useNewsroom();
const browser = useConsole();
const DESK = 'general';

it('leaves letters without effect once somebody turned single keys off, for their next visit too, and everything else within reach', async () => {
  await newsroom().ended(await newsroom().upload(`incoming/${DESK}/Lusen.txt`, busyArticle('Lusen', 3)));
  await newsroom().cloud.settled();
  const work = `/desks/${DESK}/work`;
  const { page } = await browser.signIn(newsroom(), { name: 'Farah', role: 'reviewer', desks: [DESK] }, work);
  const help = page.getByRole('dialog', { name: 'Keys that work here' });
  const toggle = help.getByRole('switch', { name: 'Single keys' });
  const keysShown = (): Promise<string[]> => page.locator('kbd:visible').allTextContents();
  const command = async (words: string): Promise<void> => {
    await page.keyboard.press('Control+k');
    await page.getByPlaceholder('What would you like to do?').fill(words);
    await page.getByRole('dialog', { name: 'Commands' }).getByRole('button', { name: words, exact: true }).waitFor();
    await page.keyboard.press('Enter');
  };

  await page.keyboard.press('?');
  await help.locator('[data-action="next"]').waitFor();
  await toggle.focus();
  await page.keyboard.press('Space');
  await expect.poll(() => toggle.isChecked()).toBe(false);
  expect(await help.locator('[data-action="next"]').count()).toBe(0);
  expect(await help.locator('[data-action="palette"]').getAttribute('data-keys')).toBe('mod+k');
  await page.keyboard.press('Escape');
  await help.waitFor({ state: 'detached' });

  await page.reload();
  await shown(page);
  await page.getByText('Waiting').first().waitFor();
  expect(await keysShown()).toEqual(['Ctrl', 'K']);
  for (const key of ['n', 'g', 't', '?', '/', 'j']) await page.keyboard.press(key);
  expect(new URL(page.url()).pathname).toBe(work);
  expect(await page.getByRole('dialog').count()).toBe(0);

  await command('Take the most urgent claim');
  await page.getByTestId('lease').waitFor();
  await page.keyboard.press('Control+Enter');
  await page.getByText('Choose what you found.').waitFor();

  await page.getByRole('button', { name: 'Keys that work here' }).click();
  await toggle.waitFor();
  await page.keyboard.press('Escape');
  await help.waitFor({ state: 'detached' });
  await command('Turn single keys on');
  await page.getByText('Single keys are on.').waitFor();
  expect(await keysShown()).toContain('N');
  // The key after the one that closes a dialog is meant for what it lay over.
  await page.keyboard.press('?');
  await toggle.waitFor();
  for (const key of ['Escape', 'g', 't']) await page.keyboard.press(key);
  await page.waitForURL(`**/desks/${DESK}/triage`);
});
