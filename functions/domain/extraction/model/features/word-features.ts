import type { TokenFacts } from '../token-facts.ts';
import type { FeatureList } from './feature-list.ts';
import type { Frame } from './frame.ts';
import { mix } from './hash.ts';
import { bucket, clip, few } from './numbers.ts';
import type { RunningCounts } from './running-counts.ts';
import type { Spot } from './spot-features.ts';

/** Features of the very token `t`, at `spot`, in respect of the frame's head; written to `out`. */
export function wordFeatures(f: TokenFacts, running: RunningCounts, { head }: Frame, spot: Spot, t: number, out: FeatureList): void {
  out.clear(2000 + spot.side * 100);
  const d = t - head;
  const near = clip(d, 5);
  const word = f.word[t] ?? 0;
  const tag = f.tag[t] ?? 0;
  const lemma = f.lemma[head] ?? 0;
  const { finite, marks, heads, role, before, after, quote } = spot;
  out.add(1, bucket(d));
  out.add(2, lemma, near * 32 + tag);
  if (d <= 3 && d >= -3) out.add(3, mix(lemma, d), word);
  out.add(4, role * 8 + before, tag);
  out.add(5, role * 8 + after, word);
  out.add(6, (f.tag[head] ?? 0) * 8 + (f.verb[head] ?? 0), near * 32 + tag);
  out.add(7, word, marks * 4 + finite);
  const ahead = few((running.heads[t + 9 < f.length ? t + 9 : f.length] ?? 0) - (running.heads[t + 1] ?? 0));
  out.add(8, heads * 8 + ahead, (f.edge[t] ?? 0) * 4 + quote);
}
