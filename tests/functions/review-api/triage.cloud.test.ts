import { randomUUID } from 'node:crypto';
import { beforeAll, describe, expect, it } from 'vitest';
import { compareFigures } from '../../../bin/recount/compare-figures.ts';
import { addInvented } from '../../support/planted-claims.ts';
import { enlistClaim } from '../../../functions/ledger/claims/enlist-claim.ts';
import { deskOf } from '../../../config/desks.ts';
import { inventedArticle } from '../../support/invented-article.ts';
import type { Colleague } from '../../support/newsroom.ts';
import { useNewsroom } from '../../support/newsroom.ts';

const newsroom = useNewsroom();
const DESK = 'business';
/** A desk whose line nothing else moves. */
const LINE_DESK = 'politics';
let anna: Colleague;

interface Triaged {
  readonly changed: readonly { readonly id: string; readonly state: string; readonly desk: string }[];
  readonly already: readonly string[];
  readonly refused: readonly { readonly claim: string; readonly type: string }[];
  readonly left: number;
}

async function triage(body: Record<string, unknown>, who = anna, desk = DESK): Promise<Triaged> {
  const answer = await who.call('POST', `/v1/desks/${desk}/triage`, body);
  expect(answer).toMatchObject({ status: 200 });
  return answer.body as Triaged;
}

const triageLine = (body: Record<string, unknown>): Promise<Triaged> => triage(body, anna, LINE_DESK);

const claimOf = async (id: string): Promise<Record<string, unknown>> =>
  ((await anna.call('GET', `/v1/claims/${id}`)).body as { claim: Record<string, unknown> }).claim;

async function finderMistakes(): Promise<number> {
  const { body } = await anna.call('GET', `/v1/stats?desk=${DESK}`);
  return (body as { desks: [{ total: { finder: { mistakes: number } } }] }).desks[0].total.finder.mistakes;
}

/** Claims of one article, enlisted by the desk's own budget. */
async function enlisted(howMany: number): Promise<string[]> {
  const { ledger } = newsroom();
  const claims = await addInvented(ledger, randomUUID(), howMany);
  for (const { id } of claims) await enlistClaim(ledger, id, () => deskOf(LINE_DESK)!, new Date());
  return claims.map(({ id }) => id);
}

beforeAll(async () => {
  anna = await newsroom().colleague({ role: 'reviewer', desks: [DESK, LINE_DESK] });
});

describe('the line', () => {
  it('has ten claims of an article above it; the rest wait below, each with its reason, until somebody promotes or time lets them lapse', async () => {
    const ids = await enlisted(13);
    const list = async (state: string) =>
      ((await anna.call('GET', `/v1/desks/${LINE_DESK}/claims?state=${state}`)).body as { items: { id: string; line: { why: string } }[] })
        .items;
    const below = (await list('below')).map(({ id }) => id);
    expect(below.toSorted()).toEqual(ids.slice(0, 3).toSorted());
    expect(await list('waiting')).toHaveLength(10);
    expect((await list('below'))[0]?.line).toMatchObject({ side: 'below', why: expect.stringContaining('of a higher priority') });

    const [promoted = '', demoted = ''] = [below[0], ids.at(-1)];
    expect(await triageLine({ action: 'promote', claims: [promoted] })).toMatchObject({
      changed: [{ id: promoted, state: 'waiting' }],
      left: 0,
    });
    expect(await triageLine({ action: 'promote', claims: [promoted] })).toMatchObject({ changed: [], already: [promoted] });
    expect(await claimOf(promoted)).toMatchObject({ line: { side: 'above', reason: 'promoted', by: anna.name } });
    await triageLine({ action: 'demote', claims: [demoted] });

    const inHours = (hours: number) =>
      newsroom().cloud.cloud.host.invoke(newsroom().functionNamed('tend'), { now: new Date(Date.now() + hours * 3_600_000).toISOString() });
    await inHours(71);
    expect(await list('lapsed')).toEqual([]);
    await inHours(73);
    expect((await list('lapsed')).map(({ id }) => id).toSorted()).toEqual([...below.slice(1), demoted].toSorted());
    expect(await list('below')).toEqual([]);
    const history = (await anna.call('GET', `/v1/claims/${demoted}/history`)).body as { items: { type: string }[] };
    expect(history.items.map(({ type }) => type)).toEqual(['enlisted', 'demoted', 'lapsed']);
    expect(await triageLine({ action: 'promote', claims: [demoted] })).toMatchObject({ changed: [{ state: 'waiting' }] });
    expect((await compareFigures(newsroom().ledger)).faults).toEqual([]);
  });

  it('has nothing below it that has had a verdict', async () => {
    const lead = await newsroom().colleague({ role: 'lead', desks: ['general'] });
    const [id = ''] = await newsroom().plant('general', 1);
    const { body } = await lead.lease(id);
    const ruling = { finding: 'confirmed', advice: 'use', rationale: 'Seen.', asOf: '2026-03-01T12:00:00Z' };
    await lead.call('POST', `/v1/claims/${id}/reviews`, { token: body.lease.token, revision: 1, ...ruling });
    await lead.call('POST', `/v1/claims/${id}/correction`, { verdict: 1, reason: 'It was another bridge.' });
    const answer = await lead.call('POST', '/v1/desks/general/triage', { action: 'demote', claims: [id] });
    expect(answer.body).toMatchObject({ changed: [], refused: [{ claim: id, type: '/problems/verdict-on-record' }] });
  });

  it('is only for the desk’s own claims, and asks for claims or an article', async () => {
    const [foreign = ''] = await newsroom().plant('general', 1);
    expect(await triageLine({ action: 'promote', claims: [foreign, 'nothing.01'] })).toMatchObject({
      refused: [
        { claim: foreign, type: '/problems/other-desk' },
        { claim: 'nothing.01', type: '/problems/unknown-claim' },
      ],
    });
    const path = `/v1/desks/${LINE_DESK}/triage`;
    expect(await anna.call('POST', path, { action: 'promote' })).toMatchObject({ status: 400 });
    expect(await anna.call('POST', path, { action: 'promote', claims: ['a'], article: 'b' })).toMatchObject({ status: 400 });
    expect(await anna.call('POST', path, { action: 'promote', article: 'b' })).toMatchObject({ status: 404 });
    const outsider = await newsroom().colleague({ role: 'reviewer', desks: ['general'] });
    expect(await outsider.call('POST', path, { action: 'promote', claims: ['a'] })).toMatchObject({ status: 403 });
  });
});

