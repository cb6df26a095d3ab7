import { describe, expect, it } from 'vitest';
import type { AwsRequest } from '../../../local/endpoint/service.ts';
import { Policies } from '../../../local/permissions/policies.ts';
import type { Principal } from '../../../local/permissions/policy/principal.ts';
import type { Statement } from '../../../local/permissions/policy/statement.ts';
import { refusalOf } from '../../../local/permissions/refusal.ts';

const ARN = 'arn:aws:dynamodb:us-east-1:000000000000:table';
const request = (body: unknown, url = '/', headers: AwsRequest['headers'] = {}): AwsRequest => ({
  method: 'POST',
  url,
  headers,
  body: Buffer.from(typeof body === 'string' ? body : JSON.stringify(body)),
});

const ROLE = 'arn:aws:iam::000000000000:role/IngestRole';
const INGEST: Principal = { kind: 'role', arn: ROLE, session: 'Ingest' };
const statement = (action: string, resource: string, effect: Statement['effect'] = 'Allow'): Statement => ({
  id: 'Policy/0',
  effect,
  actions: { patterns: [action], others: false },
  resources: { patterns: [resource], others: false },
  conditions: [],
});
const policies = (...statements: Statement[]) => new Policies({ roles: new Map([[ROLE, statements]]), resources: new Map() });

/** What a call is refused for, with nothing allowed but these. */
function refusedFor(service: string, operation: string, call: AwsRequest, ...allowed: string[]): string | undefined {
  const statements = allowed.map((one) => {
    const [action = '', resource = ''] = one.split(' ');
    return statement(action, resource);
  });
  return /perform: (.+) (?:because|with)/.exec(refusalOf(policies(...statements), INGEST, service, operation, call)?.message ?? '')?.[1];
}

describe('DynamoDB', () => {
  it('asks for the operation on the table, or on the index that is read', () => {
    expect(refusedFor('dynamodb', 'PutItem', request({ TableName: 'Ledger' }))).toBe(`dynamodb:PutItem on resource: ${ARN}/Ledger`);
    expect(refusedFor('dynamodb', 'Query', request({ TableName: 'Ledger', IndexName: 'age' }), `dynamodb:Query ${ARN}/Ledger`)).toBe(
      `dynamodb:Query on resource: ${ARN}/Ledger/index/age`,
    );
    expect(
      refusedFor('dynamodb', 'Query', request({ TableName: 'Ledger', IndexName: 'age' }), `dynamodb:Query ${ARN}/Ledger/index/age`),
    ).toBeUndefined();
  });

  it('asks for every table of a batch', () => {
    const batch = request({ RequestItems: { Ledger: {}, Audit: {} } });
    expect(refusedFor('dynamodb', 'BatchGetItem', batch, `dynamodb:BatchGetItem ${ARN}/Ledger`)).toBe(
      `dynamodb:BatchGetItem on resource: ${ARN}/Audit`,
    );
  });

  it('asks for what each item of a transaction does', () => {
    const transaction = request({ TransactItems: [{ Put: { TableName: 'Ledger' } }, { ConditionCheck: { TableName: 'Ledger' } }] });
    expect(refusedFor('dynamodb', 'TransactWriteItems', transaction, `dynamodb:PutItem ${ARN}/Ledger`)).toBe(
      `dynamodb:ConditionCheckItem on resource: ${ARN}/Ledger`,
    );
    const reading = request({ TransactItems: [{ Get: { TableName: 'Ledger' } }] });
    expect(refusedFor('dynamodb', 'TransactGetItems', reading)).toBe(`dynamodb:GetItem on resource: ${ARN}/Ledger`);
  });
});

describe('Lambda', () => {
  it('asks for the operation on the function, or on the alias that is called', () => {
    const path = '/2015-03-31/functions/Ingest';
    const lambda = 'arn:aws:lambda:us-east-1:000000000000:function:Ingest';
    expect(refusedFor('lambda', 'ListVersionsByFunction', { ...request('', `${path}/versions`), method: 'GET' })).toBe(
      `lambda:ListVersionsByFunction on resource: ${lambda}`,
    );
    expect(refusedFor('lambda', 'Invoke', request({}, `${path}/invocations?Qualifier=live`))).toBe(
      `lambda:InvokeFunction on resource: ${lambda}:live`,
    );
  });
});

describe('SQS', () => {
  it.each([
    ['SendMessage', 'sqs:SendMessage'],
    ['SendMessageBatch', 'sqs:SendMessage'],
    ['DeleteMessageBatch', 'sqs:DeleteMessage'],
    ['ChangeMessageVisibility', 'sqs:ChangeMessageVisibility'],
  ])('asks for %s as %s', (operation, action) => {
    const call = request({ QueueUrl: 'http://127.0.0.1:4566/000000000000/Review' });
    expect(refusedFor('sqs', operation, call)).toBe(`${action} on resource: arn:aws:sqs:us-east-1:000000000000:Review`);
    expect(refusedFor('sqs', operation, call, `${action} arn:aws:sqs:us-east-1:000000000000:Review`)).toBeUndefined();
  });

  it('asks by the queue’s name where that is given', () => {
    expect(refusedFor('sqs', 'GetQueueUrl', request({ QueueName: 'Review' }))).toBe(
      'sqs:GetQueueUrl on resource: arn:aws:sqs:us-east-1:000000000000:Review',
    );
  });
});

