import * as z from 'zod';
import { intakeIdOf } from '../../../functions/ingest/identify.ts';
import { ask } from '../api/smoke-api.ts';
import { smokeArticle } from '../article.ts';
import { SMOKE_DESK } from '../smoke-desk.ts';
import { expect, SmokeFailed } from '../smoke-failed.ts';
import { awaiting } from './await.ts';
import type { Seen } from './await.ts';
import type { SmokeClaim, SmokeRun, SmokeStep } from './step.ts';

const Anything = z.unknown();

/** The smoke test's person comes on its desk. */
export const joinStep: SmokeStep = {
  name: 'a person on the smoke desk',
  lookAt: 'the logs of review-api, and whether you may invoke it (lambda:InvokeFunction)',
  run: async ({ target: { api, person } }) => {
    await ask(
      api,
      'PUT /v1/desks/{desk}/people/{person}',
      { as: 'admin', path: { desk: SMOKE_DESK, person }, body: { name: 'Smoke test' } },
      Anything,
    );
    const { desks } = await ask(api, 'GET /v1/me', { as: 'lead' }, z.object({ desks: z.array(z.string()) }));
    expect(desks.includes(SMOKE_DESK), `GET /v1/me does not name the desk ${SMOKE_DESK}`);
    return `${person} is a member of ${SMOKE_DESK}`;
  },
};

const Form = z.object({ url: z.url(), fields: z.record(z.string(), z.string()), key: z.string() });

/** An article goes straight to the bucket, as from a browser. */
export const uploadStep: SmokeStep = {
  name: 'an upload',
  lookAt: 'the article bucket’s policy, and the logs of review-api, which signs the form',
  run: async (run) => {
    const { api, articleBucket } = run.target;
    const body = { filename: 'smoke.txt', desk: SMOKE_DESK };
    const { url, fields, key } = await ask(api, 'POST /v1/uploads', { as: 'lead', body }, Form);
    const form = new FormData();
    for (const [name, value] of Object.entries(fields)) form.append(name, value);
    form.append('file', new Blob([smokeArticle()], { type: 'text/plain' }), 'smoke.txt');
    const response = await fetch(url, { method: 'POST', body: form });
    expect(response.ok, `the bucket answered ${response.status} to the upload`);
    const versionId = response.headers.get('x-amz-version-id') ?? 'null';
    run.uploadId = intakeIdOf({ bucket: articleBucket, key, versionId });
    return key;
  },
};

const Upload = z.object({ status: z.string(), reason: z.object({ message: z.string() }).nullable() });
const Claim = z.object({ id: z.string(), revision: z.number(), state: z.string() });
const Detail = z.object({ upload: Upload.nullable(), claims: z.array(Claim) });

/** States of a claim that the docket has nothing to do with. */
const APART: ReadonlySet<string> = new Set(['noted', 'joined']);

/** The article is read, and its claims come on the docket: S3, both queues, ingest and enlist. */
export const claimsStep: SmokeStep = {
  name: 'its claims on the docket',
  lookAt: 'IntakeQueue, ReviewQueue and their dead letters; the logs of ingest and enlist',
  run: async (run) => {
    run.claims = await awaiting(run, () => look(run));
    return `${run.claims.length} claims`;
  },
};

async function look({ target: { api }, uploadId = '' }: SmokeRun): Promise<Seen<readonly SmokeClaim[]>> {
  const { status, body } = await api.call('GET /v1/articles/{id}', { as: 'lead', path: { id: uploadId } });
  if (status === 404) return { notYet: 'ingest has not taken the upload in' };
  const { data } = Detail.safeParse(body);
  if (status !== 200 || data === undefined) throw new SmokeFailed(`GET /v1/articles/${uploadId} answered ${status}`);
  const { upload } = data;
  if (upload?.status === 'rejected' || upload?.status === 'stuck') {
    throw new SmokeFailed(`the upload ended as ${upload.status}: ${upload.reason?.message ?? ''}`);
  }
  const claims = data.claims.filter(({ state }) => !APART.has(state));
  const stuck = claims.find(({ state }) => state === 'stuck');
  if (stuck !== undefined) throw new SmokeFailed(`claim ${stuck.id} is stuck`);
  if (upload?.status !== 'processed') return { notYet: `the upload is ${upload?.status ?? 'unknown'}` };
  expect(claims.length > 1, `the article came to ${claims.length} claims to check; it has three`);
  const found = claims.filter(({ state }) => state === 'found').length;
  return found === 0 ? { done: claims } : { notYet: `${found} of ${claims.length} claims are not enlisted` };
}
