import { createHash, randomUUID } from 'node:crypto';
import { ListObjectVersionsCommand } from '@aws-sdk/client-s3';
import { UpdateCommand } from '@aws-sdk/lib-dynamodb';
import { beforeAll, describe, expect, it } from 'vitest';
import { auditLedger } from '../../../bin/audit/audit-ledger.ts';
import { LIMITS } from '../../../config/limits.ts';
import { claimKey } from '../../../functions/ledger/keys.ts';
import { differs } from '../../support/other-services/differences.ts';
import { useNewsroom } from '../../support/newsroom.ts';
import type { Colleague } from '../../support/newsroom.ts';

const newsroom = useNewsroom();
let anna: Colleague;
let ben: Colleague;

beforeAll(async () => {
  [anna, ben] = await Promise.all([
    newsroom().colleague({ role: 'reviewer', desks: ['general'] }),
    newsroom().colleague({ role: 'reviewer', desks: ['general'] }),
  ]);
});

const planted = async (): Promise<string> => (await newsroom().plant('general', 1))[0] ?? '';

const piece = (changes: Record<string, unknown> = {}) => ({
  kind: 'document',
  stance: 'supports',
  title: 'Closure notice',
  url: 'https://roads.example/notice/17',
  quote: 'Closed from noon.',
  origin: { who: 'Road office', how: 'record' },
  ...changes,
});

interface Detail {
  readonly evidence: Record<string, unknown>[];
  readonly notes: Record<string, unknown>[];
  readonly claim: Record<string, unknown>;
}
const detailOf = async (who: Colleague, id: string, query = ''): Promise<Detail> =>
  (await who.call('GET', `/v1/claims/${id}${query}`)).body as Detail;

describe('evidence and notes', () => {
  it('are added by anyone on the desk while somebody holds the claim, listed with it, withdrawn and restored by their author alone', async () => {
    const id = await planted();
    const { body: leased } = await anna.lease(id);
    expect(await ben.call('POST', `/v1/claims/${id}/evidence`, piece())).toMatchObject({
      status: 201,
      body: { evidence: { id: 'e1', by: ben.name, title: 'Closure notice', withdrawnAt: null } },
    });
    expect(await anna.call('POST', `/v1/claims/${id}/evidence`, piece({ kind: 'response', title: 'The mayor again' }))).toMatchObject({
      body: { evidence: { id: 'e2' } },
    });
    expect(await ben.call('POST', `/v1/claims/${id}/notes`, { text: 'The office opens at nine.' })).toMatchObject({
      status: 201,
      body: { note: { number: 1, by: ben.name, text: 'The office opens at nine.' } },
    });

    expect(await anna.call('DELETE', `/v1/claims/${id}/evidence/e1`)).toMatchObject({ status: 403, body: { type: '/problems/not-yours' } });
    expect((await ben.call('DELETE', `/v1/claims/${id}/evidence/e1`)).status).toBe(200);
    const withdrawn = await detailOf(anna, id);
    expect(withdrawn).toMatchObject({ evidence: [{ id: 'e1', withdrawnAt: expect.any(String) }, { id: 'e2' }], notes: [{ number: 1 }] });
    expect(JSON.stringify(withdrawn)).not.toMatch(/"(salt|pk|sk|schema)"/);
    expect(await ben.call('POST', `/v1/claims/${id}/evidence/e1/restore`)).toMatchObject({ body: { evidence: { withdrawnAt: null } } });

    // None of it touched Anna's lease, and none of its words are in the audit.
    expect((await anna.call('PATCH', `/v1/claims/${id}/lease`, { token: leased.lease.token })).status).toBe(200);
    const history = await anna.call('GET', `/v1/claims/${id}/history`);
    const { items } = history.body as { items: { type: string }[] };
    expect(items.map(({ type }) => type)).toEqual([
      'enlisted',
      'taken',
      'evidence-added',
      'evidence-added',
      'noted',
      'evidence-withdrawn',
      'evidence-restored',
      'extended',
    ]);
    expect(JSON.stringify(items)).not.toMatch(/notice|office/i);
    expect((await auditLedger(newsroom().ledger)).faults).toEqual([]);
  });

  it('lose nothing when many add at once, and add once what is sent twice', async () => {
    const id = await planted();
    const headers = { 'idempotency-key': randomUUID() };
    const send = () => newsroom().call('POST', `/v1/claims/${id}/notes`, { token: anna.token, headers, body: { text: 'once' } });
    const others = Array.from({ length: 5 }, (_, i) => ben.call('POST', `/v1/claims/${id}/evidence`, piece({ title: `Document ${i}` })));
    const [first, again, ...added] = await Promise.all([send(), send(), ...others]);
    expect(again.body).toEqual(first.body);
    expect(added.map(({ status }) => status)).toEqual([201, 201, 201, 201, 201]);
    const { evidence, notes } = await detailOf(anna, id);
    expect(notes).toHaveLength(1);
    expect(evidence.map((one) => one['id'])).toEqual(['e1', 'e2', 'e3', 'e4', 'e5']);
    expect(new Set(evidence.map((one) => one['title'])).size).toBe(5);
  });

  it.each([
    ['url', { url: 'javascript:alert(1)' }],
    ['url', { url: 'https://anna:secret@example.org/' }],
    ['kind', { kind: 'rumour' }],
    ['title', { title: ' ' }],
    ['origin.toldBy', { origin: { who: 'A clerk', how: 'saw', toldBy: 'A porter' } }],
    ['provenance', { provenance: { place: 'The bridge' } }],
    ['file', { file: '../../x' }],
  ])('name %s where it is wrong', async (field, change) => {
    const answer = await anna.call('POST', `/v1/claims/${await planted()}/evidence`, piece(change));
    expect(answer).toMatchObject({ status: 400, body: { errors: [expect.objectContaining({ field })] } });
  });

  it('are refused to other desks, and unknown ones to everybody', async () => {
    const id = await planted();
    const stranger = await newsroom().colleague({ role: 'lead', desks: ['health'] });
    expect((await stranger.call('POST', `/v1/claims/${id}/evidence`, piece())).status).toBe(403);
    expect((await stranger.call('POST', `/v1/claims/${id}/notes`, { text: 'x' })).status).toBe(403);
    for (const name of ['e1', 'e0', 'one']) {
      expect(await anna.call('DELETE', `/v1/claims/${id}/evidence/${name}`)).toMatchObject({
        status: 404,
        body: { type: '/problems/unknown-evidence' },
      });
    }
  });
});

