import type { FeatureList } from './feature-list.ts';
import { segmentFlags, tagAt, wordAt } from './neighbours.ts';
import { few } from './numbers.ts';
import type { Draft, TokenRange } from '../../clauses/attribution.ts';
import type { RuleRoles } from '../rule-roles.ts';
import { draftAt } from '../rule-roles.ts';
import type { TokenFacts } from '../token-facts.ts';

/** Added to the numbers of these templates. */
const CUES = 5000;

function sizeOf(ranges: readonly TokenRange[]): number {
  let size = 0;
  for (const [first, last] of ranges) size += last - first + 1;
  return size;
}

/** All features by which token `t` is told to be the head of a cue or not; written to `out`. */
export function cueFeatures(f: TokenFacts, rules: RuleRoles, t: number, out: FeatureList): void {
  out.clear(CUES);
  addFirstSight(f, rules, t, out);
  addCloserLook(f, t, out);
}

/** The first of them, by which most tokens are told to be none; written to `out`. */
export function firstSight(f: TokenFacts, rules: RuleRoles, t: number, out: FeatureList): void {
  out.clear(CUES);
  addFirstSight(f, rules, t, out);
}

/** The others; written to `out`. */
export function closerLook(f: TokenFacts, t: number, out: FeatureList): void {
  out.clear(CUES);
  addCloserLook(f, t, out);
}

/** What the rules make of a token as a cue, as one number. */
function verdictOf(draft: Draft | undefined): number {
  if (draft === undefined) return 0;
  const classed = draft.class === 'speech' ? 1 : draft.class === 'belief' ? 2 : 3;
  return (classed * 2 + (draft.within === null ? 1 : 0)) * 2 + (draft.content.length > 0 ? 1 : 0);
}

/** The word itself, its neighbours' tags, what the rules make of it. */
function addFirstSight(f: TokenFacts, rules: RuleRoles, t: number, out: FeatureList): void {
  const s = f.sentence[t] ?? 0;
  const p = f.paragraph[t] ?? 0;
  const first = f.paragraphFirst[p] ?? 0;
  const last = f.paragraphLast[p] ?? 0;
  const w = wordAt(f, t, first, last);
  const lemma = f.lemma[t] ?? 0;
  const verb = f.verb[t] ?? 0;
  const q = f.quote[t] ?? 0;
  out.add(1, w);
  out.add(2, lemma, verb);
  out.add(5, w, tagAt(f, t - 1, first, last));
  out.add(6, w, tagAt(f, t + 1, first, last));
  out.add(9, wordAt(f, t - 1, first, last));
  out.add(10, wordAt(f, t + 1, first, last));
  const draft = draftAt(rules, t);
  const isVerb = draft === undefined ? 0 : verb !== 0 ? 1 : 2;
  const verdict = verdictOf(draft);
  const size = draft === undefined ? 0 : sizeOf(draft.content);
  const bulk = size === 0 ? 0 : size < 3 ? 1 : size < 6 ? 2 : size < 12 ? 3 : 4;
  out.add(20, verdict * 4 + isVerb, bulk);
  out.add(21, verdict, lemma);
  out.add(
    22,
    verdict * 8 + (draft?.source.length === 0 ? 0 : 1) + (draft?.modal === true ? 2 : 0) + (draft?.silent === true ? 4 : 0),
    verb,
  );
  out.add(23, rules.any[t] ?? 0, verdict);
  out.add(24, rules.any[t] ?? 0, verb);
  out.add(25, q * 8 + (f.sentenceQuotes[s] ?? 0), verb);
  out.add(26, q * 8 + (f.sentenceQuotes[s] ?? 0), lemma);
}

