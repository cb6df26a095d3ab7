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
  /** All of the first, then all of what the rules take them for, each as one number. */
  place: number;
  roles: number;
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
  place: -1,
  roles: -1,
});

/** What is new about a spot: nothing, what the rules take it for, or all of it. */
export const STAYED = 0;
const ROLES_MOVED = 1;
export const MOVED = 2;

/** Writes where token `t` stands to `spot`. @returns what differs from what was written there */
export function moveTo(
  spot: Spot,
  f: TokenFacts,
  rules: RuleRoles,
  running: RunningCounts,
  { head, from, to, roles }: Frame,
  t: number,
): number {
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
  // counts go up to 3, roles to 7
  const counts = (((finite * 4 + commas) * 4 + marks) * 4 + heads) * 2 + isHead;
  const place = ((((side * 16 + offset + 5) * 8 + sentences + 3) * 4 + segment) * 4 + quote) * 512 + counts;
  const read = (((role * 8 + before) * 8 + after) * 8 + any) * 8 + anyBefore;
  const moved = place !== spot.place ? MOVED : read !== spot.roles ? ROLES_MOVED : STAYED;
  if (moved === MOVED) {
    spot.place = place;
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
  }
  if (moved !== STAYED) {
    spot.roles = read;
    spot.role = role;
    spot.before = before;
    spot.after = after;
    spot.any = any;
    spot.anyBefore = anyBefore;
  }
  return moved;
}

/** Features of a spot beside the frame's head; written to `out`. */
export function spotFeatures(f: TokenFacts, frame: Frame, spot: Spot, out: FeatureList): void {
  out.clear(spotTemplates(spot.side));
  addPlace(f, frame, spot, out);
  addRoles(f, frame, spot, out);
}

/** What is added to the numbers of their templates: see `FeatureList`. */
export const spotTemplates = (side: number): number => 1000 + side * 100;

/** What a spot tells without what the rules take it for. */
export function addPlace(f: TokenFacts, { head, from, to }: Frame, spot: Spot, out: FeatureList): void {
  const { sentences, quote, finite, commas, marks, heads, isHead } = spot;
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
  out.add(12, next, spot.offset * 4 + sentences);
  out.add(13, nextTag * 32 + (head > from ? (f.tag[head - 1] ?? 0) : 0), place);
  out.add(14, tag * 8 + (f.verb[head] ?? 0), place);
  if (quote === INSIDE && headQuote !== INSIDE) out.add(15, sentences, marks);
  out.add(17, heads * 8 + isHead, place);
  out.add(19, heads * 8 + finite, sentences * 4 + quote);
}

/** What a spot tells by what the rules take it for. */
export function addRoles(f: TokenFacts, { head, ruled }: Frame, spot: Spot, out: FeatureList): void {
  const { quote, heads, isHead, role, before, after, any } = spot;
  const place = spot.offset * 4 + spot.segment;
  out.add(7, role * 8 + ruled, before * 8 + after);
  out.add(8, role * 8 + ruled, place);
  out.add(9, role * 8 + ruled, f.lemma[head] ?? 0);
  out.add(10, role * 8 + any, spot.anyBefore);
  out.add(11, any * 8 + ruled, quote);
  out.add(16, f.word[head] ?? 0, role);
  out.add(18, heads * 8 + isHead, role * 8 + ruled);
}
