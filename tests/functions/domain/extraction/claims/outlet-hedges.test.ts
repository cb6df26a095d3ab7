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
    'Ann Foo, 43, faces 12 charges of fraud and two of forgery.',
    'She faces two counts of theft.',
    'Hale is being held in the county jail on a charge of voluntary manslaughter.',
    'It was reliably gathered that the senator has given them two weeks.',
    'It has been learnt that the two officers were suspended.',
    'The two officers, it was learnt, were suspended last week.',
    'The probe, to be headed by a retired judge, is likely to be completed in two months.',
  ])('is its whole clause: %s', (sentence) => {
    expect(hedged(sentence)).toEqual([sentence.slice(0, -1)]);
  });

  it('is no question of who did it', () => {
    expect(hedged('There was no comment on who may have been behind the strike.')).toEqual([]);
  });

  it.each(['The crop was gathered in June.', 'It was learned behaviour.'])('is nothing that anybody gathers: %s', (sentence) => {
    expect(hedged(sentence)).toEqual([]);
  });

  it('may be a relative clause', () => {
    expect(hedged('Nine were detained, among them the coordinator, Nurlan Orm, who is being held on charges of preparing unrest.')).toEqual(
      ['who is being held on charges of preparing unrest'],
    );
  });

  it.each([
    'The government has not commented on the alleged attack on the village.',
    'The ministry did not immediately respond to reports of the alleged attack on the village.',
    'The army declined to comment on the alleged attack on the village.',
  ])('is nothing where somebody keeps silent: %s', (sentence) => {
    expect(hedged(sentence)).toEqual([]);
  });
});

it('goes into no other sentence, which may stand in another paragraph', () => {
  expect(hedged('The report is not expected to go to “any state and any table.”\n\nIf it does, the union will read it.')).toEqual([
    'The report is not expected to go to “any state and any table.”',
  ]);
});
