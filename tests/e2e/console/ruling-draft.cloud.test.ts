import type { Page, Response } from 'playwright-core';
import { expect, it, vi } from 'vitest';
import { useConsole } from '../../support/console-browser.ts';
import { useNewsroom } from '../../support/newsroom.ts';

vi.setConfig({ testTimeout: 180_000 });

const newsroom = useNewsroom();
const browser = useConsole();
const DESK = 'health';
const DRAFT = '**/draft';
const SAVED = /^Saved \d/;

const atClaim = async (): Promise<string> => {
  const [claim = ''] = await newsroom().plant(DESK, 1);
  return `/desks/${DESK}/work/${encodeURIComponent(claim)}`;
};
const farahAt = async (work: string): Promise<Page> =>
  (await browser.signIn(newsroom(), { name: 'Farah', role: 'reviewer', desks: [DESK] }, work)).page;
const whyOn = (page: Page) => page.getByLabel('Why', { exact: true });
const unsaved = (page: Page) => page.getByText('Not saved yet, kept in this browser');
/** Ends when the page has drawn what it was told. */
const DRAWN = `new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(drawn))))`;
/** As if there were no network for drafts. */
const breakOff = (page: Page): Promise<unknown> => page.route(DRAFT, (route) => route.abort());
/** Keeps what the page asks for there from being answered. @returns to have it answered */
async function holdBack(page: Page, path: string): Promise<() => void> {
  let release = (): void => undefined;
  const released = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route(path, async (route) => {
    await released;
    await route.continue();
  });
  return () => release();
}
const draftAnswer = (page: Page): Promise<Response> => page.waitForResponse((response) => response.url().endsWith('/draft'));

it('leaves alone what is written, chosen and cited while evidence is on its way', async () => {
  const page = await farahAt(await atClaim());
  const addEvidence = async (title: string): Promise<void> => {
    await page.keyboard.press('e');
    await page.getByLabel('Title').fill(title);
    await page.keyboard.press('Control+Enter');
  };
  const cite = (id: string) => page.getByRole('checkbox', { name: `Cite ${id} in the ruling` });
  await whyOn(page).waitFor();
  await addEvidence('Register');
  await cite('e1').waitFor();
  await page.keyboard.press('Escape');

  const answer = await holdBack(page, '**/evidence');
  await addEvidence('Letter');
  await whyOn(page).fill('The register has no such entry.');
  await cite('e1').uncheck();
  await page.keyboard.press('Escape');
  for (const key of ['f', '4', 'v', '4']) await page.keyboard.press(key);
  await page.getByText(SAVED).waitFor();
  answer();
  await cite('e2').waitFor();

  const stands = async (): Promise<void> => {
    await expect.poll(() => cite('e2').isChecked()).toBe(true);
    expect(await cite('e1').isChecked()).toBe(false);
    expect(await whyOn(page).inputValue()).toBe('The register has no such entry.');
    await page.getByRole('button', { name: 'Record: Refuted · Cut' }).waitFor();
  };
  await stands();
  await page.reload();
  await stands();
});

it('asks whose words go on until somebody says so, and keeps those that were chosen until they are saved', async () => {
  const work = await atClaim();
  const [page, other] = [await farahAt(work), await farahAt(work)];
  const question = page.getByText('Another window saved other words for this claim. Which go on?');
  await whyOn(page).fill('First.');
  await page.getByText(SAVED).waitFor();
  await breakOff(page);
  await whyOn(page).fill('First. Mine.');
  await unsaved(page).waitFor();
  await other.reload();
  await expect.poll(() => whyOn(other).inputValue()).toBe('First.');
  await whyOn(other).fill('First. Theirs.');
  await other.getByText(SAVED).waitFor();

  await page.reload();
  await question.waitFor();
  await page.unroute(DRAFT);
  const answer = draftAnswer(page);
  await page.keyboard.press('r');
  await page.keyboard.type(' More.');
  expect((await answer).status()).toBe(409);
  await question.waitFor();
  await other.reload();
  await expect.poll(() => whyOn(other).inputValue()).toBe('First. Theirs.');

  await breakOff(page);
  await page.getByRole('button', { name: 'These here' }).click();
  await unsaved(page).waitFor();
  await page.reload();
  await expect.poll(() => whyOn(page).inputValue()).toBe('First. Mine. More.');
  await unsaved(page).waitFor();
  await page.unroute(DRAFT);
  await page.getByText(SAVED).waitFor();
  await other.reload();
  await expect.poll(() => whyOn(other).inputValue()).toBe('First. Mine. More.');
});

it('finds the words that were kept also where it learns only after the claim who is there', async () => {
  const page = await farahAt(await atClaim());
  await whyOn(page).waitFor();
  await breakOff(page);
  await whyOn(page).fill('Not saved.');
  await unsaved(page).waitFor();

  const tellWho = await holdBack(page, '**/v1/me');
  const claim = page.waitForResponse((response) => response.url().includes('/v1/claims/') && response.request().method() === 'GET');
  await page.reload();
  await (await claim).finished();
  await page.evaluate(DRAWN);
  tellWho();
  await expect.poll(() => whyOn(page).inputValue()).toBe('Not saved.');
});
