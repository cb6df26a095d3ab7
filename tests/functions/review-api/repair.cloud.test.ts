import { randomUUID } from 'node:crypto';
import { beforeAll, describe, expect, it } from 'vitest';
import { deskOf } from '../../../config/desks.ts';
import { addClaims, newClaim } from '../../../functions/ledger/claims/add-claims.ts';
import { enlistClaim } from '../../../functions/ledger/claims/enlist-claim.ts';
import { getClaim } from '../../../functions/ledger/claims/read-claims.ts';
import { inventedOrigin } from '../../support/planted-claims.ts';
import { auditLedger } from '../../../bin/audit/audit-ledger.ts';
import { corpusFile } from '../../../bin/corpus/corpus-file.ts';
import { readChecked } from '../../../bin/corpus/read-checked.ts';
import { readMarkedArticle } from '../../../bench/corpus/read-marked-article.ts';
import { inventedArticle } from '../../support/invented-article.ts';
import { compareFigures } from '../../../bin/recount/compare-figures.ts';
import type { Colleague } from '../../support/newsroom.ts';
import { useNewsroom } from '../../support/newsroom.ts';
import { waitFor } from '../../support/wait-for.ts';

const newsroom = useNewsroom();
/** One pair of eyes, so that one ruling is a verdict. */
const DESK = 'general';
const FLOOD = `Flood closes bridges in Sennport

SENNPORT (Harbour Wire) - Mayor Ilse Tarn said three bridges had been closed since Friday night and two roads were washed away.

The water company denied that the dam had failed.

Tarn said the council should be ashamed of itself.

The hospital is full.
`;
let anna: Colleague;
let ben: Colleague;
let article: string;
let text: string;

interface ClaimBody {
  readonly id: string;
  readonly text: string;
  readonly state: string;
  readonly revision: number;
  readonly kind: string;
  readonly sameAs: string | null;
  readonly gathered: readonly string[];
  readonly question: string;
  readonly line: { readonly side: string; readonly reason: string } | null;
}
interface Detail {
  readonly claim: ClaimBody;
  readonly gathered: readonly { readonly claim: { readonly id: string }; readonly notes: readonly { readonly text: string }[] }[];
  readonly notes: readonly { readonly text: string }[];
  readonly draft: { readonly rationale: string } | null;
  readonly actions: readonly string[];
}

const detail = async (id: string, who = anna): Promise<Detail> => (await who.call('GET', `/v1/claims/${id}`)).body as Detail;
const span = (words: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length, text: words });
const ruling = { finding: 'confirmed', advice: 'use', rationale: 'Seen on the ground.', asOf: '2026-03-01T12:00:00Z' };

/** A call that must be answered so. */
async function call<T = { claim: ClaimBody }>(method: string, path: string, body: unknown, status = 200, who = anna): Promise<T> {
  const answer = await who.call(method, path, body);
  expect(answer, `${method} ${path}: ${JSON.stringify(answer.body)}`).toMatchObject({ status });
  return answer.body as T;
}

const added = async (words: string, more: Record<string, unknown> = {}): Promise<ClaimBody> =>
  (await call('POST', `/v1/articles/${article}/claims`, { spans: [span(words)], ...more }, 201)).claim;

beforeAll(async () => {
  anna = await newsroom().colleague({ role: 'lead', desks: [DESK] });
  ben = await newsroom().colleague({ role: 'reviewer', desks: [DESK] });
  const { articleId } = await newsroom().ended(await newsroom().upload(`incoming/${DESK}/${randomUUID()}.txt`, FLOOD));
  article = articleId ?? '';
  await newsroom().cloud.settled();
  text = ((await anna.call('GET', `/v1/articles/${article}`)).body as { article: { text: string } }).article.text;
});

