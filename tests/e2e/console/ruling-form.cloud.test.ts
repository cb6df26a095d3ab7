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

it('tells the whole of what the button records', async () => {
  const [claim = ''] = await newsroom().plant('business', 1);
  const work = `/desks/business/work/${encodeURIComponent(claim)}`;
  for (const width of [390, 1280, 1440]) {
    const { page } = await browser.signIn(newsroom(), { name: 'Farah', role: 'reviewer', desks: ['business'] }, work, {
      viewport: { width, height: 900 },
    });
    await page.getByLabel('Why', { exact: true }).waitFor();
    for (const key of ['f', '2', 'v', '2']) await page.keyboard.press(key);
    await page.getByRole('button', { name: 'Record: Partly confirmed · Use, attributed' }).waitFor();
    expect({ width, cut: await page.evaluate(CUT) }).toEqual({ width, cut: false });
  }
});

/** Whether any of the button’s words are cut off, by it or by what is around it. */
const CUT = `(() => {
  const button = document.querySelector('form[aria-label=Ruling] [type=submit]');
  const label = button.querySelector('.mantine-Button-label');
  const words = document.createRange();
  words.selectNodeContents(label);
  const [text, shown, whole, pane] = [words, label, button, button.closest('section')].map((one) => one.getBoundingClientRect());
  const isWithin = (one, other) => one.left >= other.left && one.right <= other.right && one.top >= other.top - 1 && one.bottom <= other.bottom + 1;
  return !isWithin(text, shown) || !isWithin(shown, whole) || whole.left < pane.left || whole.right > pane.right;
})()`;
