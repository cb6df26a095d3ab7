import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { HeadObjectCommand } from '@aws-sdk/client-s3';
import { DeleteCommand } from '@aws-sdk/lib-dynamodb';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { intakeIdOf } from '../../../functions/ingest/identify.ts';
import { intakeKey } from '../../../functions/ledger/keys.ts';
import { IN_OTHER_LANGUAGES, inventedArticle } from '../../support/invented-article.ts';
import { useNewsroom } from '../../support/newsroom.ts';
import { runDocket } from '../run-docket.ts';

const newsroom = useNewsroom();
const docket = (...args: readonly string[]) => runDocket(...args, '--data', newsroom().cloud.dataDir);

let folder: string;
/** Writes a file to upload. @returns its path */
async function file(name: string, text: string): Promise<string> {
  const path = join(folder, name);
  await writeFile(path, text);
  return path;
}
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'docket-articles-'));
  await mkdir(join(folder, 'other'));
});
afterAll(() => rm(folder, { recursive: true }));

describe('docket upload', () => {
  it('tells what became of an article', async () => {
    const { code, stdout, stderr } = await docket('upload', await file('told.txt', inventedArticle(1).text));
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).toMatch(/told\.txt: \d claims, \d to check for the desk \w+\n$/);
  });

  it('tells of each of several, and uploads the others where some fail', async () => {
    const files = await Promise.all([
      file('good.txt', inventedArticle(2).text),
      file('empty.txt', ''),
      file('quiet.html', '<h1>The harbour</h1><p>The water is grey and the boats are still.</p>'),
      file('other/good.txt', inventedArticle(3).text),
    ]);
    const { code, stdout, stderr } = await docket('upload', ...files, join(folder, 'missing.txt'));
    expect(code).toBe(1);
    // As each was done, in no order that one could tell beforehand.
    const progress = `${stdout}${stderr}`.matchAll(/^\[(\d)\/5\] /gm);
    expect(Array.from(progress, ([, done]) => Number(done)).toSorted((a, b) => a - b)).toEqual([1, 2, 3, 4, 5]);
    expect(stdout).toMatch(/\/good\.txt: \d claims/);
    expect(stdout).toMatch(/quiet\.html: No claims were found\.\n/);
    expect(stderr).toMatch(/empty\.txt: rejected\. .*\w/);
    expect(stderr).toMatch(/missing\.txt: There is no such file/);
    expect(stderr).toMatch(/other\/good\.txt: not uploaded: it would replace .*good\.txt/);
  });

  it('gives them to the desk named', async () => {
    const { code, stdout } = await docket('upload', '--desk', 'business', await file('desk.txt', inventedArticle(4).text));
    expect(code).toBe(0);
    expect(stdout).toContain('to check for the desk business');
  });

  it('says so where the same text is there under another name', async () => {
    await docket('upload', await file('first.txt', inventedArticle(8).text));
    const { code, stdout } = await docket('upload', await file('second.txt', inventedArticle(8).text));
    expect(code).toBe(0);
    expect(stdout).toMatch(/second\.txt: the same text as incoming\/first\.txt; \d claims, \d to check for the desk general\n$/);
  });

  it('does not wait where it need not', async () => {
    const { code, stdout } = await docket('upload', '--no-wait', await file('no-wait.md', inventedArticle(5).text));
    const { ArticleBucketName: Bucket = '' } = newsroom().cloud.cloud.outputs;
    expect({ code, stdout }).toEqual({ code: 0, stdout: expect.stringContaining(`: uploaded to s3://${Bucket}/incoming/no-wait.md\n`) });
    expect(await newsroom().s3.send(new HeadObjectCommand({ Bucket, Key: 'incoming/no-wait.md' }))).toMatchObject({
      ContentType: 'text/markdown',
    });
  });
});

