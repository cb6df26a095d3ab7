import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { readdir } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { expect, it, onTestFinished, vi } from 'vitest';
import { listen } from '../../../local/listen.ts';
import { findCloud } from '../../../local/running-cloud-file.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

const ROOT = fileURLToPath(new URL('../../..', import.meta.url));
const PATIENCE = { timeout: 120_000, interval: 50 };

interface Started {
  readonly process: ChildProcess;
  /** What it wrote so far. */
  output(): string;
  /** Its exit code, or the signal that ended it. */
  readonly ended: Promise<number | string>;
}

/** `npm start -- …`, without npm. */
function start(...options: string[]): Started {
  const child = spawn(process.execPath, ['--import', 'tsx', 'bin/start.ts', ...options], {
    cwd: ROOT,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  onTestFinished(() => void child.kill('SIGKILL'));
  let written = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text: string) => {
      written += text;
    });
  }
  const ended = once(child, 'close').then(([code, signal]: (number | string | null)[]) => code ?? signal ?? '');
  return { process: child, output: () => written, ended };
}

const up = (started: Started): Promise<void> => vi.waitFor(() => expect(started.output()).toContain('is up after'), PATIENCE);

it('runs the stack from nothing, is refused a second time, comes back after a kill, and stops in peace', { timeout: 300_000 }, async () => {
  const data = await temporaryFolder();
  const free = ['--port', '0', '--aws-port', '0'];
  const first = start('--data', data, ...free);
  await up(first);
  expect(first.output()).toContain('samples/conflict.txt was put into the bucket to begin with');
  expect(first.output()).toContain('Try next');
  const cloud = await findCloud(data);
  expect(first.output()).toContain(`Console        ${cloud?.apiUrl}\n`);
  expect(first.output()).toContain('sign in as anna (reviewer), ben (reviewer), cleo (lead)');
  expect((await fetch(`${cloud?.apiUrl}/healthz`)).status).toBe(200);
  expect(first.output()).toContain(`s3 cp samples/health-scare.txt s3://${cloud?.outputs['ArticleBucketName']}/incoming/`);

  const beside = start('--data', data, ...free);
  expect(await beside.ended).toBe(1);
  expect(beside.output()).toContain(`Another cloud runs on ${data}. It is process ${first.process.pid}, its API is ${cloud?.apiUrl}.`);

  first.process.kill('SIGKILL');
  expect(await first.ended).toBe('SIGKILL');

  const second = start('--data', data, ...free);
  await up(second);
  expect(second.output()).not.toContain('to begin with');
  second.process.kill('SIGINT');
  expect(await second.ended).toBe(0);
  expect(await findCloud(data)).toBeUndefined();
  expect(await readdir(data)).not.toContain('lock');
});

it('says before the long work that a port is taken, and what to do', { timeout: 60_000 }, async () => {
  const other = await listen(0, (_request, response) => response.end());
  onTestFinished(() => other.close());
  const data = await temporaryFolder();
  for (const [option, ...rest] of [
    ['--port', '--aws-port', '0'],
    ['--aws-port', '--port', '0'],
  ]) {
    const started = start('--data', data, ...rest, option ?? '', String(other.port));
    expect(await started.ended).toBe(1);
    expect(started.output()).toBe(
      `Port ${other.port} is taken by another program. Stop that program, or choose another port: npm start -- ${option} ${other.port + 1}\n`,
    );
  }
});

it('explains itself where it is called wrongly', async () => {
  const started = start('--nonsense');
  expect(await started.ended).toBe(1);
  expect(started.output()).toContain("unknown option '--nonsense'");
});
