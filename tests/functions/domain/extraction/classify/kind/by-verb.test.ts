import { expect, it } from 'vitest';
import { kindByVerb } from '../../../../../../functions/domain/extraction/classify/kind/by-verb.ts';

it.each([
  ['urged', 'anyone who had been given a lamp to bring it back', 'call'],
  ['has called on', 'the guild to open its books', 'call'],
  ['calls for', 'calls for him to step down', 'call'],
  ['have pleaded with', 'the owner to keep the mill', 'call'],
  ['told', 'the rowers not to land', 'call'],
  ['warned against', 'landing at night', 'call'],
  ['directed', 'directed the board to pay', 'call'],
  ['instructs', 'instructs the board to pay', 'call'],
  ['begged', 'the rowers to come back', 'call'],
  ['appealed to', 'rowers to stay ashore', 'call'],
  ['accused', 'the guild of hiding its losses', 'fact'],
  ['accused', 'the guild of trademark infringement', 'fact'],
  ['identified', 'them as Gil Supra and Migo Atik', 'fact'],
  ['blamed', 'a lamp for the fire', 'fact'],
  ['described', 'wards without water', 'fact'],
  ['described', 'the story as “baseless”', 'fact'],
  ['called', 'the allegation false', 'fact'],
  ['described', 'his condition as “critical but stable”', 'fact'],
  ['dismissed', 'the tape as a complete fabrication', 'fact'],
  ['claimed', 'responsibility for the raid on the weir', 'fact'],
  ['attributed', 'the fire to a lamp', 'fact'],
  ['is suing', 'the guild over the ferry', 'fact'],
  ['vowed', 'to rebuild the weir', 'plan'],
  ['promised', '“full openness” with the families', 'plan'],
  ['is expected to', 'The bridge is expected to reopen in May', 'prediction'],
])('%s %s: a %s', (cue, text, kind) => {
  expect(kindByVerb({ cue, text })).toBe(kind);
});

it.each([
  ['said', 'the mill must be sold'],
  ['told', 'he had been moved to another boat'],
  ['told', 'the lamps lent to him were broken'],
  ['pleaded', 'not guilty to stealing lamps'],
  ['called', 'the claim a fairy tale'],
  ['accused', 'the guild of “playing with fire”'],
  ['accused', 'the guild of bad faith'],
  ['blamed', 'the guild'],
  ['described', 'the guild as a farce'],
  ['described', 'them as groundless and malicious'],
  ['warned', 'the weir could break'],
])('%s %s: the verb leaves it open', (cue, text) => {
  expect(kindByVerb({ cue, text })).toBeNull();
});
