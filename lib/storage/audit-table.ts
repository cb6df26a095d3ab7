import { AttributeType, BillingMode, Table } from 'aws-cdk-lib/aws-dynamodb';
import { AnyPrincipal, Effect, PolicyDocument, PolicyStatement } from 'aws-cdk-lib/aws-iam';
import { Construct } from 'constructs';
import { RECOVERY_DAYS } from '../../config/retention.ts';
import type { Stage } from '../../config/stages.ts';
import { removalOf } from '../removal.ts';
import { tableInUse } from './table-in-use.ts';
import type { TableInUse } from './table-in-use.ts';

export interface AuditTableProps {
  readonly stage: Stage;
}

/**
 * Chains of audit events, to be put and read only.
 *
 * Whatever a role's own policy allows, the table refuses changes, deletions, and the batch and PartiQL writes that IAM cannot tell from them,
 * and a time to live, which deletes in silence. It cannot refuse a put over an event: writers put on condition, and the chain shows it.
 */
export class AuditTable extends Construct {
  readonly table: TableInUse;

  constructor(scope: Construct, id: string, { stage }: AuditTableProps) {
    super(scope, id);
    const own = new Table(this, 'Table', {
      partitionKey: { name: 'chain', type: AttributeType.STRING },
      sortKey: { name: 'seq', type: AttributeType.NUMBER },
      billingMode: BillingMode.PAY_PER_REQUEST,
      pointInTimeRecoverySpecification: { pointInTimeRecoveryEnabled: true, recoveryPeriodInDays: RECOVERY_DAYS },
      deletionProtection: stage.data === 'keep',
      removalPolicy: removalOf(stage),
      resourcePolicy: new PolicyDocument({
        statements: [
          new PolicyStatement({
            sid: 'NoEventIsEverChanged',
            effect: Effect.DENY,
            principals: [new AnyPrincipal()],
            actions: [
              'dynamodb:UpdateItem',
              'dynamodb:DeleteItem',
              'dynamodb:BatchWriteItem',
              'dynamodb:PartiQLInsert',
              'dynamodb:PartiQLUpdate',
              'dynamodb:PartiQLDelete',
              'dynamodb:UpdateTimeToLive',
            ],
            // A table's policy cannot name its own table while that is created; it applies to no other.
            resources: ['*'],
          }),
        ],
      }),
    });
    this.table = tableInUse(own, stage.restored?.audit);
  }
}
