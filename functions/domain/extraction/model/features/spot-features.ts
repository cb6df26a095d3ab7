import type { RuleRoles } from '../rule-roles.ts';
import type { TokenFacts } from '../token-facts.ts';
import { INSIDE } from '../token-facts.ts';
import type { FeatureList } from './feature-list.ts';
import type { Frame } from './frame.ts';
import { sideOf } from './frame.ts';
import { clip, few } from './numbers.ts';
import type { RunningCounts } from './running-counts.ts';

/** Where a token stands in respect of a frame's head, as neighbours often share it. */
export interface Spot {
  side: number;
  /** Segments and sentences from the head, signed. */
  offset: number;
  sentences: number;
  /** Whether its segment holds a finite verb, is quoted; how it stands to quotation marks. */
  segment: number;
  quote: number;
  /** Finite verbs, commas, quotation marks, likely cues between it and the head; whether it is a likely cue itself. */
  finite: number;
  commas: number;
  marks: number;
  heads: number;
  isHead: number;
  /** What the rules take it and its neighbours for, as to this cue and to any. */
  role: number;
  before: number;
  after: number;
  any: number;
  anyBefore: number;
}

export const nowhere = (): Spot => ({
  side: -1,
  offset: 0,
  sentences: 0,
  segment: 0,
  quote: 0,
  finite: 0,
  commas: 0,
  marks: 0,
  heads: 0,
  isHead: 0,
  role: 0,
  before: 0,
  after: 0,
  any: 0,
  anyBefore: 0,
});

/** Writes where token `t` stands to `spot`. @returns whether that is another spot than was written there */
export function moveTo(
  spot: Spot,
  f: TokenFacts,
  rules: RuleRoles,
  running: RunningCounts,
  { head, from, to, roles }: Frame,
  t: number,
): boolean {
  const low = (t < head ? t : head) + 1;
  const high = t < head ? head : t;
  const k = f.segment[t] ?? 0;
  const side = sideOf(t, head);
  const offset = clip(k - (f.segment[head] ?? 0), 5);
  const sentences = clip((f.sentence[t] ?? 0) - (f.sentence[head] ?? 0), 3);
  const segment = (f.segmentFinite[k] ?? 0) * 2 + (f.segmentQuoted[k] ?? 0);
  const quote = f.quote[t] ?? 0;
  const finite = few((running.finite[high] ?? 0) - (running.finite[low] ?? 0));
  const commas = few((running.commas[high] ?? 0) - (running.commas[low] ?? 0));
  const marks = few((running.marks[high] ?? 0) - (running.marks[low] ?? 0));
  const heads = few((running.heads[high] ?? 0) - (running.heads[low] ?? 0));
  const isHead = (running.heads[t + 1] ?? 0) - (running.heads[t] ?? 0);
  const role = roles[t - from] ?? 0;
  const before = t > from ? (roles[t - from - 1] ?? 0) : 7;
  const after = t + 1 < to ? (roles[t - from + 1] ?? 0) : 7;
  const any = rules.any[t] ?? 0;
  const anyBefore = rules.any[t - 1] ?? 0;
  const moved =
    side !== spot.side ||
    offset !== spot.offset ||
    sentences !== spot.sentences ||
    segment !== spot.segment ||
    quote !== spot.quote ||
    finite !== spot.finite ||
    commas !== spot.commas ||
    marks !== spot.marks ||
    heads !== spot.heads ||
    isHead !== spot.isHead ||
    role !== spot.role ||
    before !== spot.before ||
    after !== spot.after ||
    any !== spot.any ||
    anyBefore !== spot.anyBefore;
  if (!moved) return false;
  spot.side = side;
  spot.offset = offset;
  spot.sentences = sentences;
  spot.segment = segment;
  spot.quote = quote;
  spot.finite = finite;
  spot.commas = commas;
  spot.marks = marks;
  spot.heads = heads;
  spot.isHead = isHead;
  spot.role = role;
  spot.before = before;
  spot.after = after;
  spot.any = any;
  spot.anyBefore = anyBefore;
  return true;
}

/** Features of a spot beside the frame's head; written to `out`. */
export function spotFeatures(f: TokenFacts, { head, from, to, ruled }: Frame, spot: Spot, out: FeatureList): void {
  out.clear(1000 + spot.side * 100);
  const { sentences, quote, finite, commas, marks, heads, isHead, role, before, after, any } = spot;
  const place = spot.offset * 4 + spot.segment;
  const lemma = f.lemma[head] ?? 0;
  const tag = f.tag[head] ?? 0;
  const sentence = f.sentence[head] ?? 0;
  const segment = f.segment[head] ?? 0;
  const headQuote = f.quote[head] ?? 0;
  const next = f.word[head + 1 < to ? head + 1 : head] ?? 0;
  const nextTag = f.tag[head + 1 < to ? head + 1 : head] ?? 0;
  out.add(1, sentences * 4 + quote, headQuote);
  out.add(2, place, sentences);
  out.add(3, place, (f.segmentFinite[segment] ?? 0) * 2 + (f.sentenceQuotes[sentence] ?? 0));
  out.add(4, lemma, spot.offset * 4 + sentences);
  out.add(5, finite * 4 + commas, marks * 4 + quote);
  out.add(6, finite * 4 + marks, sentences);
  out.add(7, role * 8 + ruled, before * 8 + after);
  out.add(8, role * 8 + ruled, place);
  out.add(9, role * 8 + ruled, lemma);
  out.add(10, role * 8 + any, spot.anyBefore);
  out.add(11, any * 8 + ruled, quote);
  out.add(12, next, spot.offset * 4 + sentences);
  out.add(13, nextTag * 32 + (head > from ? (f.tag[head - 1] ?? 0) : 0), place);
  out.add(14, tag * 8 + (f.verb[head] ?? 0), place);
  if (quote === INSIDE && headQuote !== INSIDE) out.add(15, sentences, marks);
  out.add(16, f.word[head] ?? 0, role);
  out.add(17, heads * 8 + isHead, place);
  out.add(18, heads * 8 + isHead, role * 8 + ruled);
  out.add(19, heads * 8 + finite, sentences * 4 + quote);
}
