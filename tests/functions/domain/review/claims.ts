import { GENESIS } from '../../../../functions/domain/review/audit/audit-chain.ts';
import { UNTOUCHED } from '../../../../functions/domain/review/claim-record.ts';
import type { ClaimRecord } from '../../../../functions/domain/review/claim-record.ts';
import type { Actor } from '../../../../functions/domain/review/permit.ts';

export const ANNA: Actor = { id: 'p-anna', name: 'Anna', role: 'reviewer' };
export const BEN: Actor = { id: 'p-ben', name: 'Ben', role: 'reviewer' };
export const LEA: Actor = { id: 'p-lea', name: 'Lea', role: 'lead' };
export const NOON = new Date('2026-03-01T12:00:00.000Z');

export const minutesAfter = (time: Date, minutes: number): Date => new Date(time.getTime() + minutes * 60_000);

/** A claim that waits on the docket of `world`, but for what `changes` says. */
export const waitingClaim = (changes: Partial<ClaimRecord> = {}): ClaimRecord => ({
  id: 'article.01',
  articleId: 'article',
  ...UNTOUCHED,
  state: 'waiting',
  version: 2,
  foundAt: NOON.toISOString(),
  band: 'high',
  score: 60,
  desk: 'world',
  enlistedAt: NOON.toISOString(),
  deadline: '2026-03-02T12:00:00.000Z',
  dueBy: '2026-03-01T15:00:00.000Z',
  chain: GENESIS,
  ...changes,
});