describe('a missed claim', () => {
  it('is added by its words, once however often it is sent, enlisted like any other, and counts as missed', async () => {
    const before = ((await anna.call('GET', `/v1/stats?desk=${DESK}`)).body as { desks: [{ total: { finder: { missed: number } } }] })
      .desks[0];
    const body = {
      spans: [span('two roads were washed away')],
      text: 'Two roads in Sennport were washed away.',
      source: { name: 'Ilse Tarn', type: 'official', spans: [span('Mayor Ilse Tarn')] },
      cue: { spans: [span('said')] },
    };
    const send = () =>
      newsroom().call('POST', `/v1/articles/${article}/claims`, { token: anna.token, headers: { 'idempotency-key': 'roads' }, body });
    const answers = await Promise.all([send(), send(), send()]);
    expect(answers.map(({ status }) => status)).toEqual([201, 201, 201]);
    const [first] = answers.map((answer) => (answer.body as { claim: ClaimBody }).claim);
    expect(answers.map(({ body: one }) => one)).toEqual([answers[0]?.body, answers[0]?.body, answers[0]?.body]);
    expect(first).toMatchObject({ state: 'waiting', text: body.text, question: 'is-it-so', brought: { how: 'added', by: anna.name } });
    const { claims } = (await anna.call('GET', `/v1/articles/${article}`)).body as { claims: { id: string }[] };
    expect(claims.filter(({ id }) => id === first?.id)).toHaveLength(1);
    const { items } = (await anna.call('GET', `/v1/claims/${first?.id}/history`)).body as { items: { type: string; actorName: string }[] };
    expect(items.map(({ type }) => type)).toEqual(['added', 'enlisted']);
    const after = ((await anna.call('GET', `/v1/stats?desk=${DESK}`)).body as { desks: [{ total: { finder: { missed: number } } }] })
      .desks[0];
    expect(after.total.finder.missed).toBe(before.total.finder.missed + 1);
    // What the outlet says on its own account nobody seeks.
    const flat = await added('The hospital is full');
    expect(flat).toMatchObject({ brought: { how: 'added-flat' }, attribution: { source: null } });
    // The same words again join the claim that stands for both.
    expect(await added('The hospital is full')).toMatchObject({ state: 'joined', sameAs: flat.id });
  });

  it('must be where the article says so', async () => {
    const path = `/v1/articles/${article}/claims`;
    const one = span('three bridges');
    for (const spans of [
      [{ ...one, text: 'four bridges' }],
      [{ ...one, end: 100_000 }],
      [one, { ...one }],
      [{ ...span('.'), text: '.' }],
    ]) {
      expect(await call('POST', path, { spans }, 409)).toMatchObject({ type: '/problems/span-mismatch' });
    }
    expect(await call('POST', path, { spans: [one], kind: 'opinion', question: 'is-it-so' }, 409)).toMatchObject({
      type: '/problems/no-such-repair',
    });
    expect(await call('POST', path, { spans: [one], kind: 'opinion' }, 409)).toMatchObject({ type: '/problems/no-such-repair' });
    await call('POST', path, { spans: [one], desk: 'world' }, 403);
    await call('POST', '/v1/articles/nothing/claims', { spans: [one] }, 404);
  });
});

