import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import type { InvocationResult } from '../../../local/functions/invocation-result.ts';
import { functionOf, hostOf, hostWith } from './fixtures.ts';
import { eventually } from '../../support/eventually.ts';

const answer = (result: InvocationResult): unknown => {
  if (!result.ok) throw new Error(`The invocation failed: ${JSON.stringify(result.error)}`);
  return JSON.parse(result.payload);
};

describe('what a function sees', () => {
  it('gets the event and answers with JSON', async () => {
    const { host } = await hostOf(
      await functionOf('export const handler = async (event) => ({ doubled: event.n * 2, dropped: undefined });'),
    );
    expect(answer(await host.invoke('Worker', { n: 21 }))).toEqual({ doubled: 42 });
  });

  it('answers null where it returns nothing', async () => {
    const { host } = await hostOf(await functionOf('export const handler = async () => {};'));
    expect(answer(await host.invoke('Worker', {}))).toBeNull();
  });

  it('has its own environment and nothing of the process that hosts it', async () => {
    vi.stubEnv('SECRET_OF_THE_HOST', 'x');
    const source = 'export const handler = async () => process.env;';
    const { host } = await hostOf(await functionOf(source, { environment: { LEDGER_TABLE: 'Ledger' } }));
    const environment = answer(await host.invoke('Worker', {}));
    expect(environment).toMatchObject({
      LEDGER_TABLE: 'Ledger',
      AWS_REGION: 'us-east-1',
      AWS_ENDPOINT_URL: 'http://127.0.0.1:1',
      AWS_ACCESS_KEY_ID: 'Worker0A1B2C3D',
      AWS_LAMBDA_FUNCTION_NAME: 'Worker',
      AWS_LAMBDA_FUNCTION_MEMORY_SIZE: '256',
      _HANDLER: 'index.handler',
    });
    for (const name of ['SECRET_OF_THE_HOST', 'HOME', 'PATH', '_X_AMZN_TRACE_ID']) expect(environment).not.toHaveProperty(name);
  });

  it('gets a context as Lambda gives it', async () => {
    const source = `export const handler = async (event, context) => ({ ...context, remaining: context.getRemainingTimeInMillis() });`;
    const { host } = await hostOf(await functionOf(source));
    const result = await host.invoke('Worker', {});
    expect(answer(result)).toMatchObject({
      functionName: 'Worker',
      invokedFunctionArn: 'arn:aws:lambda:us-east-1:000000000000:function:Worker',
      memoryLimitInMB: '256',
      awsRequestId: result.requestId,
    });
    expect(answer(result)).toHaveProperty(
      'remaining',
      expect.toSatisfy((left: number) => left > 0 && left <= 20_000),
    );
  });

  it('may be CommonJS', async () => {
    const { host } = await hostOf(await functionOf('exports.handler = async () => __filename;', {}, 'index.cjs'));
    expect(answer(await host.invoke('Worker', {}))).toMatch(/index\.cjs$/);
  });

  it('is found by its logical id too; a name that is none is refused', async () => {
    const { host } = await hostOf(await functionOf('export const handler = async () => 1;'));
    expect(answer(await host.invoke('Worker0A1B2C3D', {}))).toBe(1);
    await expect(host.invoke('Other', {})).rejects.toThrow('There is no function Other; there are Worker.');
  });

  it('tells where in its source an error came from, where its environment switches source maps on', async () => {
    const map = { version: 3, sources: ['handler.ts'], names: [], mappings: 'AAAA;AACA;AACA' };
    const inline = `//# sourceMappingURL=data:application/json;base64,${Buffer.from(JSON.stringify(map)).toString('base64')}`;
    const source = `export const handler = async () => {\nthrow new Error('mapped');\n};\n${inline}`;
    const { host } = await hostOf(await functionOf(source, { environment: { NODE_OPTIONS: '--enable-source-maps' } }));
    expect(await host.invoke('Worker', {})).toHaveProperty('error.trace.1', expect.stringContaining('handler.ts:2'));
  });
});

describe('environments', () => {
  const counting = 'let calls = 0; export const handler = async () => ++calls;';

  it('are used again while warm', async () => {
    const { host } = await hostOf(await functionOf(counting));
    expect(answer(await host.invoke('Worker', {}))).toBe(1);
    expect(answer(await host.invoke('Worker', {}))).toBe(2);
  });

  it('work in parallel, each on one invocation at a time', async () => {
    // Both wait until the other has begun: one after the other would never end.
    const source = `
      import { readdirSync, writeFileSync } from 'node:fs';
      let working = 0;
      export const handler = async ({ folder, name }) => {
        working++;
        writeFileSync(folder + '/' + name, '');
        while (readdirSync(folder).filter((file) => file.startsWith('call')).length < 2) await new Promise((resolve) => setTimeout(resolve, 5));
        return working--;
      };`;
    const { host, logFolder: folder } = await hostOf(await functionOf(source));
    const results = await Promise.all([
      host.invoke('Worker', { folder, name: 'call-a' }),
      host.invoke('Worker', { folder, name: 'call-b' }),
    ]);
    expect(results.map(answer)).toEqual([1, 1]);
  });

  it('are no more than reserved: further work waits its turn', async () => {
    const { host } = await hostOf(await functionOf(counting, { reservedConcurrency: 1 }));
    const results = await Promise.all([1, 2, 3].map(() => host.invoke('Worker', {})));
    expect(results.map(answer)).toEqual([1, 2, 3]);
  });

  it.each([
    ['the host', 1, 5],
    ['the function', 5, 1],
  ])('are no more than %s allows, where that is the fewer', async (_who, environments, reservedConcurrency) => {
    const { host } = await hostWith({ environments }, await functionOf(counting, { reservedConcurrency }));
    const results = await Promise.all([1, 2, 3].map(() => host.invoke('Worker', {})));
    expect(results.map(answer)).toEqual([1, 2, 3]);
  });
});

