import { expect, it } from 'vitest';
import { voiceOf } from '../../../../../../../functions/domain/extraction/classify/kind/future/voice.ts';

it.each([
  ['the guild’s chief executive', 'holder'],
  ['the farmers’ bank', 'holder'],
  ['analysts', 'observer'],
  ['the ministry’s critics', 'observer'],
  ['He', 'pronoun'],
  ['Ann Orme', 'open'],
  ['', 'nobody'],
])('%s: %s', (source, voice) => {
  expect(voiceOf(source)).toBe(voice);
});
