import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { listen } from '../../local/listen.ts';
import { runDocket } from './run-docket.ts';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'docket-'));
});
afterAll(() => rm(folder, { recursive: true }));

describe('docket ends', () => {
  it('with exit code 0 and nothing on stderr when it was asked for help', async () => {
    const { code, stdout, stderr } = await runDocket('--help');
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).toContain('Usage: docket');
  });

  it('with exit code 2 and nothing on stdout when it was called wrongly', async () => {
    const { code, stdout, stderr } = await runDocket('uplaod', 'story.txt');
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toMatch(/^error: unknown command 'uplaod'/);
  });

  it('with exit code 1 and what to do when no cloud runs', async () => {
    const { code, stdout, stderr } = await runDocket('outputs', '--data', folder);
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
    expect(stderr).toMatch(/^docket: No cloud runs from .*npm start.*\n$/);
  });

  it('likewise when the cloud was killed, and nobody answers where it was', async () => {
    const server = await listen(0, (_request, response) => response.end());
    const { url } = server;
    await server.close();
    const names = ['ArticleBucketName', 'EvidenceBucketName', 'LedgerTableName', 'AuditTableName', 'RootBucketName'];
    const urls = ['Intake', 'Review', 'Outcome'].flatMap((queue) => [`${queue}QueueUrl`, `${queue}DeadLetterQueueUrl`]);
    const outputs = { ...Object.fromEntries([...names, ...urls].map((name) => [name, 'gone'])), Region: 'us-east-1' };
    const killed = await mkdtemp(join(folder, 'killed-'));
    await writeFile(
      join(killed, 'outputs.json'),
      JSON.stringify({ outputs, endpoint: url, apiUrl: url, issuer: url, region: 'us-east-1', pid: 1 }),
    );
    const { code, stderr } = await runDocket('audit', '--data', killed);
    expect(code).toBe(1);
    expect(stderr).toMatch(/^docket: The cloud does not answer.*npm start\n$/);
  });
});
