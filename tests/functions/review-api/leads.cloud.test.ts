import { randomUUID } from 'node:crypto';
import { decodeJwt } from 'jose';
import { PurgeQueueCommand } from '@aws-sdk/client-sqs';
import { beforeAll, describe, expect, it } from 'vitest';
import { auditLedger } from '../../../bin/audit/audit-ledger.ts';
import { claimKey, intakeKey } from '../../../functions/ledger/keys.ts';
import { intakeIdOf } from '../../../functions/ingest/identify.ts';
import { openIntake } from '../../../functions/ledger/articles/intakes.ts';
import { giveUp } from '../../../functions/ledger/pending/attempts.ts';
import { getClaim } from '../../../functions/ledger/claims/read-claims.ts';
import { addInvented } from '../../support/planted-claims.ts';
import { inventedArticle } from '../../support/invented-article.ts';
import { differs } from '../../support/other-services/differences.ts';
import { useNewsroom } from '../../support/newsroom.ts';
import type { Colleague } from '../../support/newsroom.ts';
import { waitFor } from '../../support/wait-for.ts';

const newsroom = useNewsroom();
let lea: Colleague;
let otherLead: Colleague;
let admin: Colleague;

beforeAll(async () => {
  [lea, otherLead, admin] = await Promise.all([
    newsroom().colleague({ role: 'lead', desks: ['general', 'world'] }),
    newsroom().colleague({ role: 'lead', desks: ['health'] }),
    newsroom().colleague({ role: 'admin', desks: [] }),
  ]);
});

describe('what is stuck', () => {
  const REASON = { code: 'AccessDenied', message: 'The function may not.' };
  const idsSeenBy = async (who: Colleague): Promise<string[]> => {
    const { body } = await who.call('GET', '/v1/stuck?limit=100');
    return (body as { items: { id: string }[] }).items.map(({ id }) => id);
  };

  it('is listed with its reason and what to do, and redriven once', async () => {
    const { ledger } = newsroom();
    const [claim] = await addInvented(ledger, randomUUID(), 1);
    const id = claim?.id ?? '';
    await giveUp(ledger, claimKey(id), new Date(), REASON);
    await waitFor('it on the list', async () => ((await idsSeenBy(lea)).includes(id) ? true : undefined));
    const { body } = await lea.call('GET', '/v1/stuck');
    expect((body as { items: unknown[] }).items).toContainEqual({
      id,
      kind: 'claim',
      since: expect.any(String),
      reason: REASON,
      attempts: 0,
      failures: 0,
      next: expect.stringContaining('permission'),
      desk: 'general',
      upload: null,
      claim: { id, articleId: claim?.articleId, text: claim?.found.text },
    });
    // Leads have a say on their own desks, admins on all.
    expect(await idsSeenBy(otherLead)).not.toContain(id);
    expect(await idsSeenBy(admin)).toContain(id);
    expect(await otherLead.call('POST', `/v1/stuck/${id}/redrive`)).toMatchObject({
      status: 403,
      body: { type: '/problems/not-your-desk' },
    });

    const answers = await Promise.all([lea.call('POST', `/v1/stuck/${id}/redrive`), admin.call('POST', `/v1/stuck/${id}/redrive`)]);
    expect(answers.map(({ status }) => status)).toEqual([200, 200]);
    expect(answers.filter((answer) => (answer.body as { redriven: boolean }).redriven)).toHaveLength(1);
    await waitFor('it on its docket', async () => ((await getClaim(ledger, id)).state === 'waiting' ? true : undefined));
    expect(await lea.call('GET', `/v1/claims/${id}/history`)).toMatchObject({
      body: { items: [{ type: 'redriven' }, { type: 'enlisted' }] },
    });
    expect((await auditLedger(ledger)).faults).toEqual([]);
    expect(await lea.call('POST', `/v1/stuck/${id}/redrive`)).toMatchObject({ status: 200, body: { redriven: false } });
  });

  it.skipIf(differs('faults-are-ours'))('is taken in after all where it was an upload', async () => {
    const { ledger } = newsroom();
    // Its event is lost.
    const fault = newsroom().cloud.cloud.faults.plan({
      caller: newsroom().functionNamed('ingest'),
      times: 100,
      fault: { kind: 'error', status: 403, code: 'AccessDenied' },
    });
    const object = await newsroom().upload('incoming/stuck.txt', inventedArticle(900).text);
    await waitFor('the first delivery', async () => (fault.struck > 0 ? true : undefined));
    await newsroom().sqs.send(new PurgeQueueCommand({ QueueUrl: newsroom().cloud.output('IntakeQueueUrl') }));
    fault.cancel();
    const id = intakeIdOf(object);
    await openIntake(ledger, id, object, new Date());
    await giveUp(ledger, intakeKey(id), new Date(), REASON);
    expect(await lea.call('POST', `/v1/stuck/${id}/redrive`)).toMatchObject({ status: 200, body: { id, redriven: true } });
    expect((await newsroom().ended(object)).status).toBe('processed');
  });

  it('is not what nobody knows', async () => {
    for (const id of ['nothing.01', 'in-nothing', 'nothing.01~7', 'x~y']) {
      expect(await lea.call('POST', `/v1/stuck/${id}/redrive`)).toMatchObject({ status: 404, body: { type: '/problems/unknown-work' } });
    }
  });
});

