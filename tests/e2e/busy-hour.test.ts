import { expect, it } from 'vitest';
import { deskOf } from '../../config/desks.ts';
import type { Actor } from '../../functions/domain/review/permit.ts';
import { readArticle } from '../../functions/ingest/read-article.ts';
import { addClaims, newClaim } from '../../functions/ledger/claims/add-claims.ts';
import { readCounts } from '../../functions/ledger/claims/counters.ts';
import { enlistClaim } from '../../functions/ledger/claims/enlist-claim.ts';
import { takeNext } from '../../functions/ledger/claims/take-next.ts';
import { busyArticle } from '../support/busy-article.ts';
import { useLedger } from '../support/ledger.ts';

const ledger = useLedger();
const START = Date.parse('2026-03-01T09:00:00Z');
const minute = (n: number): Date => new Date(START + n * 60_000);

/** What a desk must not miss, in the last article but a few: behind what was already above the line. */
const PLANTED = [
  'Soldiers shot dead 31 civilians who had laid down their weapons near Tarn Mill, a deserter said.',
  'At least 48 people were killed when shells hit the market of Greve, the rebel command said.',
];

it('after sixty articles in an hour a desk has at most forty claims above the line, and the gravest among the first five', async () => {
  const desk = deskOf('world')!;
  let queued = 0;
  for (let n = 0; n < 60; n++) {
    const key = `incoming/world/busy-${n}.txt`;
    const receivedAt = minute(n * 0.98);
    const object = { bucket: 'articles', key, versionId: '1', sequencer: '', size: 0 };
    const bytes = new TextEncoder().encode(busyArticle(`Port ${String.fromCodePoint(65 + (n % 26))}elm${n}`, 4, n === 55 ? PLANTED : []));
    const { articleId, document } = readArticle({ object, receivedAt: receivedAt.toISOString() }, `story-${n}`, {
      bytes,
      contentType: 'text/plain',
    });
    const claims = await addClaims(
      ledger(),
      document.claims.map((claim) => newClaim(articleId, claim, receivedAt.toISOString())),
      receivedAt,
    );
    for (const { id, state } of claims) {
      if (state !== 'found') continue;
      queued++;
      await enlistClaim(ledger(), id, () => desk, receivedAt);
    }
  }
  expect(queued).toBeGreaterThan(200);
  const { above, below } = await readCounts(ledger(), desk.id);
  expect(above).toBeLessThanOrEqual(40);
  expect(above + below).toBe(queued);

  const firstFive: string[] = [];
  for (let n = 0; n < 5; n++) {
    const actor: Actor = { id: `p-${n}`, name: `Reviewer ${n}`, role: 'reviewer' };
    const asking = { desk, actor, now: minute(60), preferences: { skipGraphic: false } };
    const respond = () => ({ status: 200, body: '' });
    const [claim] = await takeNext(ledger(), asking, { bundle: 1 }, { request: undefined, respond });
    firstFive.push(claim?.found.text ?? '');
  }
  expect(firstFive.some((text) => text.includes('31 civilians'))).toBe(true);
  expect(firstFive.some((text) => text.includes('48 people'))).toBe(true);
}, 60_000);