describe('triage', () => {
  it('dismisses one, a selection or an article by one person, one event a claim, and takes it back', async () => {
    const object = await newsroom().upload(`incoming/${DESK}/flood.txt`, inventedArticle(31).text);
    const { articleId = '' } = (await newsroom().ended(object)) as { articleId?: string };
    await newsroom().cloud.settled();
    const before = await finderMistakes();
    const all = await triage({ action: 'dismiss', article: articleId, reason: 'finder-mistake' });
    expect(all.changed.length).toBeGreaterThanOrEqual(3);
    expect(all).toMatchObject({ refused: [], left: 0 });
    const ids = all.changed.map(({ id }) => id);
    expect(await finderMistakes()).toBe(before + ids.length);
    // Again is the same: nothing is left to dismiss, and those named are as asked for.
    expect((await triage({ action: 'dismiss', article: articleId, reason: 'old' })).changed).toEqual([]);
    expect((await triage({ action: 'dismiss', claims: ids, reason: 'old' })).already).toEqual(ids);
    const { body } = await anna.call('GET', `/v1/desks/${DESK}/claims?state=dismissed`);
    const listed = (body as { items: { id: string }[] }).items.filter(({ id }) => ids.includes(id));
    expect(listed).toMatchObject(ids.map(() => ({ state: 'dismissed', dismissed: { by: anna.name, reason: 'finder-mistake' } })));

    const ben = await newsroom().colleague({ role: 'reviewer', desks: [DESK] });
    expect((await triage({ action: 'restore', article: articleId }, ben)).changed.map(({ state }) => state)).toEqual(
      ids.map(() => 'waiting'),
    );
    expect(await finderMistakes()).toBe(before);
    const { items } = (await anna.call('GET', `/v1/claims/${ids[0]}/history`)).body as { items: { type: string }[] };
    expect(items.map(({ type }) => type)).toEqual(['enlisted', 'dismissed', 'restored']);
    expect(await anna.call('POST', `/v1/desks/${DESK}/triage`, { action: 'dismiss', claims: ids, reason: 'boring' })).toMatchObject({
      status: 400,
    });
  });

  it('takes no claim away from whoever holds it, and ends what one holds oneself', async () => {
    const [theirs = '', own = ''] = await newsroom().plant(DESK, 2);
    const ben = await newsroom().colleague({ role: 'reviewer', desks: [DESK] });
    await ben.lease(theirs);
    const { body } = await anna.lease(own);
    expect(await triage({ action: 'dismiss', claims: [theirs, own], reason: 'duplicate' })).toMatchObject({
      changed: [{ id: own, state: 'dismissed' }],
      refused: [{ claim: theirs, type: '/problems/already-held' }],
    });
    const late = {
      token: body.lease.token,
      revision: 1,
      finding: 'confirmed',
      advice: 'use',
      rationale: 'Seen.',
      asOf: '2026-03-01T12:00:00Z',
    };
    expect(await anna.call('POST', `/v1/claims/${own}/reviews`, late)).toMatchObject({
      status: 409,
      body: { type: '/problems/not-on-docket', draft: { rationale: 'Seen.' } },
    });
  });

  it('moves claims to another desk, and assigns them to a colleague or back', async () => {
    const [moved = '', given = ''] = await newsroom().plant(DESK, 2);
    const ben = await newsroom().colleague({ role: 'reviewer', desks: [DESK] });
    const { people } = (await anna.call('GET', `/v1/desks/${DESK}/people`)).body as { people: { id: string; name: string }[] };
    const to = people.find(({ name }) => name === ben.name)?.id;
    expect(await triage({ action: 'move', claims: [moved], to: 'health' })).toMatchObject({ changed: [{ id: moved, desk: 'health' }] });
    expect(await triage({ action: 'move', claims: [moved], to: 'health' })).toMatchObject({ already: [moved] });
    expect(await anna.call('GET', `/v1/claims/${moved}`)).toMatchObject({ status: 403 });
    await triage({ action: 'assign', claims: [given], to });
    expect((await ben.next(DESK)).body.claim.id).toBe(given);
    expect(await triage({ action: 'assign', claims: [given], to })).toMatchObject({
      refused: [{ claim: given, type: '/problems/not-on-docket' }],
    });
    for (const [body, status] of [
      [{ action: 'move', claims: ['a'], to: 'moon' }, 404],
      [{ action: 'assign', claims: ['a'], to: 'nobody' }, 422],
      [{ action: 'assign', claims: ['a'] }, 400],
    ] as const) {
      expect(await anna.call('POST', `/v1/desks/${DESK}/triage`, body)).toMatchObject({ status });
    }
    expect((await compareFigures(newsroom().ledger)).faults).toEqual([]);
  });
});

