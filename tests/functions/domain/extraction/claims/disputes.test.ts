import { describe, expect, it } from 'vitest';
import { parseText } from '../../../../../functions/domain/article/parse-article.ts';
import { findClaims } from '../../../../../functions/domain/extraction/find-claims.ts';

/** Who disputes whom, as `claim: disputing claims` by their numbers. */
const read = (...paragraphs: string[]): string[] =>
  findClaims(parseText(['News of the ferry', ...paragraphs].join('\n\n')), { articleId: 'a' }).claims.map(
    ({ disputedBy }, at) => `${at + 1}: ${disputedBy.map(({ claimId }) => claimId?.slice(-1)).join(' ')}`,
  );

describe('two sources contradict each other', () => {
  it.each([
    ['with other counts', 'The army said 12 villagers were killed in the raid.', 'The priest said 40 villagers were killed in the raid.'],
    ['with another bound', 'The union said 300 workers had walked out.', 'The firm said fewer than 50 workers had walked out.'],
    ['with other shares', 'The minister said turnout was 61 percent.', 'Observers said turnout was 34 percent.'],
    ['with a plain no', 'The police said the men were armed.', 'A witness said the men were not armed.'],
    ['with a denial', 'The union said the mill had dumped dye in the river.', 'The mill denied dumping dye in the river.'],
    ['with a denial that names whose claim it is', 'The army said it had taken the town.', 'The rebels called the army’s claim a lie.'],
  ])('%s', (_, one, other) => {
    expect(read(one, other)).toEqual(['1: 2', '2: 1']);
  });

  it.each([
    [
      'a least number leaves room',
      'The army said at least 12 villagers were killed in the raid.',
      'The priest said 40 villagers were killed in the raid.',
    ],
    ['about as many', 'The army said about 40 villagers were killed in the raid.', 'The priest said 43 villagers were killed in the raid.'],
    ['other things counted', 'The union said 300 workers had walked out.', 'The firm said 50 trucks had been delayed.'],
    [
      'a part of the whole',
      'The network said 399 soldiers were killed in the raids, including 201 recruits.',
      'The army said 180 recruits had joined it.',
    ],
    [
      'a town that lies somewhere',
      'The agency said two rebel chiefs died near the town of Orl in the raid.',
      'The rebels said they took the town of Orl, which lies along the river, in the raid.',
    ],
    [
      'somebody who was denied bail',
      'The union said the mill had hired a Tarnish chemist.',
      'The lawyer said the Tarnish chemist of the mill was denied bail twice.',
    ],
    ['a no about something else', 'The guild said the weir was not mended in May.', 'The council said the lock was mended in May.'],
  ])('but not where there is %s', (_, one, other) => {
    expect(read(one, other)).toEqual(['1: ', '2: ']);
  });

  it('but nobody contradicts themselves', () => {
    expect(read('The army said 12 villagers were killed in the raid.', 'The army said 40 villagers were killed in the raid.')).toEqual([
      '1: ',
      '2: ',
    ]);
  });
});
