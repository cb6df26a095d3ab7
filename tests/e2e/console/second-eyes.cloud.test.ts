import type { Page } from 'playwright-core';
import { expect, it, vi } from 'vitest';
import { busyArticle } from '../../support/busy-article.ts';
import { useConsole } from '../../support/console-browser.ts';
import { useNewsroom } from '../../support/newsroom.ts';

vi.setConfig({ testTimeout: 180_000 });

const newsroom = useNewsroom();
const browser = useConsole();

const strike = async (page: Page, ...keys: readonly string[]): Promise<void> => {
  for (const key of keys) await page.keyboard.press(key);
};

/** Writes and submits a ruling on the claim in hand. */
async function rule(page: Page, finding: number, why: string): Promise<void> {
  await page.getByTestId('lease').waitFor();
  await strike(page, 'f', String(finding), 'v', '2', 'r');
  await page.keyboard.type(why);
  await strike(page, 'Control+Enter');
  if (finding !== 1 && finding !== 4) return;
  // It says how it is, and cites nothing: it is asked about, and nothing is recorded yet.
  const again = page.getByRole('button', { name: /^Record: .*, citing nothing/ });
  await again.waitFor();
  if (finding === 1) await page.getByText('0 of 2 independent origins').waitFor();
  await strike(page, 'Control+Enter');
}

async function claimOn(desk: string, town: string): Promise<void> {
  await newsroom().ended(await newsroom().upload(`incoming/${desk}/${town}.txt`, busyArticle(town, 1)));
  await newsroom().cloud.settled();
}

it('has a ruling signed off by a colleague, and the verdict corrected by a lead', async () => {
  await claimOn('world', 'Lusen');
  const work = '/desks/world/work';
  const farah = await browser.signIn(newsroom(), { name: 'Farah', role: 'reviewer', desks: ['world'] }, work);
  await strike(farah.page, 'n');
  await rule(farah.page, 3, 'Nobody could be reached.');
  await farah.page.getByText('It waits for another pair of eyes.').waitFor();

  const gil = await browser.signIn(newsroom(), { name: 'Gil', role: 'lead', desks: ['world'] }, work);
  await strike(gil.page, 'N', 's');
  await gil.page.getByText('Ruling by Farah').waitFor();
  await gil.page.getByTestId('lease').waitFor();
  const claim = gil.page.url();
  // From the field, Escape leads back to where keys are keys.
  const reason = gil.page.getByLabel('What should be done anew');
  await reason.click();
  await strike(gil.page, 'Escape', 'S');
  expect(await reason.count().then((there) => (there === 0 ? '' : reason.inputValue()))).toBe('');
  await gil.page.getByText('Signed off: the verdict is recorded.').waitFor();

  await gil.page.goto(claim);
  await gil.page.getByRole('button', { name: 'Correct …' }).click();
  const dialog = gil.page.getByRole('dialog');
  await dialog.getByRole('button', { name: 'Put it in doubt' }).click();
  await dialog.getByRole('alert').filter({ hasText: 'Say why' }).waitFor();
  expect(await dialog.locator('[data-field=reason]:focus').count()).toBe(1);
  await gil.page.keyboard.type('The register was misread.');
  await strike(gil.page, 'Control+Enter');
  await expect
    .poll(async () =>
      (await newsroom().colleague({ role: 'reviewer', desks: ['world'] })).call('GET', `/v1/claims/${claim.split('/').at(-1)}`),
    )
    .toMatchObject({
      body: { claim: { round: { cause: 'correction' }, standing: { status: 'in-doubt' } } },
    });
});

it('has a ruling given back once it is said what should be done anew', async () => {
  await claimOn('politics', 'Varde');
  const work = '/desks/politics/work';
  const farah = await browser.signIn(newsroom(), { name: 'Farah', role: 'reviewer', desks: ['politics'] }, work);
  await strike(farah.page, 'n');
  await rule(farah.page, 3, 'Nobody could be reached.');
  await farah.page.getByText('It waits for another pair of eyes.').waitFor();

  const { page } = await browser.signIn(newsroom(), { name: 'Gil', role: 'reviewer', desks: ['politics'] }, work);
  await strike(page, 'N', 's');
  await page.getByTestId('lease').waitFor();
  await page.getByRole('button', { name: 'Give it back', exact: true }).click();
  await page.getByRole('alert').filter({ hasText: 'Say what should be done anew.' }).waitFor();
  expect(await page.locator('[data-field=reason]:focus').count()).toBe(1);
  await page.keyboard.type('Ask the register as well.');
  expect(await page.getByRole('alert').filter({ hasText: 'Say what' }).count()).toBe(0);
  await strike(page, 'Control+Enter');
  await page.getByText('Given back to who ruled on it.').waitFor();
});

it('has a lead decide between two who did not see each other’s review', async () => {
  await claimOn('health', 'Greve');
  const work = '/desks/health/work';
  const people = [
    { name: 'Farah', finding: 1, why: 'The hospital’s register has it.' },
    { name: 'Gil', finding: 4, why: 'The hospital’s register has nothing of it.' },
  ];
  for (const { name, finding, why } of people) {
    const { page } = await browser.signIn(newsroom(), { name, role: 'reviewer', desks: ['health'] }, work);
    await strike(page, ...(name === 'Farah' ? ['n'] : ['N', 'r']));
    await page.getByTestId('lease').waitFor();
    expect(await page.getByText('The hospital’s register has it.').count()).toBe(0);
    await rule(page, finding, why);
    await page.getByText('It waits for another pair of eyes.').waitFor();
  }
  const lea = await browser.signIn(newsroom(), { name: 'Lea', role: 'lead', desks: ['health'] }, work);
  await strike(lea.page, 'N', 'a');
  for (const { why } of people) await lea.page.getByText(why).waitFor();
  await lea.page.getByLabel('Why this, and not the other').fill('The register that Gil read is of another year.');
  await strike(lea.page, 'Escape');
  await rule(lea.page, 1, 'Seen in the register.');
  await lea.page.getByText('The verdict is recorded.').waitFor();
});
