import { readdir, readFile, writeFile } from 'node:fs/promises';
import { extname } from 'node:path';
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { PutObjectCommand, S3Client } from '@aws-sdk/client-s3';
import { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import { decodeJwt } from 'jose';
import { z } from 'zod';
import { scan } from '../../bin/support/scan.ts';
import { ARTICLE_FILES } from '../../config/article-files.ts';
import { DESKS } from '../../config/desks.ts';
import { parseArticle } from '../../functions/domain/article/parse-article.ts';
import { findClaims } from '../../functions/domain/extraction/find-claims.ts';
import type { Ledger } from '../../functions/ledger/ledger.ts';
import { addMember } from '../../functions/ledger/people/members.ts';
import type { Cloud } from '../../local/cloud.ts';
import { withTemporaryCloud } from '../../local/temporary-cloud.ts';
import { CREDENTIALS, startOtherServices } from '../../tests/support/other-services/start-services.ts';
import { medianSeconds } from '../measure.ts';
import { CountingProxy, sumOf } from './counting-proxy.ts';
import type { Usage } from './counting-proxy.ts';
import { MEASURED_FILE } from './measured.ts';
import type { Measured } from './measured.ts';

/*
 * `npm run bench:cost`: what an article, a ruling, a dismissal, a tick of `tend` and a look of the console take of the services, as DynamoDB's units: by
 * dynoxide, which says what each call consumes. It needs moto and dynoxide. `npm run cost` makes the page of it.
 */

process.env['AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED'] ??= 'true';
const SAMPLES = new URL('../../samples/', import.meta.url);
const PEOPLE = 6;
const REST_MILLISECONDS = 60_000;

const Taken = z.looseObject({
  claim: z.looseObject({ id: z.string(), articleId: z.string() }),
  lease: z.looseObject({ token: z.number() }),
});
const Page = z.looseObject({ items: z.array(z.looseObject({ id: z.string() })) });

/** The cloud under measurement, and what it uses. */
interface Bench {
  readonly cloud: Cloud;
  readonly ledger: Ledger;
  /** What was used since it was asked last, once all is at rest. */
  readonly used: () => Promise<Usage>;
  readonly call: (token: string, method: string, path: string, body?: object) => Promise<unknown>;
}

const others = await startOtherServices();
const proxies = { s3: await CountingProxy.before(others.endpoint), dynamodb: await CountingProxy.before(others.endpoints.dynamodb ?? '') };
try {
  const measured = await withTemporaryCloud(measure, () => ({
    otherServices: { endpoint: proxies.s3.endpoint, endpoints: { dynamodb: proxies.dynamodb.endpoint }, credentials: CREDENTIALS },
  }));
  await writeFile(MEASURED_FILE, `${JSON.stringify(measured, null, 2)}\n`);
  console.log(JSON.stringify(measured, null, 2));
} finally {
  await Promise.all([...Object.values(proxies).map((proxy) => proxy.close()), others.stop()]);
}

async function measure(cloud: Cloud): Promise<Measured> {
  // What the bench itself asks goes past the proxies.
  const documents = DynamoDBDocumentClient.from(
    new DynamoDBClient({ endpoint: others.endpoints.dynamodb ?? '', region: cloud.region, credentials: CREDENTIALS }),
  );
  const ledger: Ledger = { documents, table: cloud.outputs['LedgerTableName'] ?? '', audit: cloud.outputs['AuditTableName'] };
  const bench: Bench = {
    cloud,
    ledger,
    used: async () => {
      if (!(await cloud.atRest(REST_MILLISECONDS))) throw new Error('The cloud does not come to rest.');
      return sumOf(Object.values(proxies).map((proxy) => proxy.take()));
    },
    call: async (token, method, path, body) => {
      const response = await fetch(`${cloud.apiUrl}${path}`, {
        method,
        headers: { authorization: `Bearer ${token}`, ...(body && { 'content-type': 'application/json' }) },
        ...(body && { body: JSON.stringify(body) }),
      });
      const text = await response.text();
      if (!response.ok) throw new Error(`${method} ${path} answered ${response.status}: ${text}`);
      return text === '' ? undefined : JSON.parse(text);
    },
  };
  await bench.used();
  const article = await measureArticles(bench);
  const tick = {
    usage: await usedBy(bench, () => invokeTend(cloud)),
  };
  const tokens = await Promise.all(Array.from({ length: PEOPLE }, (_, n) => colleague(bench, `bench-${n}`)));
  const ruling = await measureRulings(bench, tokens);
  const dismissal = await measureDismissals(bench, tokens[0] ?? '');
  const look = {
    requests: 2,
    usage: await usedBy(bench, async () => {
      await bench.call(tokens[0] ?? '', 'GET', '/v1/desks');
      await bench.call(tokens[0] ?? '', 'GET', `/v1/desks/${DESKS[0]?.id}/claims?state=waiting`);
    }),
  };
  return { article, ruling, dismissal, tick, look };
}

async function invokeTend(cloud: Cloud): Promise<void> {
  const tend = cloud.model.functions.find(({ environment }) => environment['POWERTOOLS_SERVICE_NAME'] === 'tend');
  await cloud.host.invoke(tend?.name ?? '', {});
}

async function usedBy(bench: Bench, work: () => Promise<void>): Promise<Usage> {
  await bench.used();
  await work();
  return bench.used();
}

async function colleague({ cloud, ledger }: Bench, user: string): Promise<string> {
  const token = await cloud.issueToken({ user, roles: ['lead'] });
  const person = { id: decodeJwt(token).sub ?? '', name: user };
  await addMember(ledger, person, DESKS[0]?.id ?? '', new Date());
  return token;
}

/** Bytes of both tables' items. */
async function storedBytes({ ledger }: Bench): Promise<number> {
  let bytes = 0;
  for (const table of [ledger.table, ledger.audit])
    for await (const item of scan(ledger, table)) bytes += Buffer.byteLength(JSON.stringify(item));
  return bytes;
}

async function measureArticles(bench: Bench): Promise<Measured['article']> {
  const s3 = new S3Client({ endpoint: others.endpoint, region: bench.cloud.region, credentials: CREDENTIALS, forcePathStyle: true });
  const names = (await readdir(SAMPLES)).filter((name) => name !== 'README.md');
  const inputs = await Promise.all(names.map(async (name) => ({ name, bytes: await readFile(new URL(name, SAMPLES)) })));
  const before = await storedBytes(bench);
  const usage = await usedBy(bench, async () => {
    for (const { name, bytes } of inputs) {
      const types = Object.entries(ARTICLE_FILES).find(([, endings]) => (endings as readonly string[]).includes(extname(name).slice(1)));
      // All for one desk, which is to rule on them.
      const Key = `incoming/${DESKS[0]?.id}/${name}`;
      await s3.send(new PutObjectCommand({ Bucket: bench.cloud.outputs['ArticleBucketName'], Key, Body: bytes, ContentType: types?.[0] }));
    }
    await settled(bench, inputs.length);
  });
  s3.destroy();
  const found = inputs.map((input) => findClaims(parseArticle(input), { articleId: 'bench' }).claims);
  const seconds = await medianSeconds(9, () => {
    for (const input of inputs) findClaims(parseArticle(input), { articleId: 'bench' });
  });
  const per = (total: number): number => Math.round((total / inputs.length) * 10) / 10;
  return {
    usage: perOne(usage, inputs.length),
    found: per(found.flat().length),
    queued: per(found.flat().filter(({ queued }) => queued).length),
    cpu: Math.round((seconds * 1000) / inputs.length),
    uploaded: per(inputs.reduce((sum, { bytes }) => sum + bytes.length, 0)),
    parsed: per(inputs.reduce((sum, input, i) => sum + Buffer.byteLength(JSON.stringify([parseArticle(input), found[i]])), 0)),
    stored: per((await storedBytes(bench)) - before),
  };
}

/** Until every article is read, and every claim of it is on its docket. */
async function settled({ ledger, cloud }: Bench, articles: number): Promise<void> {
  for (;;) {
    await cloud.atRest(REST_MILLISECONDS);
    let [read, waiting] = [0, 0];
    for await (const item of scan(ledger, ledger.table)) {
      if (item['sk'] === 'ARTICLE') read++;
      if (item['sk'] === 'CLAIM' && item['state'] === 'found') waiting++;
    }
    if (read === articles && waiting === 0) return;
    await new Promise((resolve) => setTimeout(resolve, 500));
  }
}

async function measureRulings(bench: Bench, tokens: readonly string[]): Promise<Measured['ruling']> {
  const before = await storedBytes(bench);
  let requests = 0;
  const usage = await usedBy(bench, async () => {
    for (const token of tokens) {
      const call = (method: string, path: string, body?: object) => {
        requests++;
        return bench.call(token, method, path, body);
      };
      const { claim, lease } = Taken.parse(await call('POST', `/v1/desks/${DESKS[0]?.id}/next`));
      await call('GET', `/v1/claims/${claim.id}`);
      await call('GET', `/v1/articles/${claim.articleId}`);
      let rationale = '';
      for (let version = 0; version < 5; version++) {
        rationale += 'The clerk of the road office read the entry out on the telephone, and sent a copy of the page. ';
        await call('PUT', `/v1/claims/${claim.id}/draft`, { version, rationale });
      }
      for (const title of ['The entry', 'The photograph']) {
        const piece = {
          kind: 'document',
          stance: 'supports',
          title,
          quote: rationale.slice(0, 200),
          retrievedAt: '2026-03-01T10:00:00Z',
          tags: [],
        };
        await call('POST', `/v1/claims/${claim.id}/evidence`, piece);
      }
      await call('POST', `/v1/claims/${claim.id}/notes`, { text: 'They call back before noon.' });
      const ruling = { token: lease.token, revision: 1, finding: 'confirmed', advice: 'use', rationale, asOf: '2026-03-01T12:00:00Z' };
      await call('POST', `/v1/claims/${claim.id}/reviews`, ruling);
    }
  });
  const stored = Math.round(((await storedBytes(bench)) - before) / tokens.length);
  return { usage: perOne(usage, tokens.length), requests: requests / tokens.length, stored };
}

async function measureDismissals(bench: Bench, token: string): Promise<Measured['dismissal']> {
  const before = await storedBytes(bench);
  const { items } = Page.parse(await bench.call(token, 'GET', `/v1/desks/${DESKS[0]?.id}/claims?state=waiting&limit=${PEOPLE}`));
  const usage = await usedBy(bench, async () => {
    for (const { id } of items) {
      await bench.call(token, 'POST', `/v1/desks/${DESKS[0]?.id}/triage`, {
        action: 'dismiss',
        claims: [id],
        reason: 'not-worth-checking',
      });
    }
  });
  return { usage: perOne(usage, items.length), requests: 1, stored: Math.round(((await storedBytes(bench)) - before) / items.length) };
}

function perOne({ reads, writes, calls, puts, gets, sends }: Usage, n: number): Usage {
  const per = (total: number): number => Math.round((total / n) * 10) / 10;
  return { reads: per(reads), writes: per(writes), calls: per(calls), puts: per(puts), gets: per(gets), sends: per(sends) };
}
