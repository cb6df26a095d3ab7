import { describe, expect, it } from 'vitest';
import { findingsWords, kindsWords, sourceSummary } from '../../../../../web/src/work/panels/source/source-words.ts';

describe('a source in words', () => {
  it('tells what was found about its claims, and says so where nothing was', () => {
    expect(findingsWords({ findings: {} })).toBeUndefined();
    expect(findingsWords({ findings: { confirmed: 2, refuted: 1, 'not-confirmed': 0 } })).toBe('1 refuted and 2 confirmed');
  });

  it('tells in one line how it stands', () => {
    expect(sourceSummary({ claims: 1, findings: {} })).toBe('the first claim of this source here');
    expect(sourceSummary({ claims: 12, findings: {} })).toBe('12 claims so far, none ruled on yet');
    expect(sourceSummary({ claims: 12, findings: { refuted: 1 } })).toBe('12 claims so far: 1 refuted');
  });

  it('tells what kinds of claims it made', () => {
    expect(kindsWords({ kinds: {} })).toBe('');
    expect(kindsWords({ kinds: { plan: 1, fact: 3 } })).toBe('a fact: 3, a plan: 1');
  });
});
