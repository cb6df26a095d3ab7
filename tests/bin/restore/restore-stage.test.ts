import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import { describe, expect, it } from 'vitest';
import { planRestore } from '../../../bin/restore/plan.ts';
import { restoreStage } from '../../../bin/restore/restore-stage.ts';
import { stageOf } from '../../../config/stages.ts';
import { Refused, useAwsStandIn } from '../../support/aws-stand-in.ts';

const NOW = new Date('2026-11-26T12:00:00Z');
const TABLES = { ledger: 'Ledger', audit: 'Audit' };

describe('planRestore', () => {
  it('takes new names of the instant, also after an earlier restore', () => {
    const plan = planRestore({ ledger: 'Ledger-20261101T000000Z', audit: 'Audit' }, '2026-11-26T09:30:00.700+01:00', NOW);
    expect(plan).toEqual({
      at: new Date('2026-11-26T08:30:00Z'),
      ledger: { from: 'Ledger-20261101T000000Z', to: 'Ledger-20261126T083000Z' },
      audit: { from: 'Audit', to: 'Audit-20261126T083000Z' },
    });
  });

  it.each(['yesterday', '2026-11-26', '2026-11-26T08:00:00', '2026-11-26T12:00:01Z'])('refuses %s', (instant) => {
    expect(() => planRestore(TABLES, instant, NOW)).toThrow(/is no instant|yet to come/);
  });
});

describe('restoring a stage', () => {
  const aws = useAwsStandIn();
  const plan = planRestore(TABLES, '2026-11-26T08:00:00Z', NOW);
  const said: string[] = [];

  /** An account in which the tables that are named exist. */
  function account(existing: readonly string[], earliest = '2026-10-22T00:00:00Z') {
    const tables = new Set(existing);
    const seconds = (iso: string) => Date.parse(iso) / 1000;
    aws.answer({
      DescribeContinuousBackups: () => ({
        ContinuousBackupsDescription: {
          ContinuousBackupsStatus: 'ENABLED',
          PointInTimeRecoveryDescription: {
            PointInTimeRecoveryStatus: 'ENABLED',
            RecoveryPeriodInDays: 35,
            EarliestRestorableDateTime: seconds(earliest),
            LatestRestorableDateTime: seconds('2026-11-26T11:55:00Z'),
          },
        },
      }),
      Scan: ({ TableName }) => ({
        Items: [
          { chain: { S: 'a.01' }, seq: { N: '1' }, at: { S: '2026-11-26T07:00:00.000Z' }, type: { S: 'enlisted' } },
          { chain: { S: 'a.01' }, seq: { N: '2' }, at: { S: '2026-11-26T09:00:00.000Z' }, type: { S: 'decided' }, actor: { S: 'p-anna' } },
        ].filter(() => TableName === 'Audit'),
      }),
      DescribeTable: ({ TableName }) => {
        if (!tables.has(String(TableName))) throw new Refused('ResourceNotFoundException');
        const source = !String(TableName).includes('-2026');
        return {
          Table: {
            TableName,
            TableArn: `arn:aws:dynamodb:eu-west-1:1:table/${String(TableName)}`,
            TableStatus: 'ACTIVE',
            DeletionProtectionEnabled: source,
          },
        };
      },
      RestoreTableToPointInTime: ({ TargetTableName }) => {
        tables.add(String(TargetTableName));
        return {};
      },
      DescribeTimeToLive: ({ TableName }) => ({
        TimeToLiveDescription:
          TableName === 'Ledger' ? { TimeToLiveStatus: 'ENABLED', AttributeName: 'expiresAt' } : { TimeToLiveStatus: 'DISABLED' },
      }),
      GetResourcePolicy: ({ ResourceArn }) => {
        if (!String(ResourceArn).endsWith('/Audit')) throw new Refused('PolicyNotFoundException');
        return { Policy: '{"Statement":"deny"}' };
      },
      PutResourcePolicy: () => ({}),
      UpdateContinuousBackups: () => ({}),
      UpdateTimeToLive: () => ({}),
      UpdateTable: () => ({}),
    });
  }

  const restore = (yes = true) => {
    said.length = 0;
    const dynamodb = new DynamoDBClient(aws.config());
    const ledger = { documents: DynamoDBDocumentClient.from(dynamodb), table: 'Ledger', audit: 'Audit' };
    return restoreStage(stageOf('production'), plan, yes, { dynamodb, ledger, ask: async () => undefined, say: (line) => said.push(line) });
  };
  const callsOf = (operation: string) => aws.calls.filter((call) => call.operation === operation).map(({ parameters }) => parameters);

  it('brings both tables back to the same second, with all that DynamoDB leaves out, and tells what is lost and what comes next', async () => {
    account(['Ledger', 'Audit']);
    await restore();
    const at = Date.parse('2026-11-26T08:00:00Z') / 1000;
    expect(callsOf('RestoreTableToPointInTime')).toEqual([
      { SourceTableName: 'Ledger', TargetTableName: 'Ledger-20261126T080000Z', RestoreDateTime: at },
      { SourceTableName: 'Audit', TargetTableName: 'Audit-20261126T080000Z', RestoreDateTime: at },
    ]);
    const recovery = { PointInTimeRecoveryEnabled: true, RecoveryPeriodInDays: 35 };
    expect(callsOf('UpdateContinuousBackups').map((call) => call['PointInTimeRecoverySpecification'])).toEqual([recovery, recovery]);
    expect(callsOf('UpdateTimeToLive')).toMatchObject([
      { TableName: 'Ledger-20261126T080000Z', TimeToLiveSpecification: { AttributeName: 'expiresAt' } },
    ]);
    expect(callsOf('PutResourcePolicy')).toEqual([
      { ResourceArn: 'arn:aws:dynamodb:eu-west-1:1:table/Audit-20261126T080000Z', Policy: '{"Statement":"deny"}' },
    ]);
    expect(callsOf('UpdateTable').map((call) => call['DeletionProtectionEnabled'])).toEqual([true, true]);
    const told = said.join('\n');
    expect(told).toContain('1 event of 1 claim, 1 verdict.');
    expect(told).toContain('verdict on a.01 at 2026-11-26T09:00:00.000Z by p-anna');
    expect(told).toContain("restored: { ledger: 'Ledger-20261126T080000Z', audit: 'Audit-20261126T080000Z' },");
    expect(told).toMatch(/Let the work go on.*\n.*redrive --stage \w+\n/);
  });

  it('goes on with what was broken off', async () => {
    account(['Ledger', 'Audit', 'Ledger-20261126T080000Z']);
    await restore();
    expect(callsOf('RestoreTableToPointInTime').map((call) => call['SourceTableName'])).toEqual(['Audit']);
  });

  it('changes nothing where the instant is out of reach, or nobody says yes', async () => {
    account(['Ledger', 'Audit'], '2026-11-26T09:00:00Z');
    await expect(restore()).rejects.toThrow(/between 2026-11-26T09:00:00.000Z and .*; 2026-11-26T08:00:00.000Z is not/);
    account(['Ledger', 'Audit']);
    await expect(restore(false)).rejects.toThrow('Nobody is at a terminal');
    expect(callsOf('RestoreTableToPointInTime')).toEqual([]);
  });
});
