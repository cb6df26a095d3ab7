import { describe, expect, it } from 'vitest';
import type { Outcome } from '../../../../web/src/triage/doing/carry-out.ts';
import { outcomeWords } from '../../../../web/src/triage/doing/outcome-words.ts';
import { inventedClaim } from '../invented-claims.ts';

const outcome = (changes: Partial<Outcome>): Outcome => ({ changed: [], already: [], refused: [], ...changes });
const refusal = (claim: string, detail: string): Outcome['refused'][number] => ({ claim, type: '/problems/already-held', detail });
const [one, two] = [inventedClaim('a', { text: 'The bridge was shut' }), inventedClaim('b')];

describe('what came of an order', () => {
  it('for one claim names it, for more says how many', () => {
    expect(outcomeWords('Promoted', outcome({ changed: [one] }), null)).toBe('Promoted: “The bridge was shut”');
    expect(outcomeWords('Promoted', outcome({ changed: [one, two] }), null)).toBe('Promoted: 2 claims.');
  });

  it('shortens a long claim, and shows what hides in it', () => {
    const long = inventedClaim('c', { text: `\u202e${'word '.repeat(40)}` });
    expect(outcomeWords('Promoted', outcome({ changed: [long] }), null)).toMatch(/^Promoted: “\[U\+202E\]word .{60,70}…”$/);
  });

  it('says which were so already, and why which were refused', () => {
    const words = outcomeWords(
      'Dismissed',
      outcome({
        changed: [one, two],
        already: ['c'],
        refused: [refusal('d', 'ben holds this claim.'), refusal('e', 'ben holds this claim.')],
      }),
      null,
    );
    expect(words).toBe('Dismissed: 2 claims. 1 claim was so already. 2 claims refused. 2 times: ben holds this claim.');
  });

  it('tells three reasons, and of more that there are more', () => {
    const refused = ['one', 'two', 'three', 'four', 'five'].map((word) => refusal(word, `Because of ${word}.`));
    expect(outcomeWords('Dismissed', outcome({ refused }), null)).toBe(
      '5 claims refused. Because of one. Because of two. Because of three. And for 2 more reasons.',
    );
  });

  it('has times as they are told here', () => {
    const words = outcomeWords('Dismissed', outcome({ refused: [refusal('a', 'ben holds it until 2026-11-26T04:29:38.656Z.')] }), null);
    expect(words).toMatch(/^1 claim refused\. ben holds it until \w+,? 2[56] Nov 2026,? .+\.$/);
    expect(words).not.toContain('T04:29');
  });

  it('says where it stopped, and that the rest is back', () => {
    expect(outcomeWords('Promoted', outcome({ changed: [one, two] }), 'The network is gone.')).toBe(
      'Promoted: 2 claims. Then it stopped: The network is gone. What is not done is back in the list.',
    );
    expect(outcomeWords('Promoted', outcome({}), 'The network is gone.')).toBe(
      'The network is gone. What is not done is back in the list.',
    );
  });
});
