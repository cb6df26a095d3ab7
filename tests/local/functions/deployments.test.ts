import { readFileSync } from 'node:fs';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { App } from 'aws-cdk-lib/core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { z } from 'zod';
import { stageOf } from '../../../config/stages.ts';
import { foldersIn } from '../../../lib/bundling/bundle-functions.ts';
import { ClaimDocketStack } from '../../../lib/claim-docket-stack.ts';
import { startCloud } from '../../../local/cloud.ts';
import type { Cloud } from '../../../local/cloud.ts';

const { context } = z.object({ context: z.record(z.string(), z.unknown()) }).parse(JSON.parse(readFileSync('cdk.json', 'utf8')));

const MINUTE = 60_000;
const GOOD = `export const handler = async (event, { functionVersion }) => ({ statusCode: 200, body: JSON.stringify(functionVersion) });`;
const BAD = `export const handler = async () => { throw new Error('A bad release.'); };`;

let folder = '';
let cloud: Cloud;

/** A bundle of this code. */
async function bundle(name: string, source: string): Promise<string> {
  const code = join(folder, name);
  await mkdir(code, { recursive: true });
  await writeFile(join(code, 'index.mjs'), source);
  return code;
}

/** Staging, where a new version gets a tenth of the calls for five minutes, with functions that only answer which version they are. */
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'deployments-'));
  const folders = foldersIn(join(folder, 'functions'));
  for (const name of Object.keys(folders)) await bundle(join('functions', name), GOOD);
  const page = join(folder, 'page');
  await mkdir(page);
  await writeFile(join(page, 'index.html'), '<!doctype html>\n');
  const assembly = join(folder, 'assembly');
  process.env['CDK_VALIDATION'] = 'false';
  const app = new App({ outdir: assembly, context, analyticsReporting: false });
  const stack = new ClaimDocketStack(app, 'ClaimDocket-staging', { stage: stageOf('staging'), bundles: { folders }, page });
  app.synth().getStackByName(stack.stackName);
  cloud = await startCloud({ assembly, dataDir: join(folder, 'data'), ports: { aws: 0, api: 0 }, schedules: false });
}, 120_000);
afterAll(async () => {
  await cloud.stop();
  await rm(folder, { recursive: true, force: true });
});

const live = () => cloud.host.function('ReviewApiFunction').aliases.get('live');

/** How the API answers, this many times. */
async function answers(calls: number): Promise<string[]> {
  const token = await cloud.issueToken({ user: 'ada', roles: ['lead'] });
  const texts: string[] = [];
  for (let n = 0; n < calls; n++) {
    const response = await fetch(`${cloud.apiUrl}/v1/me`, { headers: { authorization: `Bearer ${token}` } });
    texts.push(response.status === 200 ? `version ${await response.text()}` : String(response.status));
  }
  return texts;
}

async function passMinutes(minutes: number): Promise<void> {
  for (let n = 0; n < minutes; n++) {
    cloud.advance(MINUTE);
    await cloud.alarms.look();
  }
}

it('a release that fails is taken back by its alarm, and one that does not gets all calls in the end', { timeout: 120_000 }, async () => {
  await cloud.alarms.look();
  expect(new Set(await answers(5))).toEqual(new Set(['version "1"']));

  cloud.release('ReviewApiFunction', await bundle('bad', BAD));
  expect(live()).toEqual({ version: '1', shifting: { version: '2', share: 0.1 } });
  // A tenth each: no failure among 300 comes once in 10^13 runs.
  const during = await answers(300);
  expect(new Set(during)).toEqual(new Set(['version "1"', '500']));
  expect(during.filter((text) => text === '500').length).toBeLessThan(100);
  await passMinutes(1);
  expect(cloud.deployments.stateOf('ReviewApiFunction')).toBe('taken back');
  expect(live()).toEqual({ version: '1' });
  expect(new Set(await answers(40))).toEqual(new Set(['version "1"']));

  // The release that mends it is not hindered by what the one before did.
  cloud.release('ReviewApiFunction', await bundle('mended', GOOD));
  await passMinutes(4);
  expect(cloud.deployments.stateOf('ReviewApiFunction')).toBe('shifting');
  expect(new Set(await answers(300))).toEqual(new Set(['version "1"', 'version "3"']));
  await passMinutes(1);
  expect(cloud.deployments.stateOf('ReviewApiFunction')).toBe('succeeded');
  expect(live()).toEqual({ version: '3' });
});
