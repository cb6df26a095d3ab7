import { CloudFormationClient } from '@aws-sdk/client-cloudformation';
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { ListObjectVersionsCommand, PutObjectCommand } from '@aws-sdk/client-s3';
import { STSClient } from '@aws-sdk/client-sts';
import { beforeEach, describe, expect, it } from 'vitest';
import { destroyStage } from '../../../bin/destroy/destroy-stage.ts';
import type { DestroyHow } from '../../../bin/destroy/destroy-stage.ts';
import { UserError } from '../../../bin/support/failure.ts';
import { stageOf } from '../../../config/stages.ts';
import { bucket, start } from '../../local/s3/support.ts';
import type { Running } from '../../local/s3/support.ts';
import { Refused, useAwsStandIn, xml } from '../../support/aws-stand-in.ts';

const aws = useAwsStandIn();

/** A stack of a table, a bucket of articles, one under a lock, and one of logs; `policy` is what becomes of them. With a version of a function. */
const templateOf = (policy: 'Delete' | 'Retain') => ({
  Resources: {
    LedgerTable: { Type: 'AWS::DynamoDB::Table', DeletionPolicy: policy },
    ArticleBucket: { Type: 'AWS::S3::Bucket', DeletionPolicy: policy },
    RootsBucket: { Type: 'AWS::S3::Bucket', DeletionPolicy: policy, Properties: { ObjectLockEnabled: true } },
    AccessLogsBucket: { Type: 'AWS::S3::Bucket', DeletionPolicy: policy },
    IngestVersion: { Type: 'AWS::Lambda::Version', DeletionPolicy: 'RetainExceptOnCreate' },
    Role: { Type: 'AWS::IAM::Role' },
  },
});
const IDS = {
  LedgerTable: 'ledger',
  ArticleBucket: 'articles',
  RootsBucket: 'roots',
  AccessLogsBucket: 'logs',
  IngestVersion: 'arn:aws:lambda:eu-west-1:111122223333:function:ingest:3',
  Role: 'role',
};

const summaries = (template: ReturnType<typeof templateOf>, gone: readonly string[]): string =>
  Object.entries(template.Resources)
    .map(
      ([id, { Type }]) =>
        `<member><LogicalResourceId>${id}</LogicalResourceId><PhysicalResourceId>${IDS[id as keyof typeof IDS]}</PhysicalResourceId><ResourceType>${Type}</ResourceType><ResourceStatus>${gone.includes(id) ? 'DELETE_COMPLETE' : 'CREATE_COMPLETE'}</ResourceStatus></member>`,
    )
    .join('');

/** Whether the stack is still there. */
let exists = true;
let tableHolds: object[] = [];
/** Tables of the account, whether they are protected, and those that the stack's outputs name. */
let tables = new Map<string, boolean>();
let inUse: readonly string[] = [];

function deployed(policy: 'Delete' | 'Retain', isProtected = false, gone: readonly string[] = []): void {
  const template = templateOf(policy);
  const outputs = (): string =>
    inUse.map((name) => `<member><OutputKey>LedgerTableName</OutputKey><OutputValue>${name}</OutputValue></member>`).join('');
  const stack = (status: string): string =>
    `<Stacks><member><StackName>S</StackName><StackId>id</StackId><StackStatus>${status}</StackStatus><EnableTerminationProtection>${isProtected}</EnableTerminationProtection><Outputs>${outputs()}</Outputs></member></Stacks>`;
  aws.answer({
    GetCallerIdentity: () => xml('GetCallerIdentity', '<Account>111122223333</Account><Arn>arn:aws:iam::111122223333:user/anna</Arn>'),
    DescribeStacks: () => {
      if (!exists) throw new Refused('ValidationError', 'Stack with id S does not exist');
      return xml('DescribeStacks', stack('CREATE_COMPLETE'));
    },
    GetTemplate: () => xml('GetTemplate', `<TemplateBody>${JSON.stringify(template).replaceAll('"', '&quot;')}</TemplateBody>`),
    ListStackResources: () => xml('ListStackResources', `<StackResourceSummaries>${summaries(template, gone)}</StackResourceSummaries>`),
    Scan: ({ TableName }) => {
      if (!tables.has(String(TableName))) throw new Refused('ResourceNotFoundException', 'Requested resource not found');
      return { Items: tableHolds, Count: tableHolds.length };
    },
    ListTables: () => ({ TableNames: [...tables.keys()] }),
    DescribeTable: ({ TableName }) => {
      const DeletionProtectionEnabled = tables.get(String(TableName));
      if (DeletionProtectionEnabled === undefined) throw new Refused('ResourceNotFoundException');
      return { Table: { TableName, TableStatus: 'ACTIVE', DeletionProtectionEnabled } };
    },
    UpdateTable: ({ TableName, DeletionProtectionEnabled }) => {
      tables.set(String(TableName), DeletionProtectionEnabled === true);
      return {};
    },
    DeleteTable: ({ TableName }) => {
      if (tables.get(String(TableName)) !== false)
        throw new Refused('ValidationException', 'Resource cannot be deleted as it is protected');
      tables.delete(String(TableName));
      return {};
    },
    UpdateTerminationProtection: () => xml('UpdateTerminationProtection', '<StackId>id</StackId>'),
    DeleteStack: () => {
      exists = false;
      return xml('DeleteStack', '');
    },
  });
}

