import type { TokenFacts } from '../token-facts.ts';
import type { FeatureList } from './feature-list.ts';
import type { Frame } from './frame.ts';
import { mix } from './hash.ts';
import { bucket, clip, few } from './numbers.ts';
import type { RunningCounts } from './running-counts.ts';
import type { Spot } from './spot-features.ts';

/** Tokens farther from the head are all as far. */
export const NEAR = 5;

/** What is added to the numbers of their templates: see `FeatureList`. */
export const wordTemplates = (side: number): number => 2000 + side * 100;

/** Features of the very token `t`, at `spot`, in respect of the frame's head; written to `out`. */
export function wordFeatures(f: TokenFacts, running: RunningCounts, { head }: Frame, spot: Spot, t: number, out: FeatureList): void {
  out.clear(wordTemplates(spot.side));
  const tag = f.tag[t] ?? 0;
  addDistance(t - head, out);
  addHead(f.lemma[head] ?? 0, kindOf(f, head), clip(t - head, NEAR), tag, out);
  addRole(spot.role, spot.before, tag, out);
  addAhead(spot.heads, headsAhead(f, running, t), f.edge[t] ?? 0, spot.quote, out);
  addOwnWord(f, head, spot, t, out);
}

/** What its distance from the head tells of a token. */
export function addDistance(distance: number, out: FeatureList): void {
  out.add(1, bucket(distance));
}

/** A token's tag and the class of its verb as one number. */
export const kindOf = (f: TokenFacts, t: number): number => (f.tag[t] ?? 0) * 8 + (f.verb[t] ?? 0);

/** What the head and its kind tell of a token that is so near, up to `NEAR`, and has this tag. */
export function addHead(lemma: number, kind: number, near: number, tag: number, out: FeatureList): void {
  out.add(2, lemma, near * 32 + tag);
  out.add(6, kind, near * 32 + tag);
}

/** What the rules' reading of it and of the token before tell of one with this tag. */
export function addRole(role: number, before: number, tag: number, out: FeatureList): void {
  out.add(4, role * 8 + before, tag);
}

/** How many likely cues stand in the next nine tokens, up to three. */
export const headsAhead = (f: TokenFacts, running: RunningCounts, t: number): number =>
  few((running.heads[t + 9 < f.length ? t + 9 : f.length] ?? 0) - (running.heads[t + 1] ?? 0));

/** What likely cues, between it and the head and ahead of it, tell of a token. */
export function addAhead(heads: number, ahead: number, edge: number, quote: number, out: FeatureList): void {
  out.add(8, heads * 8 + ahead, edge * 4 + quote);
}

/** What its own word tells of a token. */
export function addOwnWord(f: TokenFacts, head: number, spot: Spot, t: number, out: FeatureList): void {
  const d = t - head;
  const word = f.word[t] ?? 0;
  if (d <= 3 && d >= -3) out.add(3, mix(f.lemma[head] ?? 0, d), word);
  out.add(5, spot.role * 8 + spot.after, word);
  out.add(7, word, spot.marks * 4 + spot.finite);
}
