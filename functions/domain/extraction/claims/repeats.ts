import type { Appearance, Source } from '../claim.ts';
import { byStart } from '../text/spans.ts';
import { tellingWords } from '../text/telling.ts';
import type { Wording } from '../text/wording.ts';
import type { Candidate } from './candidate.ts';
import { likeness } from './likeness.ts';
import type { SearchedBlock } from './searched.ts';

/** A candidate with all places where it is said. */
export interface Merged {
  readonly candidate: Candidate;
  readonly appearances: readonly Appearance[];
}

type Place = Appearance['role'];

const placeOf = (role: Candidate['role']): Place => (role === 'headline' || role === 'summary' ? role : 'body');

const appearance = (candidate: Candidate): Appearance => ({ role: placeOf(candidate.role), text: candidate.text, spans: candidate.spans });

/** What headline or summary say, of whomever. */
interface Told {
  readonly words: ReadonlySet<string>;
  /** The telling words between quotation marks. */
  readonly quoted: ReadonlySet<string>;
  readonly source: Source | null;
}

const QUOTED = /[“"‘']([^“”"‘]+?)[”"’'](?![\p{L}\p{N}])/gu;

const toldBy = (wording: Wording, source: Source | null): Told => ({
  words: wording.telling,
  quoted: tellingWords(Array.from(wording.text.matchAll(QUOTED), ([, words]) => words).join(' ')),
  source,
});

/** Whether some word of one's name, or of what is written there, is in the other's. */
const mayBeOne = (a: Source | null, b: Source | null): boolean => a !== null && b !== null && likeness(speaker(a), speaker(b)).shared > 0;

const speaker = ({ name, text }: Source): ReadonlySet<string> => tellingWords(`${name} ${text}`);

/**
 * Makes one claim of what headline, summary and body say alike. The body's wording is the claim, the others are its appearances. A headline without a claim
 * of its own that restates one is an appearance as well.
 */
export function mergeRepeats(candidates: readonly Candidate[], blocks: readonly SearchedBlock[], wordings: readonly Wording[]): Merged[] {
  const body = candidates.filter((candidate) => placeOf(candidate.role) === 'body');
  const others = candidates.filter((candidate) => placeOf(candidate.role) !== 'body');
  const appearances = new Map<Candidate, Appearance[]>(body.map((candidate) => [candidate, [appearance(candidate)]]));
  const alone: Candidate[] = [];
  for (const other of others) {
    const twin = bestTwin(toldBy(other.wording, other.source), body, alone);
    if (twin === null) {
      alone.push(other);
      appearances.set(other, [appearance(other)]);
    } else appearances.get(twin)?.push(appearance(other));
  }
  for (const lead of leadsOf(body)) {
    const twin = body.find((later) => later.block > lead.block && isSaidAgain(lead, later));
    if (twin === undefined) continue;
    appearances.get(twin)?.push(...(appearances.get(lead) ?? []));
    appearances.delete(lead);
  }
  const claimed = new Set(candidates.map((candidate) => candidate.block));
  for (const [index, block] of blocks.entries()) {
    const wording = wordings[index];
    if (wording === undefined || placeOf(block.role) === 'body' || claimed.has(index)) continue;
    const twin = bestTwin(toldBy(wording, null), body, alone);
    if (twin !== null) appearances.get(twin)?.push({ role: placeOf(block.role), text: block.text, spans: [[block.start, block.end]] });
  }
  return candidates
    .filter((candidate) => appearances.has(candidate))
    .map((candidate) => ({
      candidate,
      appearances: (appearances.get(candidate) ?? []).toSorted(byStart),
    }));
}

/** So many paragraphs with claims tell the story before it is told at length. */
const LEADS = 2;
/** And they make so many claims at most, so that one endless paragraph takes no longer than many. */
const MOST_LEADS = 24;

/** The claims of the paragraphs with which a story begins. */
function leadsOf(body: readonly Candidate[]): readonly Candidate[] {
  const blocks = new Set([...new Set(body.map(({ block }) => block))].slice(0, LEADS));
  return body.filter(({ block }) => blocks.has(block)).slice(0, MOST_LEADS);
}

/** Whether a later paragraph has the same speaker say the same at length. */
function isSaidAgain(lead: Candidate, later: Candidate): boolean {
  if (lead.source?.name !== later.source?.name) return false;
  const { share, shared, numbers } = likeness(lead.wording.telling, later.wording.telling);
  const counted = [...lead.wording.telling].filter((word) => /^\d/.test(word)).length;
  return shared >= 3 && share >= 0.6 && numbers === counted;
}

/**
 * The claim that says most of the same, where it is enough: half of the words, or a number and another word or the same speaker, or all of a quotation. Of a
 * speaker who may be the same less is enough, since headlines say it in other words ("Rebels say they have seized port").
 */
function bestTwin(other: Told, ...claims: readonly (readonly Candidate[])[]): Candidate | null {
  let best: Candidate | null = null;
  let bestScore = 0;
  for (const claim of claims.flat()) {
    const { telling } = claim.wording;
    const { share, shared, numbers } = likeness(other.words, telling);
    if (shared === 0) continue;
    const alike = other.source !== null && claim.source?.name === other.source.name;
    const perhaps = alike || mayBeOne(other.source, claim.source);
    const enough =
      (numbers > 0 && ((shared >= 2 && share >= 0.3) || perhaps)) ||
      (shared >= 3 && share >= 0.5) ||
      (perhaps && share >= 0.25) ||
      (other.quoted.size >= 2 && likeness(other.quoted, telling).shared === other.quoted.size);
    if (!enough) continue;
    const score = share + 0.5 * numbers + (alike ? 0.2 : perhaps ? 0.1 : 0);
    if (score > bestScore) {
      best = claim;
      bestScore = score;
    }
  }
  return best;
}
