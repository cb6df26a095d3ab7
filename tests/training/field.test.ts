import fc from 'fast-check';
import { expect, it } from 'vitest';
import { CONTENT, LABELS, mayFollow, SOURCE } from '../../functions/domain/extraction/model/field/labels.ts';
import { EDGES } from '../../functions/domain/extraction/model/token-facts.ts';
import { Field } from '../../training/field.ts';
import { Ftrl } from '../../training/ftrl.ts';

const RATES = { rate: 0.5, l1: 0, l2: 0 };

/** A field of one feature a token. */
function field(length: number): Field {
  return new Field(new Ftrl(length * LABELS, RATES), new Ftrl(EDGES * EDGES * LABELS * LABELS, RATES), length);
}

/** How many labellings of so many tokens may be. */
function count(length: number): number {
  let ends = Array.from({ length: LABELS }, (_, label) => Number(label !== SOURCE && label !== CONTENT));
  for (let t = 1; t < length; t++)
    ends = ends.map((_, next) => ends.reduce((sum, ways, label) => sum + (mayFollow(label, next) ? ways : 0), 0));
  return ends.reduce((sum, ways) => sum + ways, 0);
}

const allowed = fc
  .array(fc.nat(LABELS - 1), { minLength: 1, maxLength: 8 })
  .filter((labels) => labels.every((label, t) => (t === 0 ? label !== SOURCE && label !== CONTENT : mayFollow(labels[t - 1] ?? 0, label))));

const sequenceOf = (labels: readonly number[]) => ({
  labels: Uint8Array.from(labels),
  edges: new Uint8Array(labels.length),
  numbers: Int32Array.from(labels.keys()),
  starts: Int32Array.from({ length: labels.length + 1 }, (_, t) => t),
  weight: 1,
});

it('thinks all labellings alike before it has learned', () => {
  fc.assert(
    fc.property(allowed, (labels) => {
      expect(field(labels.length).learn(sequenceOf(labels))).toBeCloseTo(-Math.log(count(labels.length)), 6);
    }),
  );
});

it('learns any labelling that may be by heart', () => {
  fc.assert(
    fc.property(allowed, (labels) => {
      const learner = field(labels.length);
      let likelihood = -Infinity;
      for (let step = 0; step < 200; step++) likelihood = learner.learn(sequenceOf(labels));
      expect(likelihood).toBeGreaterThan(-0.3);
      expect(likelihood).toBeLessThanOrEqual(0);
    }),
    { numRuns: 20 },
  );
});
