import { LambdaClient } from '@aws-sdk/client-lambda';
import { beforeAll, describe, expect, it } from 'vitest';
import { byGateway } from '../../../bin/smoke/api/by-gateway.ts';
import { byInvocation } from '../../../bin/smoke/api/by-invocation.ts';
import type { SmokeApi } from '../../../bin/smoke/api/smoke-api.ts';
import { runSteps } from '../../../bin/smoke/run-steps.ts';
import { smokePerson } from '../../../bin/smoke/smoke-desk.ts';
import type { SmokeTarget } from '../../../bin/smoke/target.ts';
import { readChecked } from '../../../bin/corpus/read-checked.ts';
import { compareFigures } from '../../../bin/recount/compare-figures.ts';
import { scan } from '../../../bin/support/scan.ts';
import { NEWSROOM_DESKS } from '../../../config/desks.ts';
import { membersOf } from '../../../functions/ledger/people/members.ts';
import { subjectOf } from '../../../local/sign-in/subject.ts';
import { useAwsStandIn } from '../../support/aws-stand-in.ts';
import { inventedArticle } from '../../support/invented-article.ts';
import { useNewsroom } from '../../support/newsroom.ts';
import type { Colleague } from '../../support/newsroom.ts';

const newsroom = useNewsroom();
const aws = useAwsStandIn();
const PATIENCE = 40_000;

/** What one run of the smoke test said, and came by. */
interface Run {
  readonly lines: string[];
  readonly error: unknown;
  readonly articleId: string;
  readonly uploadId: string;
  readonly claims: readonly { readonly id: string }[];
}

const target = (api: SmokeApi, person: string): SmokeTarget => ({
  api,
  person,
  origin: newsroom().cloud.cloud.apiUrl,
  articleBucket: newsroom().cloud.output('ArticleBucketName'),
  where: ' (here)',
});

const gateway = (user: string): SmokeApi =>
  byGateway(newsroom().cloud.cloud.apiUrl, (role) => newsroom().cloud.token({ user, roles: [role] }));

async function run(api: SmokeApi, person: string): Promise<Run> {
  const lines: string[] = [];
  const seen = { articleId: '', uploadId: '', claims: [] as { id: string }[] };
  const watched: SmokeApi = {
    async call(route, call) {
      const answer = await api.call(route, call);
      if (route === 'GET /v1/articles/{id}' && answer.status === 200) {
        const { upload, claims } = answer.body as { upload: { id: string; uploadId: string }; claims: { id: string }[] };
        Object.assign(seen, { articleId: upload.id, uploadId: upload.uploadId, claims });
      }
      return answer;
    },
  };
  const error = await runSteps(target(watched, person), PATIENCE, (line) => lines.push(line)).catch((reason: unknown) => reason);
  return { lines, error, ...seen };
}

const asLaptop = (api: (user: string) => SmokeApi): Promise<Run> => {
  const user = smokePerson();
  return run(api(user), subjectOf(user));
};

const EVERY_STEP = [
  'the console’s page',
  'the way to sign in',
  'the API without a token',
  'a person on the smoke desk',
  'an upload',
  'its claims on the docket',
  'triage',
  'a ruling',
  'its record',
  'cleaning up',
];
const marked = (lines: readonly string[]): string[] => lines.map((line) => line.slice(0, line.indexOf(':')));

let done: Run;
/** Somebody with every right that people of the newsroom may have, and on each of its desks. */
let admin: Colleague;
let lead: Colleague;

beforeAll(async () => {
  const desks = NEWSROOM_DESKS.map(({ id }) => id);
  [done, admin, lead] = await Promise.all([
    asLaptop(gateway),
    newsroom().colleague({ role: 'admin', desks }),
    newsroom().colleague({ role: 'lead', desks }),
  ]);
}, 90_000);

describe('the smoke test', () => {
  it('goes from an upload to a recorded verdict, saying how each step went and how long it took', () => {
    expect(done.error).toBeUndefined();
    expect(marked(done.lines)).toEqual(EVERY_STEP.map((name) => `✓ ${name}`));
    for (const line of done.lines) expect(line).toMatch(/\(\d+\.\d s\)$/);
    expect(done.claims.length).toBeGreaterThanOrEqual(3);
  });

  it('goes the same way by invoking the function, as it does on AWS', async () => {
    const { cloud } = newsroom();
    aws.answer({
      Invoke: async (event) => {
        const result = await cloud.cloud.host.invoke(newsroom().functionNamed('review-api'), event);
        return result.ok ? JSON.parse(result.payload) : result.error;
      },
    });
    const person = smokePerson();
    const { lines, error } = await run(
      byInvocation(new LambdaClient(aws.config()), 'arn:aws:lambda:eu-west-1:1:function:api', person),
      person,
    );
    expect(error).toBeUndefined();
    expect(marked(lines)).toEqual(EVERY_STEP.map((name) => `✓ ${name}`));
  });

  it('names the step that failed and what to look at, and cleans up all the same', async () => {
    const failing = await asLaptop((user) => {
      const api = gateway(user);
      return {
        call: async (route, call) =>
          route === 'POST /v1/claims/{id}/reviews' ? { status: 500, body: { detail: 'It fell over.' } } : api.call(route, call),
      };
    });
    expect(String(failing.error)).toMatch(
      /failed at a ruling: POST \/v1\/claims\/\{id\}\/reviews answered 500: It fell over\.\nLook at .*review-api.*\(here\)/,
    );
    expect(marked(failing.lines)).toEqual([...EVERY_STEP.slice(0, 7).map((name) => `✓ ${name}`), '✗ a ruling', '✓ cleaning up']);
    expect((await membersOf(newsroom().ledger, 'smoke')).map(({ name }) => name)).not.toContain('Smoke test');
    const states = await Promise.all(failing.claims.map(async ({ id }) => (await stateOf(id)) ?? id));
    expect(new Set(states)).toEqual(new Set(['dismissed']));
  });

  it('says that an open door is open', async () => {
    const api = gateway(smokePerson());
    const error = await runSteps({ ...target(api, ''), origin: 'http://127.0.0.1:1' }, PATIENCE, () => {}).catch(String);
    expect(error).toMatch(/failed at the console’s page: .*\nLook at the distribution/s);
  });
});

