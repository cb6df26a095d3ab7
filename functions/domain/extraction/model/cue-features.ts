import { mix } from './hash.ts';
import type { RuleRoles } from './rule-roles.ts';
import type { TokenFacts } from './token-facts.ts';

const feature = (template: number, a: number, b = 0): number => mix(mix(template + 5000, a), b);
const few = (count: number): number => (count > 3 ? 3 : count);

/** Features by which token `t` is told to be the head of a cue or not; written to `out`. @returns how many */
export function cueFeatures(f: TokenFacts, rules: RuleRoles, t: number, out: Int32Array): number {
  let n = 0;
  const put = (template: number, a: number, b = 0): void => {
    out[n++] = feature(template, a, b);
  };
  const s = f.sentence[t] ?? 0;
  const p = f.paragraph[t] ?? 0;
  const first = f.paragraphFirst[p] ?? 0;
  const last = f.paragraphLast[p] ?? 0;
  const start = f.sentenceFirst[s] ?? 0;
  const end = f.sentenceLast[s] ?? 0;
  const word = (i: number): number => (i < first ? 1 : i > last ? 2 : (f.word[i] ?? 0));
  const tag = (i: number): number => (i < first ? 30 : i > last ? 31 : (f.tag[i] ?? 0));
  const w = word(t);
  const lemma = f.lemma[t] ?? 0;
  const g = tag(t);
  const q = f.quote[t] ?? 0;
  put(1, w);
  put(2, lemma, f.verb[t] ?? 0);
  put(3, w, word(t - 1));
  put(4, w, word(t + 1));
  put(5, w, tag(t - 1));
  put(6, w, tag(t + 1));
  put(7, w, q);
  put(8, w, tag(t - 1) * 32 + tag(t + 1));
  put(9, word(t - 1));
  put(10, word(t + 1));
  put(11, word(t - 2));
  put(12, word(t + 2));
  put(13, (tag(t - 2) * 32 + tag(t - 1)) * 32 + g);
  put(14, (g * 32 + tag(t + 1)) * 32 + tag(t + 2));
  put(15, (tag(t - 1) * 32 + g) * 32 + tag(t + 1), f.verb[t] ?? 0);
  put(16, f.suffix[t] ?? 0, f.verb[t] ?? 0);
  put(17, word(t - 2), word(t - 1));
  put(18, word(t + 1), word(t + 2));
  put(19, lemma, word(t - 1));
  put(20, lemma, word(t + 1));
  const draft = rules.drafts[rules.cueOf[t] ?? -1];
  const isVerb = draft === undefined ? 0 : f.verb[t] !== 0 ? 1 : 2;
  const verdict =
    draft === undefined
      ? 0
      : ((draft.class === 'speech' ? 1 : draft.class === 'belief' ? 2 : 3) * 2 + (draft.within === null ? 1 : 0)) * 2 +
        (draft.content.length > 0 ? 1 : 0);
  const size = draft === undefined ? 0 : draft.content.reduce((sum, [from, to]) => sum + to - from + 1, 0);
  const bulk = size === 0 ? 0 : size < 3 ? 1 : size < 6 ? 2 : size < 12 ? 3 : 4;
  put(21, verdict * 4 + isVerb, bulk);
  put(22, verdict, lemma);
  put(
    23,
    verdict * 8 + (draft?.source.length === 0 ? 0 : 1) + (draft?.modal === true ? 2 : 0) + (draft?.silent === true ? 4 : 0),
    f.verb[t] ?? 0,
  );
  put(24, rules.any[t] ?? 0, verdict);
  put(25, rules.any[t] ?? 0, f.verb[t] ?? 0);
  put(26, q * 8 + (f.sentenceQuotes[s] ?? 0), f.verb[t] ?? 0);
  put(27, q * 8 + (f.sentenceQuotes[s] ?? 0), lemma);
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
  put(28, opening * 16 + closing, f.verb[t] ?? 0);
  put(29, few(opening) * 4 + few(closing), lemma);
  let that = 0;
  for (let i = t + 1; i <= Math.min(end, t + 8); i++)
    if (f.edge[i] === 9) {
      that = f.word[i] ?? 0;
      break;
    }
  put(30, that, lemma);
  put(31, that, f.verb[t] ?? 0);
  let finite = 0;
  for (let i = t + 1; i <= Math.min(end, t + 12); i++)
    if (f.edge[i] === 10) {
      finite = i - t > 5 ? 2 : 1;
      break;
    }
  let finiteBefore = 0;
  for (let i = t - 1; i >= Math.max(start, t - 25); i--) if (f.edge[i] === 10) finiteBefore++;
  put(32, finite * 4 + few(finiteBefore), f.verb[t] ?? 0);
  put(33, finite * 4 + few(finiteBefore), lemma);
  const segment = f.segment[t] ?? 0;
  const flags = (k: number): number => (f.segmentFinite[k] ?? 0) * 2 + (f.segmentQuoted[k] ?? 0);
  const place = few(segment - (f.segment[start] ?? 0)) * 4 + few((f.segment[end] ?? 0) - segment);
  put(34, place, f.verb[t] ?? 0);
  put(35, place, lemma);
  put(36, flags(segment - 1) * 16 + flags(segment) * 4 + flags(segment + 1), f.verb[t] ?? 0);
  put(37, flags(segment - 1) * 16 + flags(segment) * 4 + flags(segment + 1), lemma);
  put(38, (t > first && f.segment[t - 1] !== segment ? 1 : 0) * 2 + (t < last && f.segment[t + 1] !== segment ? 1 : 0), lemma);
  put(39, t - start < 6 ? t - start : 6, f.verb[t] ?? 0);
  put(40, word(start), f.verb[t] ?? 0);
  for (let i = t - 1; i >= Math.max(start, t - 6); i--)
    if ((f.tag[i] ?? 0) === 6 || (f.shape[i] ?? 0) >= 3) {
      put(41, f.tag[i] ?? 0, (t - i) * 4 + (f.verb[t] ?? 0));
      break;
    }
  put(42, f.shape[t] ?? 0, f.verb[t] ?? 0);
  return n;
}
