import { expect, it } from 'vitest';
import { claimsOf } from '../../../articles.ts';

const last = (...paragraphs: string[]): string | undefined => claimsOf(paragraphs).at(-1)?.attribution.source?.name;

it.each([
  [
    'a bare name that has just spoken, which is told to be an outlet',
    ['The firm paid thieves, according to Circuit.', 'The technology magazine said an aide gave proof.'],
    'Circuit',
  ],
  [
    'the fighters who spoke last',
    ['The Kord Liberation Army claimed the attack.', 'In a statement, the group said more would follow.'],
    'Kord Liberation Army',
  ],
  [
    'the body that has just spoken, rather than one that was told of as a group',
    [
      'The Ridge Front and the northern group Al-Tarn met in May.',
      'The Ridge Front denied in a statement that it had guns.',
      'But the group said that it would buy some.',
    ],
    'Ridge Front',
  ],
  [
    'a body that has a name, rather than the headline’s without one',
    ['headline|Armed group accepts a pause', 'Jund al-Sahel’s delegates left.', 'Hours later the group said it had answered.'],
    'Jund al-Sahel',
  ],
  [
    'a body of which nothing else is told',
    ['Nine died, according to Open Ways, which lists the dead.', 'The organization said that they were shot.'],
    'Open Ways',
  ],
  ['no place in which it stood', ['In downtown Tarn, a group dressed in red marched. The group said it was peaceful.'], 'group'],
  [
    'the hospitals of which Britons speak so',
    [
      'An NHS trust has owned up to errors.',
      'Mid Calder Hospitals said letters had been mixed up. Sixty people should have been called, the trust said.',
    ],
    'Mid Calder Hospitals',
  ],
  ['no state', ['Hospitals in England are full.', 'The health department said it would look at the figures.'], 'health department'],
])('“the group” and the like are %s', (_, paragraphs, expected) => {
  expect(last(...paragraphs)).toBe(expected);
});

it.each([
  ['the watchdog of a headline', 'The Fair Trade Commission has sued the chain. Shops were shut.', 'Fair Trade Commission'],
  ['and not what is only called so', 'The Board Room has sued the chain. Shops were shut.', 'Watchdog'],
])('looks ahead for %s', (_, paragraph, name) => {
  expect(claimsOf(['headline|Watchdog claims prices were ‘phantom’', paragraph])[0]?.attribution.source?.name).toBe(name);
});
