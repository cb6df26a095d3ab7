import { createHash, randomUUID } from 'node:crypto';
import { SendMessageCommand } from '@aws-sdk/client-sqs';
import { dayAfter, dayOf } from '../../functions/domain/review/days.ts';
import { intakeIdOf } from '../../functions/ingest/identify.ts';
import { openIntake } from '../../functions/ledger/articles/intakes.ts';
import type { ObjectVersion } from '../../functions/ledger/articles/intakes.ts';
import { getClaims } from '../../functions/ledger/claims/read-claims.ts';
import { claimKey, intakeKey } from '../../functions/ledger/keys.ts';
import { giveUp } from '../../functions/ledger/pending/attempts.ts';
import { inventedArticle } from '../support/invented-article.ts';
import type { Colleague, Newsroom } from '../support/newsroom.ts';
import { addInvented } from '../support/planted-claims.ts';
import { waitFor } from '../support/wait-for.ts';

const REASON = { code: 'NoEffect', message: 'Nothing came of it.' };
const CONTENT = 'frame after frame';

/**
 * Makes every function do each kind of thing that it is there for, the rare ones too: from upload to verdict, what comes again, what is lost on the way,
 * what fails, what is gone, and what a day's end and the clock bring.
 */
export async function wholeFlow(newsroom: Newsroom): Promise<void> {
  const flow = new Flow(newsroom);
  await flow.fromUploadToDocket();
  await flow.evidence();
  await flow.verdict();
  await flow.lists();
  await flow.lostOnTheWay();
  await flow.stuck();
  await flow.unreadable();
  await flow.timePasses();
  await flow.daysEnd();
  await flow.page();
}

class Flow {
  readonly #newsroom: Newsroom;
  #lea: Colleague | undefined;

  constructor(newsroom: Newsroom) {
    this.#newsroom = newsroom;
  }

  async fromUploadToDocket(): Promise<void> {
    const lea = await this.#lead();
    const { status, body } = await lea.call('POST', '/v1/uploads', { filename: 'flood.txt', contentType: 'text/plain', desk: 'general' });
    if (status !== 201) throw new Error(`No form: ${JSON.stringify(body)}`);
    await sendForm(body as Form, inventedArticle(1).text);
    const done = await this.#newsroom.ended(await this.#newsroom.upload('incoming/general/again.txt', inventedArticle(2).text));
    await lea.call('GET', `/v1/articles/${done.articleId}`);
    // The same words, once more: another intake of the same article.
    await this.#newsroom.ended(await this.#newsroom.upload('incoming/general/again.txt', inventedArticle(2).text));
    await this.#newsroom.cloud.settled();
  }

  async evidence(): Promise<void> {
    const lea = await this.#lead();
    const id = await this.#planted();
    const announced = {
      filename: 'bridge.mp4',
      contentType: 'video/mp4',
      size: CONTENT.length,
      sha256: createHash('sha256').update(CONTENT).digest('hex'),
    };
    const { body } = await lea.call('POST', `/v1/claims/${id}/evidence/files`, announced);
    const form = body as Form & { id: string };
    await sendForm(form, CONTENT);
    const piece = { kind: 'video', stance: 'supports', title: 'The bridge', origin: { who: 'A passer-by', how: 'saw' }, file: form.id };
    await lea.call('POST', `/v1/claims/${id}/evidence`, {
      ...piece,
      provenance: { originalUploader: 'A passer-by', place: 'North bridge', time: 'About noon', method: 'Shadows' },
    });
    const link = await lea.call('GET', `/v1/claims/${id}/evidence/e1/file`);
    await (await fetch((link.body as { url: string }).url)).text();
    await lea.call('DELETE', `/v1/claims/${id}/evidence/e1`);
    await lea.call('POST', `/v1/claims/${id}/evidence/e1/restore`);
  }

  async verdict(): Promise<void> {
    const lea = await this.#lead();
    const id = await this.#planted();
    await this.#rule(lea, id);
    await lea.call('GET', `/v1/claims/${id}/history`);
  }

  async lists(): Promise<void> {
    const lea = await this.#lead();
    for (const path of ['/v1/articles', '/v1/verdicts', '/v1/stats', '/v1/desks', '/v1/stuck', '/v1/desks/general/claims?overdue=true']) {
      await lea.call('GET', path);
    }
  }

