import { expect, it, vi } from 'vitest';
import { busyArticle } from '../../support/busy-article.ts';
import { expectOnReturn, useConsole } from '../../support/console-browser.ts';
import { useNewsroom } from '../../support/newsroom.ts';

const newsroom = useNewsroom();
const browser = useConsole();
const DESK = 'general';
// A browser on a busy machine of two cores takes its time.
vi.setConfig({ testTimeout: 180_000 });
const WORK = `/desks/${DESK}/work`;

async function uploadTo(desk: string, town: string): Promise<void> {
  await newsroom().ended(await newsroom().upload(`incoming/${desk}/${town}.txt`, busyArticle(town, 6)));
  await newsroom().cloud.settled();
}

it('takes a claim, writes, reloads, adds evidence and rules: by keyboard alone', async () => {
  await uploadTo(DESK, 'Lusen');
  const { page } = await browser.signIn(newsroom(), { name: 'Farah', role: 'reviewer', desks: [DESK] }, WORK);
  await page.getByText('Waiting').first().waitFor();

  await page.keyboard.press('n');
  await page.getByTestId('lease').waitFor();
  await page.keyboard.press('r');
  await page.keyboard.type('The register of the town has no such entry.');
  await page.getByText(/^Saved \d/).waitFor();
  await page.reload();
  await expect.poll(() => page.getByLabel('Why', { exact: true }).inputValue()).toBe('The register of the town has no such entry.');

  await page.keyboard.press('e');
  await page.getByLabel('Title').waitFor();
  await page.keyboard.type('Register of the town');
  await page.keyboard.press('Control+Enter');
  await page.getByRole('article', { name: 'Evidence e1: Register of the town' }).waitFor();

  await page.keyboard.press('f');
  await page.keyboard.press('4');
  await page.keyboard.press('v');
  await page.keyboard.press('1');
  await page.keyboard.press('Control+Enter');
  await page.getByText('What is refuted is not for “use”').waitFor();
  await page.keyboard.press('v');
  await page.keyboard.press('4');
  await page.getByRole('button', { name: 'Record: Refuted · Cut' }).waitFor();
  expect(await page.locator('[role=radio]:focus').textContent()).toContain('Cut');
  await page.keyboard.press('Control+Enter');
  await page.getByText('The verdict is recorded.').waitFor();

  const anna = await newsroom().colleague({ role: 'reviewer', desks: [DESK] });
  const { body } = await anna.call('GET', `/v1/desks/${DESK}/claims?state=decided`);
  const [decided] = (body as { items: { id: string }[] }).items;
  const { body: detail } = await anna.call('GET', `/v1/claims/${decided?.id}`);
  expect(detail).toMatchObject({
    verdict: { finding: 'refuted', advice: 'cut', rationale: 'The register of the town has no such entry.', evidence: [{ id: 'e1' }] },
  });
});

/** Runs in the page: of each field for a day and a time, what it lacks to show all of one, in pixels. */
const TIMES_CUT = `[...document.querySelectorAll('input[type=datetime-local]')].map((field) => {
  const whole = field.cloneNode();
  whole.style.width = 'max-content';
  field.after(whole);
  const cut = whole.offsetWidth - field.offsetWidth;
  whole.remove();
  return Math.max(0, cut);
})`;

it.each([1280, 1440])('shows a time whole, its AM or PM too, on a screen of %d pixels', async (width) => {
  await uploadTo(DESK, `Lusen${width}`);
  const options = { viewport: { width, height: 900 }, locale: 'en-US' };
  const { page } = await browser.signIn(newsroom(), { name: 'Farah', role: 'reviewer', desks: [DESK] }, WORK, options);
  await page.locator('button[aria-current]').first().click();
  await page.getByLabel('As of').fill('2026-11-28T21:30');
  await page.keyboard.press('Escape');
  await page.keyboard.press('c');
  await page.getByLabel('When').waitFor();
  expect(await page.evaluate(TIMES_CUT)).toEqual([0, 0, 0]);
});

