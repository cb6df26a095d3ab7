import { mix } from './hash.ts';
import type { TokenFacts } from './token-facts.ts';
import { INSIDE, OUTSIDE } from './token-facts.ts';
import type { RuleRoles } from './rule-roles.ts';
import { fillRoles } from './rule-roles.ts';

/** Before its head, the head itself, after it. */
export type Side = 0 | 1 | 2;

const feature = (template: number, a: number, b = 0): number => mix(mix(template, a), b);

/** A number for "how far", signed, coarser with distance. */
function bucket(distance: number): number {
  const d = Math.abs(distance);
  const size = d <= 6 ? d : d <= 8 ? 7 : d <= 12 ? 8 : d <= 17 ? 9 : d <= 25 ? 10 : d <= 40 ? 11 : d <= 60 ? 12 : 13;
  return distance < 0 ? -size : size;
}

const few = (count: number): number => (count > 3 ? 3 : count);
const clip = (value: number, most: number): number => (value > most ? most : value < -most ? -most : value);

/** The most features that either function below writes. */
export const MOST_FEATURES = 64;

/** Features of token `t` that depend only on the side of its head; written to `out`. @returns how many */
export function sideFeatures(f: TokenFacts, t: number, side: Side, out: Int32Array): number {
  let n = 0;
  const put = (template: number, a: number, b = 0): void => {
    out[n++] = feature(template * 3 + side, a, b);
  };
  const s = f.sentence[t] ?? 0;
  const p = f.paragraph[t] ?? 0;
  const first = f.paragraphFirst[p] ?? 0;
  const last = f.paragraphLast[p] ?? 0;
  const word = (i: number): number => (i < first ? 1 : i > last ? 2 : (f.word[i] ?? 0));
  const tag = (i: number): number => (i < first ? 30 : i > last ? 31 : (f.tag[i] ?? 0));
  const w = word(t);
  const g = tag(t);
  const g1 = tag(t - 1);
  const g2 = tag(t + 1);
  put(1, w);
  put(2, word(t - 1));
  put(3, word(t + 1));
  put(4, word(t - 1), w);
  put(5, w, word(t + 1));
  put(6, word(t - 2));
  put(7, word(t + 2));
  put(8, g);
  put(9, g1 * 32 + g);
  put(10, g * 32 + g2);
  put(11, (tag(t - 2) * 32 + g1) * 32 + g);
  put(12, (g * 32 + g2) * 32 + tag(t + 2));
  put(13, (g1 * 32 + g) * 32 + g2);
  put(14, f.suffix[t] ?? 0);
  put(15, (f.shape[t] ?? 0) * 8 + (t > first ? (f.shape[t - 1] ?? 0) : 7));
  const q = f.quote[t] ?? 0;
  put(16, q * 8 + (t > first ? (f.quote[t - 1] ?? 0) : 5));
  const at = (t === f.sentenceFirst[s] ? 1 : 0) + (t === f.sentenceLast[s] ? 2 : 0) + (t === first ? 4 : 0);
  put(17, at, q);
  put(18, at, g);
  const segment = f.segment[t] ?? 0;
  const flags = (k: number): number => (f.segmentFinite[k] ?? 0) * 2 + (f.segmentQuoted[k] ?? 0);
  put(19, flags(segment) * 16 + flags(segment + 1) * 4 + flags(segment - 1));
  put(20, flags(segment), t > first && f.segment[t - 1] !== segment ? w : 0);
  put(21, word(f.sentenceFirst[s] ?? 0), t === f.sentenceFirst[s] ? 1 : 0);
  put(22, f.lemma[t] ?? 0, f.verb[t] ?? 0);
  return n;
}

/** Counts over the tokens before each position, for "how many between". */
export interface Running {
  readonly finite: Int32Array;
  readonly commas: Int32Array;
  readonly marks: Int32Array;
  /** Heads of likely cues. */
  readonly heads: Int32Array;
}

/** @param heads by token, 1 where a cue is likely */
export function runningCounts(f: TokenFacts, heads: Uint8Array): Running {
  const make = (test: (i: number) => boolean): Int32Array => {
    const counts = new Int32Array(f.length + 1);
    for (let i = 0; i < f.length; i++) counts[i + 1] = (counts[i] ?? 0) + (test(i) ? 1 : 0);
    return counts;
  };
  return {
    finite: make((i) => f.edge[i] === 10),
    commas: make((i) => f.edge[i] === 3 && f.quote[i] === OUTSIDE),
    marks: make((i) => f.edge[i] === 1 || f.edge[i] === 2),
    heads: make((i) => heads[i] === 1),
  };
}

/** One candidate cue and the tokens around it in which its parts are sought. */
export interface Frame {
  readonly head: number;
  readonly from: number;
  /** After the last token. */
  readonly to: number;
  /** What the rules say of these tokens in respect of this cue, from `from` on. */
  readonly roles: Uint8Array;
  readonly ruled: number;
}

/** How many tokens before and after its head a frame reaches at most. */
export const BEFORE = 90;
export const AFTER = 130;

export function frameOf(f: TokenFacts, rules: RuleRoles, head: number): Frame {
  const p = f.paragraph[head] ?? 0;
  const from = Math.max(f.paragraphFirst[p] ?? 0, head - BEFORE);
  const to = Math.min((f.paragraphLast[p] ?? 0) + 1, head + AFTER);
  const roles = new Uint8Array(to - from);
  const draft = rules.drafts[rules.cueOf[head] ?? -1];
  if (draft !== undefined) fillRoles(roles, draft, from);
  const ruled = draft === undefined ? 0 : draft.within !== null ? 1 : draft.class === 'speech' ? 2 : draft.class === 'belief' ? 3 : 4;
  return { head, from, to, roles, ruled };
}