/** Pairs of words, runs of tags, the clause that follows, and where in the sentence all this stands. */
function addCloserLook(f: TokenFacts, t: number, out: FeatureList): void {
  const s = f.sentence[t] ?? 0;
  const p = f.paragraph[t] ?? 0;
  const first = f.paragraphFirst[p] ?? 0;
  const last = f.paragraphLast[p] ?? 0;
  const start = f.sentenceFirst[s] ?? 0;
  const end = f.sentenceLast[s] ?? 0;
  const w = wordAt(f, t, first, last);
  const lemma = f.lemma[t] ?? 0;
  const g = tagAt(f, t, first, last);
  const q = f.quote[t] ?? 0;
  out.add(3, w, wordAt(f, t - 1, first, last));
  out.add(4, w, wordAt(f, t + 1, first, last));
  out.add(7, w, q);
  out.add(8, w, tagAt(f, t - 1, first, last) * 32 + tagAt(f, t + 1, first, last));
  out.add(11, wordAt(f, t - 2, first, last));
  out.add(12, wordAt(f, t + 2, first, last));
  out.add(13, (tagAt(f, t - 2, first, last) * 32 + tagAt(f, t - 1, first, last)) * 32 + g);
  out.add(14, (g * 32 + tagAt(f, t + 1, first, last)) * 32 + tagAt(f, t + 2, first, last));
  out.add(15, (tagAt(f, t - 1, first, last) * 32 + g) * 32 + tagAt(f, t + 1, first, last), f.verb[t] ?? 0);
  out.add(16, wordAt(f, t - 2, first, last), wordAt(f, t - 1, first, last));
  out.add(17, wordAt(f, t + 1, first, last), wordAt(f, t + 2, first, last));
  out.add(18, lemma, wordAt(f, t - 1, first, last));
  out.add(19, lemma, wordAt(f, t + 1, first, last));
  let opening = 9;
  let closing = 9;
  for (let i = t + 1; i <= Math.min(last, t + 8); i++)
    if (f.quote[i] === 2) {
      opening = i - t;
      break;
    }
  for (let i = t - 1; i >= Math.max(first, t - 8); i--)
    if (f.quote[i] === 3) {
      closing = t - i;
      break;
    }
  out.add(27, opening * 16 + closing, f.verb[t] ?? 0);
  out.add(28, few(opening) * 4 + few(closing), lemma);
  let that = 0;
  for (let i = t + 1; i <= Math.min(end, t + 8); i++)
    if (f.edge[i] === 9) {
      that = f.word[i] ?? 0;
      break;
    }
  out.add(29, that, lemma);
  out.add(30, that, f.verb[t] ?? 0);
  let finite = 0;
  for (let i = t + 1; i <= Math.min(end, t + 12); i++)
    if (f.edge[i] === 10) {
      finite = i - t > 5 ? 2 : 1;
      break;
    }
  let finiteBefore = 0;
  for (let i = t - 1; i >= Math.max(start, t - 25); i--) if (f.edge[i] === 10) finiteBefore++;
  out.add(31, finite * 4 + few(finiteBefore), f.verb[t] ?? 0);
  out.add(32, finite * 4 + few(finiteBefore), lemma);
  const segment = f.segment[t] ?? 0;
  const flags = segmentFlags(f, segment - 1) * 16 + segmentFlags(f, segment) * 4 + segmentFlags(f, segment + 1);
  const place = few(segment - (f.segment[start] ?? 0)) * 4 + few((f.segment[end] ?? 0) - segment);
  out.add(33, place, f.verb[t] ?? 0);
  out.add(34, place, lemma);
  out.add(35, flags, f.verb[t] ?? 0);
  out.add(36, flags, lemma);
  out.add(37, (t > first && f.segment[t - 1] !== segment ? 1 : 0) * 2 + (t < last && f.segment[t + 1] !== segment ? 1 : 0), lemma);
  out.add(38, t - start < 6 ? t - start : 6, f.verb[t] ?? 0);
  out.add(39, wordAt(f, start, first, last), f.verb[t] ?? 0);
  for (let i = t - 1; i >= Math.max(start, t - 6); i--)
    if ((f.tag[i] ?? 0) === 6 || (f.shape[i] ?? 0) >= 3) {
      out.add(40, f.tag[i] ?? 0, (t - i) * 4 + (f.verb[t] ?? 0));
      break;
    }
}
