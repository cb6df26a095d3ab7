import { beforeAll, describe, expect, it } from 'vitest';
import { docketTemplate } from '../support/docket-template.ts';
import type { DocketTemplate } from '../support/docket-template.ts';
import { consuming, logsAndTraces, resourceVariables } from '../support/function-facts.ts';
import { permissionsOf } from '../support/statements.ts';

describe('enlist', () => {
  let docket: DocketTemplate;
  beforeAll(async () => {
    docket = await docketTemplate();
  });

  it('has 15 seconds for a batch', () => {
    expect(docket.at('Enlist/Function/Function').Properties).toMatchObject({ Timeout: 15 });
  });

  it('is told of what it needs, and of nothing else', () => {
    expect(resourceVariables(docket, 'Enlist')).toEqual({
      LEDGER_TABLE: '<Ledger/Table>',
      AUDIT_TABLE: '<Audit/Table>',
      REVIEW_QUEUE_URL: '<ReviewQueue/Queue>',
    });
  });

  it('may do exactly this', () => {
    const ledger = ['<Ledger/Table.Arn>'];
    expect(permissionsOf(docket, 'Enlist/Function/Role')).toEqual({
      ...logsAndTraces('Enlist'),
      ...consuming('ReviewQueue'),
      'dynamodb:GetItem': ledger,
      'dynamodb:BatchGetItem': ledger,
      'dynamodb:Query': ledger,
      'dynamodb:PutItem': ['<Audit/Table.Arn>', '<Ledger/Table.Arn>'],
      'dynamodb:UpdateItem': ledger,
    });
  });

  it('takes ten claims at a time and reports those that failed', () => {
    expect(docket.at('Enlist/FromReviewQueue/Mapping').Properties).toEqual({
      EventSourceArn: { 'Fn::GetAtt': [docket.id('ReviewQueue/Queue'), 'Arn'] },
      FunctionName: { 'Fn::GetAtt': [docket.id('Enlist/Function/Function'), 'Arn'] },
      BatchSize: 10,
      FunctionResponseTypes: ['ReportBatchItemFailures'],
      ScalingConfig: { MaximumConcurrency: 5 },
    });
  });
});
