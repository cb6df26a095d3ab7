import type { Route } from 'playwright-core';
import { expect, it, vi } from 'vitest';
import { claimKey } from '../../../functions/ledger/keys.ts';
import { giveUp } from '../../../functions/ledger/pending/attempts.ts';
import { addInvented } from '../../support/planted-claims.ts';
import { expectOnReturn, useConsole } from '../../support/console-browser.ts';
import { useNewsroom } from '../../support/newsroom.ts';

vi.setConfig({ testTimeout: 180_000 });

const newsroom = useNewsroom();
const browser = useConsole();

it('parks a claim, which wakes by itself and is there again', async () => {
  await newsroom().plant('business', 1);
  const { page } = await browser.signIn(newsroom(), { name: 'Farah', role: 'reviewer', desks: ['business'] }, '/desks/business/work');
  await page.keyboard.press('n');
  await page.getByTestId('lease').waitFor();
  await page.keyboard.press('p');
  await page.getByRole('dialog').getByLabel('Note').fill('The mayor calls back.');
  await page.keyboard.press('Enter');
  await page.getByText('Parked by Farah').waitFor();

  // Its time comes sooner than the dialog would let it.
  await page.getByText('Parked by Farah').click();
  await page.getByRole('button', { name: 'Take it', exact: true }).click();
  await page.getByTestId('lease').waitFor();
  const claim = new URL(page.url()).pathname.split('/').at(-1) ?? '';
  const { lease } = await newsroom()
    .call('GET', `/v1/claims/${claim}`, { token: await newsroom().cloud.token({ user: 'Farah', roles: ['reviewer'] }) })
    .then(({ body }) => body as { lease: { token: number } });
  await newsroom().call('POST', `/v1/claims/${claim}/park`, {
    token: await newsroom().cloud.token({ user: 'Farah', roles: ['reviewer'] }),
    body: { token: lease.token, reason: 'call-back', note: '', until: new Date(Date.now() + 1200).toISOString() },
  });
  await expectOnReturn(page, page.getByText('For you'), () => newsroom().cloud.cloud.host.invoke('TendFunction', {}));
});

/** What a parked claim changes beside the list that it stands in. */
const DESKS = /\/v1\/desks(?:\?|$)/;

it('keeps what is chosen while the lists that a parked claim changes come anew', async () => {
  await newsroom().plant('politics', 1);
  const { page } = await browser.signIn(newsroom(), { name: 'Farah', role: 'reviewer', desks: ['politics'] }, '/desks/politics/work');
  await page.keyboard.press('n');
  await page.getByTestId('lease').waitFor();
  await page.keyboard.press('p');
  await page.getByRole('dialog').getByLabel('Note').fill('The mayor calls back.');
  const slow: Route[] = [];
  await page.route(DESKS, (route) => void slow.push(route));
  await page.keyboard.press('Enter');
  await page.getByText('Parked by Farah').click();
  await page.getByRole('button', { name: 'Take it', exact: true }).waitFor();
  await vi.waitUntil(() => slow.length > 0, { timeout: 30_000 });

  const answered = page.waitForResponse((response) => DESKS.test(response.url()));
  await Promise.all(slow.splice(0).map((route) => route.continue()));
  await answered.then((response) => response.finished());
  await page.getByRole('button', { name: 'Take it', exact: true }).click();
  await page.getByTestId('lease').waitFor();
  expect(new URL(page.url()).pathname).toMatch(/^\/desks\/politics\/work\/.+/);
});

it('shows a lead what is stuck and why, and sends it on its way again', async () => {
  const { ledger } = newsroom();
  const [claim] = await addInvented(ledger, 'stuck-article', 1);
  await giveUp(ledger, claimKey(claim?.id ?? ''), new Date(), { code: 'AccessDenied', message: 'The function may not.' });
  const { page } = await browser.signIn(newsroom(), { name: 'Lea', role: 'lead', desks: ['general'] }, '/desks/general/lead');
  await page.getByRole('tab', { name: /stuck/i }).click();
  await page.getByText('The function may not.').waitFor();
  await page.keyboard.press('j');
  await page.keyboard.press('r');
  await page.getByText('The function may not.').waitFor({ state: 'detached' });
  await page.keyboard.press('g');
  await page.keyboard.press('w');
  await expectOnReturn(page, page.getByText('bridge number 1 of stuck-article'));
});

it('asks a lead to whom a claim goes, what is to be muted and what is to be checked, at the field, when a form is sent without', async () => {
  await newsroom().plant('health', 1);
  const farah = await newsroom().colleague({ role: 'reviewer', desks: ['health'] });
  const gil = await newsroom().colleague({ role: 'reviewer', desks: ['health'] });
  const { body } = await farah.next('health');
  const { page } = await browser.signIn(newsroom(), { name: 'Lea', role: 'lead', desks: ['health'] }, '/desks/health/lead?tab=hands');
  await page.getByText(farah.name).first().waitFor();
  await page.keyboard.press('j');
  await page.keyboard.press('h');
  const dialog = page.getByRole('dialog', { name: 'Hand over this claim' });
  await dialog.getByRole('radio', { name: gil.name }).waitFor();
  // Not its own Enter: with Ctrl it is the form’s.
  await dialog.getByRole('button', { name: 'Cancel' }).focus();
  await page.keyboard.press('Control+Enter');
  await dialog.getByRole('alert').filter({ hasText: 'Choose who is to have it.' }).waitFor();
  expect(await dialog.locator('[data-field=to] input:focus').count()).toBe(1);
  await dialog.getByRole('radio', { name: gil.name }).check();
  expect(await dialog.getByRole('alert').count()).toBe(0);
  await page.keyboard.press('Control+Enter');
  await dialog.waitFor({ state: 'detached' });
  await page.getByText(`${gil.name} finds it on top of their docket.`).waitFor();
  expect((await gil.next('health')).body.claim.id).toBe(body.claim.id);

  await page.getByRole('tab', { name: 'Mutes' }).click();
  await page.getByRole('button', { name: 'Mute …' }).click();
  await page.getByRole('alert').filter({ hasText: 'Write the name' }).waitFor();
  await page.keyboard.type('Harbour Wire');
  await page.keyboard.press('Control+Enter');
  await page.getByRole('dialog', { name: 'Mute' }).getByRole('radio', { name: 'The source Harbour Wire' }).waitFor();
  await page.keyboard.press('Escape');

  await page.getByRole('tab', { name: 'Audit' }).click();
  await page.getByRole('button', { name: 'Check its audit' }).click();
  await page.getByRole('alert').filter({ hasText: 'Name the claim' }).waitFor();
  await page.keyboard.type(body.claim.id);
  await page.keyboard.press('Control+Enter');
  await page.getByRole('alert').waitFor({ state: 'detached' });
  await page.waitForURL(`**claim=${body.claim.id}`);
});