describe('S3', () => {
  it.each([
    ['GetObject', '/articles/incoming/a%20b.txt', 's3:GetObject on resource: arn:aws:s3:::articles/incoming/a b.txt'],
    ['GetObject', '/articles/a?versionId=1', 's3:GetObjectVersion on resource: arn:aws:s3:::articles/a'],
    ['HeadObject', '/articles/a', 's3:GetObject on resource: arn:aws:s3:::articles/a'],
    ['UploadPart', '/articles/a?partNumber=1&uploadId=u', 's3:PutObject on resource: arn:aws:s3:::articles/a'],
    ['ListObjectsV2', '/articles?list-type=2', 's3:ListBucket on resource: arn:aws:s3:::articles'],
    ['GetBucketVersioning', '/articles?versioning', 's3:GetBucketVersioning on resource: arn:aws:s3:::articles'],
  ])('asks for %s of %s', (operation, url, need) => {
    expect(refusedFor('s3', operation, request('', url))).toBe(need);
  });

  it('asks for the source of a copy, too', () => {
    const copy = request('', '/articles/b', { 'x-amz-copy-source': '/articles/a%20b?versionId=1' });
    expect(refusedFor('s3', 'CopyObject', copy, 's3:PutObject arn:aws:s3:::articles/b')).toBe(
      's3:GetObjectVersion on resource: arn:aws:s3:::articles/a b',
    );
  });

  it('asks for the right to bypass a lock, where the caller wants to', () => {
    const bypassing = request('', '/roots/a?versionId=1', { 'x-amz-bypass-governance-retention': 'true' });
    expect(refusedFor('s3', 'DeleteObject', bypassing, 's3:DeleteObjectVersion arn:aws:s3:::roots/a')).toBe(
      's3:BypassGovernanceRetention on resource: arn:aws:s3:::roots/a',
    );
  });

  it('asks for what the form of a browser writes', () => {
    const form = ['key', 'incoming/${filename}'].join('"\r\n\r\n');
    const body = `--b\r\ncontent-disposition: form-data; name="${form}\r\n--b\r\ncontent-disposition: form-data; name="file"; filename="a.txt"\r\n\r\nx\r\n--b--`;
    expect(refusedFor('s3', 'PostObject', request(body, '/articles', { 'content-type': 'multipart/form-data; boundary=b' }))).toBe(
      's3:PutObject on resource: arn:aws:s3:::articles/incoming/a.txt',
    );
  });

  it('asks for more where a write sets more', () => {
    const tagged = request('', '/articles/a', { 'x-amz-tagging': 'a=b' });
    expect(refusedFor('s3', 'PutObject', tagged, 's3:PutObject arn:aws:s3:::articles/a')).toBe(
      's3:PutObjectTagging on resource: arn:aws:s3:::articles/a',
    );
  });

  it('asks for every object that is deleted', () => {
    const deletion = request(
      '<Delete><Object><Key>a</Key></Object><Object><Key>b</Key><VersionId>1</VersionId></Object></Delete>',
      '/articles?delete',
    );
    expect(refusedFor('s3', 'DeleteObjects', deletion, 's3:DeleteObject arn:aws:s3:::articles/a')).toBe(
      's3:DeleteObjectVersion on resource: arn:aws:s3:::articles/b',
    );
  });
});

describe('a refusal', () => {
  it('is each service’s own', () => {
    expect(refusalOf(policies(), INGEST, 'dynamodb', 'PutItem', request({ TableName: 'Ledger' }))).toEqual({
      status: 400,
      code: 'AccessDeniedException',
      message: `User: arn:aws:sts::000000000000:assumed-role/IngestRole/Ingest is not authorized to perform: dynamodb:PutItem on resource: ${ARN}/Ledger because no identity-based policy allows the dynamodb:PutItem action`,
    });
    expect(refusalOf(policies(), INGEST, 's3', 'GetObject', request('', '/b/k'))).toMatchObject({ status: 403, code: 'AccessDenied' });
    expect(refusalOf(policies(), INGEST, 'sqs', 'SendMessage', request({ QueueUrl: 'x/q' }))).toMatchObject({
      status: 403,
      code: 'AccessDenied',
    });
  });

  it('says where something is forbidden outright', () => {
    const judged = policies(statement('*', '*'), statement('dynamodb:UpdateItem', `${ARN}/Audit`, 'Deny'));
    expect(refusalOf(judged, INGEST, 'dynamodb', 'UpdateItem', request({ TableName: 'Audit' }))?.message).toMatch(
      /with an explicit deny in an identity-based policy$/,
    );
  });

  it('is not for a request that the service itself will refuse', () => {
    expect(refusalOf(policies(), INGEST, 'dynamodb', 'PutItem', request('not JSON'))).toBeUndefined();
    expect(refusalOf(policies(), INGEST, 's3', 'PostObject', request('no form', '/articles'))).toBeUndefined();
  });
});
