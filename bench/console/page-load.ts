import { gzipSync } from 'node:zlib';
import type { Browser } from 'playwright-core';
import { shown, signedIn } from '../../bin/screens/at-console.ts';
import type { Row } from '../row.ts';

interface Entry {
  readonly name: string;
  readonly startTime: number;
  readonly value?: number;
}

/** What a first visit costs: script, first paint, and how much the page moves while it loads. */
export async function measurePageLoad(browser: Browser, apiUrl: string, path: string): Promise<Row[]> {
  const page = await signedIn(browser, `${apiUrl}${path}`, 'anna', { viewport: { width: 1440, height: 900 } });
  const scripts: Promise<Buffer>[] = [];
  page.on('response', (response) => {
    if (!response.url().endsWith('.js')) return;
    scripts.push(response.body());
  });
  await page.context().addInitScript(`globalThis.shifts = [];
    new PerformanceObserver((list) => globalThis.shifts.push(...list.getEntries().map(({ value, hadRecentInput }) => hadRecentInput ? 0 : value)))
      .observe({ type: 'layout-shift', buffered: true });`);
  await page.context().route('**', (route) => route.continue({ headers: { ...route.request().headers(), 'cache-control': 'no-cache' } }));
  await page.goto(`${apiUrl}${path}`);
  await shown(page);
  await page.waitForTimeout(1500);
  const paints = await page.evaluate<Entry[]>(`performance.getEntriesByType('paint').map(({ name, startTime }) => ({ name, startTime }))`);
  const shifts = await page.evaluate<number[]>('globalThis.shifts');
  // A script that was answered from the cache of another visit has no body, and costs nothing.
  const bodies = await Promise.allSettled(scripts);
  const script = bodies.reduce((sum, body) => sum + (body.status === 'fulfilled' ? gzipSync(body.value).length : 0), 0);
  await page.context().close();
  const paint = paints.find(({ name }) => name === 'first-contentful-paint')?.startTime ?? Number.NaN;
  return [
    { what: `script for \`${path}\`, gzipped`, figure: `${Math.round(script / 1000)} KB` },
    { what: `first contentful paint of \`${path}\`, signed in`, figure: `${Math.round(paint)} ms` },
    { what: `cumulative layout shift of \`${path}\``, figure: shifts.reduce((sum, shift) => sum + shift, 0).toFixed(3) },
  ];
}
