import { beforeAll, describe, expect, it } from 'vitest';
import { docketTemplate, FILLED_IN } from './support/docket-template.ts';
import type { DocketTemplate } from './support/docket-template.ts';

/** Resources that hold what cannot be made again. Another logical id means another, empty resource: change none. */
const STATEFUL = {
  'Ledger/Table': 'LedgerTable9343E4AA',
  'Audit/Table': 'AuditTable18A3095C',
  'Roots/Bucket': 'RootsBucketE391AA49',
  'ArticleBucket/Bucket': 'ArticleBucketEC8A5980',
  'EvidenceBucket/Bucket': 'EvidenceBucketDA17E118',
  'AccessLogs/Bucket': 'AccessLogsBucketCD784A59',
  'SignIn/UserPool': 'SignInUserPoolA2C003D1',
  'Alarms/Key': 'AlarmsKey3C2381B3',
  'IntakeQueue/Queue': 'IntakeQueueF8C45524',
  'IntakeQueue/DeadLetterQueue': 'IntakeQueueDeadLetterQueue7AEB8FC5',
  'ReviewQueue/Queue': 'ReviewQueueFB578651',
  'ReviewQueue/DeadLetterQueue': 'ReviewQueueDeadLetterQueue3E580B2C',
  'OutcomeQueue/Queue': 'OutcomeQueueF768FB5B',
  'OutcomeQueue/DeadLetterQueue': 'OutcomeQueueDeadLetterQueue7C30F77A',
};
/** Queues hold messages on their way only: the ledger sends again what was lost with one. */
const RECORDS = [
  'Ledger/Table',
  'Audit/Table',
  'Roots/Bucket',
  'ArticleBucket/Bucket',
  'EvidenceBucket/Bucket',
  'AccessLogs/Bucket',
  'SignIn/UserPool',
  'Alarms/Key',
];

describe('the stack in production', () => {
  let docket: DocketTemplate;
  beforeAll(async () => {
    docket = await docketTemplate('production', FILLED_IN);
  });

  it.each(Object.entries(STATEFUL))('keeps the logical id of %s', (path, id) => {
    expect(docket.id(path)).toBe(id);
  });

  it.each(RECORDS)('keeps %s when it leaves the stack', (path) => {
    expect(docket.at(path)).toMatchObject({ DeletionPolicy: 'Retain', UpdateReplacePolicy: 'Retain' });
  });

  it('keeps every log, table, bucket, key and user pool, whatever its name', () => {
    const types = ['AWS::Logs::LogGroup', 'AWS::DynamoDB::Table', 'AWS::S3::Bucket', 'AWS::KMS::Key', 'AWS::Cognito::UserPool'];
    const kept = types.flatMap((type) => [...docket.ofType(type).values()]);
    expect(kept.length).toBeGreaterThan(8);
    expect(new Set(kept.map((resource) => resource.DeletionPolicy))).toEqual(new Set(['Retain']));
  });

  it('is protected against deletion, and so are its tables and users', () => {
    expect(docket.stack.terminationProtection).toBe(true);
    for (const path of ['Ledger/Table', 'Audit/Table'])
      expect(docket.at(path).Properties).toMatchObject({ DeletionProtectionEnabled: true });
    expect(docket.at('SignIn/UserPool').Properties).toMatchObject({ DeletionProtection: 'ACTIVE' });
  });
});

describe('the stack of a developer', () => {
  let docket: DocketTemplate;
  beforeAll(async () => {
    docket = await docketTemplate('dev', FILLED_IN);
  });

  it('goes with all it holds', () => {
    expect(docket.stack.terminationProtection).toBe(false);
    for (const path of RECORDS) expect(docket.at(path)).toMatchObject({ DeletionPolicy: 'Delete' });
    for (const path of ['Ledger/Table', 'Audit/Table'])
      expect(docket.at(path).Properties).toMatchObject({ DeletionProtectionEnabled: false });
  });

  it('has the same resources under the same logical ids as production, but for the digests of published versions', async () => {
    const ids = ({ resources }: DocketTemplate) =>
      Object.entries(resources).map(([id, { Type }]) => (Type === 'AWS::Lambda::Version' ? id.slice(0, -32) : id));
    expect(ids(docket)).toEqual(ids(await docketTemplate('production', FILLED_IN)));
  });

  it('puts out what the command line and the laptop look for', () => {
    const outputs = Object.entries(docket.outputs).map(([key, { Value }]) => [key, docket.render(Value)]);
    expect(Object.fromEntries(outputs)).toEqual({
      ConsoleUrl: 'https://docket.example.org',
      DistributionDomain: '<Site/Distribution.DomainName>',
      ArticleBucketName: '<ArticleBucket/Bucket>',
      EvidenceBucketName: '<EvidenceBucket/Bucket>',
      LedgerTableName: '<Ledger/Table>',
      AuditTableName: '<Audit/Table>',
      RootBucketName: '<Roots/Bucket>',
      IntakeQueueUrl: '<IntakeQueue/Queue>',
      ReviewQueueUrl: '<ReviewQueue/Queue>',
      OutcomeQueueUrl: '<OutcomeQueue/Queue>',
      IntakeDeadLetterQueueUrl: '<IntakeQueue/DeadLetterQueue>',
      IngestFunctionArn: '<Ingest/Release/Alias>',
      ReviewApiFunctionArn: '<ReviewApi/Release/Alias>',
      ReviewDeadLetterQueueUrl: '<ReviewQueue/DeadLetterQueue>',
      OutcomeDeadLetterQueueUrl: '<OutcomeQueue/DeadLetterQueue>',
      ApiUrl: '<HttpApi/Gateway.ApiEndpoint>',
      UserPoolId: '<SignIn/UserPool>',
      UserPoolClientId: '<SignIn/UserPool/Console>',
      Region: '<AWS::Region>',
    });
  });

  it('creates no function but its own and the one helper of the CDK that deploys the console’s files', () => {
    expect([...docket.ofType('AWS::Lambda::Function').keys()].toSorted()).toEqual([
      'Custom::CDKBucketDeployment8693BB64968944B69AAFB0CC9EB8756C',
      'Enlist/Function/Function',
      'Ingest/Function/Function',
      'ReviewApi/Function/Function',
      'Tend/Function/Function',
    ]);
  });
});
