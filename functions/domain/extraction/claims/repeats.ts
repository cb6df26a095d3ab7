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

/** A candidate by what may be said again in other words. */
interface Told {
  readonly words: ReadonlySet<string>;
  /** The telling words between quotation marks. */
  readonly quoted: ReadonlySet<string>;
  /** The telling words of who says it, by the name and as written there. */
  readonly speaker: ReadonlySet<string>;
  readonly source: string | null;
}

const QUOTED = /[“"‘']([^“”"‘]+?)[”"’'](?![\p{L}\p{N}])/gu;

const toldBy = ({ text, source }: Pick<Candidate, 'text' | 'source'>): Told => ({
  words: tellingWords(text),
  quoted: tellingWords(Array.from(text.matchAll(QUOTED), ([, words]) => words).join(' ')),
  speaker: source === null ? new Set() : tellingWords(`${source.name} ${source.text}`),
  source: source?.name ?? null,
});

/**
 * Makes one claim of what headline, summary and body say alike. The body's wording is the claim, the others are its appearances. A headline without a claim
 * of its own that restates one is an appearance as well.
 */
export function mergeRepeats(candidates: readonly Candidate[], blocks: readonly SearchedBlock[]): Merged[] {
  const body = candidates.filter((candidate) => placeOf(candidate.role) === 'body');
  const others = candidates.filter((candidate) => placeOf(candidate.role) !== 'body');
  const known = new Map<Candidate, Told>();
  const toldOf = (candidate: Candidate): Told => {
    const told = known.get(candidate) ?? toldBy(candidate);
    known.set(candidate, told);
    return told;
  };
  const appearances = new Map<Candidate, Appearance[]>(body.map((candidate) => [candidate, [appearance(candidate)]]));
  const alone: Candidate[] = [];
  for (const other of others) {
    const twin = bestTwin(toldOf(other), [...body, ...alone], toldOf);
    if (twin === null) {
      alone.push(other);
      appearances.set(other, [appearance(other)]);
    } else appearances.get(twin)?.push(appearance(other));
  }
  const claimed = new Set(candidates.map((candidate) => candidate.block));
  for (const [index, block] of blocks.entries()) {
    if (placeOf(block.role) === 'body' || claimed.has(index)) continue;
    const twin = bestTwin(toldBy({ text: block.text, source: null }), [...body, ...alone], toldOf);
    if (twin !== null) appearances.get(twin)?.push({ role: placeOf(block.role), text: block.text, spans: [[block.start, block.end]] });
  }
  return candidates
    .filter((candidate) => appearances.has(candidate))
    .map((candidate) => ({
      candidate,
      appearances: (appearances.get(candidate) ?? []).toSorted((a, b) => (a.spans[0]?.[0] ?? 0) - (b.spans[0]?.[0] ?? 0)),
    }));
}

/**
 * The claim that says most of the same, where it is enough: half of the words, or a number and another word, or all of a quotation. Of a speaker who may be
 * the same less is enough, since headlines say it in other words ("Rebels say they have seized port").
 */
function bestTwin(other: Told, claims: readonly Candidate[], toldOf: (candidate: Candidate) => Told): Candidate | null {
  let best: Candidate | null = null;
  let bestScore = 0;
  for (const claim of claims) {
    const its = toldOf(claim);
    const { share, shared, numbers } = likeness(other.words, its.words);
    const alike = other.source !== null && its.source === other.source;
    const perhaps = likeness(other.speaker, its.speaker).shared > 0;
    const enough =
      (numbers > 0 && shared >= 2 && share >= 0.3) ||
      (shared >= 3 && share >= 0.5) ||
      ((alike || perhaps) && shared >= 1 && share >= 0.25) ||
      (other.quoted.size >= 2 && likeness(other.quoted, its.words).shared === other.quoted.size);
    if (!enough) continue;
    const score = share + 0.5 * numbers + (alike ? 0.2 : perhaps ? 0.1 : 0);
    if (score > bestScore) {
      best = claim;
      bestScore = score;
    }
  }
  return best;
}
