import type { ClaimKind, Dispute, Quantity } from '../claim.ts';
import type { Candidate } from './candidate.ts';
import { likeness, tellingWords } from './likeness.ts';

/** A claim as far as disputes need it. */
export interface Disputable {
  readonly id: string;
  readonly candidate: Candidate;
  readonly kind: ClaimKind;
  readonly quantities: readonly Quantity[];
}

const DENIALS = new Set(['deny', 'refute', 'dispute', 'reject', 'dismiss', 'decry']);
const GENERAL =
  /^\W*(?:that|it|this|(?:the|those|these|any|all|such|his|her|its|their)?\s*(?:\w+\s+){0,2}(?:accusations?|allegations?|claims?|charges?|reports?|wrongdoing|involvement|responsibility|that)\b)/i;
const NEAR = 8;

/** Who contradicts whom: denials, and different figures of two sources about the same thing. By claim id. */
export function disputesAmong(claims: readonly Disputable[]): Map<string, Dispute[]> {
  const found = new Map<string, Dispute[]>();
  const words = claims.map((claim) => tellingWords(claim.candidate.text));
  const add = (to: Disputable, by: Disputable): void => {
    const list = found.get(to.id) ?? [];
    if (!list.some((dispute) => dispute.claimId === by.id))
      list.push({ claimId: by.id, source: by.candidate.source?.name ?? 'the article itself' });
    found.set(to.id, list);
  };
  for (const [i, claim] of claims.entries()) {
    const denies =
      DENIALS.has(claim.candidate.lemma) ||
      /\b(?:den(?:y|ied|ies)|untrue|false|fabricated|baseless|did not happen|not true|never happened|no truth)\b/i.test(
        claim.candidate.text,
      );
    for (let j = Math.max(0, i - NEAR); j < i; j++) {
      const other = claims[j];
      if (other === undefined || sameSource(claim, other)) continue;
      if (differs(claim, other, words[i] ?? new Set(), words[j] ?? new Set())) {
        add(claim, other);
        add(other, claim);
      }
    }
    if (!denies) continue;
    const target = denied(claims, words, i);
    if (target !== null) {
      add(target, claim);
      add(claim, target);
    }
  }
  return found;
}

const sameSource = (a: Disputable, b: Disputable): boolean => a.candidate.source?.name === b.candidate.source?.name;

/** The nearest earlier claim of somebody else that the denial speaks of. */
function denied(claims: readonly Disputable[], words: readonly ReadonlySet<string>[], i: number): Disputable | null {
  const claim = claims[i];
  if (claim === undefined) return null;
  const general = GENERAL.test(claim.candidate.text) || (words[i]?.size ?? 0) < 3;
  let best: Disputable | null = null;
  let most = 0;
  for (let j = i - 1; j >= Math.max(0, i - NEAR); j--) {
    const other = claims[j];
    if (other === undefined || other.kind === 'call' || other.kind === 'plan' || sameSource(claim, other)) continue;
    const { shared, share } = likeness(words[i] ?? new Set(), words[j] ?? new Set());
    const score =
      (shared >= 2 ? shared + share : 0) + (general && best === null && claim.candidate.block - other.candidate.block < 4 ? 1 : 0);
    if (score > most) {
      best = other;
      most = score;
    }
  }
  return best;
}

/** The same things counted, in words alike, with other results. */
function differs(a: Disputable, b: Disputable, aWords: ReadonlySet<string>, bWords: ReadonlySet<string>): boolean {
  if (a.kind !== 'fact' || b.kind !== 'fact') return false;
  for (const one of a.quantities)
    for (const two of b.quantities) {
      if (one.value === two.value || one.unit === '' || /^(?:[A-Z]{3}|%)$/.test(one.unit)) continue;
      const units = likeness(tellingWords(one.unit), tellingWords(two.unit));
      if (units.shared === 0) continue;
      if (units.share >= 1 && likeness(aWords, bWords).shared >= 2) return true;
    }
  return false;
}
