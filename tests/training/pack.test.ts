import fc from 'fast-check';
import { expect, it } from 'vitest';
import { unpack } from '../../functions/domain/extraction/model/model.ts';
import { addRow } from '../../functions/domain/extraction/model/sparse-table.ts';
import { packModel } from '../../training/pack.ts';

const WIDTH = 3;
const NONE = { features: [], weights: new Float32Array(), width: 1 };
const pack = (features: readonly number[], weights: Float32Array, bits: number) =>
  unpack(
    packModel(new Set([7, -7]), NONE, { features, weights, width: WIDTH, transitions: Float32Array.of(0.5, -1) }, { cues: 2, parts: bits }),
  );

const learned = fc
  .uniqueArray(fc.integer({ min: -(2 ** 31), max: 2 ** 31 - 1 }), { maxLength: 100, selector: (feature) => feature >>> 16 })
  .chain((features) =>
    fc.record({
      features: fc.constant(features),
      weights: fc.array(fc.double({ min: -3.9, max: 3.9, noNaN: true }), {
        minLength: features.length * WIDTH,
        maxLength: features.length * WIDTH,
      }),
    }),
  );

it('gives each weight back to within half a step of a byte', () => {
  fc.assert(
    fc.property(learned, ({ features, weights }) => {
      const { parts } = pack(features, Float32Array.from(weights), 8);
      for (const [number, feature] of features.entries()) {
        const sums = new Int32Array(WIDTH);
        addRow(parts, feature, sums, 0);
        for (const [y, sum] of sums.entries())
          expect(Math.abs(sum * parts.scale - (weights[number * WIDTH + y] ?? 0))).toBeLessThanOrEqual(parts.scale / 2 + 1e-6);
      }
    }),
  );
});

it('adds nothing for a feature that was never learned', () => {
  const { parts } = pack([0x10000], Float32Array.of(1, 2, 3), 8);
  const sums = new Int32Array(WIDTH);
  addRow(parts, 0x20000, sums, 0);
  expect([...sums]).toEqual([0, 0, 0]);
});

it('keeps the features whose weights are largest where not all have room', () => {
  const features = Array.from({ length: 8 }, (_, i) => (i + 1) << 16);
  const { parts } = pack(
    features,
    Float32Array.from({ length: 8 * WIDTH }, (_, i) => (i % WIDTH === 1 ? -(Math.floor(i / WIDTH) + 1) / 4 : 0)),
    2,
  );
  const kept = features.filter((feature) => {
    const sums = new Int32Array(WIDTH);
    addRow(parts, feature, sums, 0);
    return sums[1] !== 0;
  });
  expect(kept).toEqual(features.slice(-3));
});

it('keeps the words that are cues, and the transitions', () => {
  const model = pack([], new Float32Array(), 2);
  expect([...model.cueWords].toSorted((a, b) => a - b)).toEqual([-7, 7]);
  expect([...model.transitions.scores]).toEqual([0.5, -1]);
});
