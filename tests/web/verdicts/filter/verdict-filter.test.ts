import { describe, expect, it } from 'vitest';
import { boundsIn, isBackwards, queryOf, readSearch, withField } from '../../../../web/src/verdicts/filter/verdict-filter.ts';

describe('the filter in the address', () => {
  it('is read as it was written', () => {
    const search = {
      desk: 'world',
      finding: 'refuted',
      advice: 'correct',
      source: 'ministry',
      since: '2026-11-01',
      until: '2026-11-25',
      claim: 'a.01',
    } as const;
    expect(readSearch(search)).toEqual(search);
    expect(boundsIn(readSearch(search))).toBe(6);
  });

  it('leaves out what is no filter', () => {
    expect(readSearch({ finding: 'wrong', advice: 7, source: ' ', since: 'yesterday', until: '2026-13-01', other: 'x' })).toEqual({});
  });

  it('takes a source of digits, which an address hands over as a number', () => {
    expect(readSearch({ source: 1917 })).toEqual({ source: '1917' });
  });

  it('has one field set or taken out, and keeps the others', () => {
    expect(withField({ desk: 'world' }, 'finding', 'refuted')).toEqual({ desk: 'world', finding: 'refuted' });
    expect(withField({ desk: 'world', source: 'x' }, 'desk', undefined)).toEqual({ source: 'x' });
  });
});

describe('what the API is asked', () => {
  it('is from the first day’s beginning to the last one’s end, by this machine’s clock', () => {
    const { since, until } = queryOf({ since: '2026-11-24', until: '2026-11-25' });
    expect(since).toBe(new Date(2026, 10, 24).toISOString());
    expect(until).toBe(new Date(2026, 10, 26).toISOString());
  });

  it('goes over the end of a month', () => {
    expect(queryOf({ until: '2026-11-30' }).until).toBe(new Date(2026, 11, 1).toISOString());
  });

  it('has no bound that was not set', () => {
    expect(queryOf({ desk: 'world' })).toEqual({ desk: 'world' });
  });
});

it('knows days in the wrong order', () => {
  expect(isBackwards({ since: '2026-11-25', until: '2026-11-24' })).toBe(true);
  expect(isBackwards({ since: '2026-11-25', until: '2026-11-25' })).toBe(false);
  expect(isBackwards({ until: '2026-11-25' })).toBe(false);
});
