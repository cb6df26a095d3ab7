import { createHash } from 'node:crypto';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { ListObjectVersionsCommand, PutObjectCommand } from '@aws-sdk/client-s3';
import { ScanCommand } from '@aws-sdk/lib-dynamodb';
import { CreateTableCommand, DeleteTableCommand } from '@aws-sdk/client-dynamodb';
import { decodeJwt } from 'jose';
import { describe, expect, it, onTestFinished } from 'vitest';
import { articleIdOf, storyIdOf } from '../../../functions/ingest/identify.ts';
import { getArticle } from '../../../functions/ledger/articles/articles.ts';
import { getClaims } from '../../../functions/ledger/claims/read-claims.ts';
import { relationWrites, suggested } from '../../../functions/ledger/relations/relations.ts';
import { transact } from '../../../functions/ledger/transact.ts';
import { getParsedDocument } from '../../../functions/objects/parsed-documents.ts';
import { inventedArticle } from '../../support/invented-article.ts';
import { useNewsroom } from '../../support/newsroom.ts';
import type { Colleague } from '../../support/newsroom.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';
import { waitFor } from '../../support/wait-for.ts';
import { runDocket } from '../run-docket.ts';

const newsroom = useNewsroom();
const docket = (...args: readonly string[]) => runDocket(...args, '--data', newsroom().cloud.dataDir);

/** An article of its own for each test, of which one claim was ruled on by Anna, and what was written about it. */
async function atWork(n: number) {
  const [anna, ben] = await Promise.all([lead(), lead()]);
  const written = {
    quote: `Ledger ${n} of the road office names the bridge`,
    rationale: `Clerk ${n} read it out on the telephone.`,
    note: `Call clerk ${n} before noon.`,
    secret: `It was porter ${n}.`,
    question: `Which clerk counted ${n} bridges?`,
    why: `${n}907 bridges against 3 bridges`,
  };
  const key = `incoming/general/of-interest-${n}.txt`;
  const { articleId } = await newsroom().ended(await newsroom().upload(key, inventedArticle(n).text));
  const { claimIds = [] } = (await getArticle(newsroom().ledger, articleId ?? '')) ?? {};
  const ruled = await waitFor('a claim on the docket', async () => {
    const claims = await getClaims(newsroom().ledger, claimIds);
    if (claims.some(({ state }) => state === 'found')) return undefined;
    return claims.find(({ state }) => state === 'waiting');
  });
  const { lease } = (await anna.lease(ruled.id)).body;
  const calls: [who: Colleague, what: string, body: object][] = [
    [
      anna,
      'evidence',
      { kind: 'document', stance: 'supports', title: 'A ledger', quote: written.quote, retrievedAt: '2026-03-01T10:00:00Z', tags: [] },
    ],
    [ben, 'notes', { text: written.note }],
    [anna, 'notes', { text: written.secret, restrictedTo: [ben.id] }],
    [ben, 'asks', { question: written.question }],
    [
      anna,
      'reviews',
      { token: lease.token, revision: 1, finding: 'confirmed', advice: 'use', rationale: written.rationale, asOf: '2026-03-01T12:00:00Z' },
    ],
  ];
  for (const [who, what, body] of calls)
    expect(await who.call('POST', `/v1/claims/${ruled.id}/${what}`, body)).toMatchObject({ status: 201 });
  const [ofAnother = ''] = await newsroom().plant('general', 1);
  const relation = suggested({ from: ruled.id, to: ofAnother, type: 'conflicting', why: written.why }, new Date());
  await transact(newsroom().ledger, relationWrites(newsroom().ledger, relation));
  return { anna, ben, key, articleId: articleId ?? '', claimIds, ruled: ruled.id, words: ruled.found.text, written };
}

async function lead() {
  const colleague = await newsroom().colleague({ role: 'lead', desks: ['general'] });
  return { ...colleague, id: decodeJwt(colleague.token).sub ?? '' };
}

/** All that both tables hold, as text. */
async function everything(): Promise<string> {
  const { documents, table, audit } = newsroom().ledger;
  const pages = await Promise.all([table, audit].map((TableName) => documents.send(new ScanCommand({ TableName, ConsistentRead: true }))));
  return JSON.stringify(pages.map(({ Items }) => Items));
}

async function versionsOf(Prefix: string): Promise<number> {
  const { Versions = [], DeleteMarkers = [] } = await newsroom().s3.send(
    new ListObjectVersionsCommand({ Bucket: newsroom().cloud.output('ArticleBucketName'), Prefix }),
  );
  return Versions.length + DeleteMarkers.length;
}

