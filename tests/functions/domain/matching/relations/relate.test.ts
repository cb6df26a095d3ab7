import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseArticle } from '../../../../../functions/domain/article/parse-article.ts';
import { findClaims } from '../../../../../functions/domain/extraction/find-claims.ts';
import { fingerprint } from '../../../../../functions/domain/matching/fingerprint.ts';
import { relate } from '../../../../../functions/domain/matching/relations/relate.ts';
import { otherOf, RELATION_TYPES, relatedAs } from '../../../../../functions/domain/matching/relations/relation.ts';
import type { Relatable, Suggestion } from '../../../../../functions/domain/matching/relations/relation.ts';

const HEAD = 'By Hanna Weil, Harbour Wire\n\nMarch 1, 2026\n\n';

/** The queued claims of an article of our own, as the finder finds them. */
function claimsOf(id: string, ...sentences: readonly string[]): Relatable[] {
  const text = `News of the day\n\n${HEAD}${sentences.join('\n\n')}\n`;
  const article = parseArticle({ bytes: new TextEncoder().encode(text), contentType: 'text/plain', name: `${id}.txt` });
  return findClaims(article, { articleId: id })
    .claims.filter(({ queued }) => queued)
    .map((found) => ({
      id: found.id,
      articleId: id,
      foundAt: `2026-03-0${id.length}T10:00:00.000Z`,
      fingerprint: fingerprint(found, '2026-03-01', 'story'),
      found,
    }));
}

/** Every relation among claims, as `type: text → text`. */
function told(claims: readonly Relatable[]): string[] {
  const text = (id: string): string => claims.find((claim) => claim.id === id)?.found.text ?? '';
  return claims.flatMap((a, i) =>
    claims.slice(0, i).flatMap((b) => {
      const found = relate(a, b);
      return found === null ? [] : [`${found.type}: ${text(found.from)} → ${text(found.to)}`];
    }),
  );
}

describe('within an article', () => {
  it('takes a narrower number of one source in one place as a part of its whole', () => {
    const claims = claimsOf(
      'a',
      'At least 399 people were killed in Marnholm on Saturday, the Local Relief Committees said. The Committees said 201 people were executed in the Oduby quarter of Marnholm. Among them were 40 children, the Committees said.',
    );
    expect(told(claims)).toEqual([
      'part-of: 201 people were executed in the Oduby quarter of Marnholm → At least 399 people were killed in Marnholm on Saturday',
      'part-of: Among them were 40 children → 201 people were executed in the Oduby quarter of Marnholm',
    ]);
  });

  it.each([
    ['another place', 'The police said 399 people were killed in Marnholm. The police said 20 people were executed in Greve.'],
    ['another source', 'The police said 399 people were killed in Marnholm. The army said 20 people were executed in Marnholm.'],
    ['more than the whole', 'The police said 39 people were killed in Marnholm. The police said 40 people were executed in Marnholm.'],
    [
      'others beside them',
      'The police said 39 people were killed in Marnholm. The police said another 12 people were executed in Marnholm.',
    ],
  ])('does not take what counts %s as a part', (_, text) => {
    expect(told(claimsOf('a', text)).filter((one) => one.startsWith('part-of'))).toEqual([]);
  });

  it('sees that two sources count otherwise, and that “at least” and “about” leave room', () => {
    expect(
      told(claimsOf('a', 'The police said 12 people were killed in Greve.', 'The mayor said 19 people were killed in Greve.')),
    ).toEqual(['conflicting: 12 people were killed in Greve → 19 people were killed in Greve']);
    expect(
      told(claimsOf('a', 'The police said at least 12 people were killed in Greve.', 'The mayor said 19 people were killed in Greve.')),
    ).toEqual([]);
    expect(
      told(
        claimsOf(
          'a',
          'The police said 12 people were killed in Greve on Friday.',
          'The mayor said 19 people were killed in Greve on Saturday.',
        ),
      ),
    ).toEqual([]);
    expect(
      told(claimsOf('a', 'The police said 12 people were killed in Greve.', 'The mayor said 19 people were wounded in Greve.')),
    ).toEqual([]);
  });

  it('sees who denies what, but not where both deny', () => {
    expect(
      told(
        claimsOf(
          'a',
          'Union leader Tomas Brek said the ferry had no working lifeboats.',
          'Lusen Lines denied that the ferry had no working lifeboats.',
        ),
      ),
    ).toEqual(['denial: the ferry had no working lifeboats → the ferry had no working lifeboats']);
    expect(
      told(
        claimsOf(
          'a',
          'The mayor said the harbour office never sold the ferry.',
          'Lusen Lines denied that the harbour office sold the ferry.',
        ),
      ),
    ).toEqual([]);
  });
});

describe('across versions', () => {
  const first = claimsOf(
    'a',
    'The police said 12 people were killed in Greve on Friday.',
    'The mayor said the bridge at Greve will be closed until Monday night.',
  );
  const [dead] = first;

  it('takes the same source with other figures as an update, the later one of the earlier', () => {
    const [later] = claimsOf('bb', 'The police said 15 people were killed in Greve on Friday.');
    expect(relate(dead!, later!)).toMatchObject({ from: later!.id, to: dead!.id, type: 'update' });
  });

  it('takes the same figures in other words as the same, and leaves exact repeats and other sources alone', () => {
    const [reworded, other] = claimsOf(
      'bb',
      'The police said that 12 people had been killed in Greve on Friday.',
      'The army said 15 people were killed in Greve on Friday.',
    );
    expect(relate(dead!, reworded!)).toMatchObject({ type: 'same' });
    expect(relate(dead!, other!)).toBeNull();
    expect(relate(dead!, { ...dead!, id: 'bb.01', articleId: 'bb' })).toBeNull();
  });
});

it('says the same whichever way it is asked, and never relates what repeats', () => {
  const who = fc.constantFrom('The police', 'The army', 'The Red Lantern Society');
  const what = fc.constantFrom('people were killed', 'people were executed', 'children were killed', 'people were wounded');
  const sentence = fc
    .tuple(who, fc.constantFrom('said', 'denied that'), fc.integer({ min: 2, max: 99 }), what, fc.constantFrom('Greve', 'Lusen'))
    .map(([by, cue, n, of, town]) => `${by} ${cue} ${n} ${of} in ${town}.`);
  fc.assert(
    fc.property(fc.array(sentence, { minLength: 2, maxLength: 5 }), fc.boolean(), (sentences, versions) => {
      const claims = [...claimsOf('a', ...sentences), ...(versions ? claimsOf('bb', ...sentences.toReversed()) : [])];
      for (const a of claims)
        for (const b of claims) {
          const [there, back]: (Suggestion | null)[] = [relate(a, b), relate(b, a)];
          expect(there).toEqual(back);
          if (a.fingerprint === b.fingerprint) expect(there).toBeNull();
        }
    }),
    { numRuns: 25 },
  );
});

it('names both sides of a relation', () => {
  const sides = RELATION_TYPES.map((type) => [relatedAs({ from: 'a', to: 'b', type }, 'a'), relatedAs({ from: 'a', to: 'b', type }, 'b')]);
  expect(sides).toEqual([
    ['same', 'same'],
    ['older', 'newer'],
    ['whole', 'part'],
    ['conflicting', 'conflicting'],
    ['denied', 'denial'],
  ]);
  expect([otherOf({ from: 'a', to: 'b' }, 'a'), otherOf({ from: 'a', to: 'b' }, 'b')]).toEqual(['b', 'a']);
});
