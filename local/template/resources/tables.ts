import { z } from 'zod';
import type { TableDefinition } from '../../dynamodb/server.ts';
import { TemplateMistake } from '../mistake.ts';
import type { Stack } from '../stack.ts';

const KeySchema = z.array(z.object({ AttributeName: z.string(), KeyType: z.enum(['HASH', 'RANGE']) })).min(1);
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
          NonKeyAttributes: z.array(z.string()).optional(),
        }),
      }),
    )
    .default([]),
  LocalSecondaryIndexes: z.undefined('the laptop has no local secondary indexes').optional(),
  TimeToLiveSpecification: z.object({ AttributeName: z.string(), Enabled: z.boolean() }).optional(),
});

export interface TableModel extends TableDefinition {
  readonly keySchema: z.infer<typeof KeySchema>;
  readonly attributeDefinitions: z.infer<typeof Properties>['AttributeDefinitions'];
  readonly globalSecondaryIndexes: z.infer<typeof Properties>['GlobalSecondaryIndexes'];
}

/** @see https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-dynamodb-table.html */
export const readTables = (stack: Stack): TableModel[] =>
  stack.each(['AWS::DynamoDB::Table', 'AWS::DynamoDB::GlobalTable'], Properties).map(({ logicalId, ref, properties }) => {
    const { AttributeDefinitions, GlobalSecondaryIndexes, TimeToLiveSpecification } = properties;
    const defined = new Set(AttributeDefinitions.map(({ AttributeName }) => AttributeName));
    for (const { AttributeName } of [properties, ...GlobalSecondaryIndexes].flatMap((keyed) => keyed.KeySchema)) {
      if (!defined.has(AttributeName)) throw new TemplateMistake(logicalId, `its key ${AttributeName} has no attribute definition`);
    }
    return {
      name: ref,
      keySchema: properties.KeySchema,
      attributeDefinitions: AttributeDefinitions,
      globalSecondaryIndexes: GlobalSecondaryIndexes,
      timeToLiveAttribute: TimeToLiveSpecification?.Enabled === true ? TimeToLiveSpecification.AttributeName : undefined,
    };
  });
