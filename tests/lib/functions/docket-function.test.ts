import { beforeAll, describe, expect, it } from 'vitest';
import { docketTemplate, FILLED_IN } from '../support/docket-template.ts';
import type { DocketTemplate } from '../support/docket-template.ts';

let docket: DocketTemplate;
beforeAll(async () => {
  docket = await docketTemplate('production', FILLED_IN);
});

describe.each([
  ['Ingest', 'ingest', 'Uploaded articles are not being read'],
  ['Enlist', 'enlist', 'do not appear on any docket'],
  ['ReviewApi', 'review-api', 'Requests of reviewers fail'],
  ['Tend', 'tend', 'is not taken up again'],
])('%s', (path, name, impact) => {
  it('runs on Node 24 on arm64, traced, with its errors mapped to the source', () => {
    expect(docket.at(`${path}/Function/Function`).Properties).toMatchObject({
      Runtime: 'nodejs24.x',
      Architectures: ['arm64'],
      Handler: 'index.handler',
      TracingConfig: { Mode: 'Active' },
      Environment: {
        Variables: {
          STAGE: 'production',
          POWERTOOLS_SERVICE_NAME: name,
          POWERTOOLS_METRICS_NAMESPACE: 'ClaimDocket',
          POWERTOOLS_LOG_LEVEL: 'INFO',
          NODE_OPTIONS: '--enable-source-maps',
        },
      },
    });
  });

  it('reserves no concurrency', () => {
    expect(docket.at(`${path}/Function/Function`).Properties).not.toHaveProperty('ReservedConcurrentExecutions');
  });

  it('logs JSON to a group of its own, for as long as the stage says', () => {
    expect(docket.at(`${path}/Function/Function`).Properties['LoggingConfig']).toEqual({
      LogFormat: 'JSON',
      LogGroup: { Ref: docket.id(`${path}/Function/Logs`) },
      ApplicationLogLevel: 'INFO',
      SystemLogLevel: 'WARN',
    });
    expect(docket.at(`${path}/Function/Logs`).Properties).toMatchObject({ RetentionInDays: 365 });
  });

  it('says what its errors mean for the newsroom', () => {
    expect(docket.at(`${path}/Function/Errors/Alarm`).Properties).toMatchObject({
      Namespace: 'AWS/Lambda',
      MetricName: 'Errors',
      Dimensions: [{ Name: 'FunctionName', Value: { Ref: docket.id(`${path}/Function/Function`) } }],
      Threshold: 1,
      TreatMissingData: 'notBreaching',
      AlarmDescription: expect.stringContaining(impact),
    });
  });

  it('says when AWS turns its calls away', () => {
    expect(docket.at(`${path}/Function/Throttles/Alarm`).Properties).toMatchObject({
      Namespace: 'AWS/Lambda',
      MetricName: 'Throttles',
      Dimensions: [{ Name: 'FunctionName', Value: { Ref: docket.id(`${path}/Function/Function`) } }],
      Threshold: 1,
      AlarmDescription: expect.stringContaining(`calls of ${name} away`),
    });
  });

  it('can be assumed by Lambda only', () => {
    expect(docket.at(`${path}/Function/Role`).Properties['AssumeRolePolicyDocument']).toMatchObject({
      Statement: [{ Action: 'sts:AssumeRole', Effect: 'Allow', Principal: { Service: 'lambda.amazonaws.com' } }],
    });
  });
});
