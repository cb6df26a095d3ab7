import { describe, expect, it } from 'vitest';
import { parseText } from '../../../../../functions/domain/article/parse-article.ts';
import { findClaims } from '../../../../../functions/domain/extraction/find-claims.ts';

/** What the outlet tells under reserve in an article of one sentence. */
const hedged = (sentence: string): string[] =>
  findClaims(parseText(`Quiet day on the estuary\n\nThe ferry left at eight on Tuesday as it always does.\n\n${sentence}`), {
    articleId: 'a',
  })
    .claims.filter(({ attribution }) => attribution.source === null)
    .map(({ text }) => text);

describe('what the outlet tells under reserve', () => {
  it.each([
    ['An estimated 13,000 people lost power in the valley.', '13,000'],
    ['The quarry is expected to close in the spring.', 'close in the spring'],
    ['The convoy reportedly turned back at the bridge.', 'turned back at the bridge'],
  ])('%s', (sentence, words) => {
    expect(hedged(sentence)).toEqual([expect.stringContaining(words)]);
  });

  it.each([
    'The government has not commented on the alleged attack on the village.',
    'The ministry did not immediately respond to reports of the alleged attack on the village.',
    'The army declined to comment on the alleged attack on the village.',
  ])('is nothing where somebody keeps silent: %s', (sentence) => {
    expect(hedged(sentence)).toEqual([]);
  });
});