describe('a file', () => {
  const content = 'frame after frame';
  const announced = {
    filename: 'the bridge (north).mp4',
    contentType: 'video/mp4',
    size: content.length,
    sha256: createHash('sha256').update(content).digest('hex'),
  };
  interface Form {
    readonly id: string;
    readonly url: string;
    readonly fields: Readonly<Record<string, string>>;
  }

  async function send({ url, fields }: Form, bytes: string, change: Readonly<Record<string, string>> = {}): Promise<number> {
    const form = new FormData();
    for (const [name, value] of Object.entries({ ...fields, ...change })) form.append(name, value);
    form.append('file', new Blob([bytes]), 'x');
    const response = await fetch(url, { method: 'POST', body: form });
    await response.text();
    return response.status;
  }

  it.skipIf(differs('forms-are-not-checked'))(
    'comes by a form for exactly its bytes, is kept with its hash, and is saved by a link, never shown',
    async () => {
      const id = await planted();
      const { status, body } = await anna.call('POST', `/v1/claims/${id}/evidence/files`, announced);
      expect(status).toBe(201);
      const form = body as Form;
      const video = piece({
        kind: 'video',
        file: form.id,
        tags: ['graphic'],
        provenance: {
          originalUploader: 'A passer-by',
          place: 'North bridge',
          time: '2026-03-01 about noon',
          method: 'Shadows and the clock',
        },
      });

      expect(await anna.call('POST', `/v1/claims/${id}/evidence`, video)).toMatchObject({ body: { type: '/problems/file-missing' } });
      expect(await send(form, 'frame after fraud')).toBe(400);
      expect(await send(form, `${content}s`)).toBe(400);
      expect(await send(form, content, { 'Content-Type': 'text/html' })).toBe(403);
      expect(await send(form, content, { key: `files/${id}/${form.id}` })).toBe(403);
      expect(await send(form, content)).toBe(204);
      expect(await anna.call('POST', `/v1/claims/${id}/evidence`, video)).toMatchObject({
        status: 201,
        body: {
          evidence: { file: { name: announced.filename, contentType: 'video/mp4', size: content.length, sha256: announced.sha256 } },
        },
      });

      // Graphic material says so before it opens.
      expect(await ben.call('GET', `/v1/claims/${id}/evidence/e1/file`)).toMatchObject({
        status: 409,
        body: { type: '/problems/graphic-material', tags: ['graphic'] },
      });
      expect((await detailOf(ben, id)).evidence).toMatchObject([{ withheld: 'graphic', url: null, tags: ['graphic'] }]);
      expect((await detailOf(ben, id, '?open=graphic')).evidence).toMatchObject([
        { withheld: null, url: 'https://roads.example/notice/17' },
      ]);
      const link = await ben.call('GET', `/v1/claims/${id}/evidence/e1/file?open=graphic`);
      const { url } = link.body as { url: string };
      const saved = await fetch(url);
      expect(await saved.text()).toBe(content);
      expect(saved.headers.get('content-type')).toBe('video/mp4');
      expect(saved.headers.get('content-disposition')).toBe(`attachment; filename*=UTF-8''the%20bridge%20%28north%29.mp4`);
      expect((await fetch(url.replace(`files/${id}`, `uploads/${id}`))).status).toBe(403);
    },
  );

  it('is not kept where its evidence is refused', async () => {
    const id = await planted();
    const form = (await anna.call('POST', `/v1/claims/${id}/evidence/files`, announced)).body as Form;
    expect(await send(form, content)).toBe(204);
    const { documents, table: TableName } = newsroom().ledger;
    const full = { evidence: LIMITS.evidencePerClaim, notes: 0, graphic: 0 };
    const UpdateExpression = 'SET material = :full';
    await documents.send(
      new UpdateCommand({ TableName, Key: claimKey(id), UpdateExpression, ExpressionAttributeValues: { ':full': full } }),
    );
    expect(await anna.call('POST', `/v1/claims/${id}/evidence`, piece({ file: form.id }))).toMatchObject({
      status: 409,
      body: { type: '/problems/too-much-material' },
    });
    const listed = new ListObjectVersionsCommand({ Bucket: newsroom().cloud.output('EvidenceBucketName'), Prefix: `files/${id}/` });
    expect((await newsroom().s3.send(listed)).Versions ?? []).toEqual([]);
  });

  it.each([
    ['contentType', { contentType: 'text/html' }],
    ['contentType', { contentType: 'image/svg+xml' }],
    ['size', { size: 100 * 1024 * 1024 + 1 }],
    ['sha256', { sha256: 'abc' }],
    ['filename', { filename: '../x' }],
  ])('names %s where it is wrong', async (field, change) => {
    const answer = await anna.call('POST', `/v1/claims/${await planted()}/evidence/files`, { ...announced, ...change });
    expect(answer).toMatchObject({ status: 400, body: { errors: [expect.objectContaining({ field })] } });
  });
});

