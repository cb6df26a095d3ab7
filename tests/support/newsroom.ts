import { randomUUID } from 'node:crypto';
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { PutObjectCommand } from '@aws-sdk/client-s3';
import type { S3Client } from '@aws-sdk/client-s3';
import type { SQSClient } from '@aws-sdk/client-sqs';
import { DynamoDBDocumentClient, UpdateCommand } from '@aws-sdk/lib-dynamodb';
import { decodeJwt } from 'jose';
import type { Role } from '../../config/routes.ts';
import { intakeIdOf } from '../../functions/ingest/identify.ts';
import { getIntake } from '../../functions/ledger/articles/intakes.ts';
import type { Intake, ObjectVersion } from '../../functions/ledger/articles/intakes.ts';
import { claimKey } from '../../functions/ledger/keys.ts';
import type { Ledger } from '../../functions/ledger/ledger.ts';
import { addMember } from '../../functions/ledger/people/members.ts';
import type { CloudOptions } from '../../local/cloud.ts';
import type { FunctionDefinition } from '../../local/functions/function-definition.ts';
import { endpointOf } from '../../local/services/service-endpoints.ts';
import { useCloud } from './cloud.ts';
import type { TestCloud } from './cloud.ts';
import { ON_OTHER_SERVICES } from './other-services/start-services.ts';
import { plantClaims } from './planted-claims.ts';
import { waitFor } from './wait-for.ts';

export interface ApiAnswer<Body = unknown> {
  readonly status: number;
  readonly headers: Headers;
  readonly body: Body;
}

interface Leased {
  readonly claim: { readonly id: string; readonly revision: number };
  readonly lease: { readonly token: number; readonly holder: string; readonly expiresAt: string };
}

interface CallOptions {
  readonly token?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: unknown;
  /** Sent as it is, in place of `body`. */
  readonly raw?: string;
}

/** Somebody with a token, who calls the API. */
export interface Colleague {
  readonly name: string;
  readonly token: string;
  call(method: string, path: string, body?: unknown): Promise<ApiAnswer>;
  next(desk: string): Promise<ApiAnswer<Leased>>;
  lease(claimId: string): Promise<ApiAnswer<Leased>>;
}

/** The laptop's cloud with the product on it, as the tests of one file use it. */
export interface Newsroom {
  readonly cloud: TestCloud;
  readonly ledger: Ledger;
  readonly s3: S3Client;
  readonly sqs: SQSClient;
  /** The deployed name of a function, by which the endpoint knows its calls. */
  functionNamed(service: 'ingest' | 'enlist' | 'review-api' | 'tend'): string;
  /** The tables as that function reaches them: with its own role, as the endpoint enforces it. */
  documentsOf(service: 'ingest' | 'enlist' | 'review-api' | 'tend'): DynamoDBDocumentClient;
  call(method: string, path: string, options?: CallOptions): Promise<ApiAnswer>;
  /** A new person with that role (null: none) on those desks. */
  colleague(who: { readonly role: Role | null; readonly desks: readonly string[] }): Promise<Colleague>;
  /** Puts that many invented claims on a desk's docket. */
  plant(desk: string, howMany: number): Promise<string[]>;
  /** As if the time of the claim's lease were over. */
  letLeaseRunOut(claimId: string): Promise<void>;
  /** Uploads an object as the AWS CLI would. */
  upload(key: string, body: string | Uint8Array, contentType?: string): Promise<ObjectVersion>;
  /** Waits until an upload has ended, whichever way. */
  ended(object: ObjectVersion, seconds?: number): Promise<Intake>;
}

/** Brings the product up on the laptop's cloud for the tests of one file. */
export function useNewsroom(options?: Partial<CloudOptions>): () => Newsroom {
  const cloud = useCloud(options);
  let newsroom: Newsroom | undefined;
  return () => (newsroom ??= newsroomOn(cloud));
}

function newsroomOn(testCloud: TestCloud): Newsroom {
  const { cloud, documents, s3, sqs } = testCloud;
  const ledger: Ledger = { documents, table: testCloud.output('LedgerTableName'), audit: testCloud.output('AuditTableName') };

  const call: Newsroom['call'] = (method, path, { token, headers, body, raw } = {}) =>
    testCloud.api(method, path, {
      ...(token === undefined ? {} : { token }),
      ...(headers === undefined ? {} : { headers }),
      body: raw ?? body,
    });

  async function colleague({ role, desks }: Parameters<Newsroom['colleague']>[0]): Promise<Colleague> {
    const name = `reviewer-${randomUUID().slice(0, 8)}`;
    const token = await testCloud.token({ user: name, roles: role === null ? [] : [role] });
    const person = { id: decodeJwt(token).sub ?? '', name };
    for (const desk of desks) await addMember(ledger, person, desk, new Date());
    const callAs = (method: string, path: string, body?: unknown) => call(method, path, body === undefined ? { token } : { token, body });
    return {
      name,
      token,
      call: callAs,
      next: (desk) => callAs('POST', `/v1/desks/${desk}/next`) as Promise<ApiAnswer<Leased>>,
      lease: (claimId) => callAs('POST', `/v1/claims/${claimId}/lease`) as Promise<ApiAnswer<Leased>>,
    };
  }

  const functionOf = (service: string): FunctionDefinition => {
    const found = cloud.model.functions.find(({ environment }) => environment['POWERTOOLS_SERVICE_NAME'] === service);
    if (found === undefined) throw new Error(`The stack has no function ${service}.`);
    return found;
  };

  return {
    cloud: testCloud,
    ledger,
    s3,
    sqs,
    functionNamed: (service) => functionOf(service).name,
    documentsOf: (service) =>
      DynamoDBDocumentClient.from(
        new DynamoDBClient({
          endpoint: endpointOf(cloud.aws, 'dynamodb'),
          region: cloud.region,
          // By this id the endpoint knows the function.
          credentials: { accessKeyId: functionOf(service).logicalId, secretAccessKey: 'test' },
        }),
      ),
    call,
    colleague,
    plant: (desk, howMany) => plantClaims(ledger, desk, `planted-${randomUUID()}`, howMany),
    async letLeaseRunOut(claimId) {
      await documents.send(
        new UpdateCommand({
          TableName: ledger.table,
          Key: claimKey(claimId),
          UpdateExpression: 'SET lease.expiresAt = :past',
          ConditionExpression: 'attribute_exists(lease.expiresAt)',
          ExpressionAttributeValues: { ':past': new Date(Date.now() - 1000).toISOString() },
        }),
      );
    },
    async upload(key, body, contentType = 'text/plain') {
      const bucket = testCloud.output('ArticleBucketName');
      const { VersionId = 'null' } = await s3.send(
        new PutObjectCommand({ Bucket: bucket, Key: key, Body: body, ContentType: contentType }),
      );
      // moto’s events name no version: ingest knows such an upload as one of a bucket without versions.
      const versionId = ON_OTHER_SERVICES ? 'null' : VersionId;
      return { bucket, key, versionId, sequencer: '', size: Buffer.byteLength(body) };
    },
    ended: (object, seconds) =>
      waitFor(
        `the end of ${object.key}`,
        async () => {
          const intake = await getIntake(ledger, intakeIdOf(object));
          return intake === undefined || intake.status === 'processing' ? undefined : intake;
        },
        seconds,
      ),
  };
}
