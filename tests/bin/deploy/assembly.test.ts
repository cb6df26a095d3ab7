import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { needsOf } from '../../../bin/deploy/cdk/assembly.ts';

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'assembly-'));
  const properties = { requiresBootstrapStackVersion: 8, bootstrapStackVersionSsmParameter: '/own/version' };
  await writeFile(join(folder, 'manifest.json'), JSON.stringify({ artifacts: { Own: { type: 'aws:cloudformation:stack', properties } } }));
  const mapping = (MaximumConcurrency: number) => ({
    Type: 'AWS::Lambda::EventSourceMapping',
    Properties: { ScalingConfig: { MaximumConcurrency } },
  });
  const Resources = { A: mapping(5), B: mapping(7), Table: { Type: 'AWS::DynamoDB::Table', Properties: {} }, Other: { Type: 'X' } };
  await writeFile(join(folder, 'Own.template.json'), JSON.stringify({ Resources }));
});
afterAll(() => rm(folder, { recursive: true }));

it('reads what a stack asks of its account', async () => {
  expect(await needsOf(folder, 'Own')).toEqual({ bootstrap: { parameter: '/own/version', version: 8 }, queueConcurrency: 12 });
});
