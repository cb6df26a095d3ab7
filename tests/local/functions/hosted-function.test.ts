import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { InvocationResult } from '../../../local/functions/invocation-result.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';
import { functionOf, hostOf } from './fixtures.ts';

const answer = (result: InvocationResult): unknown => (result.ok ? JSON.parse(result.payload) : result.error);
const saying = (word: string) =>
  `export const handler = async (event, { functionVersion }) => [${JSON.stringify(word)}, functionVersion, process.env.AWS_LAMBDA_FUNCTION_VERSION];`;

async function code(source: string): Promise<string> {
  const folder = await temporaryFolder();
  await writeFile(join(folder, 'index.mjs'), source);
  return folder;
}

/** A function with the alias `live`, that answers which code of it was called. */
async function released() {
  const { host } = await hostOf(await functionOf(saying('good'), { aliases: ['live'] }));
  return { host, worker: host.function('Worker'), call: async (target: string) => answer(await host.invoke(target, {})) };
}

describe('versions', () => {
  it('are published as the host starts, for the aliases', async () => {
    const { worker, call } = await released();
    expect(worker.versions).toEqual(['1']);
    expect(await call('Worker:live')).toEqual(['good', '1', '1']);
    expect(await call('Worker')).toEqual(['good', '$LATEST', '$LATEST']);
    expect(await call('arn:aws:lambda:us-east-1:000000000000:function:Worker:live')).toEqual(['good', '1', '1']);
  });

  it('do not change when other code is uploaded', async () => {
    const { worker, call } = await released();
    worker.upload(await code(saying('bad')));
    expect(await call('Worker')).toEqual(['bad', '$LATEST', '$LATEST']);
    expect(worker.publish()).toBe('2');
    expect(await Promise.all(['Worker:1', 'Worker:2', 'Worker:live'].map(call))).toEqual([
      ['good', '1', '1'],
      ['bad', '2', '2'],
      ['good', '1', '1'],
    ]);
  });

  it('that were never published cannot be called, nor pointed at', async () => {
    const { host, worker } = await released();
    await expect(host.invoke('Worker:2', {})).rejects.toThrow('Worker has no version or alias 2.');
    expect(() => worker.point('live', { version: '2' })).toThrow('Worker has no version or alias 2.');
    expect(() => worker.point('live', { version: '1', shifting: { version: '3', share: 0.1 } })).toThrow('no version or alias 3');
    expect(worker.aliases.get('live')).toEqual({ version: '1' });
  });
});

describe('an alias', () => {
  it('is pointed at another version and back', async () => {
    const { worker, call } = await released();
    worker.upload(await code(saying('bad')));
    worker.point('live', { version: worker.publish() });
    expect(await call('Worker:live')).toEqual(['bad', '2', '2']);
    worker.point('live', { version: '1' });
    expect(await call('Worker:live')).toEqual(['good', '1', '1']);
  });

  it('gives a share of the calls to a version that comes in', async () => {
    const { worker, call } = await released();
    worker.upload(await code(saying('bad')));
    const version = worker.publish();
    const answers = async (share: number) => {
      worker.point('live', { version: '1', shifting: { version, share } });
      const words = [];
      for (let i = 0; i < 60; i++) words.push(await call('Worker:live'));
      return words.filter((said) => Array.isArray(said) && said[0] === 'bad').length;
    };
    expect(await answers(0)).toBe(0);
    expect(await answers(1)).toBe(60);
    // All of one kind by chance: once in 2^59 runs.
    expect(await answers(0.5)).toSatisfy((count: number) => count > 0 && count < 60);
  });
});

it('counts the work of every version as the function’s, and kills it there', async () => {
  const hanging = 'export const handler = () => new Promise(() => {});';
  const { host } = await hostOf(await functionOf(hanging, { aliases: ['live'] }));
  const calls = ['Worker', 'Worker:live'].map((target) => host.invoke(target, {}));
  expect(host.busy('Worker')).toHaveLength(2);
  await host.kill('Worker');
  for (const result of await Promise.all(calls)) expect(result).toMatchObject({ ok: false, error: { errorType: 'Runtime.ExitError' } });
  expect(host.anyBusy()).toBe(false);
});
