import { expect, it } from 'vitest';
import { whoseIs } from '../../../../../../../functions/domain/extraction/classify/kind/future/whose.ts';
import { wordingOf } from '../../../../../../../functions/domain/extraction/text/wording.ts';

it.each([
  ['we', 'the ferryman', 'own'],
  // a firm or office speaks of itself, a person does not
  ['it', 'the guild', 'own'],
  ['it', 'a farmer', 'other'],
  ['it', 'the guild’s director, Ann Orme', 'own'],
  ['they', 'farmers', 'own'],
  ['he', 'Mr Orme', 'own'],
  ['she', 'he', 'other'],
  ['the guild', 'the guild', 'own'],
  ['its board', 'the guild', 'own'],
  ['its lamps', 'the guild', 'their'],
  ['their rivals', 'the guild', 'other'],
  ['the council', 'the mayor', 'own'],
  ['nobody', 'the mayor', 'other'],
  ['prices', 'the guild', 'other'],
  ['it', '', 'open'],
  ['it', 'constructor', 'own'],
  ['', 'the guild', 'open'],
])('%s, said %s: %s', (subject, source, whose) => {
  expect(whoseIs(wordingOf(subject).tokens, source)).toBe(whose);
});