const storage = (): Promise<Running> =>
  start([
    bucket({ name: 'articles', notifications: [] }),
    bucket({ name: 'roots', notifications: [], objectLock: { mode: 'GOVERNANCE', days: 30 } }),
    bucket({ name: 'logs', notifications: [], versioned: false }),
  ]);

async function destroy(
  stage: string,
  how: Partial<DestroyHow>,
  { client }: Running,
  answer?: string,
): Promise<{ said: string; error: unknown; asked: string[] }> {
  const said: string[] = [];
  const asked: string[] = [];
  const config = aws.config();
  const error = await destroyStage(
    stageOf(stage),
    { leaveData: false, deleteData: false, yes: false, ...how },
    {
      sts: new STSClient(config),
      cloudFormation: new CloudFormationClient(config),
      dynamodb: new DynamoDBClient(config),
      s3: client,
      say: (line) => void said.push(line),
      ask: async (question) => {
        asked.push(question);
        return answer;
      },
    },
  ).catch((reason: unknown) => reason);
  return { said: said.join('\n'), error, asked };
}

const versionsIn = async ({ client }: Running, name: string): Promise<number> =>
  (await client.send(new ListObjectVersionsCommand({ Bucket: name }))).Versions?.length ?? 0;

const operations = (): string[] => aws.calls.map(({ operation }) => operation);

beforeEach(() => {
  exists = true;
  tableHolds = [];
  tables = new Map([['ledger', false]]);
  inUse = ['ledger'];
});

