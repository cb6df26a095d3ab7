import { beforeAll, describe, expect, it } from 'vitest';
import { docketTemplate } from '../support/docket-template.ts';
import type { DocketTemplate } from '../support/docket-template.ts';
import { logsAndTraces, resourceVariables } from '../support/function-facts.ts';
import { permissionsOf } from '../support/statements.ts';

describe('review-api', () => {
  let docket: DocketTemplate;
  beforeAll(async () => {
    docket = await docketTemplate();
  });

  it('answers within ten seconds, well before the gateway gives up after thirty', () => {
    expect(docket.at('ReviewApi/Function/Function').Properties).toMatchObject({ Timeout: 10 });
  });

  it('is told of what it needs, and of nothing else', () => {
    expect(resourceVariables(docket, 'ReviewApi')).toEqual({
      LEDGER_TABLE: '<Ledger/Table>',
      AUDIT_TABLE: '<Audit/Table>',
      ARTICLE_BUCKET: '<ArticleBucket/Bucket>',
      EVIDENCE_BUCKET: '<EvidenceBucket/Bucket>',
      INTAKE_QUEUE_URL: '<IntakeQueue/Queue>',
      REVIEW_QUEUE_URL: '<ReviewQueue/Queue>',
      OUTCOME_QUEUE_URL: '<OutcomeQueue/Queue>',
    });
  });

  it('may do exactly this', () => {
    const ledger = ['<Ledger/Table.Arn>'];
    const evidence = ['<EvidenceBucket/Bucket.Arn>/files/*', '<EvidenceBucket/Bucket.Arn>/uploads/*'];
    expect(permissionsOf(docket, 'ReviewApi/Function/Role')).toEqual({
      ...logsAndTraces('ReviewApi'),
      's3:PutObject': ['<ArticleBucket/Bucket.Arn>/incoming/*', ...evidence],
      's3:GetObject': ['<ArticleBucket/Bucket.Arn>/parsed/*', ...evidence],
      'dynamodb:GetItem': ledger,
      'dynamodb:BatchGetItem': ledger,
      'dynamodb:Query': [
        '<Audit/Table.Arn>',
        '<Ledger/Table.Arn>',
        '<Ledger/Table.Arn>/index/age',
        '<Ledger/Table.Arn>/index/docket',
        '<Ledger/Table.Arn>/index/listing',
        '<Ledger/Table.Arn>/index/pending',
      ],
      'dynamodb:PutItem': ['<Audit/Table.Arn>', '<Ledger/Table.Arn>'],
      'dynamodb:UpdateItem': ledger,
      'dynamodb:DeleteItem': ledger,
      'sqs:SendMessage': ['<IntakeQueue/Queue.Arn>', '<OutcomeQueue/Queue.Arn>', '<ReviewQueue/Queue.Arn>'],
    });
  });
});
