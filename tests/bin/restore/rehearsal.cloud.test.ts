import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { DeleteCommand, PutCommand, QueryCommand } from '@aws-sdk/lib-dynamodb';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { lostEvents } from '../../../bin/restore/lost-events.ts';
import { planRestore } from '../../../bin/restore/plan.ts';
import { scan } from '../../../bin/support/scan.ts';
import { stageOf } from '../../../config/stages.ts';
import { intakeIdOf } from '../../../functions/ingest/identify.ts';
import { getIntake } from '../../../functions/ledger/articles/intakes.ts';
import { claimKey, verdictKey } from '../../../functions/ledger/keys.ts';
import type { Ledger } from '../../../functions/ledger/ledger.ts';
import { defineTable } from '../../../local/services/other/define-table.ts';
import { inventedArticle } from '../../support/invented-article.ts';
import { useNewsroom } from '../../support/newsroom.ts';
import type { Colleague } from '../../support/newsroom.ts';
import { synthesizeStage } from '../../support/synthesize-stage.ts';
import { waitFor } from '../../support/wait-for.ts';
import { runDocket } from '../run-docket.ts';

/*
 * The rehearsal of a restore, as docs/restoring.md has it: `npm run rehearse-restore`. DynamoDB's own part, to bring a table back as it was, is done by
 * copies here; all that follows is done as on AWS.
 */

const newsroom = useNewsroom();
const docket = (...args: readonly string[]) => runDocket(...args, '--data', newsroom().cloud.dataDir);

let assembly: string;
beforeAll(async () => {
  assembly = await mkdtemp(join(tmpdir(), 'restored-'));
});
afterAll(() => rm(assembly, { recursive: true, force: true }));

async function rule(who: Colleague, id: string, rationale: string): Promise<void> {
  const { lease } = (await who.lease(id)).body;
  const ruling = { token: lease.token, revision: 1, finding: 'confirmed', advice: 'use', rationale, asOf: '2026-03-01T12:00:00Z' };
  expect(await who.call('POST', `/v1/claims/${id}/reviews`, ruling)).toMatchObject({ status: 201 });
}

/** Everything in a table, as it is now. */
async function copyOf(ledger: Ledger, table = ''): Promise<Record<string, unknown>[]> {
  const items: Record<string, unknown>[] = [];
  for await (const item of scan(ledger, table)) items.push(item);
  return items;
}

/** What a hasty migration may do: a claim's verdict is gone, its events are other ones, and another claim is as nobody left it. */
async function damage({ documents, table, audit = '' }: Ledger, ruled: string, other: string): Promise<void> {
  await documents.send(new DeleteCommand({ TableName: table, Key: verdictKey(ruled, 1) }));
  const { Items = [] } = await documents.send(
    new QueryCommand({ TableName: audit, KeyConditionExpression: 'chain = :id', ExpressionAttributeValues: { ':id': ruled } }),
  );
  // The audit's table refuses to delete; it cannot refuse that an event is put over another.
  for (const item of Items) await documents.send(new PutCommand({ TableName: audit, Item: { ...item, facts: {} } }));
  await documents.send(
    new PutCommand({
      TableName: table,
      Item: { ...claimKey(other), schema: 1, id: other, state: 'migrated', chain: { seq: 0, hash: '' } },
    }),
  );
}

