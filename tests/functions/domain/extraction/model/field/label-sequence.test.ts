import fc from 'fast-check';
import { expect, it } from 'vitest';
import { labelSequence } from '../../../../../../functions/domain/extraction/model/field/label-sequence.ts';
import type { Scores } from '../../../../../../functions/domain/extraction/model/field/label-sequence.ts';
import { transitionAt, transitionsOf } from '../../../../../../functions/domain/extraction/model/field/transitions.ts';
import { CONTENT, CONTENT_FIRST, LABELS, mayFollow, SOURCE } from '../../../../../../functions/domain/extraction/model/field/labels.ts';
import { EDGES } from '../../../../../../functions/domain/extraction/model/token-facts.ts';

const TRANSITIONS = EDGES * EDGES * LABELS * LABELS;

/** Frames short enough to try every labelling. */
const frames = fc
  .integer({ min: 1, max: 4 })
  .chain((length) =>
    fc.record({
      length: fc.constant(length),
      emissions: fc.int32Array({ min: -400, max: 400, minLength: length * LABELS, maxLength: length * LABELS }),
      scale: fc.constant(0.01),
      edges: fc.uint8Array({ max: EDGES - 1, minLength: length, maxLength: length }),
      transitions: fc.float32Array({ min: -2, max: 2, noNaN: true, minLength: TRANSITIONS, maxLength: TRANSITIONS }),
    }),
  )
  .map((scores): Scores => ({ ...scores, transitions: transitionsOf(scores.transitions) }));

/** Every labelling that may be. */
function labellings(length: number): number[][] {
  if (length === 0) return [[]];
  return labellings(length - 1).flatMap((before) =>
    Array.from({ length: LABELS }, (_, label) => label)
      .filter((label) => (before.length === 0 ? label !== SOURCE && label !== CONTENT : mayFollow(before.at(-1) ?? 0, label)))
      .map((label) => [...before, label]),
  );
}

const scoreOf = ({ emissions, scale, edges, transitions }: Scores, labels: readonly number[]): number =>
  labels.reduce(
    (sum, label, t) =>
      sum +
      (emissions[t * LABELS + label] ?? 0) * scale +
      (t === 0 ? 0 : (transitions.scores[transitionAt(edges, t) + (labels[t - 1] ?? 0) * LABELS + label] ?? 0)),
    0,
  );

const isContent = (label: number | undefined): boolean => label === CONTENT || label === CONTENT_FIRST;

it('finds the best of all labellings that may be', () => {
  fc.assert(
    fc.property(frames, (scores) => {
      const best = Math.max(...labellings(scores.length).map((labels) => scoreOf(scores, labels)));
      const found = [...labelSequence(scores).labels];
      expect(labellings(scores.length)).toContainEqual(found);
      expect(scoreOf(scores, found)).toBeCloseTo(best, 9);
    }),
    { numRuns: 50 },
  );
});

it('expects as much of the content to be right as all labellings together say', () => {
  fc.assert(
    fc.property(frames, (scores) => {
      const all = labellings(scores.length).map((labels) => ({ labels, mass: Math.exp(scoreOf(scores, labels)) }));
      const total = all.reduce((sum, { mass }) => sum + mass, 0);
      const odds = Array.from(
        { length: scores.length },
        (_, t) => all.reduce((sum, { labels, mass }) => sum + (isContent(labels[t]) ? mass : 0), 0) / total,
      );
      const { labels, overlap } = labelSequence(scores);
      const chosen = [...labels.keys()].filter((t) => isContent(labels[t]));
      const right = chosen.reduce((sum, t) => sum + (odds[t] ?? 0), 0);
      const either = chosen.length + odds.reduce((sum, share) => sum + share, 0) - right;
      expect(overlap).toBeCloseTo(chosen.length === 0 ? 0 : right / either, 6);
    }),
    { numRuns: 50 },
  );
});