/** Exports everything. @returns the files by name */
async function exported(): Promise<Map<string, string>> {
  const to = join(await temporaryFolder(), 'records');
  expect(await docket('export', '--records', to)).toMatchObject({ code: 0, stderr: '' });
  const names = await readdir(to);
  return new Map(await Promise.all(names.map(async (file) => [file, await readFile(join(to, file), 'utf8')] as const)));
}

const linesOf = (file = ''): Record<string, unknown>[] =>
  file
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as Record<string, unknown>);

const demand = (by: string, why: string) => ['--by', by, '--why', why];

describe('docket export --records', () => {
  it('writes everything by kind, to be read without AWS', async () => {
    const { claimIds, ruled, articleId, words, written } = await atWork(31);
    const files = await exported();
    const manifest = JSON.parse(files.get('manifest.json') ?? '') as {
      files: Record<string, { lines: number; sha256: string }>;
      withheld: number;
    };
    expect([...files.keys()].toSorted()).toEqual(['manifest.json', ...Object.keys(manifest.files)].toSorted());
    for (const [name, { lines, sha256 }] of Object.entries(manifest.files)) {
      expect([name, linesOf(files.get(name)).length]).toEqual([name, lines]);
      expect(
        createHash('sha256')
          .update(files.get(name) ?? '')
          .digest('hex'),
      ).toBe(sha256);
    }
    expect(linesOf(files.get('claims.jsonl')).map(({ id }) => id)).toEqual(expect.arrayContaining([...claimIds]));
    expect(linesOf(files.get('verdicts.jsonl'))).toContainEqual(expect.objectContaining({ claimId: ruled, rationale: written.rationale }));
    const article = expect.objectContaining({ text: expect.stringContaining(words) as unknown });
    expect(linesOf(files.get('documents.jsonl'))).toContainEqual(expect.objectContaining({ articleId, article }));
    // Of a restricted note only that there is one.
    expect(manifest.withheld).toBeGreaterThan(0);
    expect([...files.values()].join('')).not.toContain(written.secret);
  });

  it('writes over nothing', async () => {
    const to = await temporaryFolder();
    await writeFile(join(to, 'claims.jsonl'), 'the only proof');
    expect(await docket('export', '--records', to)).toMatchObject({ code: 1, stderr: expect.stringContaining('is not empty') });
    expect(await readFile(join(to, 'claims.jsonl'), 'utf8')).toBe('the only proof');
  });
});

