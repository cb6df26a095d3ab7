import { expect, it } from 'vitest';
import { kindByPhrase } from '../../../../../../functions/domain/extraction/classify/kind/by-phrase.ts';

it.each([
  ['has called for', 'call'],
  ['pushed for', 'call'],
  ['proposal to', 'call'],
  ['is suing', 'fact'],
  ['spoke highly of', 'opinion'],
  ['agreed with', 'opinion'],
  ['criticism of', 'opinion'],
  ['railed against', 'opinion'],
  ['called out', 'opinion'],
  ['is upbeat about', 'opinion'],
])('%s: a %s', (cue, kind) => {
  expect(kindByPhrase(cue)).toBe(kind);
});

it.each(['said', 'agreed', 'agreed to', 'spoke of', 'argued against'])('%s leaves it open', (cue) => {
  expect(kindByPhrase(cue)).toBeNull();
});
