import { describe, expect, it } from 'vitest';
import { claimById, nearestIds } from '../../../bin/extract/claim-ids.ts';
import { inventedArticle } from '../../support/invented-article.ts';
import { reported } from './reported.ts';

const { claims } = reported(inventedArticle(2).text);

describe('a claim is meant', () => {
  it.each(['a.02', '02', '2', '002'])('by %s', (id) => {
    expect(claimById(claims, id)).toBe(claims[1]);
  });

  it.each(['b.02', '0', '99', '', 'two', '2.5', '-2'])('not by %j', (id) => {
    expect(claimById(claims, id)).toBeUndefined();
  });
});

describe('in place of an id that there is not', () => {
  const last = claims.length;

  it.each(['99', 'a.99'])('of %s the nearest are told', (id) => {
    expect(nearestIds(claims, id)).toBe(`The nearest: ${[last - 2, last - 1, last].map((n) => String(n).padStart(2, '0')).join(', ')}.`);
  });

  it.each(['two', ''])('of %j where the ids begin and end', (id) => {
    expect(nearestIds(claims, id)).toBe(`Ids: 01 to ${String(last).padStart(2, '0')}.`);
  });

  it('that there are none', () => {
    expect(nearestIds([], '1')).toBe('There are no claims.');
  });
});
