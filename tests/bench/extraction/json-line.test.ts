import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { outside, readJsonLine } from '../../../bench/extraction/json-line.ts';

const read = (line: string): { gate: string } =>
  readJsonLine(line, z.object({ gate: z.string() }), '{"gate"}', (what, options) => new RangeError(`line 3: ${what}`, options));

describe('readJsonLine', () => {
  it('reads what the schema knows', () => {
    expect(read('{"gate": "open", "keys": 2}')).toEqual({ gate: 'open' });
  });

  it.each([
    ['gate: open', 'line 3: not JSON. Expected {"gate"} on one line.'],
    ['{"gate": 2}', 'line 3: ✖ Invalid input'],
  ])('throws the error of whoever asks: %j', (line, message) => {
    expect(() => read(line)).toThrow(RangeError);
    expect(() => read(line)).toThrow(message);
  });
});

it('names the first span that is no range within a text', () => {
  expect(
    outside('the gate', [
      [0, 3],
      [4, 8],
    ]),
  ).toBeUndefined();
  expect(
    outside('the gate', [
      [0, 3],
      [4, 9],
      [2, 2],
    ]),
  ).toBe('[4, 9]');
  expect(outside('the gate', [[2, 2]])).toBe('[2, 2]');
});
