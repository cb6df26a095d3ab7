import { randomUUID } from 'node:crypto';
import { expect, it } from 'vitest';
import { demote } from '../../../../functions/domain/review/line/cross-line.ts';
import { dismiss, restore } from '../../../../functions/domain/review/triage/dismiss.ts';
import { readArticleCounts } from '../../../../functions/ledger/articles/article-counts.ts';
import { addClaims, newClaim } from '../../../../functions/ledger/claims/add-claims.ts';
import { changeClaims } from '../../../../functions/ledger/claims/change-claim.ts';
import { enlistClaim } from '../../../../functions/ledger/claims/enlist-claim.ts';
import { inventedDesk } from '../../../support/invented-desk.ts';
import { addInvented, inventedOrigin } from '../../../support/planted-claims.ts';
import { useLedger } from '../../../support/ledger.ts';

const ledger = useLedger();
const now = new Date();
const ANNA = { id: 'p-anna', name: 'Anna', role: 'reviewer' } as const;

it('an article’s counts keep step with its claims, many of which come in at once', async () => {
  const desk = inventedDesk();
  const article = randomUUID();
  const claims = await addInvented(ledger(), article, 6);
  await Promise.all(claims.map(({ id }) => enlistClaim(ledger(), id, () => desk, now)));
  const counts = async () => (await readArticleCounts(ledger(), [article, 'unknown'])).get(article);
  expect(await counts()).toEqual({ above: 6, decided: 0, dismissed: 0, joined: 0 });

  const [one = '', two = '', three = ''] = claims.map(({ id }) => id);
  await changeClaims(ledger(), [one, two, three], now, (all) =>
    all.map((claim) => ({ transition: claim.id === three ? demote(claim, ANNA, now, desk) : dismiss(claim, ANNA, 'old', now) })),
  );
  expect(await counts()).toEqual({ above: 3, decided: 0, dismissed: 2, joined: 0 });
  await changeClaims(ledger(), [one], now, (all) => all.map((claim) => ({ transition: restore(claim, ANNA, now, desk) })));
  expect(await counts()).toEqual({ above: 4, decided: 0, dismissed: 1, joined: 0 });
  expect((await readArticleCounts(ledger(), ['unknown'])).get('unknown')).toEqual({ above: 0, decided: 0, dismissed: 0, joined: 0 });

  // The same again in another article goes with it.
  const copy = randomUUID();
  const same = claims
    .slice(3, 5)
    .map(({ fingerprint }, i) => newClaim(copy, { ...inventedOrigin(copy, i, 30), fingerprint }, now.toISOString()));
  const repeats = await addClaims(ledger(), same, now);
  await Promise.all(repeats.map(({ id }) => enlistClaim(ledger(), id, () => desk, now)));
  expect((await readArticleCounts(ledger(), [copy])).get(copy)).toEqual({ above: 0, decided: 0, dismissed: 0, joined: 2 });
});
