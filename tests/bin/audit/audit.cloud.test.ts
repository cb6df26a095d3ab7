import { randomUUID } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { DeleteCommand, GetCommand, PutCommand, QueryCommand, UpdateCommand } from '@aws-sdk/lib-dynamodb';
import { beforeAll, describe, expect, it } from 'vitest';
import { eventHash } from '../../../functions/domain/review/audit/audit-chain.ts';
import type { AuditEvent } from '../../../functions/domain/review/audit/audit-chain.ts';
import { dayAfter, dayOf } from '../../../functions/domain/review/days.ts';
import { claimKey } from '../../../functions/ledger/keys.ts';
import type { Colleague } from '../../support/newsroom.ts';
import { useNewsroom } from '../../support/newsroom.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';
import { waitFor } from '../../support/wait-for.ts';
import { runDocket } from '../run-docket.ts';

const newsroom = useNewsroom();
const audit = (...args: readonly string[]) => runDocket('audit', '--data', newsroom().cloud.dataDir, ...args);
let reviewer: Colleague;
/** A claim that was ruled: four events. */
let ruled: string;

/** Takes the next claim and rules it. */
async function rule(): Promise<string> {
  const { body } = await reviewer.next('general');
  const { status } = await reviewer.call('POST', `/v1/claims/${body.claim.id}/reviews`, {
    token: body.lease.token,
    revision: body.claim.revision,
    finding: 'confirmed',
    advice: 'use',
    rationale: 'Seen.',
    asOf: '2026-03-01T12:00:00Z',
  });
  expect(status).toBe(201);
  return body.claim.id;
}

beforeAll(async () => {
  reviewer = await newsroom().colleague({ role: 'reviewer', desks: ['general'] });
  await newsroom().plant('general', 3);
  ruled = await rule();
  // As `tend` will run when this day is over: the root of today is written.
  await newsroom().cloud.cloud.host.invoke(newsroom().functionNamed('tend'), { now: `${dayAfter(dayOf(new Date()))}T00:20:00Z` });
});

/** What both tables hold about a claim. */
async function itemsOf(claimId: string): Promise<{ table: string; key: Record<string, unknown>; item: Record<string, unknown> }[]> {
  const { documents, table, audit: auditTable = '' } = newsroom().ledger;
  const query = async (TableName: string, key: string, value: string) =>
    (
      await documents.send(
        new QueryCommand({
          TableName,
          KeyConditionExpression: '#key = :value',
          ExpressionAttributeNames: { '#key': key },
          ExpressionAttributeValues: { ':value': value },
        }),
      )
    ).Items ?? [];
  const ofLedger = (await query(table, 'pk', claimKey(claimId).pk)).map((item) => ({
    table,
    key: { pk: item['pk'], sk: item['sk'] },
    item,
  }));
  const events = await query(auditTable, 'chain', claimId);
  return [...ofLedger, ...events.map((item) => ({ table: auditTable, key: { chain: item['chain'], seq: item['seq'] }, item }))];
}

