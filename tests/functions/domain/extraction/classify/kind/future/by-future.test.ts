import { expect, it } from 'vitest';
import { kindByFuture } from '../../../../../../../functions/domain/extraction/classify/kind/future/by-future.ts';
import { futureIn } from '../../../../../../../functions/domain/extraction/classify/kind/future/future.ts';
import { voiceOf } from '../../../../../../../functions/domain/extraction/classify/kind/future/voice.ts';
import { wordingOf } from '../../../../../../../functions/domain/extraction/text/wording.ts';

it.each([
  ['the guild', 'it would sell the ferry', 'plan'],
  ['the guild', 'its boats would be sold', 'plan'],
  ['the guild', 'boats will be sold', 'plan'],
  ['the guild', 'ferries would resume in May', 'plan'],
  ['the guild', 'the weir will cost 2 million crowns', 'prediction'],
  ['the guild', 'it will lose 40 boats', 'prediction'],
  ['an analyst', 'ferries would resume in May', 'prediction'],
  ['an analyst', 'the guild is likely to sell', 'prediction'],
  ['the guild', 'the weir could break', 'prediction'],
  ['the guild', 'the boats would be helped by the wind', 'prediction'],
  ['the guild', 'rowers could see the weir', null],
  ['the guild', 'the boat could be reached', null],
  ['the guild', 'it could sell the ferry', null],
  ['the guild', 'nine boats sank and will be raised', null],
])('%s: %s: %s', (source, text, kind) => {
  const future = futureIn(wordingOf(text).tokens, source);
  expect(future && kindByFuture(future, voiceOf(source))).toBe(kind);
});
