import { expect, it } from 'vitest';
import type { SourceType } from '../../../../functions/domain/extraction/claim.ts';
import { namedSource, sourceIdOf, wordsOfSource } from '../../../../functions/domain/sources/named-source.ts';
import { inventedClaim } from '../../../support/planted-claims.ts';

const idOf = (name: string, type: SourceType): string | null => {
  const { attribution } = inventedClaim('a', 1);
  return namedSource({ attribution: { ...attribution, source: { text: name, spans: [], name, type } } })?.id ?? null;
};

it.each([
  ['The Local Coordination Committees', 'opposition', 'local-coordination-committees'],
  ['LCC', 'opposition', 'lcc'],
  ['Réunion’s  Harbour Office', 'official', 'reunion-harbour-office'],
  ['Reuters', 'media', 'reuters'],
  ['spokeswoman for Halvard Transit', 'company', 'spokeswoman-for-halvard-transit'],
  ['Police', 'police', null],
  ['Two nurses', 'person', null],
  ['residents', 'person', null],
  ['The mayor', 'official', null],
  ['Ada Verne', 'witness', null],
  ['Senior Official', 'anonymous', null],
  ['…', 'official', null],
] as const)('%s (%s) has the record %s', (name, type, id) => {
  expect(idOf(name, type)).toBe(id);
});

it('is nobody’s where the article names nobody', () => {
  const { attribution } = inventedClaim('a', 1);
  expect(namedSource({ attribution: { ...attribution, source: null } })).toBeNull();
});

it('is found by each word of its name', () => {
  expect(wordsOfSource('The Red Lantern Society of Red Hill')).toEqual(['red', 'lantern', 'society', 'of', 'hill']);
  expect(sourceIdOf('the  LCC')).toBe('lcc');
});
