import { describe, expect, it } from 'vitest';
import { aFunction, read } from '../support.ts';

const VERSION = 'IngestCurrentVersion0A1B2C3D';

/** A function that is released by CodeDeploy, as CDK synthesizes it, with changes by logical id. */
const released = (changes: Readonly<Record<string, object>> = {}, policy: object = {}) => ({
  Resources: {
    Intake: { Type: 'AWS::SQS::Queue' },
    Ingest: aFunction(),
    [VERSION]: { Type: 'AWS::Lambda::Version', Properties: { FunctionName: { Ref: 'Ingest' }, ...changes['version'] } },
    Live: {
      Type: 'AWS::Lambda::Alias',
      Properties: {
        FunctionName: { Ref: 'Ingest' },
        FunctionVersion: { 'Fn::GetAtt': [VERSION, 'Version'] },
        Name: 'live',
        ...changes['alias'],
      },
      UpdatePolicy: {
        CodeDeployLambdaAliasUpdate: { ApplicationName: { Ref: 'Application' }, DeploymentGroupName: { Ref: 'Group' }, ...policy },
      },
    },
    Errors: {
      Type: 'AWS::CloudWatch::Alarm',
      Properties: {
        Namespace: 'AWS/Lambda',
        MetricName: 'Errors',
        Statistic: 'Sum',
        Period: 60,
        ComparisonOperator: 'GreaterThanThreshold',
        Threshold: 0,
        EvaluationPeriods: 1,
      },
    },
    Application: { Type: 'AWS::CodeDeploy::Application', Properties: { ComputePlatform: 'Lambda' } },
    Group: {
      Type: 'AWS::CodeDeploy::DeploymentGroup',
      Properties: {
        ApplicationName: { Ref: 'Application' },
        DeploymentConfigName: 'CodeDeployDefault.LambdaCanary10Percent5Minutes',
        AlarmConfiguration: { Enabled: true, Alarms: [{ Name: { Ref: 'Errors' } }] },
        AutoRollbackConfiguration: { Enabled: true, Events: ['DEPLOYMENT_FAILURE', 'DEPLOYMENT_STOP_ON_ALARM'] },
        ...changes['group'],
      },
    },
    Mapping: {
      Type: 'AWS::Lambda::EventSourceMapping',
      Properties: { EventSourceArn: { 'Fn::GetAtt': ['Intake', 'Arn'] }, FunctionName: { Ref: 'Live' }, ...changes['mapping'] },
    },
  },
  Outputs: { Live: { Value: { Ref: 'Live' } }, Version: { Value: { Ref: VERSION } } },
});

describe('an alias', () => {
  it('is what a mapping calls', () => {
    const { mappings, functions, outputs } = read(released());
    expect(mappings).toMatchObject([
      { function: { name: 'Ingest' }, target: 'arn:aws:lambda:us-east-1:000000000000:function:Ingest:live' },
    ]);
    expect(functions).toMatchObject([{ name: 'Ingest', aliases: ['live'] }]);
    const arn = 'arn:aws:lambda:us-east-1:000000000000:function:Ingest';
    expect(outputs).toEqual({ Live: `${arn}:live`, Version: `${arn}:1` });
  });

  it.each([
    ['of another name', { mapping: { FunctionName: 'Ingest:next' } }, 'Mapping: calls Ingest:next, but Ingest has no alias next'],
    [
      'to a version that is not published',
      { alias: { FunctionVersion: '7' } },
      'Live: leads to version 7 of Ingest, which the template does not publish',
    ],
    [
      'that shifts for good',
      { alias: { RoutingConfig: { AdditionalVersionWeights: [] } } },
      'the laptop shifts an alias when it is told to',
    ],
  ])('shows its mistakes: one %s', (_, changes, message) => {
    expect(() => read(released(changes))).toThrow(message);
  });
});

describe('a release', () => {
  it('has a share, minutes, and alarms that take it back', () => {
    expect(read(released()).releases).toEqual([
      {
        alias: { logicalId: 'Live', functionName: 'Ingest', name: 'live' },
        canary: { share: 0.1, minutes: 5 },
        rollBackOn: ['Errors'],
      },
    ]);
  });

  it('may be all at once, and deaf to alarms', () => {
    const group = { DeploymentConfigName: 'CodeDeployDefault.LambdaAllAtOnce', AutoRollbackConfiguration: { Enabled: false } };
    expect(read(released({ group })).releases).toEqual([{ alias: expect.objectContaining({ name: 'live' }), rollBackOn: [] }]);
  });

  it.each([
    [
      'an alarm of elsewhere',
      { AlarmConfiguration: { Enabled: true, Alarms: [{ Name: 'Other' }] } },
      {},
      'Group: waits for Other, which is no alarm of the template',
    ],
    [
      'another way to shift',
      { DeploymentConfigName: 'CodeDeployDefault.LambdaLinear10PercentEvery1Minute' },
      {},
      'the laptop knows canaries and all at once',
    ],
    [
      'a group of elsewhere',
      {},
      { DeploymentGroupName: 'Other' },
      'Live: is released by Other, which is no deployment group of the template',
    ],
  ])('shows its mistakes: %s', (_, group, policy, message) => {
    expect(() => read(released({ group }, policy))).toThrow(message);
  });
});