describe('a mute', () => {
  const MUTES = '/v1/desks/world/mutes';
  const until = new Date(Date.now() + 86_400_000).toISOString();
  const body = { kind: 'source', name: 'MARA OLEN', until, reason: 'Repeats itself.' };

  it.each([
    { kind: 'source', name: 'MARA OLEN', id: 'source-mara-olen' },
    { kind: 'section', name: 'islands', id: 'section-islands' },
  ])('has claims of a $kind come below the line until a lead ends it', async ({ kind, name, id }) => {
    const lead = await newsroom().colleague({ role: 'lead', desks: ['world'] });
    const { ledger } = newsroom();
    const enlistOne = async (): Promise<string> => {
      const [claim] = await addInvented(ledger, randomUUID(), 1);
      await enlistClaim(ledger, claim!.id, () => deskOf('world')!, new Date());
      const { body: detail } = await lead.call('GET', `/v1/claims/${claim!.id}`);
      return (detail as { claim: { line: { side: string; why: string } } }).claim.line.why;
    };
    expect(await lead.call('POST', MUTES, { ...body, kind, name })).toMatchObject({ status: 201, body: { mute: { id, by: lead.name } } });
    expect(await lead.call('GET', MUTES)).toMatchObject({ body: { items: [{ id, reason: body.reason, until }] } });
    expect(await enlistOne()).toBe(`Below the line: ${lead.name} muted its source, outlet or section.`);
    expect(await lead.call('DELETE', `${MUTES}/${id}`)).toMatchObject({ status: 204 });
    expect(await lead.call('DELETE', `${MUTES}/${id}`)).toMatchObject({ status: 404, body: { type: '/problems/unknown-mute' } });
    expect(await lead.call('GET', MUTES)).toMatchObject({ body: { items: [] } });
    expect(await enlistOne()).toMatch(/^Above the line/);
  });

  it('is ended once by what is sent twice, or twice at once, and both are told so', async () => {
    const { token } = await newsroom().colleague({ role: 'lead', desks: ['world'] });
    const post = () => newsroom().call('POST', MUTES, { token, body: { ...body, name: 'Sent twice' } });
    const end = (headers: Record<string, string>) => newsroom().call('DELETE', `${MUTES}/source-sent-twice`, { token, headers });
    for (const round of [1, 2]) {
      await post();
      const headers = { 'idempotency-key': `end-${round}-${randomUUID()}` };
      const both = round === 1 ? [await end(headers), await end(headers)] : await Promise.all([end(headers), end(headers)]);
      expect(both).toMatchObject([
        { status: 204, body: '' },
        { status: 204, body: '' },
      ]);
      expect(await end({ 'idempotency-key': randomUUID() })).toMatchObject({ status: 404 });
      // Muted anew meanwhile, it stays so.
      await post();
      expect(await end(headers)).toMatchObject({ status: 204 });
      expect(await end({ 'idempotency-key': randomUUID() })).toMatchObject({ status: 204 });
    }
  });

  it('is for leads, within ninety days, with a reason', async () => {
    const [lead, ben] = [
      await newsroom().colleague({ role: 'lead', desks: ['world'] }),
      await newsroom().colleague({ role: 'reviewer', desks: ['world'] }),
    ];
    expect(await ben.call('POST', MUTES, body)).toMatchObject({ status: 403 });
    expect(await ben.call('DELETE', `${MUTES}/source-mara-olen`)).toMatchObject({ status: 403 });
    expect(await lead.call('POST', MUTES, { ...body, reason: '' })).toMatchObject({ status: 400 });
    expect(await lead.call('POST', MUTES, { ...body, until: '2020-01-01T00:00:00Z' })).toMatchObject({
      status: 422,
      body: { type: '/problems/time-out-of-range' },
    });
  });
});
