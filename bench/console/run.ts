import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { moveIn, peopleOf } from '../../bin/screens/newsroom.ts';
import { launchBrowser } from '../../bin/support/browser.ts';
import { startCloud } from '../../local/cloud.ts';
import { synthesize } from '../../local/synthesize.ts';
import { workAShift } from './a-shift.ts';
import { crowd, CROWDED } from './crowded-desk.ts';
import { measurePageLoad } from './page-load.ts';

/** `npm run bench:console`: the console in a real Chromium, on a desk of 10,000 claims. A few minutes. */

process.env['AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED'] ??= 'true';
const folder = await mkdtemp(join(tmpdir(), 'bench-console-'));
const dataDir = join(folder, 'data');
await synthesize(join(folder, 'assembly'));
const cloud = await startCloud({
  assembly: join(folder, 'assembly'),
  dataDir,
  ports: { aws: 0, api: 0 },
  schedules: false,
  people: peopleOf(() => dataDir),
});
const browser = await launchBrowser();
try {
  const newsroom = await moveIn(cloud, dataDir);
  const loads = await measurePageLoad(browser, cloud.apiUrl, `/desks/${CROWDED}/triage`);
  console.error('Crowding the desk …');
  const article = await crowd(newsroom, dataDir);
  console.error('Working a shift …');
  const shift = await workAShift(browser, cloud.apiUrl, article);
  console.log('| what | measured |\n|---|---|');
  for (const { what, figure } of [...loads, ...shift]) console.log(`| ${what} | ${figure} |`);
} finally {
  await browser.close();
  await cloud.stop();
  await rm(folder, { recursive: true, force: true });
}
