import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parseText } from '../../../../functions/domain/article/parse-article.ts';
import type { Claim } from '../../../../functions/domain/extraction/claim.ts';
import { findClaims } from '../../../../functions/domain/extraction/find-claims.ts';

/** The claims of one of the articles in `tests/fixtures/extraction`, read as an upload would be. */
function read(name: string): readonly Claim[] {
  const file = new URL(`../../../fixtures/extraction/${name}.txt`, import.meta.url);
  return findClaims({ ...parseText(readFileSync(file, 'utf8')), publishedAt: '2023-03-14' }, { articleId: name }).claims;
}

const about = (claims: readonly Claim[], words: string): Claim => {
  const claim = claims.find(({ text }) => text.includes(words));
  if (claim === undefined) throw new Error(`No claim with "${words}" among:\n${claims.map(({ text }) => text).join('\n')}`);
  return claim;
};

describe.each(['health', 'court', 'company', 'election', 'science', 'crime'])('the %s article', (name) => {
  it('names each source as the article introduced it', () => {
    const sources: Record<string, [string, string | undefined][]> = {
      health: [
        ['treated for measles', 'Elzbieta Konar'],
        ['three of them were infants', 'Elzbieta Konar'],
        ['nine days after the school knew', 'Elzbieta Konar'],
        ['within 24 hours', 'Piotr Zalewski'],
        ['left in a corridor', 'nurse'],
        ['disgrace', 'Ola Brzoza'],
        ['roughly 4,000 children', 'health ministry'],
        ['Parents are expected', undefined],
      ],
      court: [
        ['siphoned off', 'Helen Achebe'],
        ['his own purse', 'Helen Achebe'],
        ['four racehorses', 'Helen Achebe'],
        ['authorised by the trustees', 'Simon Latch'],
        ['minuted', 'Simon Latch'],
        ['known nothing', 'Colin Teague'],
        ['not guilty', 'Gareth Penrose'],
      ],
      company: [
        ['orders had fallen', 'Ines Haller'],
        ['misjudged', 'Ines Haller'],
        ['burning through', 'Rolf Dietz'],
        ['fairy tale', 'Kettner Systems'],
        ['certified', 'Paul Kettner'],
      ],
      election: [
        ['more than 300', 'Tomas Quill'],
        ['keep students from voting', 'Tomas Quill'],
        ['only 12 stations', 'Judith Amaro'],
        ['48.7 per cent', 'Electoral commission'],
        ['envelopes of cash', 'witnesses'],
        ['four people', 'state radio'],
        ['no sign of systematic fraud', 'Grace Oduya'],
        ['no plan behind them', 'Grace Oduya'],
      ],
      science: [
        ['9.6 billion tons', 'researchers'],
        ['2040s', 'Amara Nwosu'],
        ['a trend from a swing', 'Peter Lund'],
      ],
      crime: [
        ['unresponsive', 'Laura Benning'],
        ['no visible injuries', 'Laura Benning'],
        ['knelt on his back', 'Darnell Hughes'],
        ['40 minutes', 'Reuben Stokes'],
      ],
    };
    const claims = read(name);
    for (const [words, source] of sources[name] ?? [])
      expect([words, about(claims, words).attribution.source?.name]).toEqual([words, source]);
  });

  it('queues facts on somebody’s word, and nothing else', () => {
    const decisions: Record<string, [string, boolean][]> = {
      health: [
        ['treated for measles', true],
        ['disgrace', false],
        ['keep children with a rash', false],
      ],
      court: [
        ['211 transfers', true],
        ['reserves fell', false],
        ['not guilty', true],
      ],
      company: [
        ['orders had fallen', true],
        ['certified', false],
        ['fresh capital', false],
      ],
      election: [
        ['more than 300', true],
        ['envelopes of cash', true],
        ['to accept the result', false],
        ['win in the first round', false],
      ],
      science: [
        ['about 10 percent', false],
        ['9.6 billion tons', false],
        ['drill through', false],
      ],
      crime: [
        ['unresponsive', true],
        ['pushed against a wall', false],
        ['two broken ribs', false],
        ['made public', false],
      ],
    };
    const claims = read(name);
    for (const [words, queued] of decisions[name] ?? []) expect([words, about(claims, words).queued]).toEqual([words, queued]);
  });
});

describe('what the outlet did about a claim', () => {
  it('is told: it could not, or it did', () => {
    expect(about(read('health'), 'left in a corridor').verification).toMatchObject({ status: 'tried', by: 'Herald' });
    expect(about(read('crime'), 'pushed against a wall')).toMatchObject({
      basis: 'observed',
      verification: { status: 'none' },
    });
    expect(about(read('court'), 'reserves fell')).toMatchObject({ basis: 'document', verification: { status: 'none' } });
  });

  it('covers the claim beside it only, unless it speaks of all', () => {
    expect(about(read('company'), 'faulty chargers').verification.status).toBe('none');
    expect(about(read('crime'), 'no visible injuries').verification.status).toBe('none');
  });
});

describe('denials', () => {
  it('dispute what they deny', () => {
    const claims = read('election');
    const [claim, denial] = [about(claims, 'steal the night'), about(claims, 'the accusation')];
    expect(claim.disputedBy).toEqual([{ claimId: denial.id, source: 'Judith Amaro' }]);
    expect(denial.disputedBy[0]?.claimId).toBe(claim.id);
  });

  it('are no claims when nobody spoke', () => {
    expect(read('health').filter(({ text }) => text.includes('comment'))).toEqual([]);
  });
});
