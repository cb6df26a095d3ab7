import type { Page } from 'playwright-core';
import { expect, it, vi } from 'vitest';
import { busyArticle } from '../../support/busy-article.ts';
import { expectOnReturn, useConsole } from '../../support/console-browser.ts';
import { useNewsroom } from '../../support/newsroom.ts';

vi.setConfig({ testTimeout: 180_000 });

const newsroom = useNewsroom();
const browser = useConsole();
const DESK = 'general';

/** Drags a file over the page and lets go of it. */
async function drop(page: Page, name: string, text: string): Promise<void> {
  const dataTransfer = await page.evaluateHandle(`(() => {
    const data = new DataTransfer();
    data.items.add(new File([${JSON.stringify(text)}], ${JSON.stringify(name)}, { type: 'text/plain' }));
    return data;
  })()`);
  const target = page.getByRole('region', { name: 'Drop articles here' });
  await vi.waitFor(
    async () => {
      await page.dispatchEvent('body', 'dragenter', { dataTransfer });
      await target.waitFor({ timeout: 1000 });
    },
    { timeout: 30_000, interval: 0 },
  );
  await target.dispatchEvent('drop', { dataTransfer });
}

it('takes an article that is dropped, has it triaged by key, and hands out a bundle of its claims', async () => {
  const { page } = await browser.signIn(newsroom(), { name: 'Farah', role: 'reviewer', desks: [DESK] }, '/articles');
  await page.getByRole('heading', { name: 'Articles' }).first().waitFor();
  await page.keyboard.press('p');
  const paste = page.getByRole('dialog', { name: 'Paste an article' });
  await paste.getByLabel('Headline').fill('Storm nears');
  await paste.getByRole('button', { name: 'Upload it' }).click();
  await paste.getByRole('alert').filter({ hasText: 'Paste or write' }).waitFor();
  expect(await paste.locator('[data-field=text]:focus').count()).toBe(1);
  await page.keyboard.press('Escape');
  await paste.waitFor({ state: 'detached' });

  await drop(page, 'oduby.txt', busyArticle('Oduby', 14));
  await page.getByText('14 to check').first().waitFor();

  await page.keyboard.press('g');
  await page.keyboard.press('t');
  await page.waitForURL('**/triage');
  await page.getByText('Storm hits Oduby').first().waitFor();
  const states = async (state: string): Promise<number> => {
    const anna = await newsroom().colleague({ role: 'reviewer', desks: [DESK] });
    const { body } = await anna.call('GET', `/v1/desks/${DESK}/claims?state=${state}&limit=100`);
    return (body as { items: unknown[] }).items.length;
  };
  await expectOnReturn(page, page.getByText('10 above · 4 below'));
  expect([await states('waiting'), await states('below')]).toEqual([10, 4]);

  // The first is dismissed for a reason, comes back by undo, and two are dismissed together.
  await page.keyboard.press('j');
  await page.keyboard.press('d');
  await page
    .getByText(/fine as attributed/i)
    .last()
    .waitFor();
  await page.keyboard.press('a');
  await expect.poll(() => states('dismissed')).toBe(1);
  await page.keyboard.press('z');
  await expect.poll(() => states('dismissed')).toBe(0);
  await page.keyboard.press('x');
  await page.keyboard.press('J');
  await page.getByText('2 selected').waitFor();
  await page.keyboard.press('d');
  await page.keyboard.press('n');
  await expect.poll(() => states('dismissed')).toBe(2);

  await page.keyboard.press('g');
  await page.keyboard.press('w');
  await page.getByText('Nothing in hand').waitFor();
  await page.keyboard.press('b');
  await page.getByTestId('lease').waitFor();
  await expect.poll(() => states('held')).toBe(3);

  // A claim’s own address, as reporters are sent it, leads to where the claim lies.
  await page.waitForURL(/\/work\/[^/]+$/);
  const at = new URL(page.url());
  await page.goto(`${at.origin}/claims/${at.pathname.split('/').at(-1) ?? ''}`);
  await page.waitForURL(`**${at.pathname}`);
  await page.getByTestId('lease').waitFor();
});
