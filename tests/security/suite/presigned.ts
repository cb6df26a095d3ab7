import { createHash } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ListObjectVersionsCommand } from '@aws-sdk/client-s3';
import { LIMITS } from '../../../config/limits.ts';
import type { Colleague, Newsroom } from '../../support/newsroom.ts';

interface Form {
  readonly id: string;
  readonly url: string;
  readonly key: string;
  readonly fields: Readonly<Record<string, string>>;
}

interface Policy {
  readonly expiration: string;
  readonly conditions: readonly unknown[];
}

const CONTENT = 'A notice of the road office.';
const DAY_SECONDS = 86_400;

/** What somebody could try with the forms and links that the API signs. */
export function presigned(newsroom: () => Newsroom): void {
  let anna: Colleague;
  let claim = '';
  let article: Form;
  let evidence: Form;
  let link = '';

  beforeAll(async () => {
    anna = await newsroom().colleague({ role: 'reviewer', desks: ['general'] });
    [claim = ''] = await newsroom().plant('general', 1);
    article = (await anna.call('POST', '/v1/uploads', { filename: 'a.txt', contentType: 'text/plain', desk: 'general' })).body as Form;
    const sha256 = createHash('sha256').update(CONTENT).digest('hex');
    const file = { filename: 'notice.txt', contentType: 'text/plain', size: CONTENT.length, sha256 };
    evidence = (await anna.call('POST', `/v1/claims/${claim}/evidence/files`, file)).body as Form;
    expect(await send(evidence)).toBe(204);
    const piece = { kind: 'document', stance: 'supports', title: 'Notice', file: evidence.id };
    expect((await anna.call('POST', `/v1/claims/${claim}/evidence`, piece)).status).toBe(201);
    link = ((await anna.call('GET', `/v1/claims/${claim}/evidence/e1/file`)).body as { url: string }).url;
  });

  // Who signed it is whom it is refused to.
  afterAll(() => newsroom().cloud.forgetRefusals());

  async function send(
    { url, fields }: Pick<Form, 'url' | 'fields'>,
    change: Readonly<Record<string, string>> = {},
    content = CONTENT,
  ): Promise<number> {
    const form = new FormData();
    for (const [name, value] of Object.entries({ ...fields, ...change })) form.append(name, value);
    form.append('file', new Blob([content]), 'x');
    const response = await fetch(url, { method: 'POST', body: form });
    await response.text();
    return response.status;
  }
  const policyOf = ({ fields }: Form): Policy => JSON.parse(Buffer.from(fields['Policy'] ?? '', 'base64').toString('utf8')) as Policy;

  it('a form says all that it may bring: bucket, key, type, size, and until when', () => {
    for (const form of [article, evidence]) {
      const { conditions, expiration } = policyOf(form);
      const left = (Date.parse(expiration) - Date.now()) / 1000;
      expect(left).toBeGreaterThan(0);
      expect(left).toBeLessThanOrEqual(LIMITS.uploadFormSeconds);
      // Nothing is bound by its beginning only.
      expect(JSON.stringify(conditions)).not.toContain('starts-with');
      const bound = Object.assign({}, ...conditions.filter((one) => !Array.isArray(one))) as Record<string, string>;
      expect(bound).toMatchObject({ bucket: expect.any(String), key: form.fields['key'], 'Content-Type': 'text/plain' });
      expect(conditions).toContainEqual(['content-length-range', expect.any(Number), expect.any(Number)]);
    }
    expect(policyOf(article).conditions).toContainEqual(['content-length-range', 1, LIMITS.articleBytes]);
    expect(policyOf(evidence).conditions).toContainEqual(['content-length-range', CONTENT.length, CONTENT.length]);
  });

  it.each<[what: string, change: Readonly<Record<string, string>>]>([
    ['another key', { key: 'incoming/health/a.txt' }],
    ['a key that climbs', { key: 'incoming/general/../../parsed/a.json' }],
    ['another prefix', { key: 'parsed/a.json' }],
    ['another type', { 'Content-Type': 'text/html' }],
    ['headers of its own', { 'Cache-Control': 'public, max-age=31536000' }],
    ['a public object', { acl: 'public-read' }],
    ['a redirect', { success_action_redirect: 'https://evil.example/' }],
    ['tags', { tagging: '<Tagging></Tagging>' }],
    ['somebody else’s credentials', { 'X-Amz-Credential': 'TendFunction/20260301/us-east-1/s3/aws4_request' }],
    ['no signature that fits', { 'X-Amz-Signature': '0'.repeat(64) }],
  ])('a form with %s is refused', async (_, change) => {
    expect(await send(article, change)).toBe(403);
    expect(await send(evidence, change)).toBe(403);
  });

  it('a form with a longer life or wider bounds is refused: its policy is signed', async () => {
    const { conditions } = policyOf(article);
    const wider = {
      expiration: new Date(Date.now() + DAY_SECONDS * 1000).toISOString(),
      conditions: conditions.filter((one) => !Array.isArray(one)),
    };
    expect(await send(article, { Policy: Buffer.from(JSON.stringify(wider)).toString('base64') })).toBe(403);
  });

  it('a form brings nothing into another bucket', async () => {
    expect(await send({ ...article, url: evidence.url })).toBe(403);
    expect(await send({ ...evidence, url: article.url })).toBe(403);
    const roots = newsroom().cloud.output('RootBucketName');
    expect(await send({ ...article, url: article.url.replace(newsroom().cloud.output('ArticleBucketName'), roots) })).toBe(403);
  });

  it('a form that is sent again replaces no evidence, nor what was uploaded before', async () => {
    expect(await send(evidence)).toBe(204);
    expect(await send(evidence, {}, 'Another notice altogether!!!')).toBe(400);
    const versions = async (Prefix: string) =>
      (await newsroom().s3.send(new ListObjectVersionsCommand({ Bucket: newsroom().cloud.output('EvidenceBucketName'), Prefix })))
        .Versions ?? [];
    expect(await versions(`files/${claim}/`)).toHaveLength(1);
    expect((await versions(`uploads/${claim}/`)).length).toBeGreaterThanOrEqual(2);
    expect(await (await fetch(link)).text()).toBe(CONTENT);
  });

  describe('a link to a file of evidence', () => {
    const changed = (change: (url: URL) => void, init?: RequestInit): Promise<number> => {
      const url = new URL(link);
      change(url);
      return fetch(url, init).then(async (response) => {
        await response.arrayBuffer();
        return response.status;
      });
    };

    it('is for minutes, for saving, and for that file', async () => {
      expect(Number(new URL(link).searchParams.get('X-Amz-Expires'))).toBe(LIMITS.fileLinkSeconds);
      const saved = await fetch(link);
      expect(await saved.text()).toBe(CONTENT);
      expect(saved.headers.get('content-disposition')).toMatch(/^attachment;/);
      expect(saved.headers.get('cache-control')).toBe('private, no-store');
    });

    it.each<[what: string, change: (url: URL) => void, init?: RequestInit]>([
      ['for longer', (url) => url.searchParams.set('X-Amz-Expires', String(7 * DAY_SECONDS))],
      ['for showing', (url) => url.searchParams.delete('response-content-disposition')],
      ['as a page', (url) => url.searchParams.set('response-content-type', 'text/html')],
      ['for another file', (url) => (url.pathname = url.pathname.replace(/[^/]+$/, 'another'))],
      ['for what was uploaded', (url) => (url.pathname = url.pathname.replace('/files/', '/uploads/'))],
      ['for listing', (url) => (url.pathname = url.pathname.replace(/^(\/[^/]+).*/, '$1'))],
      ['for writing', () => undefined, { method: 'PUT', body: 'x' }],
      ['for deleting', () => undefined, { method: 'DELETE' }],
      ['of somebody else', (url) => url.searchParams.set('X-Amz-Credential', 'TendFunction/20260301/us-east-1/s3/aws4_request')],
    ])('is no link %s', async (_, change, init) => {
      expect(await changed(change, init)).toBe(403);
    });

    it('is not to be had without a signature', async () => {
      expect((await fetch(link.replace(/\?.*/, ''))).status).toBe(403);
      for (const name of ['ArticleBucketName', 'EvidenceBucketName', 'RootBucketName']) {
        expect((await fetch(`${newsroom().cloud.cloud.endpoint}/${newsroom().cloud.output(name)}?list-type=2`)).status).toBe(403);
      }
    });
  });
}
