import { describe, expect, it } from 'vitest';
import { auditLedger } from '../../../bin/audit/audit-ledger.ts';
import { subjectOf } from '../../../local/sign-in/subject.ts';
import { useNewsroom } from '../../support/newsroom.ts';
import type { ApiAnswer, Colleague } from '../../support/newsroom.ts';

const newsroom = useNewsroom();
const HOUR = 3_600_000;

const on = (desk: string, role: 'reviewer' | 'lead' = 'reviewer'): Promise<Colleague> => newsroom().colleague({ role, desks: [desk] });
const hoursAhead = (hours: number): string => new Date(Date.now() + hours * HOUR).toISOString();

const words = {
  finding: 'refuted',
  advice: 'cut',
  rationale: 'The registry shows another figure.',
  asOf: '2026-03-01T12:00:00Z',
};

/** Takes the claim and rules on it. */
async function rule(who: Colleague, id: string, changes: Record<string, unknown> = {}): Promise<ApiAnswer> {
  const { body } = await who.lease(id);
  return who.call('POST', `/v1/claims/${id}/reviews`, { token: body.lease.token, revision: 1, ...words, ...changes });
}

/** Runs `tend` as it will run that many hours from now. */
const tendIn = (hours: number) =>
  newsroom().cloud.cloud.host.invoke(newsroom().functionNamed('tend'), { now: new Date(Date.now() + hours * HOUR).toISOString() });

describe('what somebody holds', () => {
  it('ends at the cap, which says what they hold; parking, skipping and handing over make room', async () => {
    const [anna, ben] = await Promise.all([on('politics'), on('politics')]);
    await newsroom().plant('politics', 5);
    const held: ApiAnswer<{ claim: { id: string }; lease: { token: number } }>[] = [];
    for (let n = 0; n < 3; n++) held.push(await anna.next('politics'));
    const refused = await anna.call('POST', '/v1/desks/politics/next');
    expect(refused).toMatchObject({ status: 409, body: { type: '/problems/cap-reached', cap: 3 } });
    expect((refused.body as { holding: string[] }).holding.toSorted()).toEqual(held.map(({ body }) => body.claim.id).toSorted());

    const [one, two, three] = held.map(({ body }) => body);
    const parked = await anna.call('POST', `/v1/claims/${one!.claim.id}/park`, {
      token: one!.lease.token,
      reason: 'call-back',
      note: 'The press office calls back.',
      until: hoursAhead(5),
    });
    expect(parked).toMatchObject({
      status: 200,
      body: { claim: { state: 'parked', parked: { by: anna.name, reason: 'call-back' } }, lease: null },
    });
    expect((await anna.call('DELETE', `/v1/claims/${two!.claim.id}/lease?token=${two!.lease.token}&skip=language`)).status).toBe(200);
    const handed = await anna.call('POST', `/v1/claims/${three!.claim.id}/lease/handoff`, {
      token: three!.lease.token,
      to: subjectOf(ben.name),
    });
    expect(handed).toMatchObject({ status: 200, body: { claim: { state: 'waiting', assignedTo: { name: ben.name } } } });

    expect(await anna.call('GET', '/v1/desks')).toMatchObject({ body: { desks: [{ waiting: 4, held: 0, parked: 1 }] } });
    expect((await ben.next('politics')).body.claim.id).toBe(three!.claim.id);
    expect(await ben.call('GET', '/v1/desks/politics/claims?state=parked')).toMatchObject({ body: { items: [{ id: one!.claim.id }] } });

    // The call comes early: a colleague takes it back.
    expect((await ben.lease(one!.claim.id)).body).toMatchObject({ claim: { state: 'held', parked: null } });
  });

  it('refuses a time that is over or too far ahead, and somebody who is not of the desk', async () => {
    const anna = await on('business');
    const [id = ''] = await newsroom().plant('business', 1);
    const { body } = await anna.lease(id);
    const park = { token: body.lease.token, reason: 'document' };
    for (const until of [hoursAhead(-1), hoursAhead(7 * 24 + 1)]) {
      expect(await anna.call('POST', `/v1/claims/${id}/park`, { ...park, until })).toMatchObject({
        status: 422,
        body: { type: '/problems/time-out-of-range' },
      });
    }
    expect(await anna.call('POST', `/v1/claims/${id}/lease/handoff`, { token: body.lease.token, to: 'nobody' })).toMatchObject({
      status: 422,
      body: { type: '/problems/not-a-member' },
    });
    const { body: people } = await anna.call('GET', '/v1/desks/business/people');
    expect((people as { people: unknown[] }).people).toContainEqual({ id: subjectOf(anna.name), name: anna.name });
  });
});