describe('docket articles', () => {
  it('lists the last uploads, newest first, and says which were not searched', async () => {
    await docket('upload', await file('kept.txt', inventedArticle(7).text));
    await docket('upload', await file('fremd.txt', IN_OTHER_LANGUAGES.German));
    await docket('upload', await file('nothing.txt', ''));
    const { code, stdout, stderr } = await docket('articles', '--last', '3');
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    const rows = stdout.split(/\n(?=\d{4}-)/).map((row) => row.replaceAll(/\s+/g, ' '));
    expect(rows).toEqual([
      expect.stringMatching(/^received/),
      expect.stringMatching(/ in-\w+ incoming\/nothing\.txt rejected/),
      expect.stringMatching(/The article is in/),
      expect.stringMatching(/ \d claims, \d to check/),
    ]);
    expect(rows[2]).toContain('German');
  });

  it('shows one with its language, and how each of its claims stands, however many', async () => {
    const sentences = Array.from(
      { length: 101 },
      (_, i) => `Mayor Ilse Tarn said ${i + 2} bridges of district ${i + 1} had been closed.\n`,
    );
    const many = await newsroom().ended(await newsroom().upload('incoming/general/many.txt', sentences.join('\n')));
    const english = await docket('articles', many.articleId ?? '');
    expect(english).toMatchObject({ code: 0, stderr: '' });
    expect(english.stdout).toMatch(/^language +English$/m);
    expect(english.stdout.match(/^\w+\.\d+ +(?:found|waiting|below) /gm)).toHaveLength(101);

    const foreign = await newsroom().ended(await newsroom().upload('incoming/general/autre.txt', IN_OTHER_LANGUAGES.French));
    const { stdout } = await docket('articles', foreign.id);
    expect(stdout).toMatch(/^language +French$/m);
    expect(stdout).toMatch(/^note +The article is in French\. Claims were not sought/m);
  });

  it('says so where an upload named a desk that there is not', async () => {
    const stray = await newsroom().ended(await newsroom().upload('incoming/wrold/stray.txt', inventedArticle(9).text));
    const shown = await docket('articles', stray.articleId ?? '');
    expect(shown.stdout).toMatch(/^desk +No desk is called “wrold”; it went to General\./m);
    const { stdout } = await docket('articles', '--last', '1');
    expect(stdout).toContain('wrold');
  });

  it('says so where there is no such article', async () => {
    expect(await docket('articles', 'nowhere')).toEqual({
      code: 1,
      stdout: '',
      stderr: 'docket: There is no article nowhere. List them with: docket articles\n',
    });
  });
});

describe('docket reconcile', () => {
  it('lists an upload that no intake record knows, and takes it in', { timeout: 60_000 }, async () => {
    const object = await newsroom().upload('incoming/lost, & found.txt', inventedArticle(6).text);
    await newsroom().ended(object);
    // Nothing of the other tests is still on its way, and would look lost too.
    await newsroom().cloud.settled();
    const { documents, table } = newsroom().ledger;
    await documents.send(new DeleteCommand({ TableName: table, Key: intakeKey(intakeIdOf(object)) }));

    const listed = await docket('reconcile');
    expect(listed.code).toBe(1);
    expect(listed.stdout).toMatch(
      /^incoming\/lost, & found\.txt version \S+ of \S+Z: no intake record\n\d+ uploads?, 1 without an intake record\n$/,
    );
    expect(listed.stderr).toContain('--resend');
    // All are younger.
    expect(await docket('reconcile', '--older-than', '60')).toMatchObject({ code: 0, stdout: '0 uploads, 0 without an intake record\n' });

    expect(await docket('reconcile', '--resend')).toMatchObject({ code: 0, stdout: expect.stringContaining('Sent to ingest again') });
    expect((await newsroom().ended(object)).status).toBe('processed');
    expect(await docket('reconcile')).toMatchObject({
      code: 0,
      stdout: expect.stringMatching(/^\d+ uploads?, 0 without an intake record\n$/),
    });
  });
});
