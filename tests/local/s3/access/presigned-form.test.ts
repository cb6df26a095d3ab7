import { GetObjectCommand } from '@aws-sdk/client-s3';
import { createPresignedPost, type PresignedPostOptions } from '@aws-sdk/s3-presigned-post';
import { describe, expect, it } from 'vitest';
import { BUCKET, bucket, codeIn, failureOf, KEY_ID, SECRET, start, textOf } from '../support.ts';

const KEY = 'incoming/world/${filename}';

/** A server whose clock the test sets, and a form for it. */
async function withForm(options: Partial<PresignedPostOptions> = {}) {
  let ahead = 0;
  const running = await start([bucket(), bucket({ name: 'other-bucket' })], {
    clock: () => new Date(Date.now() + ahead),
    secretOf: (accessKeyId) => (accessKeyId === KEY_ID ? SECRET : undefined),
  });
  const { url, fields } = await createPresignedPost(running.client, {
    Bucket: BUCKET,
    Key: KEY,
    Conditions: [
      ['content-length-range', 1, 20],
      ['starts-with', '$Content-Type', 'text/'],
    ],
    Expires: 900,
    ...options,
  });
  const post = async (
    changes: Readonly<Record<string, string | undefined>> = {},
    file: string | Uint8Array = 'Talks resumed.',
    target = url,
  ) => {
    const form = new FormData();
    for (const [name, value] of Object.entries({ 'Content-Type': 'text/plain', ...fields, ...changes })) {
      if (value !== undefined) form.append(name, value);
    }
    form.append('file', new Blob([file], { type: 'image/png' }), 'talks ü.txt');
    const answer = await fetch(target, { method: 'POST', body: form, redirect: 'manual' });
    const body = await answer.text();
    return { status: answer.status, code: codeIn(body), body, headers: answer.headers };
  };
  return { ...running, formUrl: url, fields, post, passes: (milliseconds: number) => void (ahead += milliseconds) };
}

