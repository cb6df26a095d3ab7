import type { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';

/** The two tables of record and the client that reaches them. */
export interface Ledger {
  readonly documents: DynamoDBDocumentClient;
  /** Name of the Ledger table. */
  readonly table: string;
  /** Name of the Audit table; absent where the function has no business with it. */
  readonly audit?: string | undefined;
}
