import {
  GetAliasCommand,
  GetFunctionCommand,
  InvokeCommand,
  ListAliasesCommand,
  ListVersionsByFunctionCommand,
  PublishVersionCommand,
  UpdateAliasCommand,
} from '@aws-sdk/client-lambda';
import { describe, expect, it } from 'vitest';
import { lambdaOf } from './fixtures.ts';

const FunctionName = 'Worker';
const alias = { FunctionName, Name: 'live' };
const ARN = 'arn:aws:lambda:us-east-1:000000000000:function:Worker';

describe('an alias', () => {
  it('is shifted to a new version, and back, as on AWS', async () => {
    const { lambda, calls } = await lambdaOf();
    expect(await lambda.send(new GetAliasCommand(alias))).toMatchObject({ AliasArn: `${ARN}:live`, Name: 'live', FunctionVersion: '1' });
    expect(await lambda.send(new PublishVersionCommand({ FunctionName }))).toMatchObject({ Version: '2', FunctionArn: `${ARN}:2` });

    const RoutingConfig = { AdditionalVersionWeights: { 2: 0.1 } };
    expect(await lambda.send(new UpdateAliasCommand({ ...alias, RoutingConfig }))).toMatchObject({ FunctionVersion: '1', RoutingConfig });
    const { Aliases } = await lambda.send(new ListAliasesCommand({ FunctionName }));
    expect(Aliases).toMatchObject([{ Name: 'live', RoutingConfig }]);

    const back = await lambda.send(
      new UpdateAliasCommand({ ...alias, FunctionVersion: '1', RoutingConfig: { AdditionalVersionWeights: {} } }),
    );
    expect(back).toMatchObject({ FunctionVersion: '1' });
    expect(back.RoutingConfig).toBeUndefined();
    const { Versions = [] } = await lambda.send(new ListVersionsByFunctionCommand({ FunctionName }));
    expect(Versions.map(({ Version }) => Version)).toEqual(['$LATEST', '1', '2']);
    expect(calls.byOperation()).toMatchObject({ UpdateAlias: 2, PublishVersion: 1 });
  });

  it.each([
    [{ FunctionVersion: '9' }, 'ResourceNotFoundException'],
    [{ Name: 'next', FunctionVersion: '1' }, 'ResourceNotFoundException'],
    [{ FunctionName: 'Other', FunctionVersion: '1' }, 'ResourceNotFoundException'],
    [{ RoutingConfig: { AdditionalVersionWeights: { 1: 0.5 } } }, 'InvalidParameterValueException'],
    [{ RoutingConfig: { AdditionalVersionWeights: { 9: 2 } } }, 'InvalidParameterValueException'],
  ])('stays where it is when it is asked for %j', async (asked, name) => {
    const { lambda } = await lambdaOf();
    await expect(lambda.send(new UpdateAliasCommand({ ...alias, ...asked }))).rejects.toMatchObject({ name });
    expect(await lambda.send(new GetAliasCommand(alias))).toMatchObject({ FunctionVersion: '1' });
  });
});

describe('a function', () => {
  it.each([
    ['by its name', { FunctionName }, '$LATEST'],
    ['by its alias', { FunctionName, Qualifier: 'live' }, '1'],
    ['by the ARN of its alias', { FunctionName: `${ARN}:live` }, '1'],
  ])('is called %s', async (_, called, functionVersion) => {
    const { lambda } = await lambdaOf();
    const { StatusCode, Payload } = await lambda.send(new InvokeCommand({ ...called, Payload: '{"n":1}' }));
    expect(StatusCode).toBe(200);
    expect(JSON.parse(Payload?.transformToString() ?? '')).toEqual({ event: { n: 1 }, functionVersion });
  });

  it('says how it failed', async () => {
    const { lambda } = await lambdaOf();
    const { FunctionError, Payload } = await lambda.send(new InvokeCommand({ FunctionName, Payload: '{"fail":true}' }));
    expect(FunctionError).toBe('Unhandled');
    expect(JSON.parse(Payload?.transformToString() ?? '')).toMatchObject({ errorType: 'RangeError', errorMessage: 'too far' });
  });

  it('is not described, which the answer says by name', async () => {
    const { lambda } = await lambdaOf();
    await expect(lambda.send(new GetFunctionCommand({ FunctionName }))).rejects.toThrow(
      "The laptop's Lambda does not serve GetFunction; it serves Invoke, ListVersionsByFunction, PublishVersion, ListAliases, GetAlias, UpdateAlias.",
    );
  });
});