it(
  'brings the record back to an instant: whole, without what came after it, and with the articles that did',
  { timeout: 240_000 },
  async () => {
    const { cloud, ledger } = newsroom();
    const model = cloud.cloud.model.tables;
    const anna = await newsroom().colleague({ role: 'lead', desks: ['general'] });
    const [before = '', since = ''] = await newsroom().plant('general', 2);
    await rule(anna, before, 'Ruled before the instant.');
    const early = await newsroom().upload('incoming/general/early.txt', inventedArticle(40).text);
    expect(await newsroom().ended(early)).toMatchObject({ status: 'processed' });
    await cloud.settled();

    // The instant: what RestoreTableToPointInTime would bring back.
    const at = new Date();
    const copies = { ledger: await copyOf(ledger, ledger.table), audit: await copyOf(ledger, ledger.audit) };

    // The newsroom goes on working, until somebody damages the record.
    await rule(anna, since, 'Ruled after the instant.');
    const late = await newsroom().upload('incoming/general/late.txt', inventedArticle(41).text);
    expect(await newsroom().ended(late)).toMatchObject({ status: 'processed' });
    await cloud.settled();
    expect((await lostEvents(ledger, ledger.audit ?? '', at)).verdicts).toMatchObject([{ claimId: since }]);
    await damage(ledger, before, since);
    expect((await docket('audit')).code).toBe(1);

    // Both tables are restored, into new ones, and the stack is deployed with these.
    const plan = planRestore({ ledger: ledger.table, audit: ledger.audit ?? '' }, at.toISOString(), new Date(at.getTime() + 60_000));
    const client = new DynamoDBClient({
      endpoint: cloud.cloud.endpoint,
      region: cloud.cloud.region,
      credentials: { accessKeyId: 'test', secretAccessKey: 'test' },
    });
    for (const [{ from, to }, items] of [
      [plan.ledger, copies.ledger],
      [plan.audit, copies.audit],
    ] as const) {
      const table = model.find(({ name }) => name === from);
      if (table === undefined) throw new Error(`The template has no table ${from}.`);
      // As DynamoDB does, without its time to live.
      const { timeToLiveAttribute: _until, ...rest } = table;
      await defineTable(client, { ...rest, name: to });
      for (const Item of items) await ledger.documents.send(new PutCommand({ TableName: to, Item }));
    }
    client.destroy();
    await synthesizeStage({ ...stageOf('dev'), restored: { ledger: plan.ledger.to, audit: plan.audit.to } }, assembly);
    await cloud.restart({ assembly });
    const restored: Ledger = { documents: cloud.documents, table: cloud.output('LedgerTableName'), audit: cloud.output('AuditTableName') };
    expect([restored.table, restored.audit]).toEqual([plan.ledger.to, plan.audit.to]);

    // The record is whole, and knows nothing of what came after.
    expect(await docket('audit')).toMatchObject({ code: 0, stdout: expect.stringContaining('whole') });
    expect(await docket('recount')).toMatchObject({ code: 0 });
    const token = await cloud.token({ user: anna.name, roles: ['lead'] });
    const read = async (id: string) => (await cloud.api('GET', `/v1/claims/${id}`, { token })).body;
    expect(await read(before)).toMatchObject({ claim: { state: 'decided' }, verdicts: [{ rationale: 'Ruled before the instant.' }] });
    expect(await read(since)).toMatchObject({ claim: { state: 'waiting' }, verdicts: [] });
    expect(await getIntake(restored, intakeIdOf(late))).toBeUndefined();

    // The buckets were not restored: what was uploaded since is found, and read again.
    expect(await docket('reconcile')).toMatchObject({
      code: 1,
      stdout: expect.stringMatching(/late\.txt version .* no intake record\n2 uploads, 1 without/),
    });
    expect(await docket('reconcile', '--resend')).toMatchObject({ code: 0 });
    await waitFor('the late article to be read again', async () =>
      (await getIntake(restored, intakeIdOf(late)))?.status === 'processed' ? true : undefined,
    );
    await cloud.settled();
    expect(await docket('reconcile')).toMatchObject({ code: 0 });

    // And people go on working, on the restored tables.
    const taken = await cloud.api('POST', `/v1/claims/${since}/lease`, { token });
    expect(taken.status).toBe(200);
    expect(await docket('audit')).toMatchObject({ code: 0, stdout: expect.stringContaining('whole') });
    expect(await docket('recount')).toMatchObject({ code: 0 });
  },
);
