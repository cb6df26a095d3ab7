import { decodeJwt } from 'jose';
import { beforeAll, describe, expect, it } from 'vitest';
import { auditLedger } from '../../../bin/audit/audit-ledger.ts';
import { scan } from '../../../bin/support/scan.ts';
import type { Colleague } from '../../support/newsroom.ts';
import { useNewsroom } from '../../support/newsroom.ts';

const newsroom = useNewsroom();
const DESK = 'general';
let anna: Colleague;
let ben: Colleague;
let cara: Colleague;
let lead: Colleague;

const idOf = ({ token }: Colleague): string => decodeJwt(token).sub ?? '';

beforeAll(async () => {
  const reviewer = { role: 'reviewer', desks: [DESK] } as const;
  [anna, ben, cara] = [await newsroom().colleague(reviewer), await newsroom().colleague(reviewer), await newsroom().colleague(reviewer)];
  lead = await newsroom().colleague({ role: 'lead', desks: [DESK] });
});

async function noted(claim: string, body: Record<string, unknown>, who = anna, status = 201): Promise<Record<string, unknown>> {
  const answer = await who.call('POST', `/v1/claims/${claim}/notes`, body);
  expect(answer).toMatchObject({ status });
  return answer.body as Record<string, unknown>;
}

const notesSeenBy = async (who: Colleague, claim: string): Promise<unknown> =>
  ((await who.call('GET', `/v1/claims/${claim}`)).body as { notes: unknown }).notes;

describe('a mention', () => {
  it('tells the person, until they have seen it', async () => {
    const [id = ''] = await newsroom().plant(DESK, 1);
    expect(await noted(id, { text: `@${ben.name}, who is at the bridge? @nobody` })).toMatchObject({
      mentions: [ben.name],
      unknown: ['nobody'],
    });
    await noted(id, { text: `@${ben.name} again` });
    const list = async (query = '') =>
      (await ben.call('GET', `/v1/me/mentions${query}`)).body as { items: { seen: boolean; claim: { id: string } }[]; cursor: string };
    const first = await list('?limit=1');
    expect(first).toMatchObject({
      items: [{ claim: { id }, note: { by: anna.name, text: `@${ben.name} again` }, seen: false }],
      seenUntil: null,
    });
    expect(await list(`?limit=1&cursor=${first.cursor}`)).toMatchObject({ items: [{ note: { number: 1 } }] });
    const seenUntil = new Date(Date.now() + 60_000).toISOString();
    expect(await ben.call('PUT', '/v1/me/mentions', { seenUntil })).toMatchObject({ body: { seenUntil } });
    expect(await ben.call('PUT', '/v1/me/mentions', { seenUntil: '2020-01-01T00:00:00Z' })).toMatchObject({ body: { seenUntil } });
    const ofClaim = (await list()).items.filter(({ claim }) => claim.id === id);
    expect(ofClaim.map(({ seen }) => seen)).toEqual([true, true]);
    expect(await anna.call('GET', '/v1/me/mentions')).toMatchObject({ body: { items: [] } });
  });
});