describe('a claim in other words', () => {
  it('is a new revision: who rules on the old one is shown both, and keeps their words', async () => {
    const [id = ''] = await newsroom().plant(DESK, 1);
    const { lease } = (await ben.lease(id)).body;
    const old = (await detail(id)).claim.text;
    const change = {
      text: `Bridge one of ${id} was closed.`,
      source: { name: 'Mara Olen, mayor', type: 'political' },
      kind: 'plan',
      question: 'was-it-said',
    };
    expect(await call('PATCH', `/v1/claims/${id}`, { revision: 1, ...change })).toMatchObject({
      claim: { revision: 2, state: 'held', heldBy: ben.name, text: change.text, kind: 'plan', question: 'was-it-said' },
      repair: { before: { text: old, question: 'is-it-so' }, after: { source: change.source } },
    });
    const late = await call('POST', `/v1/claims/${id}/reviews`, { token: lease.token, revision: 1, ...ruling }, 409, ben);
    expect(late).toMatchObject({
      type: '/problems/revision-changed',
      revision: 2,
      judged: { revision: 1, text: old, source: { name: 'Mara Olen' } },
      now: { revision: 2, text: change.text, source: change.source, question: 'was-it-said' },
      draft: { rationale: ruling.rationale },
    });
    // Words that were judged already are not changed under whoever repairs, either; the same again is the same.
    expect(await call('PATCH', `/v1/claims/${id}`, { revision: 1, text: 'Another thing.' }, 409)).toMatchObject({ judged: { text: old } });
    expect(await call('PATCH', `/v1/claims/${id}`, { revision: 2, ...change })).toMatchObject({ claim: { revision: 2 }, repair: null });
    const history = (await anna.call('GET', `/v1/claims/${id}/history`)).body as {
      items: { type: string; facts: object; repair?: object }[];
    };
    const restated = history.items.find(({ type }) => type === 'restated');
    expect(restated?.repair).toMatchObject({ before: { text: old }, after: { text: change.text } });
    expect(JSON.stringify(restated?.facts)).not.toContain('closed');

    await call('POST', `/v1/claims/${id}/reviews`, { token: lease.token, revision: 2, ...ruling }, 201, ben);
    expect(await call('PATCH', `/v1/claims/${id}`, { revision: 2, text: 'Late words.' }, 409)).toMatchObject({
      type: '/problems/verdict-stands',
    });
    await call('POST', `/v1/claims/${id}/reopen`, { verdict: 1, reason: 'Wrong words.' }, 201);
    expect(await call('POST', `/v1/claims/${id}/undo`, { revision: 2 })).toMatchObject({
      claim: { revision: 3, text: old, question: 'is-it-so' },
    });
    expect(await call('POST', `/v1/claims/${id}/undo`, { revision: 3 })).toMatchObject({ claim: { revision: 4, text: change.text } });
  });

  it('comes on the docket where somebody asks whether an opinion was said', async () => {
    const { claims } = (await anna.call('GET', `/v1/articles/${article}`)).body as { claims: ClaimBody[] };
    const opinion = claims.find((claim) => claim.text.includes('ashamed'));
    expect(opinion).toMatchObject({ state: 'noted' });
    expect(opinion?.kind).not.toBe('fact');
    const path = `/v1/claims/${opinion?.id}`;
    expect(await call('PATCH', path, { revision: 1, question: 'is-it-so' }, 409)).toMatchObject({ type: '/problems/no-such-repair' });
    expect(await call('PATCH', path, { revision: 1, question: 'was-it-said' })).toMatchObject({
      claim: { state: 'waiting', revision: 2, line: { side: 'above', reason: 'raised' }, brought: { how: 'asked', by: anna.name } },
    });
    expect(await anna.call('GET', path)).toMatchObject({ body: { findings: { refuted: 'They did not say it.' } } });
    expect(await call('POST', `${path}/undo`, { revision: 2 }, 409)).toMatchObject({ type: '/problems/nothing-to-undo' });
  });
});

describe('a denial', () => {
  it('is told wherever claim and source stand, ruled on as what the source says, and corrected where it is none', async () => {
    const source = { name: 'Sennport Water Board', type: 'company' };
    const claim = await added('the dam had failed', { source, cue: { spans: [span('denied')] } });
    const path = `/v1/claims/${claim.id}`;
    expect(claim).toMatchObject({ attribution: { denies: true } });
    expect(await anna.call('GET', path)).toMatchObject({ body: { findings: { refuted: 'The denial is wrong: it is so.' } } });
    expect(await call('PATCH', path, { revision: 1, denies: false })).toMatchObject({
      claim: { attribution: { denies: false } },
      repair: { before: { denies: true }, after: { denies: false } },
    });
    expect(await anna.call('GET', path)).toMatchObject({ body: { findings: { refuted: 'It is not so.' } } });
    await call('POST', `${path}/undo`, { revision: 2 });
    const { lease } = (await anna.lease(claim.id)).body;
    await call('POST', `${path}/reviews`, { ...ruling, token: lease.token, revision: 3 }, 201);
    const told = { claim: claim.id, text: 'the dam had failed', source: source.name, denies: true, finding: 'confirmed' };
    await expect
      .poll(async () => (await anna.call('GET', `/v1/verdicts?desk=${DESK}`)).body)
      .toMatchObject({ items: expect.arrayContaining([expect.objectContaining({ claimId: claim.id, denies: true })]) });
    expect(await anna.call('GET', `/v1/articles/${article}/report`)).toMatchObject({
      body: { items: expect.arrayContaining([expect.objectContaining(told)]) },
    });
    expect(await call('PATCH', path, { revision: 3, denies: false }, 409)).toMatchObject({ type: '/problems/verdict-stands' });
  });

  it('is none of what only the outlet says', async () => {
    const body = { text: 'The night in Sennport was long.', source: { name: 'Tove Marn', type: 'official' }, denies: true };
    const claim = await added('Friday night', body);
    expect(claim).toMatchObject({ attribution: { denies: true } });
    expect(await call('PATCH', `/v1/claims/${claim.id}`, { revision: 1, source: null })).toMatchObject({
      claim: { attribution: { source: null, denies: false } },
    });
  });
});

