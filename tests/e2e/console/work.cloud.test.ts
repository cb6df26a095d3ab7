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
