import { expect, it } from 'vitest';
import { Ftrl } from '../../training/ftrl.ts';
import { seeded } from '../../training/random.ts';

const RATES = { rate: 0.1, l1: 1, l2: 0 };

it('moves a weight against its gradients', () => {
  const model = new Ftrl(2, RATES);
  for (let step = 0; step < 100; step++) {
    model.update(0, -0.5);
    model.update(1, 0.5);
  }
  expect(model.weights[0]).toBeGreaterThan(0.1);
  expect(model.weights[1]).toBeLessThan(-0.1);
});

it('keeps a weight at nought whose evidence is small, or goes both ways', () => {
  const model = new Ftrl(2, RATES);
  model.update(0, 0.9);
  for (let step = 0; step < 100; step++) model.update(1, step % 2 === 0 ? 0.5 : -0.5);
  expect([...model.weights]).toEqual([0, 0]);
});

it('learns which of many features decide', () => {
  const model = new Ftrl(20, { rate: 0.5, l1: 0.5, l2: 0 });
  const random = seeded(7);
  for (let step = 0; step < 2000; step++) {
    const features = Array.from({ length: 20 }, (_, i) => i).filter(() => random() < 0.3);
    const score = features.reduce((sum, i) => sum + (model.weights[i] ?? 0), 0);
    const gradient = 1 / (1 + Math.exp(-score)) - Number(features.includes(3));
    for (const i of features) model.update(i, gradient);
  }
  const strongest = [...model.weights].indexOf(Math.max(...model.weights));
  expect(strongest).toBe(3);
});

it('averages the weights that it noted', () => {
  const model = new Ftrl(1, RATES);
  model.note();
  for (let step = 0; step < 50; step++) model.update(0, -1);
  model.note();
  expect(model.average()[0]).toBeCloseTo((model.weights[0] ?? 0) / 2, 6);
});
