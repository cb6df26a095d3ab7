import { expect, it, vi } from 'vitest';
import { useConsole } from '../../support/console-browser.ts';
import { useNewsroom } from '../../support/newsroom.ts';

vi.setConfig({ testTimeout: 180_000 });

const newsroom = useNewsroom();
const browser = useConsole();
const DESK = 'general';

const HUGE = 'Sprengwort'.repeat(60);
const HOSTILE = `<!doctype html><html><head><title>Storm &lt;img src=x onerror=alert(1)&gt;</title></head><body>
<article><h1>Storm &lt;img src=x onerror="document.title='owned'"&gt; hits</h1>
<script>document.title = 'owned'</script>
<p onclick="document.title='owned'">The harbour office said &lt;script&gt;document.title='owned'&lt;/script&gt; 12 cranes stood still in Oduby on Saturday.</p>
<p>The <a href="javascript:document.title='owned'">fire brigade</a> said 19 houses in Oduby \u202eytiruces on saw ereht\u202c had no electricity on Saturday.</p>
<p>The water company said ${HUGE} closed the road to Oduby for 33 hours on Saturday.</p>
<p>The school board said <b style="position:fixed;inset:0">{{constructor.constructor('alert(1)')()}}</b> 26 pupils in Oduby were sent home on Saturday.</p>
</article></body></html>`;

it('shows a hostile article as the text that it is', async () => {
  await newsroom().ended(await newsroom().upload(`incoming/${DESK}/oduby.html`, HOSTILE, 'text/html'));
  await newsroom().cloud.settled();
  const { page } = await browser.signIn(newsroom(), { name: 'Farah', role: 'reviewer', desks: [DESK] }, `/desks/${DESK}/work`);
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  page.on('dialog', () => asked.push('a dialog'));
  const { origin } = new URL(page.url());

  for (const path of [`/desks/${DESK}/triage`, `/desks/${DESK}/work`, '/articles']) {
    await page.goto(`${origin}${path}`);
    await page.getByText('Oduby').first().waitFor();
    expect(await page.evaluate('document.documentElement.scrollWidth <= innerWidth'), `${path} is as wide as the window`).toBe(true);
  }
  await page.goto(`${origin}/desks/${DESK}/work`);
  await page.getByText('Oduby').first().click();
  const article = page.getByRole('region', { name: 'Article' });
  await article
    .getByText(/houses in Oduby/)
    .first()
    .waitFor();
  const text = (await article.textContent()) ?? '';
  // An invisible control would turn what follows around; it is written out instead.
  expect(text).toContain('[U+202E]');
  // Its own words are in nothing but marks and spans.
  const others = await article.locator('p[data-role]').locator(':not(mark, span)').allTextContents();
  expect(others).toEqual([]);
  expect(await page.title()).not.toBe('owned');
  expect(await page.evaluate('document.documentElement.scrollWidth <= innerWidth')).toBe(true);
  expect(asked.filter((url) => !url.startsWith(origin))).toEqual([]);
});
