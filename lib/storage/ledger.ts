import { AttributeType, BillingMode, ProjectionType, Table } from 'aws-cdk-lib/aws-dynamodb';
import { Construct } from 'constructs';
import { RECOVERY_DAYS } from '../../config/retention.ts';
import type { Stage } from '../../config/stages.ts';
import { removalOf } from '../removal.ts';
import { tableInUse } from './table-in-use.ts';
import type { TableInUse } from './table-in-use.ts';

const string = (name: string) => ({ name, type: AttributeType.STRING });

/** The ledger's indexes: partition and sort key of each. All are sparse: an item is in one only while it has its keys. */
const INDEXES = {
  /** Claims that wait, by desk, most urgent first. */
  docket: ['docketKey', 'docketSort'],
  /** The same claims, oldest first. */
  age: ['docketKey', 'enlistedAt'],
  /** Work whose effect is not committed yet, by when to look at it again; and what was given up, by when. */
  pending: ['pendingKey', 'pendingAt'],
  /** What is listed by time, newest first: articles, and each desk's verdicts. */
  listing: ['listKey', 'listSort'],
} as const;

export type LedgerIndex = keyof typeof INDEXES;

export interface LedgerProps {
  readonly stage: Stage;
}

/** The record of articles, claims, leases and verdicts: one table, on demand, recoverable to any second of 35 days. */
export class Ledger extends Construct {
  readonly table: TableInUse;

  constructor(scope: Construct, id: string, { stage }: LedgerProps) {
    super(scope, id);
    const own = new Table(this, 'Table', {
      partitionKey: string('pk'),
      sortKey: string('sk'),
      billingMode: BillingMode.PAY_PER_REQUEST,
      timeToLiveAttribute: 'expiresAt',
      pointInTimeRecoverySpecification: { pointInTimeRecoveryEnabled: true, recoveryPeriodInDays: RECOVERY_DAYS },
      deletionProtection: stage.data === 'keep',
      removalPolicy: removalOf(stage),
    });
    for (const [indexName, [partition, sort]] of Object.entries(INDEXES)) {
      own.addGlobalSecondaryIndex({
        indexName,
        partitionKey: string(partition),
        sortKey: string(sort),
        projectionType: ProjectionType.KEYS_ONLY,
      });
    }
    this.table = tableInUse(own, stage.restored?.ledger);
  }

  /** ARN of an index, for policies. */
  index(name: LedgerIndex): string {
    return `${this.table.tableArn}/index/${name}`;
  }
}