/** Features of token `t` in respect of the frame's head; written to `out`. @returns how many */
export function headFeatures(f: TokenFacts, rules: RuleRoles, running: Running, frame: Frame, t: number, out: Int32Array): number {
  let n = 0;
  const { head, from, to } = frame;
  const side = t < head ? 0 : t === head ? 1 : 2;
  const put = (template: number, a: number, b = 0): void => {
    out[n++] = feature(template * 3 + side + 1000, a, b);
  };
  const d = t - head;
  const near = clip(d, 5);
  const g = f.tag[t] ?? 0;
  const lemma = f.lemma[head] ?? 0;
  const low = Math.min(t, head);
  const high = Math.max(t, head);
  const offset = clip((f.segment[t] ?? 0) - (f.segment[head] ?? 0), 5);
  const segment = f.segment[t] ?? 0;
  const seg = (f.segmentFinite[segment] ?? 0) * 2 + (f.segmentQuoted[segment] ?? 0);
  const sentences = clip((f.sentence[t] ?? 0) - (f.sentence[head] ?? 0), 3);
  const finite = few((running.finite[high] ?? 0) - (running.finite[low + 1] ?? 0));
  const commas = few((running.commas[high] ?? 0) - (running.commas[low + 1] ?? 0));
  const marks = few((running.marks[high] ?? 0) - (running.marks[low + 1] ?? 0));
  const q = f.quote[t] ?? 0;
  const hq = f.quote[head] ?? 0;
  const role = frame.roles[t - from] ?? 0;
  const before = t > from ? (frame.roles[t - from - 1] ?? 0) : 7;
  const after = t + 1 < to ? (frame.roles[t - from + 1] ?? 0) : 7;
  const { ruled } = frame;
  const next = head + 1 < to ? head + 1 : head;
  const any = rules.any[t] ?? 0;
  put(1, bucket(d));
  put(2, sentences * 4 + q, hq);
  put(3, offset * 4 + seg, sentences);
  put(4, offset * 4 + seg, (f.segmentFinite[f.segment[head] ?? 0] ?? 0) * 2 + (f.sentenceQuotes[f.sentence[head] ?? 0] ?? 0));
  put(5, lemma, offset * 4 + sentences);
  put(6, lemma, near * 32 + g);
  if (d <= 3 && d >= -3) put(7, mix(lemma, d), f.word[t] ?? 0);
  if (d <= 6 && d >= -6) {
    let path = d;
    for (let i = low; i <= high; i++) path = mix(path, f.tag[i] ?? 0);
    put(8, path);
    put(9, path, lemma);
  }
  put(10, finite * 4 + commas, marks * 4 + q);
  put(11, finite * 4 + marks, sentences);
  put(12, finite * 32 + g, commas);
  put(13, role * 8 + ruled, before * 8 + after);
  put(14, role * 8 + before, g);
  put(15, role * 8 + after, f.word[t] ?? 0);
  put(16, role * 8 + ruled, offset * 4 + seg);
  put(17, role * 8 + ruled, lemma);
  put(18, role * 8 + any, rules.any[t - 1] ?? 0);
  put(19, any * 8 + ruled, q);
  put(20, f.word[next] ?? 0, offset * 4 + sentences);
  put(21, (f.tag[next] ?? 0) * 32 + (head > from ? (f.tag[head - 1] ?? 0) : 0), offset * 4 + seg);
  put(22, (f.tag[head] ?? 0) * 8 + (f.verb[head] ?? 0), offset * 4 + seg);
  put(23, (f.tag[head] ?? 0) * 8 + (f.verb[head] ?? 0), near * 32 + g);
  const opening = f.quote[f.sentenceFirst[f.sentence[head] ?? 0] ?? 0] ?? 0;
  const headAt = few((f.segment[head] ?? 0) - (f.segment[f.sentenceFirst[f.sentence[head] ?? 0] ?? 0] ?? 0));
  const headLeft = few((f.segment[f.sentenceLast[f.sentence[head] ?? 0] ?? 0] ?? 0) - (f.segment[head] ?? 0));
  put(24, headAt * 4 + headLeft, (offset * 4 + seg) * 4 + opening);
  put(25, f.word[t] ?? 0, marks * 4 + finite);
  if (q === INSIDE && hq !== INSIDE) put(26, sentences, marks);
  put(27, (f.edge[t] ?? 0) * 16 + (t > from ? (f.edge[t - 1] ?? 0) : 13), offset * 8 + finite);
  put(28, f.word[head] ?? 0, role);
  const heads = few((running.heads[high] ?? 0) - (running.heads[low + 1] ?? 0));
  const is = (running.heads[t + 1] ?? 0) - (running.heads[t] ?? 0);
  const ahead = few((running.heads[Math.min(f.length, t + 9)] ?? 0) - (running.heads[t + 1] ?? 0));
  put(29, heads * 8 + is, offset * 4 + seg);
  put(30, heads * 8 + is, role * 8 + ruled);
  put(31, heads * 8 + finite, sentences * 4 + q);
  put(32, heads * 8 + ahead, (f.edge[t] ?? 0) * 4 + q);
  return n;
}

/** The edges between the tokens of a frame; nothing is known before its first. */
export const edgesOf = (f: TokenFacts, { from, to }: Frame): Uint8Array => f.edge.subarray(from, to);