describe('a sighted sign-off', () => {
  it('is by another, makes the verdict or gives the ruling back, and waits where all can see it', async () => {
    const [anna, ben] = await Promise.all([on('world'), on('world')]);
    const [id = ''] = await newsroom().plant('world', 1);
    await anna.call('PUT', `/v1/claims/${id}/draft`, { rationale: 'The registry' });
    expect(await rule(anna, id)).toMatchObject({ status: 201, body: { claim: { state: 'sign-off' }, verdict: null } });
    expect(await anna.call('GET', `/v1/claims/${id}`)).toMatchObject({ body: { draft: null, actions: ['assign'] } });
    expect(await ben.call('GET', '/v1/desks/world/claims?state=sign-off')).toMatchObject({ body: { items: [{ id }] } });
    expect(await anna.call('POST', `/v1/claims/${id}/lease`)).toMatchObject({ status: 409, body: { type: '/problems/own-ruling' } });

    const taken = await ben.call('POST', '/v1/desks/world/next', { stage: 'sign-off' });
    const { lease } = taken.body as { lease: { token: number } };
    expect(taken).toMatchObject({ status: 200, body: { claim: { id, stage: 'sign-off' } } });
    const judged = { token: lease.token, revision: 1 };
    expect(await ben.call('POST', `/v1/claims/${id}/reviews`, { ...judged, ...words })).toMatchObject({
      status: 409,
      body: { type: '/problems/wrong-stage', stage: 'sign-off', draft: { rationale: words.rationale } },
    });
    const back = await ben.call('POST', `/v1/claims/${id}/sign-off`, { ...judged, decision: 'return', reason: 'Which registry?' });
    expect(back).toMatchObject({
      status: 201,
      body: { claim: { state: 'waiting', assignedTo: { name: anna.name }, round: { number: 2 } } },
    });
    expect(await anna.call('GET', `/v1/claims/${id}`)).toMatchObject({ body: { reasons: [{ reason: 'Which registry?', by: ben.name }] } });

    await rule(anna, id, { rationale: 'The land registry shows another figure.' });
    const again = await ben.lease(id);
    const signed = await ben.call('POST', `/v1/claims/${id}/sign-off`, { token: again.body.lease.token, revision: 1, decision: 'sign' });
    expect(signed).toMatchObject({
      status: 201,
      body: { claim: { state: 'decided' }, verdict: { number: 1, how: 'signed-off', reviews: [2], decidedBy: ben.name } },
    });
  });
});

describe('a blind second review', () => {
  it('sees nothing of the first; both agree or a lead decides', async () => {
    const [anna, ben, lea] = await Promise.all([on('health'), on('health'), on('health', 'lead')]);
    const [id = '', other = ''] = await newsroom().plant('health', 2);
    expect(await rule(anna, id, { rationale: 'Hidden words.' })).toMatchObject({ body: { claim: { state: 'second' } } });
    await anna.call('PUT', `/v1/claims/${id}/draft`, { version: 0, rationale: 'More hidden words.' });
    const second = await ben.call('POST', '/v1/desks/health/next', { stage: 'second' });
    const { lease } = second.body as { lease: { token: number } };
    for (const path of [`/v1/claims/${id}`, `/v1/claims/${id}/history`, '/v1/desks/health/claims?state=held']) {
      const { body } = await ben.call('GET', path);
      expect(JSON.stringify(body)).not.toMatch(/idden words|"refuted"(?!:)|"cut"/);
    }
    const ruled = await ben.call('POST', `/v1/claims/${id}/reviews`, { token: lease.token, revision: 1, ...words, finding: 'confirmed' });
    expect(ruled).toMatchObject({ status: 201, body: { claim: { state: 'adjudication' }, verdict: null } });

    expect(await ben.call('POST', `/v1/claims/${id}/lease`)).toMatchObject({ status: 409, body: { type: '/problems/own-ruling' } });
    const cem = await on('health');
    expect(await cem.call('POST', `/v1/claims/${id}/lease`)).toMatchObject({ status: 403, body: { type: '/problems/role-required' } });
    const { body: side } = await lea.lease(id);
    expect((await lea.call('GET', `/v1/claims/${id}`)).body).toMatchObject({ reviews: [{ by: anna.name }, { by: ben.name }] });
    const decided = await lea.call('POST', `/v1/claims/${id}/adjudication`, {
      token: side.lease.token,
      revision: 1,
      ...words,
      reason: 'The first one read the source.',
    });
    expect(decided).toMatchObject({ status: 201, body: { claim: { state: 'decided' }, verdict: { how: 'adjudicated', reviews: [1, 2] } } });

    await rule(anna, other);
    expect(await rule(ben, other)).toMatchObject({ status: 201, body: { claim: { state: 'decided' }, verdict: { how: 'agreed' } } });
  });
});

