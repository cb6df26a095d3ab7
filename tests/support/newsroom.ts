import { randomUUID } from 'node:crypto';
import { PutObjectCommand } from '@aws-sdk/client-s3';
import { decodeJwt } from 'jose';
import type { Role } from '../../config/routes.ts';
import { intakeIdOf } from '../../functions/ingest/identify.ts';
import { getIntake } from '../../functions/ledger/articles/intakes.ts';
import type { Intake, ObjectVersion } from '../../functions/ledger/articles/intakes.ts';
import type { Ledger } from '../../functions/ledger/ledger.ts';
import { addMember } from '../../functions/ledger/people/members.ts';
import { useCloud } from './cloud.ts';
import type { Cloud, CloudOptions } from './cloud.ts';
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
  readonly cloud: Cloud;
  readonly ledger: Ledger;
  call(method: string, path: string, options?: CallOptions): Promise<ApiAnswer>;
  /** A new person with that role (null: none) on those desks. */
  colleague(who: { readonly role: Role | null; readonly desks: readonly string[] }): Promise<Colleague>;
  /** A token that the gateway must refuse. */
  badToken(flaw: 'expired' | 'forged' | 'of another client'): Promise<string>;
  /** Puts that many invented claims on a desk's docket. */
  plant(desk: string, howMany: number): Promise<string[]>;
  /** Uploads an object as the AWS CLI would. */
  upload(key: string, body: string | Uint8Array, contentType?: string): Promise<ObjectVersion>;
  /** Waits until an upload has ended, whichever way. */
  ended(object: ObjectVersion, seconds?: number): Promise<Intake>;
}

/** Brings the product up on the laptop's cloud for the tests of one file. */
export function useNewsroom(options?: CloudOptions): () => Newsroom {
  const running = useCloud(options);
  return () => newsroomOn(running());
}

function newsroomOn(cloud: Cloud): Newsroom {
  const ledger: Ledger = { documents: cloud.documents, table: cloud.outputs.LedgerTableName, audit: cloud.outputs.AuditTableName };

  async function call(method: string, path: string, { token, headers, body, raw }: CallOptions = {}): Promise<ApiAnswer> {
    const response = await fetch(new URL(path, cloud.apiUrl), {
      method,
      headers: {
        ...(token === undefined ? {} : { authorization: `Bearer ${token}` }),
        ...(body === undefined && raw === undefined ? {} : { 'content-type': 'application/json' }),
        ...headers,
      },
      ...(raw === undefined ? (body === undefined ? {} : { body: JSON.stringify(body) }) : { body: raw }),
    });
    const text = await response.text();
    const answer: unknown = text === '' ? undefined : JSON.parse(text);
    return { status: response.status, headers: response.headers, body: answer };
  }

  async function colleague({ role, desks }: Parameters<Newsroom['colleague']>[0]): Promise<Colleague> {
    const name = `reviewer-${randomUUID().slice(0, 8)}`;
    const token = await cloud.token({ user: name, roles: role === null ? [] : [role] });
    const person = { id: decodeJwt(token).sub ?? '', name };
    for (const desk of desks) await addMember(ledger, person, desk, new Date());
    const callAs = (method: string, path: string, body?: unknown) => call(method, path, { token, body });
    return {
      name,
      token,
      call: callAs,
      next: (desk) => callAs('POST', `/v1/desks/${desk}/next`) as Promise<ApiAnswer<Leased>>,
      lease: (claimId) => callAs('POST', `/v1/claims/${claimId}/lease`) as Promise<ApiAnswer<Leased>>,
    };
  }

  return {
    cloud,
    ledger,
    call,
    colleague,
    async badToken(flaw) {
      if (flaw === 'expired') return cloud.token({ user: 'late', roles: ['reviewer'], expiresInSeconds: -60 });
      if (flaw === 'of another client') return cloud.token({ user: 'elsewhere', roles: ['reviewer'], clientId: 'another-client' });
      const token = await cloud.token({ user: 'forger', roles: ['viewer'] });
      const [head, payload = '', signature] = token.split('.');
      const claims: unknown = JSON.parse(Buffer.from(payload, 'base64url').toString());
      const forged = Buffer.from(JSON.stringify({ ...(claims as object), 'cognito:groups': ['admin'] })).toString('base64url');
      return [head, forged, signature].join('.');
    },
    plant: (desk, howMany) => plantClaims(ledger, desk, `planted-${randomUUID()}`, howMany),
    async upload(key, body, contentType = 'text/plain') {
      const bucket = cloud.outputs.ArticleBucketName;
      const { VersionId = 'null' } = await cloud.s3.send(
        new PutObjectCommand({ Bucket: bucket, Key: key, Body: body, ContentType: contentType }),
      );
      return { bucket, key, versionId: VersionId, sequencer: '', size: Buffer.byteLength(body) };
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
