import { describe, expect, it } from 'vitest';
import { read } from '../support.ts';

const table = (properties: object) => ({
  Resources: {
    Ledger0A1B2C3D: {
      Type: 'AWS::DynamoDB::Table',
      Properties: {
        AttributeDefinitions: [
          { AttributeName: 'pk', AttributeType: 'S' },
          { AttributeName: 'at', AttributeType: 'N' },
        ],
        KeySchema: [{ AttributeName: 'pk', KeyType: 'HASH' }],
        GlobalSecondaryIndexes: [
          { IndexName: 'age', KeySchema: [{ AttributeName: 'at', KeyType: 'HASH' }], Projection: { ProjectionType: 'KEYS_ONLY' } },
        ],
        ...properties,
      },
    },
  },
});

describe('tables', () => {
  it('have keys, indexes and a time to live', () => {
    const { tables } = read(table({ TimeToLiveSpecification: { AttributeName: 'expiresAt', Enabled: true } }));
    expect(tables).toEqual([
      {
        name: 'Ledger',
        keySchema: [{ AttributeName: 'pk', KeyType: 'HASH' }],
        attributeDefinitions: [
          { AttributeName: 'pk', AttributeType: 'S' },
          { AttributeName: 'at', AttributeType: 'N' },
        ],
        globalSecondaryIndexes: [
          { IndexName: 'age', KeySchema: [{ AttributeName: 'at', KeyType: 'HASH' }], Projection: { ProjectionType: 'KEYS_ONLY' } },
        ],
        timeToLiveAttribute: 'expiresAt',
      },
    ]);
  });

  it('have no time to live where it is off', () => {
    const { tables } = read(table({ TimeToLiveSpecification: { AttributeName: 'expiresAt', Enabled: false } }));
    expect(tables[0]?.timeToLiveAttribute).toBeUndefined();
  });

  it('need a definition of each key', () => {
    expect(() => read(table({ AttributeDefinitions: [{ AttributeName: 'pk', AttributeType: 'S' }] }))).toThrow(
      'Ledger0A1B2C3D: its key at has no attribute definition',
    );
  });
});
