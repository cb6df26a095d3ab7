import { describe, expect, it } from 'vitest';
import { HARMS } from '../../../../../functions/domain/extraction/lexicon/claims/harm.ts';
import { POINTS } from '../../../../../functions/domain/extraction/prioritise/points.ts';
import table from '../../../../../functions/domain/extraction/prioritise/points.json' with { type: 'json' };
import { SIGNALS } from '../../../../../functions/domain/extraction/prioritise/signals.ts';
import { HARM_SIGNALS } from '../../../../../functions/domain/extraction/prioritise/signals/harm.ts';

const ALL = [...HARM_SIGNALS, ...SIGNALS];

describe('the table of points', () => {
  it('names signals that there are, each by one name', () => {
    const names = ALL.map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
    expect(Object.keys(table.signals).filter((name) => !names.includes(name))).toEqual([]);
  });

  it.each(ALL)('$name goes the way that its reason tells', ({ name, raises }) => {
    const points = POINTS.of(name);
    expect(Number.isInteger(points)).toBe(true);
    expect(Math.sign(points)).not.toBe(raises ? -1 : 1);
  });

  it('never gives more for a harm than for a graver one', () => {
    const points = HARMS.map(({ name }) => POINTS.of(name));
    expect(points).toEqual(points.toSorted((a, b) => b - a));
    const stories = HARMS.map(({ storyPoints }) => storyPoints);
    expect(stories).toEqual(stories.toSorted((a, b) => b - a));
  });
});