describe('docket erase', () => {
  it('takes an article’s words out everywhere, and the record stays whole', async () => {
    const { anna, ben, key, articleId, ruled, words, written } = await atWork(32);
    const erasing = ['erase', 'article', articleId, ...demand(ben.id, 'legal-order')];
    const before = await everything();
    expect(before).toContain(words);
    expect(await docket(...erasing, '--dry-run')).toMatchObject({
      code: 0,
      stdout: expect.stringMatching(/^Would erase article \w+: \d+ claims, 1 upload\.\n$/),
    });
    expect(await docket(...erasing)).toMatchObject({ code: 1, stderr: expect.stringContaining('add --yes') });
    expect(await everything()).toBe(before);

    expect(await docket(...erasing, '--rulings', '--yes')).toMatchObject({ code: 0, stderr: '' });
    const after = `${await everything()}${[...(await exported()).values()].join('')}`;
    expect([words, ...Object.values(written)].filter((gone) => after.includes(gone))).toEqual([]);
    expect([await versionsOf(key), await versionsOf(`parsed/${articleId}/`)]).toEqual([0, 1]);

    expect((await anna.call('GET', `/v1/articles/${articleId}`)).body).toMatchObject({ article: { headline: '[erased]' } });
    expect((await anna.call('GET', `/v1/claims/${ruled}`)).body).toMatchObject({
      claim: { text: '[erased]', state: 'decided' },
      verdicts: [{ finding: 'confirmed', rationale: '[erased]' }],
    });
    expect((await anna.call('GET', `/v1/claims/${ruled}/history`)).body).toMatchObject({
      intact: true,
      items: expect.arrayContaining([expect.objectContaining({ type: 'erased', actor: ben.id })]),
    });
    const { items } = (await anna.call('GET', '/v1/articles?limit=100')).body as { items: { id: string; headline: string | null }[] };
    expect(items.find(({ id }) => id === articleId)).toMatchObject({ headline: '[erased]' });
    expect(await docket('audit')).toMatchObject({ code: 0, stdout: expect.stringContaining('whole') });
    expect(await docket('recount')).toMatchObject({ code: 0 });
    // Once more changes nothing, and is on record, too.
    expect(await docket(...erasing, '--rulings', '--yes')).toMatchObject({
      code: 0,
      stdout: expect.stringContaining(' 0 items of the ledger'),
    });
    const { stdout } = await docket('erase', 'list');
    expect(stdout.split('\n').filter((line) => line.endsWith(`\tarticle ${articleId}\t${ben.id}\tlegal-order`))).toHaveLength(2);
  });

  it('says which tables of a restore keep what it erases', async () => {
    const { ben, articleId } = await atWork(35);
    const { documents, table } = newsroom().ledger;
    const [TableName, stranger] = [`${table}-20260101T000000Z`, `${table}-2026`];
    const AttributeDefinitions = [{ AttributeName: 'pk', AttributeType: 'S' as const }];
    const KeySchema = [{ AttributeName: 'pk', KeyType: 'HASH' as const }];
    for (const name of [TableName, stranger])
      await documents.send(new CreateTableCommand({ TableName: name, AttributeDefinitions, KeySchema, BillingMode: 'PAY_PER_REQUEST' }));
    onTestFinished(async () => {
      for (const name of [TableName, stranger]) await documents.send(new DeleteTableCommand({ TableName: name }));
    });
    for (const erasing of [
      ['article', articleId],
      ['person', ben.id],
    ]) {
      expect(await docket('erase', ...erasing, ...demand(ben.id, 'legal-order'), '--dry-run')).toMatchObject({
        code: 0,
        stderr: `docket: nothing is erased in ${TableName}, which a restore left behind or made. What it holds stays until it is deleted: docs/restoring.md, Old tables.\n`,
      });
    }
  });

  it('takes out what came under other keys, and does not know the text again', { timeout: 60_000 }, async () => {
    const { ben, articleId, words, written } = await atWork(34);
    const { text } = inventedArticle(34);
    const key = 'incoming/general/of-interest-34-copy.txt';
    const copy = await newsroom().upload(key, text);
    expect(await newsroom().ended(copy)).toMatchObject({ status: 'repeated', articleId });
    // As where both keys brought the text at one moment.
    const Bucket = newsroom().cloud.output('ArticleBucketName');
    const { document = '' } = (await getArticle(newsroom().ledger, articleId)) ?? {};
    const { article } = await getParsedDocument(newsroom().s3, Bucket, document);
    const unused = articleIdOf(storyIdOf(copy), article.text);
    await newsroom().s3.send(new PutObjectCommand({ Bucket, Key: `parsed/${unused}/0.json`, Body: text }));

    const erasing = ['erase', 'article', articleId, ...demand(ben.id, 'legal-order')];
    expect(await docket(...erasing, '--yes')).toMatchObject({ code: 0, stderr: '' });
    expect([await versionsOf(key), await versionsOf(`parsed/${unused}/`)]).toEqual([0, 0]);
    // What people wrote stays, but for the article's words in it.
    const after = await everything();
    expect([words, written.why, written.question, written.note].map((one) => after.includes(one))).toEqual([false, false, true, true]);
    expect(await docket('audit')).toMatchObject({ code: 0, stdout: expect.stringContaining('whole') });
    const again = await newsroom().ended(await newsroom().upload('incoming/general/of-interest-34-again.txt', text));
    expect(again).toMatchObject({ status: 'processed', summary: { sameTextAs: null } });
    expect(again.articleId).not.toBe(articleId);
  });

  it('has somebody who left go by another name', async () => {
    const { anna, ben, ruled } = await atWork(33);
    const [held = ''] = await newsroom().plant('general', 1);
    expect(await anna.call('POST', `/v1/claims/${ruled}/asks`, { question: 'Who counted?' })).toMatchObject({ status: 201 });
    expect(await anna.call('POST', `/v1/claims/${ruled}/relations`, { claim: held, type: 'update' })).toMatchObject({ status: 201 });
    await anna.lease(held);
    const erasing = ['erase', 'person', anna.id, '--yes', ...demand(ben.id, 'person-left')];
    expect(await docket(...erasing)).toMatchObject({ code: 1, stderr: expect.stringContaining(`still holds ${held}`) });
    expect((await ben.call('POST', `/v1/people/${anna.id}/release`)).status).toBe(200);
    expect(await docket(...erasing)).toMatchObject({ code: 0, stderr: '' });

    expect(await everything()).not.toContain(anna.name);
    expect((await ben.call('GET', `/v1/claims/${ruled}`)).body).toMatchObject({
      verdicts: [{ decidedBy: expect.stringMatching(/^former colleague [0-9a-f]{6}$/) }],
    });
    const { people } = (await ben.call('GET', '/v1/desks/general/people')).body as { people: { id: string }[] };
    expect(people.map(({ id }) => id)).not.toContain(anna.id);
    expect(await docket('audit')).toMatchObject({ code: 0, stdout: expect.stringContaining('whole') });
    expect(await docket('recount')).toMatchObject({ code: 0 });
  });
});
