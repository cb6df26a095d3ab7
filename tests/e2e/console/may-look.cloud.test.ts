import { expect, it, vi } from 'vitest';
import { useConsole } from '../../support/console-browser.ts';
import { useNewsroom } from '../../support/newsroom.ts';

vi.setConfig({ testTimeout: 180_000 });

const newsroom = useNewsroom();
const browser = useConsole();
const WORK = '/desks/health/work';

it('offers nothing to write or to take to who may look only', async () => {
  const [claim = ''] = await newsroom().plant('health', 1);
  const { page } = await browser.signIn(newsroom(), { name: 'Eve', role: 'viewer', desks: ['health'] }, WORK);
  const sent: string[] = [];
  page.on('request', (request) => {
    if (request.method() !== 'GET' && request.url().includes('/v1/')) sent.push(`${request.method()} ${request.url()}`);
  });
  await page.getByRole('heading', { name: 'You may look' }).waitFor();
  expect(await page.getByRole('button', { name: /Next|Take/ }).count()).toBe(0);

  await page.getByText('bridge number').first().click();
  await page.waitForURL(`**${WORK}/${encodeURIComponent(claim)}`);
  await page.getByText('You may look: reviewers of the desk rule on it.').waitFor();
  for (const key of ['r', 'e', 'o', 'n', 'b', 'f', '1', 'Control+Enter']) await page.keyboard.press(key);
  await page.getByRole('tab', { name: 'Notes' }).click();
  await page.getByText('No notes yet.').waitFor();
  const pane = page.getByRole('region', { name: 'Claim' });
  expect(await pane.getByRole('textbox').count()).toBe(0);
  expect(await pane.getByRole('form').count()).toBe(0);
  expect(await pane.getByRole('button').allTextContents()).toEqual([]);
  expect(sent).toEqual([]);
});