it('says what a form lacks when it is sent, and goes there; nothing that was written is lost, and nothing behind a dialog is recorded', async () => {
  await uploadTo('health', 'Varde');
  const { page } = await browser.signIn(newsroom(), { name: 'Farah', role: 'reviewer', desks: ['health'] }, '/desks/health/work');
  const focused = (): Promise<string> => page.evaluate<string>(`document.activeElement.labels?.[0]?.textContent ?? ''`);
  const said = (words: string): Promise<void> => page.getByRole('alert').filter({ hasText: words }).waitFor();
  await page.keyboard.press('n');
  await page.getByTestId('lease').waitFor();

  await page.keyboard.press('e');
  const evidence = page.getByRole('form', { name: 'New evidence' });
  await evidence.getByLabel('Note').fill('Seen in the archive.');
  await page.keyboard.press('Control+Enter');
  await said('Say what it is called');
  expect(await focused()).toContain('Title');
  await page.keyboard.type('Register');
  expect(await evidence.getByRole('alert').count()).toBe(0);
  await evidence.getByLabel('Who knows it').fill('Road office');
  await page.keyboard.press('Control+Enter');
  await said('Choose how they know it.');
  expect(await focused()).toContain('and how');
  expect(await evidence.getByLabel('Note').inputValue()).toBe('Seen in the archive.');
  await evidence.getByRole('button', { name: 'Cancel' }).click();

  await page.keyboard.press('c');
  const call = page.getByRole('form', { name: 'Log a call' });
  await call.getByLabel('What was said').fill('Nothing yet.');
  await page.keyboard.press('Control+Enter');
  await said('Say whom you called.');
  expect(await focused()).toContain('Whom');
  await page.keyboard.type('Road office');
  await call.getByRole('button', { name: 'Log it' }).click();
  await said('Choose what came of it.');
  expect(await page.locator('[role=radio]:focus').textContent()).toBe('Reached');
  await page.keyboard.press('Space');
  await page.keyboard.press('Control+Enter');
  await call.waitFor({ state: 'detached' });
  await page.getByText('Nothing yet.').waitFor();

  await page.keyboard.press('o');
  const note = page.getByRole('form', { name: 'New note' });
  await note.getByRole('button', { name: 'Add the note' }).click();
  await said('Write the note first.');
  expect(await focused()).toContain('A note for colleagues');
  await page.keyboard.type('Their records are thin.');
  const refusal = {
    type: '/problems/claim-changed',
    status: 409,
    title: 'Changed',
    detail: 'It has changed meanwhile.',
    next: 'Send it again.',
  };
  await page.route('**/notes', (route) => route.fulfill({ status: 409, contentType: 'application/problem+json', json: refusal }), {
    times: 1,
  });
  await page.keyboard.press('Control+Enter');
  await said('It has changed meanwhile. Send it again.');
  expect(await note.getByRole('textbox').inputValue()).toBe('Their records are thin.');
  await page.keyboard.press('Control+Enter');
  await page.getByRole('list', { name: 'Notes' }).getByText('Their records are thin.').waitFor();
  // It is empty again, and nobody is told so before they send it.
  expect(await note.getByRole('alert').count()).toBe(0);

  await page.keyboard.press('Escape');
  await page.keyboard.press('q');
  await page.getByLabel('Your question to the reporter').waitFor();
  await page.keyboard.press('Control+Enter');
  await said('Write your question.');
  expect(await focused()).toContain('Your question to the reporter');
  await page.getByRole('form', { name: 'Ask the reporter' }).getByRole('button', { name: 'Cancel' }).click();

  await page.keyboard.press('Control+Enter');
  await said('Choose what you found.');
  expect(await page.locator('[data-field=finding] [role=radio]:focus').count()).toBe(1);
  for (const key of ['f', '3', 'v', '2', 'r']) await page.keyboard.press(key);
  await page.keyboard.type('Nobody could be reached.');
  await page.keyboard.press('Escape');
  await page.keyboard.press('p');
  const dialog = page.getByRole('dialog', { name: 'Park this claim' });
  await dialog.getByLabel('Note').fill('Road office calls back.');
  const claim = decodeURIComponent(new URL(page.url()).pathname.split('/').at(-1) ?? '');
  await page.keyboard.press('Control+Enter');
  await dialog.waitFor({ state: 'detached' });
  const gil = await newsroom().colleague({ role: 'reviewer', desks: ['health'] });
  await expect
    .poll(async () => (await gil.call('GET', `/v1/claims/${claim}`)).body)
    .toMatchObject({ claim: { state: 'parked' }, reviews: [] });
});

it('lets nobody work a claim twice: what one holds, another sees held, and may take when its time is over; no words are lost', async () => {
  await uploadTo('business', 'Greve');
  const work = '/desks/business/work';
  const farah = await browser.signIn(newsroom(), { name: 'Farah', role: 'reviewer', desks: ['business'] }, work);
  const gil = await browser.signIn(newsroom(), { name: 'Gil', role: 'reviewer', desks: ['business'] }, work);
  await farah.page.keyboard.press('n');
  await farah.page.getByTestId('lease').waitFor();
  const claim = farah.page.url();
  await farah.page.keyboard.press('r');
  await farah.page.keyboard.type('In mid-sentence when the time');
  await farah.page.getByText(/^Saved \d/).waitFor();

  await gil.page.goto(claim);
  await gil.page.getByText('Farah holds it').waitFor();
  expect(await gil.page.getByRole('button', { name: 'Take it' }).count()).toBe(0);

  await newsroom().letLeaseRunOut(decodeURIComponent(new URL(claim).pathname.split('/').at(-1) ?? ''));
  const takeIt = gil.page.getByRole('button', { name: 'Take it' });
  await expectOnReturn(gil.page, takeIt);
  await takeIt.click();
  await gil.page.getByTestId('lease').waitFor();
  await expectOnReturn(farah.page, farah.page.getByText('Gil has taken this claim'));
  expect(await farah.page.getByLabel('Why', { exact: true }).inputValue()).toBe('In mid-sentence when the time');
});