describe('after a verdict', () => {
  it('the claim is updated, refiled, corrected, withdrawn and reopened, and each verdict stays on record', async () => {
    const lea = await on('general', 'lead');
    const [id = ''] = await newsroom().plant('general', 1);
    const after = (what: string, body: Record<string, unknown>) => lea.call('POST', `/v1/claims/${id}/${what}`, body);
    expect(await after('update', { verdict: 1, reason: 'New figures.' })).toMatchObject({
      status: 409,
      body: { type: '/problems/not-decided' },
    });
    await rule(lea, id);
    expect(await after('update', { verdict: 1, reason: 'New figures.' })).toMatchObject({
      status: 201,
      body: { claim: { state: 'waiting', round: { cause: 'update' }, standing: { verdict: 1, status: 'standing' } } },
    });
    expect(await rule(lea, id, { finding: 'confirmed' })).toMatchObject({ body: { verdict: { number: 2, as: 'update', follows: 1 } } });
    expect(await after('refile', { verdict: 1, wording: '', rationale: 'The registry shows it.' })).toMatchObject({
      status: 409,
      body: { type: '/problems/verdict-moved', verdict: 2 },
    });
    expect(await after('refile', { verdict: 2, wording: '', rationale: 'The registry shows it.' })).toMatchObject({
      body: { claim: { state: 'decided' }, verdict: { number: 3, as: 'refile', finding: 'confirmed' } },
    });
    expect(await after('correction', { verdict: 3, reason: 'We read the wrong year.' })).toMatchObject({
      body: { claim: { state: 'waiting', standing: { verdict: 3, status: 'in-doubt' } } },
    });
    await rule(lea, id);
    expect(await after('withdrawal', { verdict: 4, reason: 'The source takes it back.' })).toMatchObject({
      body: { claim: { state: 'withdrawn', standing: { status: 'withdrawn' } } },
    });
    expect(await after('reopen', { verdict: 4, reason: 'It speaks again.' })).toMatchObject({ body: { claim: { state: 'waiting' } } });
    expect((await lea.call('GET', `/v1/claims/${id}`)).body).toMatchObject({
      verdicts: [{ as: 'first' }, { as: 'update' }, { as: 'refile' }, { as: 'correction' }],
      reasons: [{ type: 'updated' }, { type: 'corrected' }, { type: 'withdrawn' }, { type: 'reopened' }],
    });
    expect(await lea.call('GET', `/v1/claims/${id}/recall`)).toMatchObject({
      status: 200,
      body: {
        claimId: id,
        standing: { verdict: 4, status: 'withdrawn' },
        items: [{ claimId: id, outlet: 'The Harbour Gazette' }],
        cursor: null,
      },
    });
  });

  it('returns to the docket when it is due again; what was parked wakes, what nobody came for is everybody’s', async () => {
    const [anna, ben] = await Promise.all([on('general'), on('general')]);
    const [due = '', wakes = '', handed = ''] = await newsroom().plant('general', 3);
    await rule(anna, due, { recheckAt: hoursAhead(48) });
    const { body: one } = await anna.lease(wakes);
    await anna.call('POST', `/v1/claims/${wakes}/park`, { token: one.lease.token, reason: 'expert', until: hoursAhead(24) });
    const { body: two } = await anna.lease(handed);
    await anna.call('POST', `/v1/claims/${handed}/lease/handoff`, { token: two.lease.token, to: subjectOf(ben.name) });
    const states = async (): Promise<unknown[]> => {
      const details = await Promise.all([due, wakes, handed].map((id) => anna.call('GET', `/v1/claims/${id}`)));
      return details.map(({ body }) => {
        const { claim } = body as { claim: { state: string; assignedTo: { name: string } | null } };
        return [claim.state, claim.assignedTo?.name ?? null];
      });
    };
    await tendIn(1);
    expect(await states()).toEqual([
      ['decided', null],
      ['parked', null],
      ['waiting', ben.name],
    ]);
    await tendIn(25);
    expect(await states()).toEqual([
      ['decided', null],
      ['waiting', anna.name],
      ['waiting', null],
    ]);
    await tendIn(49);
    await tendIn(49);
    expect(await states()).toEqual([
      ['waiting', null],
      ['waiting', null],
      ['waiting', null],
    ]);
    const { body } = await anna.call('GET', `/v1/claims/${due}/history`);
    expect((body as { items: { type: string }[] }).items.filter((event) => event.type === 'fell-due')).toHaveLength(1);
  });
});

it('leaves every chain whole', async () => {
  expect((await auditLedger(newsroom().ledger)).faults).toEqual([]);
});
