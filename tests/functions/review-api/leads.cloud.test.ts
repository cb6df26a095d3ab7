import { randomUUID } from 'node:crypto';
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

  it('is taken in after all where it was an upload', async () => {
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
