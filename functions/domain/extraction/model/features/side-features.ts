import type { TokenFacts } from '../token-facts.ts';
import type { FeatureList } from './feature-list.ts';
import { tagAt, wordAt } from './neighbours.ts';

/** Features of token `t` that depend only on the side of its head (`sideOf`); written to `out`. */
export function sideFeatures(f: TokenFacts, t: number, side: number, out: FeatureList): void {
  out.clear(side * 100);
  const s = f.sentence[t] ?? 0;
  const p = f.paragraph[t] ?? 0;
  const first = f.paragraphFirst[p] ?? 0;
  const last = f.paragraphLast[p] ?? 0;
  const w1 = wordAt(f, t - 1, first, last);
  const w = wordAt(f, t, first, last);
  const w2 = wordAt(f, t + 1, first, last);
  const g1 = tagAt(f, t - 1, first, last);
  const g = tagAt(f, t, first, last);
  const g2 = tagAt(f, t + 1, first, last);
  out.add(1, w);
  out.add(2, w1);
  out.add(3, w2);
  out.add(4, w1, w);
  out.add(5, w, w2);
  out.add(6, wordAt(f, t - 2, first, last));
  out.add(7, wordAt(f, t + 2, first, last));
  out.add(8, g);
  out.add(9, g1 * 32 + g);
  out.add(10, g * 32 + g2);
  out.add(11, (tagAt(f, t - 2, first, last) * 32 + g1) * 32 + g);
  out.add(12, (g * 32 + g2) * 32 + tagAt(f, t + 2, first, last));
  out.add(13, (g1 * 32 + g) * 32 + g2);
  out.add(14, wordAt(f, f.sentenceFirst[s] ?? 0, first, last), t === f.sentenceFirst[s] ? 1 : 0);
  out.add(15, f.lemma[t] ?? 0, f.verb[t] ?? 0);
}