describe('splitting and joining', () => {
  it('makes two of one and one of two, and loses nothing that was written', async () => {
    const whole = await added('three bridges had been closed since Friday night and two roads were washed away');
    const path = `/v1/claims/${whole.id}`;
    await call('POST', `${path}/notes`, { text: 'The road office is asked.' }, 201);
    const parts = [{ spans: [span('three bridges had been closed since Friday night')] }, { text: 'Two roads at Sennport are gone.' }];
    const split = await call<{ claim: ClaimBody; parts: ClaimBody[] }>('POST', `${path}/split`, { revision: 1, parts }, 201);
    const [part] = split.parts;
    expect(split.claim).toMatchObject({ revision: 2, text: 'three bridges had been closed since Friday night' });
    expect(part).toMatchObject({
      state: 'waiting',
      revision: 1,
      text: 'Two roads at Sennport are gone.',
      brought: { how: 'split', of: whole.id },
    });
    const partPath = `/v1/claims/${part?.id}`;
    await call('POST', `${partPath}/notes`, { text: 'A note on the roads.' }, 201);
    await call('PUT', `${partPath}/draft`, { rationale: 'The roads are' });

    // While somebody else holds a part, it cannot go back.
    const { lease } = (await ben.lease(part?.id ?? '')).body;
    expect(await call('POST', `${path}/undo`, { revision: 2 }, 409)).toMatchObject({ type: '/problems/already-held' });
    await ben.call('DELETE', `${partPath}/lease?token=${lease.token}`);
    expect(await call('POST', `${path}/undo`, { revision: 2 })).toMatchObject({
      claim: { revision: 3, text: whole.text, gathered: [part?.id] },
      others: [{ id: part?.id, state: 'joined', sameAs: whole.id }],
    });
    const undone = await detail(whole.id);
    expect(undone.notes).toMatchObject([{ text: 'The road office is asked.' }]);
    expect(undone.gathered).toMatchObject([
      { claim: { id: part?.id }, notes: [{ text: 'A note on the roads.' }], drafts: [{ rationale: 'The roads are' }] },
    ]);
    expect((await detail(part?.id ?? '')).draft).toMatchObject({ rationale: 'The roads are' });
    expect(await call('POST', `${partPath}/notes`, { text: 'More.' }, 409)).toMatchObject({
      type: '/problems/repeats-another',
      sameAs: whole.id,
    });

    // Undoing that splits it again, and joining by hand is the same from the other side.
    expect(await call('POST', `${path}/undo`, { revision: 3 })).toMatchObject({ claim: { gathered: [] }, others: [{ state: 'waiting' }] });
    expect(await call('POST', `${path}/join`, { revision: 4, claim: part?.id })).toMatchObject({
      claim: { revision: 5, appearances: [{ text: whole.text }, { text: 'Two roads at Sennport are gone.' }], gathered: [part?.id] },
      other: { state: 'joined', joined: { by: anna.name } },
    });
    expect(await call('POST', `${path}/join`, { revision: 5, claim: whole.id }, 409)).toMatchObject({ type: '/problems/no-such-repair' });
    const { lease: own } = (await anna.lease(whole.id)).body;
    await call('POST', `${path}/reviews`, { token: own.token, revision: 5, ...ruling }, 201);
    // Its ruling is that of the one with which it goes.
    expect(await anna.call('GET', partPath)).toMatchObject({ body: { verdict: { finding: 'confirmed' } } });
    expect(await call('POST', `${partPath}/separate`, undefined, 409)).toMatchObject({ type: '/problems/verdict-stands' });
    await call('POST', `${path}/reopen`, { verdict: 1, reason: 'The roads are another matter.' }, 201);
    expect(await call('POST', `${partPath}/separate`, undefined)).toMatchObject({
      claim: { revision: 6, appearances: [{ text: whole.text }], gathered: [] },
      other: { state: 'waiting', sameAs: null },
    });
  });

  it('has repeats of words that a claim no longer says wait by themselves, and those of a reworded claim join it', async () => {
    const { ledger } = newsroom();
    const [id = '', restated = ''] = await newsroom().plant(DESK, 2);
    const repeatOf = async (first: string) => {
      const { fingerprint } = await getClaim(ledger, first);
      const articleId = randomUUID();
      const repeat = newClaim(articleId, { ...inventedOrigin(articleId, 1), fingerprint }, new Date().toISOString());
      await addClaims(ledger, [repeat], new Date());
      return () => enlistClaim(ledger, repeat.id, () => deskOf(DESK)!, new Date());
    };
    const [ofWhole, ofRestated] = [await repeatOf(id), await repeatOf(restated)];
    const parts = [{ text: `First half of ${id}` }, { text: `Second half of ${id}` }];
    await call('POST', `/v1/claims/${id}/split`, { revision: 1, parts }, 201);
    await call('PATCH', `/v1/claims/${restated}`, { revision: 1, text: `All of ${restated}` });
    expect([await ofWhole(), await ofRestated()]).toEqual(['enlisted', 'joined']);
    const ofBoth = [await repeatOf(id), await repeatOf(restated)];
    expect([await ofBoth[0]?.(), await ofBoth[1]?.()]).toEqual(['joined', 'joined']);
  });

  it('tells who says the same already', async () => {
    const [id = '', other = ''] = await newsroom().plant(DESK, 2);
    const rename = (claim: string) =>
      call<{ sameWordsAs: string | null }>('PATCH', `/v1/claims/${claim}`, { revision: 1, text: `All 12 bridges of ${id}` });
    expect([(await rename(id)).sameWordsAs, (await rename(other)).sameWordsAs]).toEqual([null, id]);
  });
});

