import type { Appearance } from '../claim.ts';
import type { Candidate } from './candidate.ts';
import { likeness, tellingWords } from './likeness.ts';
import type { SearchedBlock } from './searched.ts';

/** A candidate with all places where it is said. */
export interface Merged {
  readonly candidate: Candidate;
  readonly appearances: readonly Appearance[];
}

type Place = Appearance['role'];

const placeOf = (role: Candidate['role']): Place => (role === 'headline' || role === 'summary' ? role : 'body');

const appearance = (candidate: Candidate): Appearance => ({ role: placeOf(candidate.role), text: candidate.text, spans: candidate.spans });

/**
 * Makes one claim of what headline, summary and body say alike. The body's wording is the claim, the others are its appearances. A headline without a claim
 * of its own that restates one is an appearance as well.
 */
export function mergeRepeats(candidates: readonly Candidate[], blocks: readonly SearchedBlock[]): Merged[] {
  const body = candidates.filter((candidate) => placeOf(candidate.role) === 'body');
  const others = candidates.filter((candidate) => placeOf(candidate.role) !== 'body');
  const wordsOf = new Map(candidates.map((candidate) => [candidate, tellingWords(candidate.text)]));
  const appearances = new Map<Candidate, Appearance[]>(body.map((candidate) => [candidate, [appearance(candidate)]]));
  const alone: Candidate[] = [];
  for (const other of others) {
    const twin = bestTwin(wordsOf.get(other) ?? new Set(), [...body, ...alone], wordsOf, other.source?.name ?? null);
    if (twin === null) {
      alone.push(other);
      appearances.set(other, [appearance(other)]);
    } else appearances.get(twin)?.push(appearance(other));
  }
  const claimed = new Set(candidates.map((candidate) => candidate.block));
  for (const [index, block] of blocks.entries()) {
    if (placeOf(block.role) === 'body' || claimed.has(index)) continue;
    const twin = bestTwin(tellingWords(block.text), [...body, ...alone], wordsOf, null);
    if (twin !== null) appearances.get(twin)?.push({ role: placeOf(block.role), text: block.text, spans: [[block.start, block.end]] });
  }
  return candidates
    .filter((candidate) => appearances.has(candidate))
    .map((candidate) => ({
      candidate,
      appearances: (appearances.get(candidate) ?? []).toSorted((a, b) => (a.spans[0]?.[0] ?? 0) - (b.spans[0]?.[0] ?? 0)),
    }));
}

/** The claim that says most of the same, where it is enough: half of the words, or a number and another word; with another speaker more. */
function bestTwin(
  words: ReadonlySet<string>,
  claims: readonly Candidate[],
  wordsOf: ReadonlyMap<Candidate, ReadonlySet<string>>,
  source: string | null,
): Candidate | null {
  let best: Candidate | null = null;
  let bestScore = 0;
  for (const claim of claims) {
    const { share, shared, numbers } = likeness(words, wordsOf.get(claim) ?? new Set());
    const alike = source !== null && claim.source?.name === source;
    const enough =
      (numbers > 0 && shared >= 2 && share >= 0.3) ||
      (shared >= 3 && share >= 0.5) ||
      (alike && (shared >= 3 || (shared >= 2 && share >= 0.4)));
    if (!enough) continue;
    const score = share + 0.5 * numbers + (alike ? 0.2 : 0);
    if (score > bestScore) {
      best = claim;
      bestScore = score;
    }
  }
  return best;
}
