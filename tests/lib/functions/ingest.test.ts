import { beforeAll, describe, expect, it } from 'vitest';
import { docketTemplate } from '../support/docket-template.ts';
import type { DocketTemplate } from '../support/docket-template.ts';
import { consuming, logsAndTraces, resourceVariables } from '../support/function-facts.ts';
import { permissionsOf } from '../support/statements.ts';

describe('ingest', () => {
  let docket: DocketTemplate;
  beforeAll(async () => {
    docket = await docketTemplate();
  });

  it('has a minute and a whole processor for an article', () => {
    expect(docket.at('Ingest/Function/Function').Properties).toMatchObject({ Timeout: 60, MemorySize: 1769 });
  });

  it('is told of what it needs, and of nothing else', () => {
    expect(resourceVariables(docket, 'Ingest')).toEqual({
      LEDGER_TABLE: '<Ledger/Table>',
      ARTICLE_BUCKET: '<ArticleBucket/Bucket>',
      INTAKE_QUEUE_URL: '<IntakeQueue/Queue>',
      REVIEW_QUEUE_URL: '<ReviewQueue/Queue>',
    });
  });

  it('may do exactly this', () => {
    const ledger = ['<Ledger/Table.Arn>'];
    expect(permissionsOf(docket, 'Ingest/Function/Role')).toEqual({
      ...logsAndTraces('Ingest'),
      ...consuming('IntakeQueue'),
      's3:GetObject': ['<ArticleBucket/Bucket.Arn>/parsed/*'],
      's3:GetObjectVersion': ['<ArticleBucket/Bucket.Arn>/incoming/*'],
      's3:PutObject': ['<ArticleBucket/Bucket.Arn>/parsed/*'],
      's3:ListBucket': ['<ArticleBucket/Bucket.Arn>'],
      'dynamodb:GetItem': ledger,
      'dynamodb:BatchGetItem': ledger,
      'dynamodb:PutItem': ledger,
      'dynamodb:UpdateItem': ledger,
      'sqs:SendMessage': ['<ReviewQueue/Queue.Arn>'],
    });
  });

  it('takes messages by its alias, so that a new version gets a share of them first', () => {
    expect(docket.render(docket.at('Ingest/FromIntakeQueue/Mapping').Properties['FunctionName'])).toBe('<Ingest/Release/Alias>');
  });

  it('takes a few messages at a time and reports those that failed', () => {
    expect(docket.at('Ingest/FromIntakeQueue/Mapping').Properties).toMatchObject({
      EventSourceArn: { 'Fn::GetAtt': [docket.id('IntakeQueue/Queue'), 'Arn'] },
      BatchSize: 5,
      FunctionResponseTypes: ['ReportBatchItemFailures'],
      ScalingConfig: { MaximumConcurrency: 5 },
    });
  });
});
