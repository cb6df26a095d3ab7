import { expect, it } from 'vitest';
import { aboutWords, triedWords } from '../../../../web/src/lead/stuck/stuck-words.ts';

it('names what is stuck by the claim’s words, else by the file, else by its id', () => {
  const upload = { key: 'incoming/world/report.txt', size: 3, receivedAt: '2026-11-26T03:00:00Z' };
  const claim = { id: 'a.1', articleId: 'a', text: 'the bridge fell' };
  expect(aboutWords({ id: 'x', claim, upload: null })).toBe('the bridge fell');
  expect(aboutWords({ id: 'x', claim: null, upload })).toBe('report.txt');
  expect(aboutWords({ id: 'x', claim: null, upload: null })).toBe('x');
});

it('says how often it was tried, and nothing where it was not', () => {
  expect(triedWords({ attempts: 5, failures: 1 })).toBe('sent again 5 times, failed 1 time');
  expect(triedWords({ attempts: 0, failures: 3 })).toBe('failed 3 times');
  expect(triedWords({ attempts: 0, failures: 0 })).toBe('');
});
