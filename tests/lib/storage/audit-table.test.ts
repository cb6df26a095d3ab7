import { beforeAll, describe, expect, it } from 'vitest';
import { docketTemplate } from '../support/docket-template.ts';
import type { DocketTemplate } from '../support/docket-template.ts';
import { statementsOf } from '../support/statements.ts';

describe('the audit table', () => {
  let docket: DocketTemplate;
  beforeAll(async () => {
    docket = await docketTemplate();
  });

  it('holds chains in order, on demand, recoverable, and forgets nothing', () => {
    const table = docket.at('Audit/Table').Properties;
    expect(table).toMatchObject({
      BillingMode: 'PAY_PER_REQUEST',
      KeySchema: [
        { AttributeName: 'chain', KeyType: 'HASH' },
        { AttributeName: 'seq', KeyType: 'RANGE' },
      ],
      AttributeDefinitions: [
        { AttributeName: 'chain', AttributeType: 'S' },
        { AttributeName: 'seq', AttributeType: 'N' },
      ],
      PointInTimeRecoverySpecification: { PointInTimeRecoveryEnabled: true },
    });
    expect(table).not.toHaveProperty('TimeToLiveSpecification');
    expect(table).not.toHaveProperty('GlobalSecondaryIndexes');
  });

  it('refuses everybody every way to change or delete an event', () => {
    expect(statementsOf(docket, docket.at('Audit/Table'))).toEqual([
      {
        sid: 'NoEventIsEverChanged',
        effect: 'Deny',
        principal: '{"AWS":"*"}',
        actions: [
          'dynamodb:BatchWriteItem',
          'dynamodb:DeleteItem',
          'dynamodb:PartiQLDelete',
          'dynamodb:PartiQLInsert',
          'dynamodb:PartiQLUpdate',
          'dynamodb:UpdateItem',
          'dynamodb:UpdateTimeToLive',
        ],
        resources: ['*'],
        condition: undefined,
      },
    ]);
  });
});
