import { beforeAll, describe, expect, it } from 'vitest';
import { docketTemplate } from '../support/docket-template.ts';
import type { DocketTemplate } from '../support/docket-template.ts';
import { logsAndTraces, resourceVariables } from '../support/function-facts.ts';
import { permissionsOf } from '../support/statements.ts';

describe('tend', () => {
  let docket: DocketTemplate;
  beforeAll(async () => {
    docket = await docketTemplate();
  });

  it('is told of what it needs, and of nothing else', () => {
    expect(resourceVariables(docket, 'Tend')).toEqual({
      LEDGER_TABLE: '<Ledger/Table>',
      ROOTS_BUCKET: '<Roots/Bucket>',
      AUDIT_TABLE: '<Audit/Table>',
      INTAKE_QUEUE_URL: '<IntakeQueue/Queue>',
      REVIEW_QUEUE_URL: '<ReviewQueue/Queue>',
      OUTCOME_QUEUE_URL: '<OutcomeQueue/Queue>',
    });
  });

  it('may do exactly this', () => {
    const ledger = ['<Ledger/Table.Arn>'];
    expect(permissionsOf(docket, 'Tend/Function/Role')).toEqual({
      ...logsAndTraces('Tend'),
      'dynamodb:Query': [
        '<Audit/Table.Arn>',
        ...ledger,
        ...['age', 'docket', 'pending'].map((index) => `<Ledger/Table.Arn>/index/${index}`),
      ],
      'dynamodb:GetItem': ledger,
      's3:GetObject': ['<Roots/Bucket.Arn>/roots/*'],
      's3:PutObject': ['<Roots/Bucket.Arn>/roots/*'],
      'dynamodb:PutItem': ['<Audit/Table.Arn>', '<Ledger/Table.Arn>'],
      'dynamodb:UpdateItem': ledger,
      'sqs:SendMessage': ['<IntakeQueue/Queue.Arn>', '<OutcomeQueue/Queue.Arn>', '<ReviewQueue/Queue.Arn>'],
    });
  });

  it('runs each minute; a tick that fails is left to the next', () => {
    expect(docket.at('Tend/Function/Function').Properties).toMatchObject({ Timeout: 60 });
    expect(docket.at('Tend/EachMinute').Properties).toMatchObject({
      ScheduleExpression: 'rate(1 minute)',
      FlexibleTimeWindow: { Mode: 'OFF' },
      Target: {
        Arn: { 'Fn::GetAtt': [docket.id('Tend/Function/Function'), 'Arn'] },
        RoleArn: { 'Fn::GetAtt': [docket.id('Tend/ScheduleRole'), 'Arn'] },
        RetryPolicy: { MaximumRetryAttempts: 0, MaximumEventAgeInSeconds: 60 },
      },
    });
    docket.template.hasResourceProperties('AWS::Lambda::EventInvokeConfig', {
      FunctionName: { Ref: docket.id('Tend/Function/Function') },
      MaximumRetryAttempts: 0,
      MaximumEventAgeInSeconds: 60,
    });
  });

  it('is invoked by a role that may do nothing else, for this account only', () => {
    expect(permissionsOf(docket, 'Tend/ScheduleRole')).toEqual({ 'lambda:InvokeFunction': ['<Tend/Function/Function.Arn>'] });
    expect(docket.at('Tend/ScheduleRole').Properties['AssumeRolePolicyDocument']).toMatchObject({
      Statement: [
        {
          Principal: { Service: 'scheduler.amazonaws.com' },
          Condition: { StringEquals: { 'aws:SourceAccount': { Ref: 'AWS::AccountId' } } },
        },
      ],
    });
  });

  it('is missed after five minutes of silence', () => {
    expect(docket.at('Tend/Heartbeat/Alarm').Properties).toMatchObject({
      Namespace: 'ClaimDocket',
      MetricName: 'Heartbeat',
      Dimensions: [{ Name: 'service', Value: 'tend' }],
      Period: 300,
      Threshold: 1,
      ComparisonOperator: 'LessThanThreshold',
      TreatMissingData: 'breaching',
    });
  });
});