describe('failures', () => {
  it('are reported in Lambda’s shape', async () => {
    const source = `class TableMissing extends Error { name = 'TableMissing'; } export const handler = async () => { throw new TableMissing('no Ledger'); };`;
    const { host, lines } = await hostOf(await functionOf(source));
    const result = await host.invoke('Worker', {});
    expect(result).toMatchObject({ ok: false, error: { errorType: 'TableMissing', errorMessage: 'no Ledger' } });
    expect(result).toHaveProperty('error.trace.0', expect.stringContaining('no Ledger'));
    expect(lines.map(({ line }) => line).join('\n')).toContain('TableMissing');
  });

  it('leave the environment warm where the handler threw', async () => {
    const { host } = await hostOf(
      await functionOf(`let calls = 0; export const handler = async () => { if (++calls === 1) throw new Error('x'); return calls; };`),
    );
    await host.invoke('Worker', {});
    expect(answer(await host.invoke('Worker', {}))).toBe(2);
  });

  it('end a function at its time limit, even one that never yields, and start afresh after it', async () => {
    const source = `let calls = 0; export const handler = async ({ hang }) => { calls++; while (hang); return calls; };`;
    const { host } = await hostOf(await functionOf(source, { timeoutSeconds: 1 }));
    expect(await host.invoke('Worker', { hang: true })).toMatchObject({
      ok: false,
      error: { errorType: 'Sandbox.Timedout', errorMessage: expect.stringMatching(/Task timed out after 1\.00 seconds$/) },
    });
    expect(answer(await host.invoke('Worker', { hang: false }))).toBe(1);
  });

  it.each([
    ['code that does not parse', 'export const = ;', 'SyntaxError'],
    ['code that throws while it loads', `throw new RangeError('at load');`, 'RangeError'],
    ['no handler', 'export const other = 1;', 'Runtime.HandlerNotFound'],
  ])('of loading are told: %s', async (_, source, errorType) => {
    const { host } = await hostOf(await functionOf(source));
    expect(await host.invoke('Worker', {})).toMatchObject({ ok: false, error: { errorType } });
  });

  it('of a bundle without the module are told', async () => {
    const { host } = await hostOf(await functionOf('', { handler: 'main.handler' }));
    expect(await host.invoke('Worker', {})).toMatchObject({ ok: false, error: { errorType: 'Runtime.ImportModuleError' } });
  });

  it('of a function that exits end its environment only', async () => {
    const { host } = await hostOf(
      await functionOf(`export const handler = async ({ exit }) => { if (exit) process.exit(3); return 'alive'; };`),
    );
    expect(await host.invoke('Worker', { exit: true })).toMatchObject({
      ok: false,
      error: { errorType: 'Runtime.ExitError', errorMessage: expect.stringContaining('exit status 3') },
    });
    expect(answer(await host.invoke('Worker', {}))).toBe('alive');
  });

  it('outside the handler end the environment', async () => {
    const source = `export const handler = () => new Promise(() => setTimeout(() => { throw new TypeError('stray'); }, 1));`;
    const { host } = await hostOf(await functionOf(source));
    expect(await host.invoke('Worker', {})).toMatchObject({ ok: false, error: { errorType: 'TypeError', errorMessage: 'stray' } });
  });

  it('are what is asked of them: a worker is killed in mid-work', async () => {
    const { host } = await hostOf(await functionOf('export const handler = ({ hang }) => hang ? new Promise(() => {}) : 1;'));
    const hanging = host.invoke('Worker', { hang: true });
    await eventually(() => expect(host.busy('Worker')).toHaveLength(1));
    await host.kill('Worker');
    expect(await hanging).toMatchObject({
      ok: false,
      error: { errorType: 'Runtime.ExitError', errorMessage: expect.stringContaining('signal: killed') },
    });
    expect(host.busy('Worker')).toEqual([]);
    expect(answer(await host.invoke('Worker', {}))).toBe(1);
  });

  it('of size: an answer or event above 6 MB is refused', async () => {
    const { host } = await hostOf(await functionOf(`export const handler = async () => 'x'.repeat(6_500_000);`));
    expect(await host.invoke('Worker', {})).toMatchObject({ ok: false, error: { errorType: 'Function.ResponseSizeTooLarge' } });
    expect(await host.invoke('Worker', 'x'.repeat(6_500_000))).toMatchObject({
      ok: false,
      error: { errorType: 'RequestTooLargeException' },
    });
  });
});

it('keeps what functions write in a file a function, and tells it to the listener', async () => {
  const { host, lines, logFolder } = await hostOf(
    await functionOf(`export const handler = async () => { console.log('one\\ntwo'); console.error('three'); };`),
  );
  await host.invoke('Worker', {});
  await host.stop();
  expect(lines.map(({ line }) => line).toSorted()).toEqual(['one', 'three', 'two']);
  const written = await readFile(join(logFolder, 'Worker.log'), 'utf8');
  expect(written.trim().split('\n').toSorted()).toEqual(['one', 'three', 'two']);
});
