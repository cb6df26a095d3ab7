import { PutObjectCommand } from '@aws-sdk/client-s3';
import { DeleteCommand, GetCommand, PutCommand, UpdateCommand } from '@aws-sdk/lib-dynamodb';
import { expect, it } from 'vitest';
import { chainEvents, GENESIS } from '../../../functions/domain/review/audit/audit-chain.ts';
import { appendEvents } from '../../../functions/ledger/audit/audit-events.ts';
import { claimKey } from '../../../functions/ledger/keys.ts';
import type { Ledger } from '../../../functions/ledger/ledger.ts';
import { transact } from '../../../functions/ledger/transact.ts';
import { rootKey } from '../../../functions/objects/day-roots.ts';
import { checkChains } from '../../../functions/tend/check-chains.ts';
import { closeDays } from '../../../functions/tend/close-days.ts';
import { start } from '../../local/s3/support.ts';
import { useLedger } from '../../support/ledger.ts';

const whole = useLedger();
const rewritten = useLedger();
const DAY = 86_400_000;
const inDays = (n: number): Date => new Date(Date.now() + n * DAY);

/** Claims, as far as the audit goes: the first event of each, and the tip that the claim keeps. */
async function plantChains(ledger: Ledger, howMany: number): Promise<string[]> {
  const ids = Array.from({ length: howMany }, (_, n) => `claim-${String(n).padStart(3, '0')}`);
  for (const id of ids) {
    const { events, tip } = chainEvents(id, GENESIS, [{ type: 'enlisted', actor: 'system', facts: { desk: 'general' } }], inDays(0));
    const claim = { label: 'claim', item: { Put: { TableName: ledger.table, Item: { ...claimKey(id), schema: 1, chain: tip } } } };
    await transact(ledger, [claim, ...appendEvents(ledger, events)]);
  }
  return ids;
}

const s3Of = async (bucket: string) => (await start([{ name: bucket, versioned: true, notifications: [], cors: [] }])).client;

it('finds a chain broken that was changed or cut, a part in each run, and tells when it is whole again', async () => {
  const ledger = whole();
  const services = { ledger, s3: await s3Of('roots'), roots: 'roots' };
  const check = (now: Date) => checkChains(services, now);
  expect(await check(inDays(0))).toEqual({ checked: 0, broken: 0 });

  const ids = await plantChains(ledger, 105);
  await closeDays(services, inDays(1));
  expect(await check(inDays(1))).toEqual({ checked: 100, broken: 0 });

  // The rest of the day, of which one was changed and one lost its only event.
  const changed = { chain: ids[100] ?? '', seq: 1 };
  const { Item: event = {} } = await ledger.documents.send(new GetCommand({ TableName: ledger.audit, Key: changed }));
  await ledger.documents.send(new PutCommand({ TableName: ledger.audit, Item: { ...event, actor: 'somebody-else' } }));
  const lost = { chain: ids[101] ?? '', seq: 1 };
  await ledger.documents.send(new DeleteCommand({ TableName: ledger.audit, Key: lost }));
  expect(await check(inDays(1))).toEqual({ checked: 5, broken: 2 });

  // It stays so, also when another day is checked, until somebody mends it or a week is over.
  expect(await check(inDays(1))).toEqual({ checked: 0, broken: 2 });
  await closeDays(services, inDays(2));
  expect(await check(inDays(2))).toEqual({ checked: 0, broken: 2 });
  await ledger.documents.send(new PutCommand({ TableName: ledger.audit, Item: event }));
  expect(await check(inDays(2))).toEqual({ checked: 0, broken: 1 });
  expect(await check(inDays(9))).toEqual({ checked: 0, broken: 0 });
});

it('finds what somebody with power over both tables wrote anew, and a root that is none', async () => {
  const ledger = rewritten();
  const s3 = await s3Of('other-roots');
  const services = { ledger, s3, roots: 'other-roots' };
  const [id = ''] = await plantChains(ledger, 1);
  await closeDays(services, inDays(1));

  const other = chainEvents(id, GENESIS, [{ type: 'enlisted', actor: 'system', facts: { desk: 'politics' } }], inDays(0));
  for (const Item of other.events) await ledger.documents.send(new PutCommand({ TableName: ledger.audit, Item: { ...Item } }));
  await ledger.documents.send(
    new UpdateCommand({
      TableName: ledger.table,
      Key: claimKey(id),
      UpdateExpression: 'SET #chain = :tip',
      ExpressionAttributeNames: { '#chain': 'chain' },
      ExpressionAttributeValues: { ':tip': other.tip },
    }),
  );
  expect(await checkChains(services, inDays(1))).toEqual({ checked: 1, broken: 1 });

  await closeDays(services, inDays(2));
  const Key = rootKey(inDays(1).toISOString().slice(0, 10));
  await s3.send(new PutObjectCommand({ Bucket: services.roots, Key, Body: '{"schema":1}' }));
  expect(await checkChains(services, inDays(2))).toEqual({ checked: 0, broken: 2 });
});
