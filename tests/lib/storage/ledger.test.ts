import { expect, it } from 'vitest';
import { docketTemplate } from '../support/docket-template.ts';

const index = (IndexName: string, partition: string, sort: string) => ({
  IndexName,
  KeySchema: [
    { AttributeName: partition, KeyType: 'HASH' },
    { AttributeName: sort, KeyType: 'RANGE' },
  ],
  Projection: { ProjectionType: 'KEYS_ONLY' },
});

it('keeps the ledger on demand, recoverable, forgetting by expiresAt, with its four sparse indexes', async () => {
  const ledger = (await docketTemplate()).at('Ledger/Table').Properties;
  expect(ledger).toMatchObject({
    BillingMode: 'PAY_PER_REQUEST',
    KeySchema: [
      { AttributeName: 'pk', KeyType: 'HASH' },
      { AttributeName: 'sk', KeyType: 'RANGE' },
    ],
    PointInTimeRecoverySpecification: { PointInTimeRecoveryEnabled: true },
    TimeToLiveSpecification: { AttributeName: 'expiresAt', Enabled: true },
    GlobalSecondaryIndexes: [
      index('docket', 'docketKey', 'docketSort'),
      index('age', 'docketKey', 'enlistedAt'),
      index('pending', 'pendingKey', 'pendingAt'),
      index('listing', 'listKey', 'listSort'),
    ],
  });
  const keys = ['pk', 'sk', 'docketKey', 'docketSort', 'enlistedAt', 'pendingKey', 'pendingAt', 'listKey', 'listSort'];
  expect(ledger['AttributeDefinitions']).toEqual(keys.map((AttributeName) => ({ AttributeName, AttributeType: 'S' })));
});
