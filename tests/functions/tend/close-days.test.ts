import { DeleteObjectCommand, ListObjectVersionsCommand } from '@aws-sdk/client-s3';
import { expect, it } from 'vitest';
import { chainEvents, GENESIS } from '../../../functions/domain/review/audit/audit-chain.ts';
import { makeRoot } from '../../../functions/domain/review/audit/audit-roots.ts';
import type { ChainTip } from '../../../functions/domain/review/claim-record.ts';
import { appendEvents } from '../../../functions/ledger/audit/audit-events.ts';
import { lastDayClosed } from '../../../functions/ledger/audit/closed-days.ts';
import { readDeskDays } from '../../../functions/ledger/figures/read-figures.ts';
import type { Ledger } from '../../../functions/ledger/ledger.ts';
import { transact } from '../../../functions/ledger/transact.ts';
import { getRoot, putRoot } from '../../../functions/objects/day-roots.ts';
import { closeDays } from '../../../functions/tend/close-days.ts';
import { failureOf, start } from '../../local/s3/support.ts';
import { useLedger } from '../../support/ledger.ts';

const ledger = useLedger();
const another = useLedger();
const BUCKET = 'roots';
const DAY = (n: number): string => `2131-03-${String(n).padStart(2, '0')}`;
const noon = (n: number): Date => new Date(`${DAY(n)}T12:00:00Z`);

/** Adds an event to a chain, dated then. */
async function grow(where: Ledger, chain: string, tip: ChainTip, at: Date): Promise<ChainTip> {
  const next = chainEvents(chain, tip, [{ type: 'extended', actor: 'p-anna', facts: { token: tip.seq } }], at);
  await transact(where, appendEvents(where, next.events));
  return next.tip;
}

it('a day’s root is written once the day is over, for good, and missed days are made good', async () => {
  const { client: s3 } = await start([
    { name: BUCKET, versioned: true, notifications: [], cors: [], objectLock: { mode: 'COMPLIANCE', days: 30 } },
  ]);
  const services = { ledger: ledger(), s3, roots: BUCKET };
  const tend = (now: Date) => closeDays(services, now);
  const tipsOf = async (n: number) => (await getRoot(s3, BUCKET, DAY(n))).tips;

  const a1 = await grow(ledger(), 'a', GENESIS, noon(2));
  const a2 = await grow(ledger(), 'a', a1, noon(2));
  const b1 = await grow(ledger(), 'b', GENESIS, noon(2));

  // A new ledger begins with the day before; the day itself is not over.
  expect(await tend(noon(2))).toBe(1);
  expect(await tend(new Date(`${DAY(3)}T00:14:59Z`))).toBe(0);
  // Any number of runs at once write it once.
  const runs = await Promise.all(Array.from({ length: 4 }, () => tend(new Date(`${DAY(3)}T00:15:00Z`))));
  expect(runs.reduce((sum, written) => sum + written)).toBe(1);
  expect(await tipsOf(2)).toEqual([
    { chain: 'a', ...a2 },
    { chain: 'b', ...b1 },
  ]);

  // Nobody tends for a while; somebody's clock was a day late.
  const a3 = await grow(ledger(), 'a', a2, noon(3));
  const b2 = await grow(ledger(), 'b', b1, noon(2));
  const a4 = await grow(ledger(), 'a', a3, noon(5));
  expect(await tend(noon(7))).toBe(4);
  expect(await lastDayClosed(ledger())).toBe(DAY(6));
  expect([await tipsOf(3), await tipsOf(4), await tipsOf(5), await tipsOf(6)]).toEqual([
    [
      { chain: 'a', ...a3 },
      { chain: 'b', ...b2 },
    ],
    [],
    [{ chain: 'a', ...a4 }],
    [],
  ]);
  const kept = await readDeskDays(ledger(), 'general', DAY(1), DAY(9));
  expect([...kept.keys()]).toEqual([1, 2, 6].map(DAY));

  expect((await getRoot(s3, BUCKET, DAY(6))).previous).toBe((await getRoot(s3, BUCKET, DAY(5))).hash);

  const { Versions = [] } = await s3.send(new ListObjectVersionsCommand({ Bucket: BUCKET, Prefix: 'roots/' }));
  expect(Versions.map(({ Key }) => Key)).toEqual([1, 2, 3, 4, 5, 6].map((n) => `roots/${DAY(n)}.json`));
  const { Key, VersionId } = Versions[1] ?? {};
  expect(await failureOf(s3.send(new DeleteObjectCommand({ Bucket: BUCKET, Key, VersionId })))).toBe('AccessDenied');
});

it('a run that died after its root was written is taken up with that root; what came since is late', async () => {
  const { client: s3 } = await start([{ name: BUCKET, versioned: true, notifications: [], cors: [] }]);
  const services = { ledger: another(), s3, roots: BUCKET };
  const a1 = await grow(another(), 'a', GENESIS, noon(2));
  const written = makeRoot(DAY(2), undefined, [{ chain: 'a', ...a1 }]);
  expect(await putRoot(s3, BUCKET, written)).toBe(true);
  const b1 = await grow(another(), 'b', GENESIS, noon(2));

  expect(await closeDays(services, noon(3))).toBe(0);
  // How desks stood when a day ended is known of days that were closed in time.
  const [kept] = [...(await readDeskDays(another(), 'general', DAY(1), DAY(9)))];
  expect(kept).toEqual([DAY(2), { counters: {}, atEnd: expect.objectContaining({ waiting: 0, held: 0, parked: 0, overdue: 0 }) }]);
  expect(await getRoot(s3, BUCKET, DAY(2))).toEqual(written);
  expect(await closeDays(services, noon(4))).toBe(1);
  expect(await getRoot(s3, BUCKET, DAY(3))).toMatchObject({ previous: written.hash, tips: [{ chain: 'b', ...b1 }] });
});