describe('a claim that is to be confirmed', () => {
  const confirm = (token: number, changes: Record<string, unknown> = {}) => ({
    token,
    revision: 1,
    finding: 'confirmed',
    advice: 'use',
    rationale: 'Both say so.',
    asOf: '2026-03-01T12:00:00Z',
    ...changes,
  });

  it('is, with a warning where the evidence has too few independent origins', async () => {
    const id = await planted();
    await anna.call('POST', `/v1/claims/${id}/evidence`, piece());
    await anna.call('POST', `/v1/claims/${id}/evidence`, piece({ kind: 'response', origin: { who: 'Mara Olen', how: 'saw' } }));
    const { body: seen } = await anna.call('GET', `/v1/claims/${id}`);
    expect(seen).toMatchObject({
      origins: { needed: 2, fewer: 'warn', origins: ['Road office'], uncounted: [{ evidence: 'e2', why: 'response' }] },
    });
    const { body } = await anna.lease(id);
    expect(await anna.call('POST', `/v1/claims/${id}/reviews`, confirm(body.lease.token, { evidence: [{ id: 'e1' }] }))).toMatchObject({
      status: 201,
      body: {
        verdict: { finding: 'confirmed', evidence: [{ id: 'e1' }] },
        warnings: [{ code: 'too-few-origins', needed: 2, origins: ['Road office'], uncounted: [{ evidence: 'e2', why: 'response' }] }],
      },
    });
  });

  it('cites only what stands', async () => {
    const id = await planted();
    const { body } = await anna.lease(id);
    expect(await anna.call('POST', `/v1/claims/${id}/reviews`, confirm(body.lease.token, { evidence: [{ id: 'e1' }] }))).toMatchObject({
      status: 409,
      body: { type: '/problems/cites-nothing', evidence: 'e1', draft: { evidence: [{ id: 'e1' }] } },
    });
  });

  it('is refused where the desk says so, until a lead overrides that with a reason', async () => {
    const [cem, dora] = await Promise.all([
      newsroom().colleague({ role: 'reviewer', desks: ['politics'] }),
      newsroom().colleague({ role: 'lead', desks: ['politics'] }),
    ]);
    const [id = ''] = await newsroom().plant('politics', 1);
    const { body: first } = await cem.lease(id);
    const ruled = await cem.call('POST', `/v1/claims/${id}/reviews`, confirm(first.lease.token));
    expect(ruled).toMatchObject({ status: 201, body: { verdict: null, warnings: [{ code: 'too-few-origins', origins: [] }] } });
    const { body: second } = await dora.lease(id);
    const sign = { decision: 'sign', token: second.lease.token, revision: 1 };
    expect(await dora.call('POST', `/v1/claims/${id}/sign-off`, sign)).toMatchObject({
      status: 409,
      body: { type: '/problems/too-few-origins', needed: 2, origins: [], uncounted: [] },
    });
    const signed = await dora.call('POST', `/v1/claims/${id}/sign-off`, { ...sign, originsOverride: 'We saw the vote ourselves.' });
    expect(signed).toMatchObject({ status: 201, body: { verdict: { finding: 'confirmed' }, warnings: [] } });
    const history = JSON.stringify((await dora.call('GET', `/v1/claims/${id}/history`)).body);
    expect(history).toContain('origins-overridden');
    expect(history).not.toContain('the vote');
    expect(await dora.call('GET', `/v1/claims/${id}`)).toMatchObject({ body: { reasons: [{ reason: 'We saw the vote ourselves.' }] } });
    expect((await auditLedger(newsroom().ledger)).faults).toEqual([]);
  });
});

