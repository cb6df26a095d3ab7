import { Table } from 'aws-cdk-lib/aws-dynamodb';
import type { ITable } from 'aws-cdk-lib/aws-dynamodb';

/** What the rest of the stack needs of the table that is in use: the stack's own, or one that was restored in its place. */
export type TableInUse = Pick<ITable, 'tableName' | 'tableArn' | 'metric'>;

/**
 * The table to use: the stack's own, unless another was restored, which the stack then reads and writes without owning it. The own one stays, as it was.
 * @see docs/restoring.md
 */
export const tableInUse = (own: Table, restored: string | undefined): TableInUse =>
  restored === undefined ? own : Table.fromTableName(own.node.scope ?? own, 'Restored', restored);