describe('destroying a stage that discards its data', () => {
  it('refuses while any table or bucket holds something, and names it', async () => {
    deployed('Delete');
    const s3 = await storage();
    await s3.client.send(new PutObjectCommand({ Bucket: 'articles', Key: 'incoming/a.txt', Body: 'a' }));
    const { error } = await destroy('staging', { yes: true }, s3);
    expect(error).toBeInstanceOf(UserError);
    expect(String(error)).toMatch(/holds data.*ArticleBucket \(articles\)\. Nothing was destroyed.*--delete-data/);
    expect(String(error)).not.toMatch(/LedgerTable/);
    expect(operations()).not.toContain('DeleteStack');
    expect(await versionsIn(s3, 'articles')).toBe(1);
  });

  it('deletes it all when told to, and what is locked for governance, too', async () => {
    deployed('Delete');
    tableHolds = [{ pk: { S: 'CLAIM#1' } }];
    const s3 = await storage();
    for (const Body of ['one', 'two']) await s3.client.send(new PutObjectCommand({ Bucket: 'articles', Key: 'incoming/a.txt', Body }));
    await s3.client.send(new PutObjectCommand({ Bucket: 'roots', Key: 'roots/2026-01-01.json', Body: '{}' }));
    await s3.client.send(new PutObjectCommand({ Bucket: 'logs', Key: 'articles/1', Body: 'GET' }));
    const { error, asked, said } = await destroy('staging', { deleteData: true }, s3, 'staging');
    expect(error).toBeUndefined();
    expect(asked).toEqual([expect.stringMatching(/Type staging to destroy .*LedgerTable.*ArticleBucket.*RootsBucket/)]);
    expect(await Promise.all(['articles', 'roots', 'logs'].map((name) => versionsIn(s3, name)))).toEqual([0, 0, 0]);
    expect(operations()).toContain('DeleteStack');
    expect(said).toMatch(/Emptied ArticleBucket \(articles\): 2 versions/);
    expect(said).toMatch(/is gone\.\nWhat was never the stack’s stays/);
  });

  it('needs no word about data where there is none, but asks all the same', async () => {
    deployed('Delete');
    const s3 = await storage();
    expect(String((await destroy('staging', {}, s3, 'no')).error)).toMatch(/Nothing was changed/);
    expect(operations()).not.toContain('DeleteStack');
    expect((await destroy('staging', {}, s3, 'staging')).error).toBeUndefined();
  });

  it('deletes the tables, too, to which it was restored, and none of others', async () => {
    deployed('Delete');
    tableHolds = [{ pk: { S: 'CLAIM#1' } }];
    inUse = ['ledger-20261126T080000Z'];
    for (const name of ['ledger-20261120T080000Z', 'ledger-20261126T080000Z']) tables.set(name, true);
    for (const name of ['ledger-old', 'another-20261126T080000Z']) tables.set(name, false);
    const s3 = await storage();
    const refused = String((await destroy('staging', { yes: true }, s3)).error);
    expect(refused).toMatch(
      /LedgerTable \(ledger\), RestoredTable \(ledger-20261120T080000Z\), RestoredTable \(ledger-20261126T080000Z\)\./,
    );
    expect(tables.size).toBe(5);
    const { error, asked, said } = await destroy('staging', { deleteData: true }, s3, 'staging');
    expect(error).toBeUndefined();
    expect(asked).toEqual([expect.stringMatching(/all its data is deleted for good .*RestoredTable \(ledger-20261126T080000Z\)/)]);
    expect([...tables.keys()]).toEqual(['ledger', 'ledger-old', 'another-20261126T080000Z']);
    expect(said).toMatch(/Deleted ledger-20261126T080000Z/);
    expect(said).toMatch(/is gone\.\nWhat was never the stack’s stays/);
  });

  it('minds no table that somebody deleted by hand after a restore', async () => {
    deployed('Delete');
    tableHolds = [{ pk: { S: 'CLAIM#1' } }];
    inUse = ['ledger-20261126T080000Z'];
    tables = new Map([['ledger-20261126T080000Z', false]]);
    const { error, asked } = await destroy('staging', { deleteData: true }, await storage(), 'staging');
    expect(error).toBeUndefined();
    expect(asked).toEqual([expect.stringMatching(/for good \(RestoredTable \(ledger-20261126T080000Z\)\)/)]);
    expect([...tables.keys()]).toEqual([]);
  });

  it('leaves a table of another stack that it uses, and says so', async () => {
    deployed('Delete');
    tableHolds = [{ pk: { S: 'CLAIM#1' } }];
    inUse = ['another-20261126T080000Z'];
    for (const name of ['another', 'another-20261126T080000Z']) tables.set(name, false);
    const { error, asked, said } = await destroy('staging', { deleteData: true }, await storage(), 'staging');
    expect(error).toBeUndefined();
    expect(asked).toEqual([
      expect.stringMatching(/for good \(LedgerTable \(ledger\)\); RestoredTable \(another-20261126T080000Z\) .* stays/),
    ]);
    expect([...tables.keys()]).toEqual(['ledger', 'another', 'another-20261126T080000Z']);
    expect(said).toMatch(/outlive the stack[^]*aws dynamodb delete-table --table-name another-20261126T080000Z/);
    expect(said).not.toMatch(/--table-name another\n/);
  });

  it('again is the same', async () => {
    deployed('Delete');
    exists = false;
    const { error, said } = await destroy('staging', { yes: true }, await storage());
    expect(error).toBeUndefined();
    expect(said).toMatch(/nothing to destroy/);
  });

  it('goes on after a deletion, or a first deployment, that broke off: what is gone is not looked at', async () => {
    deployed('Delete', false, ['LedgerTable', 'ArticleBucket']);
    tables.clear();
    aws.answer({
      Scan: () => {
        throw new Refused('ResourceNotFoundException', 'Requested resource not found');
      },
    });
    const s3 = await start([bucket({ name: 'roots', notifications: [] }), bucket({ name: 'logs', notifications: [] })]);
    const { error, said } = await destroy('staging', { yes: true }, s3);
    expect(error).toBeUndefined();
    expect(operations()).toContain('DeleteStack');
    expect(said).not.toMatch(/LedgerTable|ArticleBucket/);
  });

  it('says what to do where CloudFormation cannot delete it all', async () => {
    deployed('Delete');
    aws.answer({
      DeleteStack: () => {
        aws.answer({
          DescribeStacks: () =>
            xml('DescribeStacks', '<Stacks><member><StackName>S</StackName><StackStatus>DELETE_FAILED</StackStatus></member></Stacks>'),
        });
        return xml('DeleteStack', '');
      },
    });
    expect(String((await destroy('staging', { yes: true }, await storage())).error)).toMatch(/not deleted whole.*run this again/);
  });
});

describe('destroying a stage that keeps its data', () => {
  it('refuses unless told to leave the data behind, and never deletes it', async () => {
    deployed('Retain', true);
    const s3 = await storage();
    expect(String((await destroy('production', { yes: true }, s3)).error)).toMatch(/keeps its data.*--leave-data/);
    expect(String((await destroy('production', { yes: true, deleteData: true }, s3)).error)).toMatch(/deletes none/);
    expect(operations()).not.toContain('DeleteStack');
  });

  it('leaves the data, and tells where it is and how it is deleted by hand', async () => {
    deployed('Retain', true);
    const s3 = await storage();
    await s3.client.send(new PutObjectCommand({ Bucket: 'articles', Key: 'incoming/a.txt', Body: 'a' }));
    inUse = ['ledger-20261126T080000Z'];
    tables.set('ledger-20261126T080000Z', true);
    const { error, said } = await destroy('production', { leaveData: true }, s3, 'production');
    expect(error).toBeUndefined();
    expect(await versionsIn(s3, 'articles')).toBe(1);
    expect(operations().filter((name) => /Termination|DeleteStack/.test(name))).toEqual(['UpdateTerminationProtection', 'DeleteStack']);
    expect(said).toMatch(/outlive the stack/);
    for (const name of ['ledger', 'ledger-20261126T080000Z']) expect(said).toContain(`aws dynamodb delete-table --table-name ${name}\n`);
    expect(operations()).not.toContain('DeleteTable');
    expect(said).toMatch(/aws s3 rb s3:\/\/articles --force/);
    expect(said).not.toMatch(/AWS::IAM::Role|AWS::Lambda::Version/);
  });
});
