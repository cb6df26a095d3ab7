import { expect, it, vi } from 'vitest';
import { useConsole } from '../../support/console-browser.ts';
import { useNewsroom } from '../../support/newsroom.ts';

vi.setConfig({ testTimeout: 180_000 });

const newsroom = useNewsroom();
const browser = useConsole();

it('asks before it is closed while an upload is on its way, on whichever screen one is', async () => {
  const { page } = await browser.signIn(newsroom(), { name: 'Farah', role: 'reviewer', desks: ['health'] }, '/articles');
  // Nothing answers: it stays on its way.
  await page.route('**/v1/uploads', () => undefined);
  const chooser = page.waitForEvent('filechooser');
  await page.keyboard.press('u');
  await (await chooser).setFiles({ name: 'mill.txt', mimeType: 'text/plain', buffer: Buffer.from('The mill closed, the mayor said.') });
  await page.getByText('mill.txt').first().waitFor();
  for (const key of ['g', 't']) await page.keyboard.press(key);
  await page.getByRole('toolbar', { name: 'What to do with the claims' }).waitFor();

  const asked = page.waitForEvent('dialog');
  await page.close({ runBeforeUnload: true });
  const question = await asked;
  expect(question.type()).toBe('beforeunload');
  await question.dismiss();
  expect(page.isClosed()).toBe(false);
});
