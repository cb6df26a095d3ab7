import { expect, it } from 'vitest';
import { FEMALE_NAMES, MALE_NAMES } from '../../../../../../functions/domain/extraction/lexicon/names/given-names.ts';
import more from '../../../../../../functions/domain/extraction/lexicon/names/more-given-names.json' with { type: 'json' };

it('goes with one pronoun', () => {
  expect([...MALE_NAMES].filter((name) => FEMALE_NAMES.has(name))).toEqual([]);
});

it.each(['he', 'she'] as const)('is told once, in small letters, of those who are “%s”', (pronoun) => {
  const names = more[pronoun].split(' ');
  expect(new Set(names).size).toBe(names.length);
  expect(names.filter((name) => !/^[\p{Ll}’'-]{3,}$/u.test(name))).toEqual([]);
});

it('is known of many countries', () => {
  for (const name of ['cormac', 'chukwuemeka', 'venkatesh', 'gareth']) expect(MALE_NAMES).toContain(name);
  for (const name of ['eilidh', 'nomvula', 'lakshmi', 'siobhan']) expect(FEMALE_NAMES).toContain(name);
});