describe('a presigned form', () => {
  it('uploads its file under the key it allows, and tells of it', async () => {
    const { client, post, records } = await withForm();
    expect((await post()).status).toBe(204);
    const got = await client.send(new GetObjectCommand({ Bucket: BUCKET, Key: 'incoming/world/talks ü.txt' }));
    expect(await textOf(got)).toBe('Talks resumed.');
    expect(got.ContentType).toBe('text/plain');
    expect(records()).toMatchObject([
      {
        eventName: 'ObjectCreated:Post',
        userIdentity: { principalId: `AWS:${KEY_ID}` },
        s3: { object: { key: 'incoming/world/talks+%C3%BC.txt', size: 14 } },
      },
    ]);
  });

  it('keeps bytes that are no text', async () => {
    const { client, post } = await withForm();
    const bytes = Uint8Array.from([0, 255, 13, 10, 13, 10, 45, 45, 128, 0]);
    await post({}, bytes);
    const got = await client.send(new GetObjectCommand({ Bucket: BUCKET, Key: 'incoming/world/talks ü.txt' }));
    expect(await got.Body?.transformToByteArray()).toEqual(bytes);
  });

  it('bounds the size at both ends', async () => {
    const { post } = await withForm();
    expect(await post({}, 'x'.repeat(20))).toMatchObject({ status: 204 });
    const large = await post({}, 'x'.repeat(21));
    expect(large).toMatchObject({ status: 400, code: 'EntityTooLarge' });
    expect(large.body).toContain('<ProposedSize>21</ProposedSize><MaxSizeAllowed>20</MaxSizeAllowed>');
    expect(await post({}, '')).toMatchObject({ status: 400, code: 'EntityTooSmall' });
  });

  it('expires', async () => {
    const { post, passes } = await withForm();
    passes(16 * 60_000);
    const late = await post();
    expect(late).toMatchObject({ status: 403, code: 'AccessDenied' });
    expect(late.body).toContain('Policy expired');
  });

  it.each<[string, Record<string, string | undefined>, string]>([
    ['another key', { key: 'parsed/a.txt' }, 'Policy Condition failed: [&quot;starts-with&quot;, &quot;$key&quot;'],
    [
      'another content type',
      { 'Content-Type': 'image/png' },
      'Policy Condition failed: [&quot;starts-with&quot;, &quot;$Content-Type&quot;',
    ],
    ['a list with another content type', { 'Content-Type': 'text/html,image/png' }, 'Policy Condition failed'],
    ['a missing field', { 'Content-Type': undefined }, 'Policy Condition failed'],
    ['a field that is not allowed', { 'x-amz-meta-desk': 'world' }, 'Extra input fields: x-amz-meta-desk'],
    ['no policy', { Policy: undefined }, 'Access Denied'],
  ])('is refused with %s', async (_, changes, reason) => {
    const { post, client } = await withForm();
    const answer = await post(changes);
    expect(answer).toMatchObject({ status: 403, code: 'AccessDenied' });
    expect(answer.body.replaceAll('&quot;,&quot;', '&quot;, &quot;')).toContain(reason);
    expect(await failureOf(client.send(new GetObjectCommand({ Bucket: BUCKET, Key: 'parsed/a.txt' })))).toBe('NoSuchKey');
  });

  it('is good for its bucket only', async () => {
    const { post, formUrl } = await withForm();
    expect(await post({}, 'text', formUrl.replace(BUCKET, 'other-bucket'))).toMatchObject({ status: 403, code: 'AccessDenied' });
  });

  it('must be signed over its policy by a key that exists', async () => {
    const { post, fields } = await withForm();
    const policy = Buffer.from(fields.Policy ?? '', 'base64').toString('utf8');
    const Policy = Buffer.from(policy.replace(/"expiration":"\d{4}/, '"expiration":"2999')).toString('base64');
    expect(Policy).not.toBe(fields.Policy);
    expect(await post({ Policy })).toMatchObject({ status: 403, code: 'SignatureDoesNotMatch' });
    const credential = fields['X-Amz-Credential']?.replace(KEY_ID, 'somebody');
    expect(await post({ 'X-Amz-Credential': credential })).toMatchObject({ status: 403, code: 'InvalidAccessKeyId' });
    expect(await post({ 'X-Amz-Signature': undefined })).toMatchObject({ status: 400, code: 'InvalidArgument' });
    expect(await post({ 'X-Amz-Date': 'today' })).toMatchObject({ status: 400, code: 'InvalidArgument' });
  });

  it.each([
    ['is no JSON', 'nonsense'],
    ['has no expiration', '{"conditions": []}'],
    ['has a condition that is none', '{"expiration": "2999-01-01T00:00:00Z", "conditions": [["ends-with", "$key", "a"]]}'],
  ])('has a policy that can be read: not one that %s', async (_, document) => {
    // Without secrets the signature does not stand before the policy.
    const { client } = await start();
    const { url, fields } = await createPresignedPost(client, { Bucket: BUCKET, Key: 'a' });
    const form = new FormData();
    for (const [name, value] of Object.entries({ ...fields, Policy: Buffer.from(document).toString('base64') })) form.append(name, value);
    form.append('file', new Blob(['x']), 'a');
    const answer = await fetch(url, { method: 'POST', body: form });
    expect([answer.status, codeIn(await answer.text())]).toEqual([400, 'InvalidPolicyDocument']);
  });

  it('answers as its fields ask', async () => {
    const { post } = await withForm({
      Fields: { success_action_status: '201' },
      Conditions: [
        ['starts-with', '$success_action_redirect', 'http://'],
        ['starts-with', '$Content-Type', ''],
        ['starts-with', '$x-amz-meta-desk', ''],
      ],
    });
    const created = await post({ success_action_redirect: 'http://', 'x-amz-meta-desk': 'wörld' });
    expect(created.status).toBe(201);
    expect(created.body).toMatch(/<PostResponse><Location>.*<Bucket>articles<.Bucket><Key>incoming\/world\/talks ü.txt<.Key><ETag>&quot;/);
    const redirected = await post({ success_action_redirect: 'http://desk.example/done?a=1', 'x-amz-meta-desk': '' });
    expect(redirected.status).toBe(303);
    const location = new URL(redirected.headers.get('location') ?? '');
    expect([location.origin, location.searchParams.get('a'), location.searchParams.get('bucket')]).toEqual([
      'http://desk.example',
      '1',
      BUCKET,
    ]);
  });

  it('must hold a file, and be a form', async () => {
    const { formUrl } = await withForm();
    const form = new FormData();
    form.append('key', 'a');
    const empty = await fetch(formUrl, { method: 'POST', body: form });
    expect([empty.status, codeIn(await empty.text())]).toEqual([400, 'InvalidArgument']);
    const broken = await fetch(formUrl, { method: 'POST', body: 'x', headers: { 'content-type': 'multipart/form-data; boundary=y' } });
    expect([broken.status, codeIn(await broken.text())]).toEqual([400, 'MalformedPOSTRequest']);
  });
});
