import { expect, it, vi } from 'vitest';
import { useConsole } from '../../support/console-browser.ts';
import { useNewsroom } from '../../support/newsroom.ts';

vi.setConfig({ testTimeout: 180_000 });

const newsroom = useNewsroom();
const browser = useConsole();

it('takes Enter, with Ctrl too, for the name that is chosen while names are offered, and Escape to close them; then Ctrl and Enter sends', async () => {
  await newsroom().plant('politics', 1);
  await newsroom().colleague({ role: 'reviewer', desks: ['politics'] });
  await newsroom().colleague({ role: 'reviewer', desks: ['politics'] });
  const work = '/desks/politics/work';
  const { page } = await browser.signIn(newsroom(), { name: 'Farah', role: 'reviewer', desks: ['politics'] }, work);
  const note = page.getByRole('form', { name: 'New note' }).getByRole('textbox', { name: 'A note for colleagues' });
  const focused = page.locator('textarea:focus');
  const names = page.getByRole('listbox', { name: 'Whom to call' });
  const chosen = names.getByRole('option', { selected: true });
  const closed = (): Promise<void> => names.waitFor({ state: 'detached' });
  let posted = 0;
  page.on('request', (request) => {
    if (request.method() === 'POST' && request.url().endsWith('/notes')) posted++;
  });
  await page.keyboard.press('n');
  await page.getByTestId('lease').waitFor();
  await page.keyboard.press('o');
  await note.waitFor();

  // Half a name would call nobody.
  await page.keyboard.type('Ask @rev');
  await names.waitFor();
  const [first, second] = await names.getByRole('option').allTextContents();
  expect(await chosen.allTextContents()).toEqual([first]);
  await page.keyboard.press('Control+Enter');
  await closed();
  expect(await note.inputValue()).toBe(`Ask @${first} `);

  await page.keyboard.type('or @');
  await names.waitFor();
  await page.keyboard.press('ArrowDown');
  expect(await chosen.allTextContents()).toEqual([second]);
  expect(await note.getAttribute('aria-activedescendant')).toBe(await chosen.getAttribute('id'));
  await page.keyboard.press('Enter');
  await closed();
  expect(await note.inputValue()).toBe(`Ask @${first} or @${second} `);

  await page.keyboard.type('and @r');
  await names.waitFor();
  await page.keyboard.press('Escape');
  await closed();
  expect(await focused.count()).toBe(1);
  expect(posted).toBe(0);

  // Nobody is called so: nothing is offered.
  await page.keyboard.type(' and @zzz');
  await page.keyboard.press('Control+Enter');
  await page.getByRole('list', { name: 'Notes' }).getByText(`Ask @${first} or @${second} and @r and @zzz`).waitFor();
  expect(posted).toBe(1);
  await page.keyboard.press('Escape');
  await expect.poll(() => focused.count()).toBe(0);
});