it('exports articles that people have been through as training data', async () => {
  const { ledger, s3, cloud } = newsroom();
  const { articleId } = await newsroom().ended(await newsroom().upload(`incoming/${DESK}/${randomUUID()}.txt`, inventedArticle(7).text));
  await cloud.settled();
  const checked = async () =>
    (await readChecked({ ledger, s3 }, cloud.output('ArticleBucketName'))).articles.find(({ id }) => id === articleId);
  expect(await checked()).toBeUndefined();
  const changed: unknown[] = [];
  // on a busy machine the last claim may be enlisted only after the others were dismissed
  const dismissAll = async () => {
    const told = await call<{ changed: unknown[] }>('POST', `/v1/desks/${DESK}/triage`, {
      action: 'dismiss',
      reason: 'old',
      article: articleId,
    });
    changed.push(...told.changed);
    return checked();
  };
  await expect.poll(dismissAll, { timeout: 20_000, interval: 500 }).toBeDefined();
  const read = readMarkedArticle(corpusFile((await checked())!));
  expect(read).toMatchObject({ domain: DESK, date: '2026-03-01' });
  expect(read.claims.length).toBeGreaterThanOrEqual(changed.length);
});

it('leaves an audit without faults and figures that equal a recount', async () => {
  const { ledger } = newsroom();
  await waitFor('quiet', async () => ((await auditLedger(ledger)).faults.length === 0 ? true : undefined));
  expect((await compareFigures(ledger)).faults).toEqual([]);
});
