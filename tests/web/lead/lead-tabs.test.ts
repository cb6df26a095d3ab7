import { describe, expect, it } from 'vitest';
import { readLeadSearch } from '../../../web/src/lead/lead-tabs.ts';

describe('the address of the lead’s screen', () => {
  it('names a part and a claim', () => {
    expect(readLeadSearch({ tab: 'overdue', claim: 'abc.3' })).toEqual({ tab: 'overdue', claim: 'abc.3' });
  });

  it('is read without what means nothing', () => {
    expect(readLeadSearch({ tab: 'nonsense', claim: 7, more: 'x' })).toEqual({});
    expect(readLeadSearch({ claim: '' })).toEqual({});
    expect(readLeadSearch({ claim: 'a'.repeat(201) })).toEqual({});
  });
});
