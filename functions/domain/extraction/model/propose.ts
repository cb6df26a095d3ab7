import { CONTENT, CONTENT_FIRST, CUE, OTHER, SOURCE, SOURCE_FIRST } from './field/labels.ts';
import type { TokenRange } from '../clauses/attribution.ts';
import { likelyHeads, scoreCues } from './cue-scores.ts';
import type { CueScores } from './cue-scores.ts';
import { Emissions } from './sums/emissions.ts';
import { edgesOf, frameOf, LONGEST_FRAME } from './features/frame.ts';
import { runningCounts } from './features/running-counts.ts';
import { labelSequence, Room } from './field/label-sequence.ts';
import type { Model } from './model.ts';
import { fetchInOrder } from './sparse-table.ts';
import type { RuleRoles } from './rule-roles.ts';
import { draftAt } from './rule-roles.ts';
import type { Steps } from './steps.ts';
import { EVERY_STEP } from './steps.ts';
import type { TokenFacts } from './token-facts.ts';

/** A likely attribution, before neighbours have contended for their words. */
export interface Proposal {
  readonly head: number;
  /** How likely it is right, 0 to 1. */
  readonly score: number;
  /** How likely somebody voiced it, and did not only think it, 0 to 1. */
  readonly voiced: number;
  readonly source: readonly TokenRange[];
  readonly cue: readonly TokenRange[];
  readonly content: readonly TokenRange[];
}

/** Cues less likely than this are not looked into. */
const LEAST_CUE = 0.3;

/** Reads a passage's facts with a model: finds cues, then for each the words of its parts. Linear in the passage's length. */
export function propose(facts: TokenFacts, rules: RuleRoles, model: Model, steps: Pick<Steps, 'fallback'> = EVERY_STEP): Proposal[] {
  return new Reader(facts, rules, model, steps.fallback).read();
}

/** How much of a content by the rules is expected to be right where the model sees none. */
const RULE_OVERLAP = 0.5;

/** Room to label one frame after the other. */
const room = new Room(LONGEST_FRAME);

class Reader {
  readonly #facts: TokenFacts;
  readonly #rules: RuleRoles;
  readonly #model: Model;
  readonly #fallback: boolean;
  readonly #scores: CueScores;
  readonly #emissions: Emissions;
  readonly #roles = new Uint8Array(LONGEST_FRAME);

  constructor(facts: TokenFacts, rules: RuleRoles, model: Model, fallback: boolean) {
    this.#facts = facts;
    this.#rules = rules;
    this.#model = model;
    this.#fallback = fallback;
    fetchInOrder(model.cues);
    fetchInOrder(model.parts);
    this.#scores = scoreCues(facts, rules, model);
    this.#emissions = new Emissions(facts, rules, runningCounts(facts, likelyHeads(this.#scores)), model.parts);
  }

  read(): Proposal[] {
    const proposals: Proposal[] = [];
    const { cue: scores, voiced } = this.#scores;
    for (let t = 0; t < scores.length; t++) {
      const cue = scores[t] ?? 0;
      if (cue < LEAST_CUE) continue;
      const proposal = this.#proposal(t, cue, voiced[t] ?? 0);
      if (proposal !== null) proposals.push(proposal);
    }
    return proposals;
  }

  #proposal(head: number, cue: number, voiced: number): Proposal | null {
    const frame = frameOf(this.#facts, this.#rules, head, 'sentence', this.#roles);
    const scores = {
      length: frame.to - frame.from,
      emissions: this.#emissions.of(frame),
      edges: edgesOf(this.#facts, frame),
      scale: this.#model.parts.scale,
      transitions: this.#model.transitions,
    };
    const { labels, overlap } = labelSequence(scores, room);
    const content = rangesOf(labels, frame.from, CONTENT_FIRST, CONTENT);
    if (content.length === 0) return this.#fallback ? this.#byRule(head, cue, voiced) : null;
    labels[head - frame.from] = CUE;
    return {
      head,
      score: cue * overlap,
      voiced,
      source: rangesOf(labels, frame.from, SOURCE_FIRST, SOURCE),
      cue: rangesOf(labels, frame.from, CUE, CUE),
      content,
    };
  }

  /** A likely cue whose words the model cannot tell: the rules may. */
  #byRule(head: number, cue: number, voiced: number): Proposal | null {
    const draft = draftAt(this.#rules, head);
    if (draft === undefined || draft.within !== null || draft.content.length === 0) return null;
    return { head, score: cue * RULE_OVERLAP, voiced, source: draft.source, cue: draft.cue, content: draft.content };
  }
}

/** Runs of labels as token ranges; `opening` starts a new one. */
function rangesOf(labels: Uint8Array, from: number, opening: number, inside: number): TokenRange[] {
  const ranges: TokenRange[] = [];
  let first = -1;
  for (let t = 0; t <= labels.length; t++) {
    const label = labels[t] ?? OTHER;
    const goes = label === inside || label === opening;
    if (first >= 0 && (!goes || (label === opening && opening !== inside))) {
      ranges.push([from + first, from + t - 1]);
      first = -1;
    }
    if (goes && first < 0) first = t;
  }
  return ranges;
}
