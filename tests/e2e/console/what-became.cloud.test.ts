import { expect, it, vi } from 'vitest';
import { inventedArticle } from '../../support/invented-article.ts';
import { useConsole } from '../../support/console-browser.ts';
import { useNewsroom } from '../../support/newsroom.ts';

vi.setConfig({ testTimeout: 120_000 });

const newsroom = useNewsroom();
const browser = useConsole();

const taken = async (key: string, n: number) => newsroom().ended(await newsroom().upload(key, inventedArticle(n).text));

it('says of an upload for no desk where it went, in the list, on the article’s page and with its report', async () => {
  const { articleId } = await taken('incoming/nosuchdesk/stray.txt', 801);
  const { page } = await browser.signIn(newsroom(), { name: 'Greta', role: 'reviewer', desks: ['general'] }, '/articles');
  const note = page.getByText('No desk is called “nosuchdesk”; it went to General.');
  await note.first().waitFor();
  await page.getByText('Flood closes bridges').first().click();
  await page.waitForURL(`**/articles/${articleId}`);
  await page.getByText('Report', { exact: true }).click();
  await expect.poll(() => note.filter({ visible: true }).count()).toBe(2);
  await page.getByRole('region', { name: 'Report' }).getByText('The desks’ folders are general, world').first().waitFor();
});

it('says of the same text under another name which article it is, and there, under which names it came', async () => {
  const [first] = [await taken('incoming/world/wire.txt', 802), await taken('incoming/world/desk/wire-2.txt', 802)];
  const { page } = await browser.signIn(newsroom(), { name: 'Hugo', role: 'reviewer', desks: ['world'] }, '/articles');
  const row = page.getByText('The same text is here as world/wire.txt: it stays one article, and its claims are not queued again.');
  await row.first().waitFor();
  const repeat = page.getByRole('link', { name: /Flood closes bridges/ }).first();
  await repeat.click();
  await page.getByText('world/desk/wire-2.txt brought the same text as world/wire.txt').waitFor();
  await page.goto(`${new URL(page.url()).origin}/articles/${first.articleId}`);
  await page.getByText('The same text came as world/desk/wire-2.txt, too').waitFor();
  expect(await page.getByText('brought the same text').count()).toBe(0);
});
