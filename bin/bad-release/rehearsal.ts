import { randomUUID } from 'node:crypto';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { PutObjectCommand } from '@aws-sdk/client-s3';
import { intakeIdOf } from '../../functions/ingest/identify.ts';
import type { ObjectVersion } from '../../functions/ledger/articles/intakes.ts';
import { addMember } from '../../functions/ledger/people/members.ts';
import type { Cloud as Laptop } from '../../local/cloud.ts';
import { subjectOf } from '../../local/sign-in/subject.ts';
import { smokeArticle } from '../smoke/article.ts';
import type { Cloud } from '../support/cloud.ts';
import { UserError } from '../support/failure.ts';
import type { Say } from '../support/say.ts';

/** Something in the rehearsal was not as it must be. */
export class RehearsalFailed extends UserError {}

/** @throws RehearsalFailed unless it holds */
export function must(holds: boolean, otherwise: string): asserts holds {
  if (!holds) throw new RehearsalFailed(otherwise);
}

const DESK = 'general';
const USER = 'rehearser';
const MINUTE = 60_000;
/** How long a laptop may take to come to rest, in milliseconds. */
const PATIENCE = 30_000;

/** The laptop's cloud during a rehearsal, and what was done on it so far. */
export class Rehearsal {
  readonly laptop: Laptop;
  readonly cloud: Cloud;
  readonly say: Say;
  /** What was uploaded. */
  readonly uploads: ObjectVersion[] = [];

  constructor(laptop: Laptop, cloud: Cloud, say: Say) {
    this.laptop = laptop;
    this.cloud = cloud;
    this.say = say;
  }

  async enrol(): Promise<void> {
    await addMember(this.cloud.ledger, { id: subjectOf(USER), name: USER }, DESK, new Date());
  }

  /** Uploads invented articles, as a newsroom does. */
  async upload(howMany: number): Promise<void> {
    const bucket = this.cloud.outputs.ArticleBucketName;
    for (let n = 0; n < howMany; n++) {
      const key = `incoming/${DESK}/${randomUUID()}.txt`;
      const Body = smokeArticle();
      const { VersionId = 'null' } = await this.cloud.s3.send(
        new PutObjectCommand({ Bucket: bucket, Key: key, Body, ContentType: 'text/plain' }),
      );
      this.uploads.push({ bucket, key, versionId: VersionId, sequencer: '', size: Body.length });
    }
  }

  /** The ids of the intakes of all uploads. */
  get intakes(): string[] {
    return this.uploads.map(intakeIdOf);
  }

  /** Takes the most urgent claim, as the console does. @param key of the request: the same key is the same request */
  async takeNext(key: string): Promise<{ readonly status: number; readonly body: unknown }> {
    const token = await this.laptop.issueToken({ user: USER, roles: ['reviewer'] });
    const response = await fetch(`${this.laptop.apiUrl}/v1/desks/${DESK}/next`, {
      method: 'POST',
      headers: { authorization: `Bearer ${token}`, 'idempotency-key': key },
    });
    const text = await response.text();
    return { status: response.status, body: text.startsWith('{') ? JSON.parse(text) : text };
  }

  /** Puts a release of a function into service that throws whatever it is asked. @param service its name in the code: `ingest` */
  async releaseBad(service: string, folder: string): Promise<void> {
    const code = join(folder, `bad-${service}`);
    await mkdir(code, { recursive: true });
    await writeFile(join(code, 'index.mjs'), `export const handler = async () => { throw new Error('A bad release.'); };\n`);
    const { version, before } = this.laptop.release(this.functionNamed(service), code);
    this.say(`Released a version of ${service} that throws: ${version}, in place of ${before}.`);
  }

  /** Waits until nothing is at work and nothing that could be worked on waits. */
  async rest(): Promise<void> {
    must(await this.laptop.atRest(PATIENCE), 'The laptop did not come to rest.');
  }

  /** Lets minutes pass for queues and alarms, looking at the alarms after each, until it is so. @returns how many */
  async pass(most: number, until: () => boolean): Promise<number> {
    for (let minute = 1; minute <= most; minute++) {
      await this.rest();
      await this.laptop.alarms.look();
      this.laptop.advance(MINUTE);
      await this.laptop.alarms.look();
      if (until()) return minute;
    }
    throw new RehearsalFailed(`It did not come so within ${most} minutes; raised: ${this.raised.join(', ') || 'no alarm'}.`);
  }

  /** The names of the alarms that are raised. */
  get raised(): string[] {
    return this.laptop.alarms.alarms.filter(({ state }) => state === 'ALARM').map(({ definition }) => definition.name);
  }

  /** Whether all of them are raised. */
  areRaised(names: readonly string[]): boolean {
    return names.every((name) => this.raised.includes(name));
  }

  functionNamed(service: string): string {
    const found = this.laptop.model.functions.find(({ environment }) => environment['POWERTOOLS_SERVICE_NAME'] === service);
    must(found !== undefined, `The stack has no function ${service}.`);
    return found.name;
  }
}
