import { expect, it, vi } from 'vitest';
import { useConsole } from '../../support/console-browser.ts';
import { useNewsroom } from '../../support/newsroom.ts';

vi.setConfig({ testTimeout: 180_000 });

const newsroom = useNewsroom();
const browser = useConsole();

it('goes on after the words that stand there, and afterwards from where one was in them', async () => {
  const [claim = ''] = await newsroom().plant('health', 1);
  const work = `/desks/health/work/${encodeURIComponent(claim)}`;
  const { page } = await browser.signIn(newsroom(), { name: 'Farah', role: 'reviewer', desks: ['health'] }, work);
  const why = page.getByLabel('Why', { exact: true });
  const write = async (words: string): Promise<void> => {
    await page.keyboard.press('r');
    await page.keyboard.type(words);
    await page.keyboard.press('Escape');
  };
  await why.waitFor();
  await write('First sentence.');
  await page.getByText(/^Saved \d/).waitFor();
  await page.reload();
  await expect.poll(() => why.inputValue()).toBe('First sentence.');
  await write(' Second sentence.');
  expect(await why.inputValue()).toBe('First sentence. Second sentence.');

  await page.keyboard.press('r');
  for (let letter = 0; letter < ' Second sentence.'.length; letter++) await page.keyboard.press('ArrowLeft');
  await page.keyboard.press('Escape');
  await write(' Between.');
  expect(await why.inputValue()).toBe('First sentence. Between. Second sentence.');
});
