import { expect, it, vi } from 'vitest';
import { shown } from '../../../bin/screens/at-console.ts';
import { useConsole } from '../../support/console-browser.ts';
import { useNewsroom } from '../../support/newsroom.ts';

vi.setConfig({ testTimeout: 180_000 });

const newsroom = useNewsroom();
const browser = useConsole();
const DESK = 'health';
const KEPT = `JSON.stringify(localStorage)`;

it('keeps what is written in the forms on a claim until it is sent or thrown away: over other screens, other claims and a reload', async () => {
  const [one = '', other = ''] = await newsroom().plant(DESK, 2);
  const at = (claim: string): string => `/desks/${DESK}/work/${encodeURIComponent(claim)}`;
  const { page } = await browser.signIn(newsroom(), { name: 'Farah', role: 'reviewer', desks: [DESK] }, at(one));
  const title = page.getByLabel('Title');
  const note = page.getByLabel('A note for colleagues');
  const begun = (tab: string) => page.getByRole('tab', { name: tab }).getByRole('img', { name: 'begun' });
  const open = async (claim: string): Promise<void> => {
    await page.goto(new URL(at(claim), page.url()).href);
    await shown(page);
    await page.getByRole('tab', { name: 'Evidence' }).waitFor();
  };

  await page.keyboard.press('e');
  await title.waitFor();
  await page.keyboard.type('Register');
  await page.getByLabel('What it says, word for word').fill('No such entry.');
  await page.keyboard.press('Escape');
  for (const key of ['g', 't']) await page.keyboard.press(key);
  await page.getByRole('toolbar', { name: 'What to do with the claims' }).waitFor();
  await page.goBack();
  await page.getByRole('button', { name: 'Go on adding evidence' }).waitFor();
  await begun('Evidence').waitFor();
  await page.keyboard.press('e');
  await page.keyboard.type(' of the town');
  expect(await title.inputValue()).toBe('Register of the town');
  expect(await page.getByLabel('What it says, word for word').inputValue()).toBe('No such entry.');

  await page.keyboard.press('Escape');
  await page.keyboard.press('o');
  await note.waitFor();
  await page.keyboard.type('Their records');
  await open(other);
  await page.keyboard.press('o');
  await note.waitFor();
  expect(await note.inputValue()).toBe('');
  await open(one);
  await begun('Notes').waitFor();
  await page.keyboard.press('o');
  await note.waitFor();
  await page.keyboard.type(' are thin.');
  expect(await note.inputValue()).toBe('Their records are thin.');

  // Who must not be known is not to be found on a shared machine.
  expect(await page.evaluate(KEPT)).toContain('Their records are thin.');
  await page.getByLabel('Only some may read it').check();
  await expect.poll(() => page.evaluate(KEPT)).not.toContain('Their records');
  await page.reload();
  await begun('Notes').waitFor();
  await page.keyboard.press('o');
  await expect.poll(() => note.inputValue()).toBe('Their records are thin.');
  await page.keyboard.press('Control+Enter');
  await page.getByRole('list', { name: 'Notes' }).getByText('Their records are thin.').waitFor();
  await expect.poll(() => note.inputValue()).toBe('');

  await page.keyboard.press('Escape');
  await page.keyboard.press('e');
  await title.waitFor();
  await page.keyboard.press('Control+Enter');
  await page.getByRole('article', { name: 'Evidence e1: Register of the town' }).waitFor();
  await page.keyboard.press('c');
  await page.getByLabel('Whom').waitFor();
  await page.keyboard.type('Road office');
  await page.getByRole('form', { name: 'Log a call' }).getByRole('button', { name: 'Cancel' }).click();
  await page.reload();
  await page.getByRole('tab', { name: 'Evidence' }).waitFor();
  expect(await page.getByRole('img', { name: 'begun' }).count()).toBe(0);
  await expect.poll(() => page.evaluate(KEPT)).not.toContain('claim-docket.words');
});