/** The state of a claim, by the ledger. */
async function stateOf(id: string): Promise<unknown> {
  for await (const item of scan(newsroom().ledger, newsroom().ledger.table))
    if (item['pk'] === `CLAIM#${id}` && item['sk'] === 'CLAIM') return item['state'];
  return undefined;
}

describe('a private desk, to those who are not its members', () => {
  it.each([
    '/v1/desks',
    '/v1/stats',
    '/v1/verdicts?limit=100',
    '/v1/articles?limit=100',
    '/v1/stuck',
    '/v1/me',
    '/v1/verdicts?format=csv',
    '/v1/stats?format=csv',
  ])('is not in %s', async (path) => {
    const { status, body } = await admin.call('GET', path);
    expect(status).toBe(200);
    const text = JSON.stringify(body);
    expect(text).not.toMatch(/smoke/i);
    expect(text).not.toContain(done.articleId);
  });

  it.each(['articles?words=reservoir', 'articles?words=smoke', 'sources?q=board', 'sources?q=water', 'sources?q=ora'])(
    'is not found by %s',
    async (search) => {
      expect(await admin.call('GET', `/v1/${search}`)).toMatchObject({ status: 200, body: { items: [] } });
    },
  );

  it.each([
    ['GET', '/v1/desks/smoke/claims', 403],
    ['GET', '/v1/desks/smoke/corrections', 403],
    ['GET', '/v1/desks/smoke/handover', 403],
    ['GET', '/v1/stats?desk=smoke', 403],
    ['GET', '/v1/verdicts?desk=smoke', 403],
    ['GET', '/v1/articles?desk=smoke', 404],
    ['GET', '/v1/articles/{article}', 404],
    ['GET', '/v1/articles/{upload}', 404],
    ['GET', '/v1/articles/{article}/report', 404],
    ['GET', '/v1/claims/{claim}', 403],
    ['GET', '/v1/claims/{claim}/history', 403],
    ['POST', '/v1/claims/{claim}/lease', 403],
  ])('answers %s %s with %i', async (method, path, status) => {
    const address = path
      .replace('{article}', done.articleId)
      .replace('{upload}', done.uploadId)
      .replace('{claim}', done.claims[0]?.id ?? '');
    expect(await lead.call(method, address)).toMatchObject({ status });
  });

  it('takes no claim from their desks, and gives none to them', async () => {
    const both = await newsroom().colleague({ role: 'lead', desks: ['smoke', 'world'] });
    const [claim = ''] = await newsroom().plant('world', 1);
    for (const [from, to] of [
      ['world', 'smoke'],
      ['smoke', 'world'],
    ]) {
      const body = { action: 'move', to, claims: [claim] };
      expect(await both.call('POST', `/v1/desks/${from}/triage`, body)).toMatchObject({ status: 400, body: { errors: [{ field: 'to' }] } });
    }
    await both.call('DELETE', `/v1/desks/smoke/people/${subjectOf(both.name)}`);
  });

  it('is nobody’s repeat, and repeats nobody', async () => {
    const { text } = inventedArticle(1);
    const ends = [];
    for (const folder of ['smoke', 'general']) {
      ends.push(await newsroom().ended(await newsroom().upload(`incoming/${folder}/flood.txt`, text)));
      await newsroom().cloud.settled();
    }
    const [onSmoke, onGeneral] = ends;
    expect(onSmoke?.summary?.claims.queued).toBe(onGeneral?.summary?.claims.queued);
    const { body } = await admin.call('GET', `/v1/articles/${onGeneral?.articleId}`);
    const states = (body as { claims: { state: string }[] }).claims.map(({ state }) => state);
    expect(states).not.toContain('joined');
    expect(states.filter((state) => state === 'waiting').length).toBeGreaterThan(0);
  });

  it('sends nothing out', async () => {
    expect(await newsroom().cloud.messages(newsroom().cloud.output('OutcomeQueueUrl'))).toEqual({ visible: 0, inFlight: 0, delayed: 0 });
  });

  it('counts in no figure, of a desk or of a person, and a recount agrees', async () => {
    const figures = [];
    for await (const item of scan(newsroom().ledger, newsroom().ledger.table)) {
      if (/^(FIGURES#smoke|SOURCE)/.test(String(item['pk'])) && JSON.stringify(item).includes('smoke')) figures.push(item);
    }
    expect(figures).toEqual([]);
    expect((await compareFigures(newsroom().ledger)).faults).toEqual([]);
  });

  it('trains no finder', async () => {
    const { articles } = await readChecked(newsroom(), newsroom().cloud.output('ArticleBucketName'));
    expect(articles.map(({ desk }) => desk)).not.toContain('smoke');
  });
});
