import type { ClaimKind, PriorityBand } from '../claim.ts';
import type { Harm } from '../lexicon/claims/harm.ts';
import { POINTS } from './points.ts';
import { SIGNALS } from './signals.ts';
import { harmsOf } from './signals/harm.ts';
import type { Move, Story, Weighed, Weight } from './weighed.ts';

/** Moves of fewer points are no reason worth telling. */
const TELLING = 2;
const MOST_REASONS = 5;

/** What is left of the points of a claim that cannot be checked, or need not be. */
const NO_FACT = 0.35;
const NOT_QUEUED = 0.45;

const bandOf = (score: number): PriorityBand => (score >= 75 ? 'urgent' : score >= 55 ? 'high' : score >= 30 ? 'normal' : 'low');

/** The signals that anything was learned of, each with what it moves. */
const WEIGHING = SIGNALS.filter(({ name }) => POINTS.of(name) !== 0).map(({ name, reason, holds }) => ({
  holds,
  move: { points: POINTS.of(name), reason },
}));
const BASE: Move = { points: POINTS.base, reason: 'where every claim begins' };

/**
 * How soon an editor would want a claim checked, and why: a sum of whole points, for what its article is about and for each signal that holds. Deterministic.
 * The reasons are the moves of most points: what raises it, then the story it stands in, then what lowers it.
 */
export function weightOf(claim: Weighed, story: Story): Weight {
  const harms = harmsOf(claim);
  const harm = harmMove(harms);
  const around = storyMove(harms, story);
  const own = harm.filter(({ points }) => points !== 0);
  for (const { holds, move } of WEIGHING) if (holds(claim, story)) own.push(move);
  own.push(...doubt(claim));
  const moves = [BASE, ...around, ...own];
  const sum = Math.max(0, total(moves));
  const lessened = lessening(claim, sum);
  const score = Math.min(100, sum + (lessened?.points ?? 0));
  const told = byWeight(own).slice(0, MOST_REASONS);
  const reasons = [
    ...(lessened === null ? [] : [lessened]),
    ...told.filter(({ points }) => points > 0),
    ...around,
    ...told.filter(({ points }) => points < 0),
  ].map(({ reason }) => reason);
  return { priority: { score, band: bandOf(score), reasons }, moves: lessened === null ? moves : [...moves, lessened] };
}

const total = (moves: readonly Move[]): number => moves.reduce((sum, { points }) => sum + points, 0);

const byWeight = (moves: readonly Move[]): readonly Move[] =>
  moves.filter(({ points }) => Math.abs(points) >= TELLING).toSorted((a, b) => Math.abs(b.points) - Math.abs(a.points));

/** For the harm that the claim tells of. One counts, so that more words never weigh less. */
function harmMove(harms: readonly Harm[]): Move[] {
  const harm = most(harms, ({ name }) => POINTS.of(name));
  return harm === null ? [] : [{ points: POINTS.of(harm.name), reason: harm.reason }];
}

/** For the gravest harm that its article is about, or that it adds to it: alike for every claim of the story, so that it orders stories and not claims. */
function storyMove(harms: readonly Harm[], story: Story): Move[] {
  const harm = most([...harms, ...story.harms], ({ storyPoints }) => storyPoints);
  return harm === null ? [] : [{ points: harm.storyPoints, reason: harm.story }];
}

/**
 * The less likely it is that somebody claims this as a fact, the later it comes. These points stand apart from those that are learned: the finder is surer of
 * what it has learned from.
 */
const DOUBTS = [
  { below: 0.5, points: -14, reason: 'the finder doubts that anybody claims it as a fact' },
  { below: 0.8, points: -6, reason: 'perhaps not claimed as a fact' },
];

function doubt({ likely }: Weighed): Move[] {
  const found = DOUBTS.find(({ below }) => likely < below);
  return found === undefined ? [] : [{ points: found.points, reason: found.reason }];
}

function most(harms: readonly Harm[], pointsOf: (harm: Harm) => number): Harm | null {
  let best: Harm | null = null;
  for (const harm of harms) if (best === null || pointsOf(harm) > pointsOf(best)) best = harm;
  return best;
}

function lessening({ kind, queued }: Weighed, sum: number): Move | null {
  if (queued) return null;
  const [left, reason] = kind === 'fact' ? [NOT_QUEUED, 'not for the queue'] : [NO_FACT, `${article(kind)} ${kind}, not a fact to check`];
  return { points: Math.round(sum * left) - sum, reason };
}

const article = (kind: ClaimKind): string => (kind === 'opinion' ? 'an' : 'a');
