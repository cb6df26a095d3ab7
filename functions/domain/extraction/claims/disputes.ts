import type { Dispute } from '../claim.ts';
import type { Disputable } from './contradictions.ts';
import { contradict } from './contradictions.ts';
import { DENIALS } from '../lexicon/reports/cue-words.ts';
import { isIn } from '../lexicon/phrases.ts';
import { DENYING } from '../lexicon/wording.ts';
import { likeness } from './likeness.ts';

const GENERAL =
  /^\W*(?:that|it|this|(?:the|those|these|any|all|such|his|her|its|their)?\s*(?:\w+\s+){0,2}(?:accusations?|allegations?|claims?|charges?|reports?|wrongdoing|involvement|responsibility|that)\b)/i;
const NEAR = 8;

/** Who contradicts whom: denials, and different figures of two sources about the same thing. By claim id. */
export function disputesAmong(claims: readonly Disputable[]): Map<string, Dispute[]> {
  const found = new Map<string, Dispute[]>();
  const words = claims.map(({ candidate }) => candidate.wording.telling);
  const add = (to: Disputable, by: Disputable): void => {
    const list = found.get(to.id) ?? [];
    if (!list.some((dispute) => dispute.claimId === by.id))
      list.push({ claimId: by.id, source: by.candidate.source?.name ?? 'the article itself' });
    found.set(to.id, list);
  };
  for (const [i, claim] of claims.entries()) {
    const denies = DENIALS.has(claim.candidate.lemma) || isIn(DENYING, claim.candidate.wording);
    for (let j = Math.max(0, i - NEAR); j < i; j++) {
      const other = claims[j];
      if (other === undefined || sameSource(claim, other)) continue;
      if (contradict(claim, other, words[i] ?? new Set(), words[j] ?? new Set())) {
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

/** The words by which a denial may name whose claim it is about: "the army's claim". */
const namesOf = ({ candidate: { source } }: Disputable): string[] =>
  (source?.name.toLowerCase().match(/\p{L}{4,}/gu) ?? []).filter((word) => !/^(?:spokes\p{L}+|people|residents|officials)$/u.test(word));

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
    const named = namesOf(other).some((name) => claim.candidate.text.toLowerCase().includes(name));
    const score =
      (shared >= 2 ? shared + share : 0) +
      (named ? 1.5 : 0) +
      (general && best === null && claim.candidate.block - other.candidate.block < 4 ? 1 : 0);
    if (score > most) {
      best = other;
      most = score;
    }
  }
  return best;
}
