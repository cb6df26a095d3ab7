import { GetAliasCommand, PublishVersionCommand, UpdateAliasCommand } from '@aws-sdk/client-lambda';
import { expect, it } from 'vitest';
import { doubtOf } from '../../../bin/rollback/doubt.ts';
import { pointBack } from '../../../bin/rollback/point-back.ts';
import { lambdaOf } from '../../local/lambda/fixtures.ts';

const FunctionName = 'Worker';
const Name = 'live';
const ALIAS = 'arn:aws:lambda:us-east-1:000000000000:function:Worker:live';

/** Lambda with three versions, of which the alias is at that one. */
async function at(FunctionVersion: string) {
  const { lambda } = await lambdaOf();
  for (let n = 0; n < 2; n++) await lambda.send(new PublishVersionCommand({ FunctionName }));
  await lambda.send(new UpdateAliasCommand({ FunctionName, Name, FunctionVersion }));
  const routing = async () => {
    const { FunctionVersion: version, RoutingConfig } = await lambda.send(new GetAliasCommand({ FunctionName, Name }));
    return { version, weights: RoutingConfig?.AdditionalVersionWeights ?? {} };
  };
  return { lambda, routing };
}

it('goes to the version before, or to the one asked for', async () => {
  const { lambda, routing } = await at('3');
  expect(await pointBack(lambda, ALIAS)).toEqual({ from: '3', to: '2', underWay: false, olderYet: ['1'] });
  expect(await routing()).toEqual({ version: '2', weights: {} });
  expect(await pointBack(lambda, ALIAS, '3')).toEqual({ from: '2', to: '3', underWay: false, olderYet: [] });
  expect(await pointBack(lambda, ALIAS, '1')).toEqual({ from: '3', to: '1', underWay: false, olderYet: [] });
  expect(await routing()).toEqual({ version: '1', weights: {} });
});

it('says where the version before may be one that was taken back itself, and which are older', async () => {
  const { lambda, routing } = await at('3');
  const bad = await pointBack(lambda, ALIAS);
  expect(await routing()).toEqual({ version: '2', weights: {} });
  await lambda.send(new PublishVersionCommand({ FunctionName }));
  await lambda.send(new UpdateAliasCommand({ FunctionName, Name, FunctionVersion: '4' }));
  const { to, olderYet } = await pointBack(lambda, ALIAS);
  expect([to, olderYet]).toEqual([bad.from, ['2', '1']]);
  expect(doubtOf('staging', 'ingest', to, olderYet)).toBe(
    'rollback: 3 is the newest version before; whether it worked, Lambda does not know. Older ones are 2, 1. If 3 was itself taken back before, go on to one that worked:\n' +
      '  npm run rollback -- --stage staging --function ingest --to 2\n',
  );
  expect(doubtOf(undefined, 'ingest', to, ['6', '5', '4', '3', '2', '1'])).toMatch(
    /are 6, 5, 4, 3, 2 …\. .*\n  npm run rollback -- --function ingest --to 6\n$/,
  );
  expect(doubtOf('staging', 'ingest', to, [])).toBe('');
});

it('ends a shift that is under way: all calls go to the version in service', async () => {
  const { lambda, routing } = await at('2');
  const RoutingConfig = { AdditionalVersionWeights: { 3: 0.1 } };
  await lambda.send(new UpdateAliasCommand({ FunctionName, Name, RoutingConfig }));
  expect(await pointBack(lambda, ALIAS)).toEqual({ from: '3', to: '2', underWay: true, olderYet: [] });
  expect(await routing()).toEqual({ version: '2', weights: {} });
});

it('says what there is where there is no such version', async () => {
  const { lambda, routing } = await at('1');
  await expect(pointBack(lambda, ALIAS)).rejects.toThrow(
    'Worker has no version before 1 (it has 1, 2, 3). Deploy the commit that worked instead.',
  );
  await expect(pointBack(lambda, ALIAS, '9')).rejects.toThrow('Worker has no version 9 (it has 1, 2, 3).');
  expect(await routing()).toEqual({ version: '1', weights: {} });
});
