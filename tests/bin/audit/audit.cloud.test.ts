import { GetCommand, PutCommand } from '@aws-sdk/lib-dynamodb';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Colleague } from '../../support/newsroom.ts';
import { useNewsroom } from '../../support/newsroom.ts';
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
});

describe('docket audit', () => {
  it('passes over whole chains', async () => {
    const { code, stdout, stderr } = await audit();
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).toMatch(/^\d+ events of 3 claims: whole\n$/);
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
});