describe('docket audit', () => {
  it('passes over whole chains', async () => {
    const { code, stdout, stderr } = await audit();
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).toMatch(/^\d+ events of 3 claims, 1 daily root, the last of \d{4}-\d\d-\d\d \([0-9a-f]{64}\): whole\n$/);
  });

  it('passes while the desk is at work', async () => {
    // A claim is ruled when its events were read and the ledger was not.
    const { faults } = newsroom().cloud.cloud;
    const slow = faults.plan({ caller: 'docket', operation: 'Scan', nth: 2, fault: { kind: 'delay', milliseconds: 2000 } });
    const report = audit('--json');
    await waitFor('the second table to be read', async () => (slow.struck > 0 ? true : undefined));
    await rule();
    const { code, stdout } = await report;
    expect({ code, report: JSON.parse(stdout) as unknown }).toMatchObject({ code: 0, report: { claims: 3, faults: [] } });
  });

  it('names the event of which one byte was changed', async () => {
    const { documents, audit: table } = newsroom().ledger;
    const { Item: event } = await documents.send(new GetCommand({ TableName: table, Key: { chain: ruled, seq: 2 } }));
    await documents.send(new PutCommand({ TableName: table, Item: { ...event, actor: `${String(event?.['actor']).slice(0, -1)}!` } }));
    try {
      const [words, json] = await Promise.all([audit(), audit('--json')]);
      expect({ code: words.code, lines: words.stdout.split('\n') }).toEqual({
        code: 1,
        lines: [
          `claim ${ruled}, event 2: changed (its contents do not give the hash that it carries)`,
          expect.stringMatching(/: 1 fault$/),
          '',
        ],
      });
      expect(json.code).toBe(1);
      expect(JSON.parse(json.stdout)).toMatchObject({ claims: 3, faults: [{ chain: ruled, seq: 2, problem: 'changed' }] });
    } finally {
      await documents.send(new PutCommand({ TableName: table, Item: event }));
    }
  });

  it('names an event that the API’s own function put another over, with its own role', async () => {
    const { audit: TableName } = newsroom().ledger;
    const own = newsroom().documentsOf('review-api');
    const { Items = [] } = await own.send(
      new QueryCommand({ TableName, KeyConditionExpression: 'chain = :chain', ExpressionAttributeValues: { ':chain': ruled } }),
    );
    const [, event] = Items;
    // A put is all that it may do, and a put it must be allowed; the rest is refused.
    for (const refused of [
      new DeleteCommand({ TableName, Key: { chain: ruled, seq: 2 } }),
      new UpdateCommand({
        TableName,
        Key: { chain: ruled, seq: 2 },
        UpdateExpression: 'SET actor = :x',
        ExpressionAttributeValues: { ':x': 'y' },
      }),
    ]) {
      await expect(own.send(refused)).rejects.toMatchObject({ name: 'AccessDeniedException' });
    }
    newsroom().cloud.forgetRefusals();
    const { hash: _hash, ...forged } = { ...(event as AuditEvent), actor: 'somebody-else' };
    await own.send(new PutCommand({ TableName, Item: { ...forged, hash: eventHash(forged) } }));
    try {
      const { code, stdout } = await audit();
      expect(code).toBe(1);
      expect(stdout).toContain(`claim ${ruled}, event 2: overwritten (`);
    } finally {
      await own.send(new PutCommand({ TableName, Item: event }));
    }
  });

  it('names a chain that was deleted from both tables, since a root knows it; an export tells the same offline', async () => {
    const { documents } = newsroom().ledger;
    const folder = await temporaryFolder();
    const [before, after, forged] = ['before', 'after', 'forged'].map((name) => join(folder, `${name}-${randomUUID()}.jsonl`));
    const exportTo = (file = '') => runDocket('export', '--data', newsroom().cloud.dataDir, '--to', file);
    const offline = (file = '') => runDocket('audit', '--from', file, '--json');
    expect(await exportTo(before)).toMatchObject({ code: 0, stderr: '' });

    const items = await itemsOf(ruled);
    expect(items.length).toBeGreaterThan(6);
    const first = items.find(({ table }) => table === newsroom().ledger.audit);
    const deletion = new DeleteCommand({ TableName: first?.table, Key: first?.key });
    // Nobody may, whoever they are, while the table's policy stands; who has the power to takes it away first.
    await expect(documents.send(deletion)).rejects.toMatchObject({ name: 'AccessDeniedException' });
    const putBack = newsroom().cloud.cloud.model.policies.lift(`arn:aws:dynamodb:us-east-1:000000000000:table/${newsroom().ledger.audit}`);
    for (const { table: TableName, key: Key } of items) await documents.send(new DeleteCommand({ TableName, Key }));
    putBack();
    try {
      const { code, stdout } = await audit();
      expect(code).toBe(1);
      expect(stdout).toContain(`claim ${ruled}: deleted (the root of ${dayOf(new Date())} knows it up to event 4)`);
      expect(await exportTo(after)).toMatchObject({ code: 0, stderr: '' });
    } finally {
      for (const { table: TableName, item: Item } of items) await documents.send(new PutCommand({ TableName, Item }));
    }
    const whole = await offline(before);
    expect({ code: whole.code, report: JSON.parse(whole.stdout) as unknown }).toMatchObject({
      code: 0,
      report: { claims: 3, roots: 1, faults: [], rootFaults: [] },
    });
    const deleted = await offline(after);
    expect({ code: deleted.code, report: JSON.parse(deleted.stdout) as unknown }).toMatchObject({
      code: 1,
      report: { claims: 2, faults: [{ chain: ruled, seq: 0, problem: 'deleted' }], rootFaults: [] },
    });
    // No file is written over, and no words are in one.
    expect(await exportTo(after)).toMatchObject({ code: 1, stderr: expect.stringContaining('cannot be written') });
    const text = await readFile(before ?? '', 'utf8');
    expect(text).not.toContain('Seen.');
    await writeFile(forged ?? '', text.replace('"actor":"system"', '"actor":"nobody"'));
    expect((await offline(forged)).stdout).toContain('"problem":"changed"');
  });
});
