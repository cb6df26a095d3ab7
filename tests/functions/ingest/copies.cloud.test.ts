import { randomUUID } from 'node:crypto';
import { SendMessageCommand } from '@aws-sdk/client-sqs';
import { describe, expect, it } from 'vitest';
import { auditLedger } from '../../../bin/audit/audit-ledger.ts';
import { getArticle } from '../../../functions/ledger/articles/articles.ts';
import type { Intake, ObjectVersion } from '../../../functions/ledger/articles/intakes.ts';
import type { StoredClaim } from '../../../functions/ledger/claims/claim-item.ts';
import { getClaims } from '../../../functions/ledger/claims/read-claims.ts';
import { createdEvent } from '../../../functions/queues/s3-event.ts';
import { inventedArticle } from '../../support/invented-article.ts';
import { differs } from '../../support/other-services/differences.ts';
import { useNewsroom } from '../../support/newsroom.ts';
import { waitFor } from '../../support/wait-for.ts';

const newsroom = useNewsroom();

let count = 500;
/** Another article for each test, with a claim that names nobody and counts nothing: by its words alone it is known within its own story only. */
const nextText = (): string => `${inventedArticle(count++).text}\nThe company said nobody had been warned of the flood.\n`;

/** A place of its own for each test's files. */
const place = (desk = 'general'): string => `incoming/${desk}/${randomUUID()}`;

const taken = async (key: string, text: string, type?: string): Promise<Intake> =>
  newsroom().ended(await newsroom().upload(key, text, type));

async function claimsOf(articleId: string | null | undefined): Promise<StoredClaim[]> {
  const { ledger, cloud } = newsroom();
  await cloud.settled();
  return waitFor(`the claims of ${articleId}`, async () => {
    const article = await getArticle(ledger, articleId ?? '');
    const claims = await getClaims(ledger, article?.claimIds ?? []);
    return claims.length > 0 && claims.every(({ state }) => state !== 'found') ? claims : undefined;
  });
}

const onDocket = (claims: readonly StoredClaim[]): StoredClaim[] => claims.filter(({ state }) => state === 'waiting' || state === 'below');

/** Every claim that is to be checked is on the docket, and was put there once. */
async function expectWorkedOnce(articleId: string | null | undefined): Promise<void> {
  const claims = await claimsOf(articleId);
  const queued = claims.filter(({ found }) => found.queued);
  expect(queued.length).toBeGreaterThan(3);
  expect(queued.some(({ found }) => found.text.includes('nobody had been warned'))).toBe(true);
  expect(onDocket(claims).map(({ id }) => id)).toEqual(queued.map(({ id }) => id));
}

interface Shown {
  readonly upload: { readonly status: string; readonly id: string } | null;
  readonly article: { readonly id: string; readonly alsoAs: readonly string[]; readonly supersededBy: string | null };
}

async function page(id: string | null | undefined): Promise<Shown> {
  const viewer = await newsroom().colleague({ role: 'viewer', desks: [] });
  const { status, body } = await viewer.call('GET', `/v1/articles/${id}`);
  expect(status).toBe(200);
  return body as Shown;
}

