type KeySchema = readonly { readonly AttributeName: string; readonly KeyType: string }[];

/** A global secondary index, as CloudFormation and CreateTable write it. */
export interface IndexDefinition {
  readonly IndexName: string;
  readonly KeySchema: KeySchema;
  readonly Projection: { readonly ProjectionType?: string | undefined; readonly NonKeyAttributes?: readonly string[] | undefined };
}

/** A table as its CloudFormation resource (`AWS::DynamoDB::Table`) gives it. */
export interface TableDefinition {
  readonly name: string;
  readonly keySchema: KeySchema;
  readonly attributeDefinitions: readonly { readonly AttributeName: string; readonly AttributeType: string }[];
  readonly globalSecondaryIndexes: readonly IndexDefinition[];
  /** The attribute that holds when an item expires, in epoch seconds. Absent: items do not expire. */
  readonly timeToLiveAttribute?: string | undefined;
  /** Taken so that a template's table can be given whole; the laptop keeps no backups. */
  readonly pointInTimeRecovery?: boolean | undefined;
}

/** What DescribeTable answers, and what the storage keeps of a table. */
export interface TableDescription {
  readonly TableName: string;
  readonly TableArn: string;
  readonly TableId: string;
  readonly CreationDateTime: number;
  readonly TableStatus: string;
  readonly KeySchema: KeySchema;
  readonly AttributeDefinitions: TableDefinition['attributeDefinitions'];
  readonly GlobalSecondaryIndexes?: readonly IndexDefinition[];
}

/** A table and what DescribeTable does not show of it. */
export interface Table {
  readonly description: TableDescription;
  readonly timeToLiveAttribute: string | null;
}

/** The indexes of a table, if any. */
export const indexesOf = (table: Table): readonly IndexDefinition[] => table.description.GlobalSecondaryIndexes ?? [];

/** The attributes that an index holds; null where it holds all. */
export function projectedBy(index: IndexDefinition, table: Table): ReadonlySet<string> | null {
  if (index.Projection.ProjectionType === 'ALL') return null;
  const keys = [...index.KeySchema, ...table.description.KeySchema].map((key) => key.AttributeName);
  return new Set([...keys, ...(index.Projection.NonKeyAttributes ?? [])]);
}
