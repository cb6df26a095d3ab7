import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { PutObjectCommand, S3Client } from '@aws-sdk/client-s3';
import { decodeJwt } from 'jose';
import type { Role } from '../../config/routes.ts';
import { intakeIdOf } from '../../functions/ingest/identify.ts';
import type { Person } from '../../functions/domain/review/claim/person.ts';
import { getIntake } from '../../functions/ledger/articles/intakes.ts';
import type { Ledger } from '../../functions/ledger/ledger.ts';
import { addMember } from '../../functions/ledger/people/members.ts';
import type { Cloud } from '../../local/cloud.ts';
import { inventedArticle } from '../../tests/support/invented-article.ts';

/** Somebody who calls the API. */
export interface Colleague extends Person {
  readonly token: string;
}

/** One call of the API, not made yet. */
export interface ApiCall {
  readonly who: Colleague;
  /** As the route has it, with its parameters filled in: `/v1/claims/article.01`. */
  readonly path: string;
  readonly body?: unknown;
}

/** The laptop's cloud with a desk at work, as scenarios use it. */
export class Office {
  readonly cloud: Cloud;
  readonly ledger: Ledger;
  #articles = 0;

  constructor(cloud: Cloud, ledger: Ledger) {
    this.cloud = cloud;
    this.ledger = ledger;
  }

  /** A new person on one desk, so that nobody's cap is reached. */
  async colleague(role: Role, desk: string): Promise<Colleague> {
    const name = `${role}-${randomUUID()}`;
    const token = await this.cloud.issueToken({ user: name, roles: [role] });
    const person = { id: decodeJwt(token).sub ?? '', name };
    await addMember(this.ledger, person, desk, new Date());
    return { ...person, token };
  }

  /** Calls the API. @throws where it refuses */
  async call(method: string, { who, path, body }: ApiCall): Promise<unknown> {
    const response = await fetch(`${this.cloud.apiUrl}${path}`, {
      method,
      headers: { authorization: `Bearer ${who.token}`, ...(body === undefined ? {} : { 'content-type': 'application/json' }) },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    const text = await response.text();
    if (!response.ok) throw new Error(`${method} ${path} answered ${response.status}: ${text}`);
    return text === '' ? undefined : JSON.parse(text);
  }

  /** Uploads an article, and waits until it is read. @returns its id */
  async article(): Promise<string> {
    const bucket = this.cloud.outputs['ArticleBucketName'] ?? '';
    const key = `incoming/${randomUUID()}.txt`;
    const s3 = new S3Client({
      endpoint: this.cloud.endpoint,
      region: this.cloud.region,
      credentials: { accessKeyId: 'bench', secretAccessKey: 'test' },
      forcePathStyle: true,
    });
    // One of its own each time, so that its claims repeat no other's.
    const body = inventedArticle(++this.#articles).text;
    const { VersionId = 'null' } = await s3.send(new PutObjectCommand({ Bucket: bucket, Key: key, Body: body, ContentType: 'text/plain' }));
    s3.destroy();
    const id = intakeIdOf({ bucket, key, versionId: VersionId });
    for (;;) {
      const intake = await getIntake(this.ledger, id);
      if (intake?.status === 'processed' && intake.articleId !== null) return intake.articleId;
      if (intake !== undefined && intake.status !== 'processing') throw new Error(`The article was ${intake.status}.`);
      await sleep(50);
    }
  }
}