describe('one text under several keys of a desk', () => {
  it('is one article, whose claims are on the docket once; each further upload says so and leads there', async () => {
    const [text, folder] = [nextText(), place()];
    const first = await taken(`${folder}/a.txt`, text);
    expect(first).toMatchObject({ status: 'processed', summary: { sameTextAs: null } });
    for (const name of ['b.txt', 'c.txt']) {
      const copy = await taken(`${folder}/${name}`, text);
      expect(copy).toMatchObject({ status: 'repeated', articleId: first.articleId, summary: { sameTextAs: `${folder}/a.txt` } });
      expect(await page(copy.id)).toMatchObject({
        upload: { status: 'repeated', id: first.articleId, key: `${folder}/${name}`, sameTextAs: `${folder}/a.txt` },
        article: { id: first.articleId, key: `${folder}/a.txt`, supersededBy: null },
      });
    }
    expect([...(await page(first.articleId)).article.alsoAs].toSorted()).toEqual([`${folder}/b.txt`, `${folder}/c.txt`]);
    await expectWorkedOnce(first.articleId);
  });

  it('is one article, too, where all come at the same moment', { timeout: 60_000 }, async () => {
    const [text, folder] = [nextText(), place()];
    const objects = await Promise.all(Array.from({ length: 6 }, (_, i) => newsroom().upload(`${folder}/${i}.txt`, text)));
    const ends = await Promise.all(objects.map((object) => newsroom().ended(object)));
    expect(new Set(ends.map(({ articleId }) => articleId)).size).toBe(1);
    expect(ends.map(({ status }) => status).toSorted()).toEqual(['processed', ...Array.from({ length: 5 }, () => 'repeated')]);
    expect((await page(ends[0]?.articleId)).article.alsoAs).toHaveLength(5);
    await expectWorkedOnce(ends[0]?.articleId);
  });

  it('has its claims on record as they are, though somebody has ruled on or restated one since', async () => {
    const [text, folder] = [nextText(), place()];
    const first = await taken(`${folder}/a.txt`, text);
    const claim = onDocket(await claimsOf(first.articleId))[0];
    const lead = await newsroom().colleague({ role: 'lead', desks: ['general'] });
    const restated = await lead.call('PATCH', `/v1/claims/${claim?.id}`, {
      revision: 1,
      text: 'Something else was said in so many words.',
    });
    expect(restated).toMatchObject({ status: 200 });
    const before = await claimsOf(first.articleId);
    const copy = await taken(`${folder}/b.txt`, text);
    expect(copy).toMatchObject({ status: 'repeated', articleId: first.articleId });
    expect(await claimsOf(copy.articleId)).toEqual(before);
  });

  it.skipIf(differs('events-name-no-version'))('leaves what the same key brings again as it was', async () => {
    const [text, folder] = [nextText(), place()];
    const first = await taken(`${folder}/a.txt`, text);
    const again = await taken(`${folder}/a.txt`, text);
    expect(again).toMatchObject({ status: 'repeated', articleId: first.articleId, summary: { sameTextAs: null } });
    expect((await page(first.articleId)).article.alsoAs).toEqual([]);
  });

  it.skipIf(differs('events-name-no-version'))(
    'is a version of each key’s own story: a correction under one is none of the other',
    async () => {
      const [text, folder] = [nextText(), place()];
      const first = await taken(`${folder}/a.txt`, text);
      await taken(`${folder}/b.txt`, text);
      const corrected = await taken(`${folder}/b.txt`, `${text}\nThe fire brigade said 17 cellars had been pumped dry.\n`);
      expect(corrected.status).toBe('processed');
      expect((await page(first.articleId)).article.supersededBy).toBeNull();
      expect((await page(corrected.articleId)).article.supersededBy).toBeNull();
      // And back to what both said.
      expect(await taken(`${folder}/b.txt`, text)).toMatchObject({ status: 'repeated', articleId: first.articleId });
      expect((await page(corrected.articleId)).article.supersededBy).toBe(first.articleId);
      expect((await page(first.articleId)).article.supersededBy).toBeNull();
    },
  );

  it.skipIf(differs('faults-are-ours'))(
    'comes to the same where ingest is killed at any step of a copy',
    { timeout: 180_000 },
    async () => {
      const { cloud, sqs } = newsroom();
      const deliverAgain = (object: ObjectVersion) =>
        sqs.send(
          new SendMessageCommand({
            QueueUrl: cloud.output('IntakeQueueUrl'),
            MessageBody: createdEvent({ ...object, sequencer: '0A' }),
          }),
        );
      const [text, folder] = [nextText(), place()];
      const first = await taken(`${folder}/first.txt`, text);
      await cloud.settled();
      const { calls } = cloud.cloud;
      calls.clear();
      await taken(`${folder}/counted.txt`, text);
      const steps = calls.count({ caller: newsroom().functionNamed('ingest') });
      expect(steps).toBeGreaterThan(6);
      for (let nth = 1; nth <= steps; nth++) {
        const fault = cloud.cloud.faults.plan({ caller: newsroom().functionNamed('ingest'), nth, fault: { kind: 'kill-after' } });
        const object = await newsroom().upload(`${folder}/${nth}.txt`, text);
        await waitFor(`the kill of step ${nth}`, async () => (fault.struck > 0 ? true : undefined));
        await deliverAgain(object);
        expect(await newsroom().ended(object)).toMatchObject({ status: 'repeated', articleId: first.articleId });
      }
      await expectWorkedOnce(first.articleId);
      expect((await auditLedger(newsroom().ledger)).faults).toEqual([]);
    },
  );
});

