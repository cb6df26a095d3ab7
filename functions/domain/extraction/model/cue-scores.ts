import { closerLook, firstSight } from './features/cue-features.ts';
import { FeatureList } from './features/feature-list.ts';
import type { Model } from './model.ts';
import type { RuleRoles } from './rule-roles.ts';
import { addRows } from './sparse-table.ts';
import type { TokenFacts } from './token-facts.ts';

/** How likely each token is the head of a cue, and its attribution voiced, not only thought: 0 to 1, 0 where it is no candidate. */
export interface CueScores {
  readonly cue: Float64Array;
  readonly voiced: Float64Array;
}

/** A paragraph of more tokens is no prose; the rules alone read it, so that whatever comes in takes little time. */
const LONGEST = 5000;

/** What at first sight scores less than this is no cue: of those that are in the end, three in 4,000 had so low a beginning, on articles learned from. */
const HOPELESS = -1.5;

/** Whether a paragraph is read by the model. */
export const isProse = ({ paragraphFirst, paragraphLast }: TokenFacts, paragraph: number): boolean =>
  (paragraphLast[paragraph] ?? 0) - (paragraphFirst[paragraph] ?? 0) < LONGEST;

/** Whether a token may be the head of a cue: it was one somewhere, or the rules take its verb for one. */
export const isCandidate = (facts: TokenFacts, rules: RuleRoles, cueWords: ReadonlySet<number>, t: number): boolean =>
  cueWords.has(facts.word[t] ?? 0) || ((rules.cueOf[t] ?? -1) >= 0 && (facts.verb[t] ?? 0) > 0);

/** Scores every candidate of a passage: the first step of the cascade. */
export function scoreCues(facts: TokenFacts, rules: RuleRoles, { cues, cueWords }: Pick<Model, 'cues' | 'cueWords'>): CueScores {
  const scores = { cue: new Float64Array(facts.length), voiced: new Float64Array(facts.length) };
  const features = new FeatureList();
  const sums = new Int32Array(cues.width);
  for (let paragraph = 0; paragraph < facts.paragraphFirst.length; paragraph++) {
    if (!isProse(facts, paragraph)) continue;
    const last = facts.paragraphLast[paragraph] ?? -1;
    for (let t = facts.paragraphFirst[paragraph] ?? 0; t <= last; t++) {
      if (!isCandidate(facts, rules, cueWords, t)) continue;
      sums.fill(0);
      firstSight(facts, rules, t, features);
      addRows(cues, features, sums, 0);
      if ((sums[0] ?? 0) * cues.scale < HOPELESS) continue;
      closerLook(facts, t, features);
      addRows(cues, features, sums, 0);
      scores.cue[t] = odds((sums[0] ?? 0) * cues.scale);
      scores.voiced[t] = odds((sums[1] ?? 0) * cues.scale);
    }
  }
  return scores;
}

const odds = (score: number): number => 1 / (1 + Math.exp(-score));

/** By token, 1 where a cue is more likely than not. */
export function likelyHeads({ cue }: CueScores): Uint8Array {
  const heads = new Uint8Array(cue.length);
  for (let t = 0; t < cue.length; t++) heads[t] = (cue[t] ?? 0) > 0.5 ? 1 : 0;
  return heads;
}
