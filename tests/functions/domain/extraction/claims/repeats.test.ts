import { describe, expect, it } from 'vitest';
import { parseText } from '../../../../../functions/domain/article/parse-article.ts';
import { findClaims } from '../../../../../functions/domain/extraction/find-claims.ts';

/** Each claim's wording with the places where it is said. */
const read = (...paragraphs: string[]) =>
  findClaims(parseText(paragraphs.join('\n\n')), { articleId: 'a' }).claims.map(({ text, appearances }) => [
    text,
    appearances.map(({ role }) => role).join(' '),
  ]);

const BODY = 'The weir was built in 1931 and has been mended twice since then.';

describe('what headline and body say alike', () => {
  it('is one claim where the same speaker says it in other words', () => {
    expect(
      read(
        'Ferrymen say their lamps have been stolen',
        'By Ann Pell',
        BODY,
        'Ferrymen on the Orrin said on Monday that thieves had taken every lamp from the quay.',
      ),
    ).toEqual([['thieves had taken every lamp from the quay', 'headline body']]);
  });

  it('is one claim where the same speaker gives the same figure', () => {
    expect(
      read('Monitors put toll at 38', 'By Ann Pell', BODY, 'Monitors said on Monday that thirty-eight farmhands had drowned.'),
    ).toEqual([['thirty-eight farmhands had drowned', 'headline body']]);
  });

  it('is one claim where the headline quotes it', () => {
    expect(
      read(
        'Weir ‘rotten to the core’ as river rises',
        'By Ann Pell',
        BODY,
        'The miller Ivo Marn said the gates were “rotten to the core” and had been so for years.',
      ),
    ).toEqual([['the gates were “rotten to the core” and had been so for years', 'headline body']]);
  });

  it('stays two claims where another speaks of another thing', () => {
    expect(
      read('Council says baths will stay shut', 'By Ann Pell', BODY, 'The miller Ivo Marn said two gates had been stolen on Monday night.')
        .length,
    ).toBe(2);
  });
});

describe('what the first paragraphs and the body say alike', () => {
  const found = (lead: string, later: string): number =>
    read('Trouble at the weir', lead, BODY, later, 'The mill stood empty for most of the year.').length;

  it('is one claim where the same speaker says it at length', () => {
    expect(
      found(
        'The miller Ivo Marn accused the guild of hiding its losses from members.',
        'On Monday Marn accused the guild of hiding its losses from members and of selling the lock.',
      ),
    ).toBe(1);
  });

  it('stays two claims where the numbers differ', () => {
    expect(found('The guild said 12 gates of the weir were broken.', 'The guild said 40 gates of the weir were broken.')).toBe(2);
  });

  it('stays two claims of two speakers', () => {
    expect(found('The guild said the gates of the weir were broken.', 'The miller Ivo Marn said the gates of the weir were broken.')).toBe(
      2,
    );
  });
});

describe('an endless first paragraph', () => {
  const told = (count: number, rest: string) =>
    Array.from({ length: count }, (_, at) => `Ann Pell said gate ${at + 1} broke under the ice${rest}.`);

  it('has what its first claims say taken for said again further down, and no more of them', () => {
    const claims = read('Gates break', 'By Ivo Marn', told(30, '').join(' '), ...told(30, ' late on Monday'));
    // 24 of the first paragraph are one with a later claim each
    expect(claims.length).toBe(36);
    expect(claims.filter(([, places]) => places === 'body body').length).toBe(24);
  });
});
