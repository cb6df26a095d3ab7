import type { TableDefinition } from '../../../local/dynamodb/server.ts';

/** A table of people by `pk` and `sk`, with an index of each kind of projection; expiry in `expiresAt`. */
export const TABLE: TableDefinition = {
  name: 'People',
  keySchema: [
    { AttributeName: 'pk', KeyType: 'HASH' },
    { AttributeName: 'sk', KeyType: 'RANGE' },
  ],
  attributeDefinitions: [
    { AttributeName: 'pk', AttributeType: 'S' },
    { AttributeName: 'sk', AttributeType: 'S' },
    { AttributeName: 'town', AttributeType: 'S' },
    { AttributeName: 'age', AttributeType: 'N' },
  ],
  globalSecondaryIndexes: [
    index('townKeys', { ProjectionType: 'KEYS_ONLY' }),
    index('townNames', { ProjectionType: 'INCLUDE', NonKeyAttributes: ['name'] }),
    index('townAll', { ProjectionType: 'ALL' }),
  ],
  timeToLiveAttribute: 'expiresAt',
};

/** A table by `id` alone. */
export const SIMPLE: TableDefinition = {
  name: 'Simple',
  keySchema: [{ AttributeName: 'id', KeyType: 'HASH' }],
  attributeDefinitions: [{ AttributeName: 'id', AttributeType: 'S' }],
  globalSecondaryIndexes: [],
};

function index(name: string, projection: TableDefinition['globalSecondaryIndexes'][number]['Projection']) {
  return {
    IndexName: name,
    KeySchema: [
      { AttributeName: 'town', KeyType: 'HASH' },
      { AttributeName: 'age', KeyType: 'RANGE' },
    ],
    Projection: projection,
  };
}
