import { randomUUID } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { LIMITS } from '../../../config/limits.ts';
import { IN_OTHER_LANGUAGES, inventedArticle } from '../../support/invented-article.ts';
import { differs } from '../../support/other-services/differences.ts';
import { useNewsroom } from '../../support/newsroom.ts';
import { waitFor } from '../../support/wait-for.ts';

const newsroom = useNewsroom();

interface Form {
  readonly url: string;
  readonly fields: Readonly<Record<string, string>>;
  readonly key: string;
}

/** Sends the file as a browser's form would; S3 answers 204 where it took it. */
async function send({ url, fields }: Form, content: string, change: Readonly<Record<string, string>> = {}): Promise<number> {
  const form = new FormData();
  for (const [name, value] of Object.entries({ ...fields, ...change })) form.append(name, value);
  form.append('file', new Blob([content]), 'article.txt');
  const response = await fetch(url, { method: 'POST', body: form });
  await response.text();
  return response.status;
}

const reviewer = () => newsroom().colleague({ role: 'reviewer', desks: ['health'] });

describe('POST /v1/uploads', () => {
  it('gives a form by which an article comes in, and its claims reach the desk named', async () => {
    const anna = await reviewer();
    const { status, body } = await anna.call('POST', '/v1/uploads', { filename: 'flood.txt', desk: 'health' });
    expect(status).toBe(201);
    const form = body as Form;
    expect(form.key).toMatch(/^incoming\/health\/[^/]+\/flood\.txt$/);
    expect(await send(form, inventedArticle(800).text)).toBe(204);

    const listed = await waitFor('the article in the list', async () => {
      const { body: page } = await anna.call('GET', '/v1/articles');
      return (page as { items: { id: string; key: string; status: string }[] }).items.find(
        (item) => item.key === form.key && item.status === 'processed',
      );
    });
    const { body: detail } = await anna.call('GET', `/v1/articles/${listed.id}`);
    expect(detail).toMatchObject({ article: { headline: expect.stringContaining('Flood closes bridges'), language: 'en' } });
    const { claims } = detail as { claims: { desk: string }[] };
    expect(claims.length).toBeGreaterThanOrEqual(3);
    expect(new Set(claims.map((claim) => claim.desk))).toEqual(new Set(['health']));
    // Somebody of another desk reads the article, and none of its claims.
    const ben = await newsroom().colleague({ role: 'viewer', desks: ['general'] });
    expect(await ben.call('GET', `/v1/articles/${listed.id}`)).toMatchObject({ status: 200, body: { claims: [] } });
  });

  it.skipIf(differs('forms-are-not-checked'))('is bound to its key and its size', async () => {
    const anna = await reviewer();
    const { body } = await anna.call('POST', '/v1/uploads', { filename: 'a.txt' });
    expect(await send(body as Form, 'A text.', { key: 'parsed/elsewhere.json' })).toBe(403);
    // A form may do what its signer may: that was refused, too.
    newsroom().cloud.forgetRefusals();
    expect(await send(body as Form, '')).toBe(400);
    expect(await send(body as Form, 'x'.repeat(LIMITS.articleBytes + 1))).toBe(400);
  });

  it('gives the same form to the same request', async () => {
    const anna = await reviewer();
    const headers = { 'idempotency-key': randomUUID() };
    const ask = () => newsroom().call('POST', '/v1/uploads', { token: anna.token, headers, body: { filename: 'a.txt' } });
    const first = await ask();
    expect((await ask()).body).toEqual(first.body);
  });

  it.each([
    ['../../parsed/x.json', 'filename'],
    ['${filename}', 'filename'],
    ['', 'filename'],
  ])('refuses the file name %j', async (filename, field) => {
    const anna = await reviewer();
    const answer = await anna.call('POST', '/v1/uploads', { filename });
    expect(answer).toMatchObject({ status: 400, body: { errors: expect.arrayContaining([expect.objectContaining({ field })]) } });
  });

  it('refuses a desk that is not the uploader’s, and one that there is not', async () => {
    const anna = await reviewer();
    expect((await anna.call('POST', '/v1/uploads', { filename: 'a.txt', desk: 'world' })).status).toBe(403);
    expect((await anna.call('POST', '/v1/uploads', { filename: 'a.txt', desk: 'sports' })).status).toBe(404);
  });
});

describe('an article in another language', () => {
  it.each(Object.entries(IN_OTHER_LANGUAGES))('%s is taken in; its record says so, and that claims were not sought', async (name, text) => {
    const anna = await reviewer();
    const intake = await newsroom().ended(await newsroom().upload(`incoming/health/${name}.txt`, text));
    const language = { German: 'de', French: 'fr' }[name];
    const note = `The article is in ${name}. Claims were not sought: only English is searched.`;
    expect(intake).toMatchObject({ status: 'processed', summary: { language, note, claims: { found: 0, queued: 0 } } });
    expect(await anna.call('GET', `/v1/articles/${intake.articleId ?? ''}`)).toMatchObject({
      status: 200,
      body: { article: { language, note, claimsFound: 0 }, claims: [] },
    });
    const { body: list } = await anna.call('GET', '/v1/articles');
    expect((list as { items: unknown[] }).items).toContainEqual(expect.objectContaining({ id: intake.articleId, language, note }));
  });

  it('is not what a text too short to tell is taken for: that is searched', async () => {
    const anna = await reviewer();
    const intake = await newsroom().ended(await newsroom().upload('incoming/health/short.txt', 'Minister Ada Voss said talks had failed.'));
    const { body } = await anna.call('GET', `/v1/articles/${intake.articleId ?? ''}`);
    expect(body).toMatchObject({ article: { language: 'und', note: null, claimsFound: 1 }, claims: [{ text: 'talks had failed' }] });
  });
});
