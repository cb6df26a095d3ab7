import type { Claim } from '../../functions/domain/extraction/claim.ts';
import { addClaims, newClaim } from '../../functions/ledger/claims/add-claims.ts';
import type { ClaimOrigin, StoredClaim } from '../../functions/ledger/claims/claim-item.ts';
import { enlistClaim } from '../../functions/ledger/claims/enlist-claim.ts';
import type { Ledger } from '../../functions/ledger/ledger.ts';
import { deskOf } from '../../config/desks.ts';
import type { Desk } from '../../config/desks.ts';

/** A claim as the finder might give it, with words of its own. */
export function inventedClaim(articleId: string, place: number, score = 50): Claim {
  const text = `bridge number ${place} of ${articleId} was closed`;
  return {
    id: `${articleId}.${String(place).padStart(2, '0')}`,
    text,
    spans: [[0, text.length]],
    attribution: {
      source: { text: 'the mayor', spans: [[0, 9]], name: 'Mara Olen', type: 'official' },
      cue: { text: 'said', spans: [[10, 14]] },
      quotation: 'indirect',
      via: [],
    },
    kind: 'fact',
    basis: 'word',
    verification: { status: 'none', by: null, spans: [] },
    disputedBy: [],
    queued: true,
    reasons: ['a fact on somebody’s word'],
    hedges: [],
    quantities: [],
    times: [],
    appearances: [],
    priority: { score, band: 'normal', reasons: ['names a place'] },
  };
}

/** What `ingest` would keep about an invented claim. */
export const inventedOrigin = (articleId: string, place: number, score?: number): ClaimOrigin => ({
  found: inventedClaim(articleId, place, score),
  context: {
    headline: 'Bridges',
    outlet: 'The Harbour Gazette',
    section: 'Islands',
    publishedAt: '2026-03-01',
    excerpt: 'The mayor said so.',
    excerptStart: 0,
  },
  fingerprint: `${articleId}/${place}`,
  routedTo: 'general',
});

/** Puts that many claims into the ledger, not yet enlisted. */
export function addInvented(ledger: Ledger, articleId: string, howMany: number, now = new Date()): Promise<StoredClaim[]> {
  const claims = Array.from({ length: howMany }, (_, i) =>
    newClaim(articleId, inventedOrigin(articleId, i + 1, 20 + (i % 70)), now.toISOString()),
  );
  return addClaims(ledger, claims, now);
}

/** Puts that many claims straight on a desk's docket, without any article. */
export async function plantClaims(ledger: Ledger, deskId: string, articleId: string, howMany: number): Promise<string[]> {
  const configured = deskOf(deskId);
  if (configured === undefined) throw new Error(`No desk ${deskId}`);
  // However many there are, all of them come above the line.
  const desk: Desk = { ...configured, line: { perArticle: 1000, perHour: 1000, lapseHours: 72 } };
  const now = new Date();
  const claims = await addInvented(ledger, articleId, howMany, now);
  // One after the other: those of one article meet in its budget.
  for (const { id } of claims) await enlistClaim(ledger, id, () => desk, now);
  return claims.map((claim) => claim.id);
}