describe('preferences', () => {
  it('are the person’s own', async () => {
    const cem = await newsroom().colleague({ role: 'viewer', desks: ['general'] });
    expect(await cem.call('GET', '/v1/me')).toMatchObject({ body: { preferences: { skipGraphic: false } } });
    expect((await cem.call('PUT', '/v1/me/preferences', { skipGraphic: true })).status).toBe(200);
    expect(await cem.call('GET', '/v1/me')).toMatchObject({ body: { preferences: { skipGraphic: true } } });
    expect(await ben.call('GET', '/v1/me')).toMatchObject({ body: { preferences: { skipGraphic: false } } });
  });

  it('keep graphic claims from whoever opted out, and from nobody else, and nobody can tell', async () => {
    const [cem, dora] = await Promise.all([
      newsroom().colleague({ role: 'reviewer', desks: ['business'] }),
      newsroom().colleague({ role: 'reviewer', desks: ['business'] }),
    ]);
    const ids = await newsroom().plant('business', 2);
    const listed = await dora.call('GET', '/v1/desks/business/claims');
    const [first = ''] = (listed.body as { items: { id: string }[] }).items.map(({ id }) => id);
    await dora.call('POST', `/v1/claims/${first}/evidence`, piece({ tags: ['graphic'] }));
    await cem.call('PUT', '/v1/me/preferences', { skipGraphic: true });

    expect((await cem.next('business')).body.claim.id).toBe(ids.find((id) => id !== first));
    expect((await cem.next('business')).status).toBe(204);
    expect(await dora.call('GET', `/v1/claims/${first}`)).toMatchObject({ body: { claim: { graphic: true, state: 'waiting' } } });
    const history = JSON.stringify((await dora.call('GET', `/v1/claims/${first}/history`)).body);
    expect(history).not.toContain(cem.name);
    expect((await dora.next('business')).body.claim.id).toBe(first);
  });
});