describe('what is no copy', () => {
  it('is the same text for another desk', async () => {
    const text = nextText();
    const ends = [await taken(`${place('general')}/a.txt`, text), await taken(`${place('health')}/a.txt`, text)];
    expect(ends.map(({ status }) => status)).toEqual(['processed', 'processed']);
    expect(ends[1]?.articleId).not.toBe(ends[0]?.articleId);
  });

  it('is the same text that another outlet carries, or of another day', async () => {
    const [folder, n] = [place(), count++];
    const html = (outlet: string, day: string): string =>
      `<html><head><meta property="og:site_name" content="${outlet}"><meta property="article:published_time" content="${day}T08:00:00Z"></head>` +
      `<body><article><h1>Flood closes bridges</h1><p>Mayor Ilse Tarn said ${n} bridges had been closed since Friday.</p></article></body></html>`;
    const ends = [];
    for (const [outlet, day] of [
      ['Harbour Wire', '2026-03-01'],
      ['Courier', '2026-03-01'],
      ['Harbour Wire', '2026-04-01'],
      ['Courier', '2026-03-01'],
    ] as const)
      ends.push(await taken(`${folder}/${ends.length}.html`, html(outlet, day), 'text/html'));
    expect(ends.map(({ status }) => status)).toEqual(['processed', 'processed', 'processed', 'repeated']);
    expect(ends.map(({ summary }) => summary?.sameTextAs)).toEqual([null, null, null, `${folder}/1.html`]);
  });
});

describe('an upload for a desk that there is not', () => {
  const NOTE = 'No desk is called “nosuchdesk”; it went to General. The desks’ folders are general, world, politics, health and business.';

  it('is taken in; its record, its page and its report say so', async () => {
    const intake = await taken(`incoming/nosuchdesk/${randomUUID()}.txt`, nextText());
    expect(intake).toMatchObject({ status: 'processed', summary: { desk: 'general', deskNote: NOTE } });
    await expectWorkedOnce(intake.articleId);
    const anna = await newsroom().colleague({ role: 'reviewer', desks: ['general'] });
    const read = (path: string) => anna.call('GET', path);
    expect(await read(`/v1/articles/${intake.articleId}`)).toMatchObject({ status: 200, body: { article: { deskNote: NOTE } } });
    expect(await read(`/v1/articles/${intake.id}`)).toMatchObject({ body: { upload: { deskNote: NOTE } } });
    expect(await read(`/v1/articles/${intake.articleId}/report`)).toMatchObject({ status: 200, body: { deskNote: NOTE } });
    expect((await read('/v1/articles?limit=100')).body).toMatchObject({
      items: expect.arrayContaining([expect.objectContaining({ uploadId: intake.id, deskNote: NOTE })]) as unknown,
    });
  });

  it('says so, too, of a copy, whose article went nowhere wrong', async () => {
    const text = nextText();
    const first = await taken(`${place()}/a.txt`, text);
    const copy = await taken(`incoming/nosuchdesk/${randomUUID()}.txt`, text);
    expect(copy).toMatchObject({ status: 'repeated', articleId: first.articleId, summary: { deskNote: NOTE } });
    expect((await page(first.articleId)).article).toMatchObject({ deskNote: null });
    expect((await page(copy.id)).upload).toMatchObject({ deskNote: NOTE });
  });

  it('is none where the folder names a desk, or there is none', async () => {
    for (const key of [`${place()}/a.txt`, `incoming/${randomUUID()}.txt`, `incoming/${randomUUID()}/a.txt`]) {
      expect(await taken(key, nextText())).toMatchObject({ status: 'processed', summary: { deskNote: null } });
    }
  });

  it('is in the log without its folder’s name', async () => {
    const intake = await taken(`incoming/nosuchdesk/${randomUUID()}.txt`, nextText());
    // What a function writes comes by another way than what it does, and may be later.
    const lines = await waitFor('the line about the desk', async () => {
      const written = newsroom().cloud.lines.map(({ line }) => line);
      return written.some((line) => line.includes('a desk that there is not') && line.includes(intake.id)) ? written : undefined;
    });
    expect(lines.filter((line) => line.includes('nosuchdesk'))).toEqual([]);
  });
});
