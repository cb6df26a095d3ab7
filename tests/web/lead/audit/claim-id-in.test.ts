import { describe, expect, it } from 'vitest';
import { claimIdIn, factsInWords } from '../../../../web/src/lead/audit/claim-id-in.ts';

describe('a claim’s id in what was pasted', () => {
  it.each([
    ['6p4hvgd7w95skbtq.20', '6p4hvgd7w95skbtq.20'],
    ['  6p4hvgd7w95skbtq.20\n', '6p4hvgd7w95skbtq.20'],
    ['https://docket.example/desks/world/work/6p4hvgd7w95skbtq.20?x=1#y', '6p4hvgd7w95skbtq.20'],
    ['/desks/world/work/6p4hvgd7w95skbtq.20/', '6p4hvgd7w95skbtq.20'],
  ])('is found in %j', (words, id) => {
    expect(claimIdIn(words)).toBe(id);
  });

  it.each(['', 'the bridge', '6p4hvgd7w95skbtq', '<b>.1'])('is not in %j', (words) => {
    expect(claimIdIn(words)).toBeUndefined();
  });
});

it('tells facts in short words', () => {
  expect(factsInWords({ to: 'ben', token: 3, digest: 'a'.repeat(64) })).toBe(`to: ben, token: 3, digest: ${'a'.repeat(24)}…`);
});
