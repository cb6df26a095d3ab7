import { z } from 'zod';
import { TemplateMistake } from '../mistake.ts';
import type { Stack } from '../stack.ts';

const KeySchema = z.array(z.object({ AttributeName: z.string(), KeyType: z.enum(['HASH', 'RANGE']) }));
const Properties = z.object({
  AttributeDefinitions: z.array(z.object({ AttributeName: z.string(), AttributeType: z.enum(['S', 'N', 'B']) })),
  KeySchema,
  GlobalSecondaryIndexes: z
    .array(
      z.object({
        IndexName: z.string(),
        KeySchema,
        Projection: z.object({
          ProjectionType: z.enum(['ALL', 'KEYS_ONLY', 'INCLUDE']).default('ALL'),
          NonKeyAttributes: z.array(z.string()).default([]),
        }),
      }),
    )
    .default([]),
  TimeToLiveSpecification: z.object({ AttributeName: z.string(), Enabled: z.coerce.boolean() }).optional(),
});

export type KeyType = 'S' | 'N' | 'B';
export interface TableKey {
  readonly name: string;
  readonly type: KeyType;
}

/** A table's or an index's keys. */
export interface TableKeys {
  readonly partition: TableKey;
  readonly sort?: TableKey;
}

export interface TableIndex extends TableKeys {
  readonly name: string;
  readonly projection: { readonly type: 'ALL' | 'KEYS_ONLY' | 'INCLUDE'; readonly attributes: readonly string[] };
}

export interface TableModel extends TableKeys {
  readonly logicalId: string;
  readonly name: string;
  readonly indexes: readonly TableIndex[];
  /** The attribute that says, in epoch seconds, when an item may go. */
  readonly timeToLive?: string;
}

/** @see https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-dynamodb-table.html */
export const readTables = (stack: Stack): TableModel[] =>
  stack.each(['AWS::DynamoDB::Table', 'AWS::DynamoDB::GlobalTable'], Properties).map(({ logicalId, ref, properties }) => {
    const types = new Map(properties.AttributeDefinitions.map(({ AttributeName, AttributeType }) => [AttributeName, AttributeType]));
    const timeToLive = properties.TimeToLiveSpecification;
    return {
      logicalId,
      name: ref,
      ...keysOf(properties.KeySchema, types, logicalId),
      indexes: properties.GlobalSecondaryIndexes.map(({ IndexName, KeySchema: keys, Projection }) => ({
        name: IndexName,
        ...keysOf(keys, types, `${logicalId}, index ${IndexName}`),
        projection: { type: Projection.ProjectionType, attributes: Projection.NonKeyAttributes },
      })),
      ...(timeToLive?.Enabled === true ? { timeToLive: timeToLive.AttributeName } : {}),
    };
  });

function keysOf(schema: z.infer<typeof KeySchema>, types: ReadonlyMap<string, KeyType>, place: string): TableKeys {
  const key = (kind: 'HASH' | 'RANGE'): TableKey | undefined => {
    const name = schema.find(({ KeyType: type }) => type === kind)?.AttributeName;
    if (name === undefined) return undefined;
    const type = types.get(name);
    if (type === undefined) throw new TemplateMistake(place, `its key ${name} has no attribute definition`);
    return { name, type };
  };
  const [partition, sort] = [key('HASH'), key('RANGE')];
  if (partition === undefined) throw new TemplateMistake(place, 'has no partition key');
  return sort === undefined ? { partition } : { partition, sort };
}