  /** What was written but never sent, or sent and lost: `tend` sends it. */
  async lostOnTheWay(): Promise<void> {
    const { ledger, cloud } = this.#newsroom;
    const [claim] = await addInvented(ledger, randomUUID(), 1);
    const object = await this.#forgottenUpload('incoming/forgotten.txt');
    const refused = cloud.cloud.faults.plan({
      service: 'sqs',
      caller: this.#newsroom.functionNamed('review-api'),
      times: 10,
      fault: { kind: 'error', status: 403, code: 'AccessDenied' },
    });
    await this.#rule(await this.#lead(), await this.#planted());
    refused.cancel();
    await this.#tendIn(10);
    await this.#newsroom.ended(object);
    await waitFor('the claim on its docket', async () =>
      (await getClaims(ledger, [claim?.id ?? '']))[0]?.state === 'waiting' ? true : undefined,
    );
  }

  /** What was given up, of each kind, and is redriven by a lead. */
  async stuck(): Promise<void> {
    const { ledger } = this.#newsroom;
    const lea = await this.#lead();
    const [claim] = await addInvented(ledger, randomUUID(), 1);
    await giveUp(ledger, claimKey(claim?.id ?? ''), new Date(), REASON);
    await lea.call('POST', `/v1/stuck/${claim?.id}/redrive`);
    const object = await this.#forgottenUpload('incoming/stuck.txt');
    await giveUp(ledger, intakeKey(intakeIdOf(object)), new Date(), REASON);
    await lea.call('POST', `/v1/stuck/${intakeIdOf(object)}/redrive`);
    await this.#newsroom.ended(object);
  }

  /** What no function can make sense of. */
  async unreadable(): Promise<void> {
    const { sqs, cloud } = this.#newsroom;
    for (const name of ['IntakeQueueUrl', 'ReviewQueueUrl']) {
      await sqs.send(new SendMessageCommand({ QueueUrl: cloud.output(name), MessageBody: 'no message of ours' }));
    }
    await cloud.settled();
  }

  /** The console's page, and a file that it does not have. */
  async page(): Promise<void> {
    for (const path of ['/', '/assets/none.js']) await (await fetch(`${this.#newsroom.cloud.cloud.apiUrl}${path}`)).text();
  }

  async timePasses(): Promise<void> {
    const lea = await this.#lead();
    const id = await this.#planted();
    const { body } = await lea.lease(id);
    const until = new Date(Date.now() + 3_600_000).toISOString();
    await lea.call('POST', `/v1/claims/${id}/park`, { token: body.lease.token, reason: 'call-back', until });
    await this.#tendIn(61);
    await waitFor('the claim to wake', async () =>
      (await getClaims(this.#newsroom.ledger, [id]))[0]?.state === 'parked' ? undefined : true,
    );
  }

  async daysEnd(): Promise<void> {
    const tomorrow = dayAfter(dayOf(new Date()));
    for (const day of [tomorrow, dayAfter(tomorrow)]) await this.#tend(`${day}T00:20:00Z`);
  }

  async #lead(): Promise<Colleague> {
    return (this.#lea ??= await this.#newsroom.colleague({ role: 'admin', desks: ['general'] }));
  }

  async #planted(): Promise<string> {
    return (await this.#newsroom.plant('general', 1))[0] ?? '';
  }

  async #rule(who: Colleague, id: string): Promise<void> {
    const { body } = await who.lease(id);
    const review = { finding: 'refuted', advice: 'cut', rationale: 'No such bridge.', asOf: '2026-03-01T12:00:00Z' };
    const answer = await who.call('POST', `/v1/claims/${id}/reviews`, {
      ...review,
      token: body.lease.token,
      revision: body.claim.revision,
    });
    if (answer.status !== 201) throw new Error(`No ruling: ${JSON.stringify(answer.body)}`);
  }

  /** An upload of which nothing is left but that it was begun: its event is lost, and its object gone. */
  async #forgottenUpload(key: string): Promise<ObjectVersion> {
    const { ledger, cloud } = this.#newsroom;
    const object = { bucket: cloud.output('ArticleBucketName'), key, versionId: '0'.repeat(32), sequencer: '0', size: 1 };
    await openIntake(ledger, intakeIdOf(object), object, new Date());
    return object;
  }

  #tendIn(minutes: number): Promise<void> {
    return this.#tend(new Date(Date.now() + minutes * 60_000).toISOString());
  }

  async #tend(now: string): Promise<void> {
    const { cloud } = this.#newsroom;
    const result = await cloud.cloud.host.invoke(this.#newsroom.functionNamed('tend'), { now });
    if (!result.ok) throw new Error(`Tending failed: ${JSON.stringify(result.error)}`);
  }
}

interface Form {
  readonly url: string;
  readonly fields: Readonly<Record<string, string>>;
}

async function sendForm({ url, fields }: Form, content: string): Promise<void> {
  const form = new FormData();
  for (const [name, value] of Object.entries(fields)) form.append(name, value);
  form.append('file', new Blob([content]), 'x');
  const response = await fetch(url, { method: 'POST', body: form });
  if (!response.ok) throw new Error(`The form was refused: ${await response.text()}`);
}