describe('the people of a desk', () => {
  const idOf = ({ token }: Colleague): string => decodeJwt(token).sub ?? '';
  const nobody = { released: [], unassigned: [], parked: [], left: 0 };

  it('are put on it by its leads and by admins, by name or by the one that is known', async () => {
    const nora = await newsroom().colleague({ role: 'reviewer', desks: ['general'] });
    const at = (desk: string, who = idOf(nora)) => `/v1/desks/${desk}/people/${who}`;
    expect(await otherLead.call('PUT', at('world'), {})).toMatchObject({ status: 403, body: { type: '/problems/not-your-desk' } });
    expect(await lea.call('PUT', at('sports'), {})).toMatchObject({ status: 404, body: { type: '/problems/unknown-desk' } });
    for (const who of [lea, admin]) {
      expect(await who.call('PUT', at('world'), {})).toMatchObject({ status: 200, body: { person: { id: idOf(nora), name: nora.name } } });
    }
    expect(await nora.call('GET', '/v1/desks/world/people')).toMatchObject({
      body: { people: expect.arrayContaining([{ id: idOf(nora), name: nora.name }]) },
    });
    // Nobody knows them yet.
    expect(await lea.call('PUT', at('world', 'p-new'), {})).toMatchObject({ status: 400, body: { type: '/problems/malformed-request' } });
    expect((await lea.call('PUT', at('world', 'p-new'), { name: ' ' })).status).toBe(400);
    expect((await lea.call('PUT', at('world', 'p%23new'), { name: 'Nora' })).status).toBe(400);
    expect((await lea.call('PUT', at('world', 'p-new'), { name: 'Nora' })).status).toBe(200);

    expect(await lea.call('DELETE', at('world'))).toMatchObject({ status: 200, body: nobody });
    expect(await nora.call('GET', '/v1/desks/world/people')).toMatchObject({ status: 403 });
    expect(await lea.call('DELETE', at('world'))).toMatchObject({ status: 200, body: nobody });
  });

  it('leave what they held to the desk when they leave, and their words', async () => {
    const [ben, nora] = await Promise.all([
      newsroom().colleague({ role: 'reviewer', desks: ['world'] }),
      newsroom().colleague({ role: 'reviewer', desks: ['world', 'health'] }),
    ]);
    const [held = '', given = '', parked = ''] = await newsroom().plant('world', 3);
    const { body: lease } = await nora.lease(held);
    await nora.call('PUT', `/v1/claims/${held}/draft`, { version: 0, rationale: 'The road off' });
    const { body: toPark } = await nora.lease(parked);
    const until = new Date(Date.now() + 3_600_000).toISOString();
    await nora.call('POST', `/v1/claims/${parked}/park`, { token: toPark.lease.token, reason: 'call-back', until });
    await lea.call('POST', '/v1/desks/world/triage', { action: 'assign', claims: [given], to: idOf(nora) });

    const holdings = async (who = lea) => {
      const { body } = await who.call('GET', '/v1/desks/world/holdings');
      return (body as { items: { person: { id: string } }[] }).items.find(({ person }) => person.id === idOf(nora));
    };
    const inHand = (id: string) => expect.objectContaining({ id, overdue: false, expired: false });
    await waitFor('the index to follow', async () => {
      const hands = (await holdings()) as { held: unknown[]; assigned: unknown[]; parked: unknown[] } | undefined;
      return hands?.held.length === 1 && hands.assigned.length === 1 && hands.parked.length === 1 ? true : undefined;
    });
    expect(await holdings(admin)).toMatchObject({
      member: true,
      held: [inHand(held)],
      assigned: [inHand(given)],
      parked: [inHand(parked)],
    });

    // Not by those who have no say there.
    expect(await otherLead.call('POST', `/v1/people/${idOf(nora)}/release`)).toMatchObject({ status: 200, body: nobody });
    expect(await ben.call('DELETE', `/v1/claims/${held}/lease`)).toMatchObject({ status: 403, body: { type: '/problems/role-required' } });
    expect((await ben.call('DELETE', `/v1/claims/${held}/lease?skip=other`)).status).toBe(400);

    expect(await lea.call('DELETE', `/v1/desks/world/people/${idOf(nora)}`)).toMatchObject({
      status: 200,
      body: { released: [held], unassigned: [given], parked: [parked], left: 0 },
    });
    expect((await nora.call('PATCH', `/v1/claims/${held}/lease`, { token: lease.lease.token })).status).toBe(403);
    expect((await lea.call('POST', `/v1/people/${idOf(nora)}/release`)).body).toMatchObject({
      released: [],
      unassigned: [],
      parked: [parked],
    });
    await ben.lease(held);
    expect(await ben.call('GET', `/v1/claims/${held}`)).toMatchObject({ body: { draftsOfOthers: [{ rationale: 'The road off' }] } });
    // A lead may take one claim out of somebody's hands, too.
    expect(await lea.call('DELETE', `/v1/claims/${held}/lease`)).toMatchObject({
      status: 200,
      body: { claim: { state: 'waiting' }, lease: null },
    });
    expect((await auditLedger(newsroom().ledger)).faults).toEqual([]);
  });

  it('see what is overdue in a list of its own', async () => {
    await newsroom().plant('general', 1);
    const list = async (query: string) => lea.call('GET', `/v1/desks/general/claims?${query}`);
    expect(await list('overdue=true')).toMatchObject({ status: 200, body: { items: [], cursor: null } });
    expect(await list('overdue=true&state=held')).toMatchObject({ status: 400, body: { type: '/problems/malformed-request' } });
  });
});
