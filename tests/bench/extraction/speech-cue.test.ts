import { expect, test } from 'vitest';
import { isSpeechCue } from '../../../bench/extraction/speech-cue.ts';

const whole = (cue: string): boolean => isSpeechCue(cue, [[0, cue.length]]);

test.each(
  'said,says,has told,Writing,wrote,according to,denied,denies,testifies,admitted,admitting,quoted,urges,agreed,stresses,warned that,was read,SAID'.split(
    ',',
  ),
)('%s is speech', (cue) => {
  expect(whole(cue)).toBe(true);
});

test.each('hopes,thinks,believed,wants,planned,accordingly,saidst,decided,'.split(','))('%j is none', (cue) => {
  expect(whole(cue)).toBe(false);
});

test('a cue in pieces, and only its own words', () => {
  const text = 'made it clear, she said';
  expect(
    isSpeechCue(text, [
      [0, 4],
      [19, 23],
    ]),
  ).toBe(true);
  expect(isSpeechCue(text, [[0, 4]])).toBe(false);
  expect(isSpeechCue(text, [])).toBe(false);
});