describe('a restricted note', () => {
  const SECRET = 'The night porter, Ilja Brandt, must never be named.';

  it('is read by the people named and nobody else, tells nobody else, and is in no list', async () => {
    const [id = ''] = await newsroom().plant(DESK, 1);
    const added = await noted(id, { text: `${SECRET} @${cara.name} @${ben.name}`, restrictedTo: [idOf(ben)] });
    expect(added).toMatchObject({ note: { number: 1, text: '', restrictedTo: [ben.name] }, mentions: [ben.name] });
    expect(await notesSeenBy(ben, id)).toMatchObject([{ text: expect.stringContaining(SECRET), by: anna.name }]);
    for (const who of [cara, lead]) expect(await notesSeenBy(who, id)).toEqual([]);
    expect(JSON.stringify((await cara.call('GET', '/v1/me/mentions')).body)).not.toContain('Brandt');
    expect(JSON.stringify((await ben.call('GET', `/v1/desks/${DESK}/handover`)).body)).not.toContain('Brandt');
    await noted(id, { text: SECRET, restrictedTo: ['nobody'] }, anna, 422);
    expect(await cara.call('DELETE', `/v1/claims/${id}/notes/1`)).toMatchObject({ status: 404, body: { type: '/problems/unknown-note' } });
    expect(await ben.call('DELETE', `/v1/claims/${id}/notes/1`)).toMatchObject({ status: 403, body: { type: '/problems/not-yours' } });
  });

  it('is in no history of the claim but that of the people who may read it', async () => {
    const [id = ''] = await newsroom().plant(DESK, 1);
    await noted(id, { text: SECRET, restrictedTo: [idOf(ben)] });
    await noted(id, { text: 'The office opens at nine.' });
    await lead.call('DELETE', `/v1/claims/${id}/notes/1`);
    const notesIn = async (who: Colleague): Promise<unknown[]> => {
      const { body } = await who.call('GET', `/v1/claims/${id}/history`);
      const { intact, items } = body as { intact: boolean; items: { type: string; facts: { number?: number } }[] };
      expect(intact).toBe(true);
      return items.filter(({ type }) => type.startsWith('note')).map(({ type, facts }) => [type, facts.number]);
    };
    const all = [
      ['noted', 1],
      ['noted', 2],
      ['note-erased', 1],
    ];
    expect([await notesIn(anna), await notesIn(ben)]).toEqual([all, all]);
    for (const who of [cara, lead]) expect(await notesIn(who)).toEqual([['noted', 2]]);
    const page = (await cara.call('GET', `/v1/claims/${id}/history?limit=2`)).body as { items: { type: string }[]; cursor: string };
    expect(page.items.map(({ type }) => type)).toEqual(['enlisted']);
    expect(await cara.call('GET', `/v1/claims/${id}/history?cursor=${page.cursor}`)).toMatchObject({
      body: { items: [{ type: 'noted' }] },
    });
  });

  it('is erased for good, remembered answers and all, and the audit stays whole', async () => {
    const { ledger } = newsroom();
    const [id = ''] = await newsroom().plant(DESK, 1);
    const secret = `${SECRET} ${id}`;
    const sent = { token: anna.token, headers: { 'idempotency-key': `secret-${id}` }, body: { text: secret, restrictedTo: [] } };
    await newsroom().call('POST', `/v1/claims/${id}/notes`, sent);
    await noted(id, { text: 'The office opens at nine.' });
    const items = async (): Promise<string> => {
      const found: unknown[] = [];
      for (const table of [ledger.table, ledger.audit]) for await (const item of scan(ledger, table)) found.push(item);
      return JSON.stringify(found);
    };
    expect((await items()).split(secret)).toHaveLength(2);
    expect(await lead.call('DELETE', `/v1/claims/${id}/notes/1`)).toMatchObject({
      status: 200,
      body: { note: { text: '', erased: { by: lead.name } } },
    });
    expect(await items()).not.toContain(secret);
    expect(await anna.call('DELETE', `/v1/claims/${id}/notes/1`)).toMatchObject({ status: 200 });
    expect(await notesSeenBy(anna, id)).toMatchObject([{ number: 1, text: '', erased: { by: lead.name } }, { number: 2 }]);
    expect(await anna.call('DELETE', `/v1/claims/${id}/notes/2`)).toMatchObject({ status: 409, body: { type: '/problems/note-stays' } });
    for (const number of ['3', 'x']) expect(await anna.call('DELETE', `/v1/claims/${id}/notes/${number}`)).toMatchObject({ status: 404 });
    expect((await auditLedger(ledger)).faults).toEqual([]);
  });
});

describe('a handover', () => {
  it('tells the next shift what is held, parked and begun, the notes since, and the last one’s words', async () => {
    const [held = '', parked = '', begun = ''] = await newsroom().plant(DESK, 3);
    const path = `/v1/desks/${DESK}/handover`;
    const before = (await lead.call('GET', path)).body as { handover: { version: number } | null };
    const version = before.handover?.version ?? 0;
    expect(await lead.call('PUT', path, { text: 'A quiet night.', version })).toMatchObject({
      status: 200,
      body: { handover: { version: version + 1 } },
    });
    // Again is the same; another's in between is refused, and shown.
    expect(await lead.call('PUT', path, { text: 'A quiet night.', version })).toMatchObject({ status: 200 });
    expect(await anna.call('PUT', path, { text: 'Busy.', version })).toMatchObject({
      status: 409,
      body: { type: '/problems/handover-moved', handover: { text: 'A quiet night.', by: lead.name } },
    });
    await anna.lease(held);
    const { lease } = (await ben.lease(parked)).body;
    const until = new Date(Date.now() + 3_600_000).toISOString();
    await ben.call('POST', `/v1/claims/${parked}/park`, { token: lease.token, reason: 'call-back', until, note: 'She calls at six.' });
    await cara.call('PUT', `/v1/claims/${begun}/draft`, { rationale: 'What nobody else should read yet' });
    await noted(begun, { text: 'The office opens at nine.' });
    const { body } = await anna.call('GET', path);
    expect(body).toMatchObject({
      handover: { text: 'A quiet night.' },
      held: expect.arrayContaining([expect.objectContaining({ claim: expect.objectContaining({ id: held }), by: anna.name })]),
      parked: expect.arrayContaining([
        expect.objectContaining({ claim: expect.objectContaining({ id: parked }), until, note: 'She calls at six.' }),
      ]),
      drafts: expect.arrayContaining([expect.objectContaining({ claim: expect.objectContaining({ id: begun }), by: cara.name })]),
      notes: expect.arrayContaining([expect.objectContaining({ note: expect.objectContaining({ text: 'The office opens at nine.' }) })]),
    });
    expect(JSON.stringify(body)).not.toContain('nobody else should read');
    const later = (await anna.call('GET', `${path}?since=${new Date(Date.now() + 60_000).toISOString()}`)).body as { notes: unknown[] };
    expect(later.notes).toEqual([]);
  });
});
