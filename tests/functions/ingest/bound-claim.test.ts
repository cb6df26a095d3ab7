import { marshall } from '@aws-sdk/util-dynamodb';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { boundClaim } from '../../../functions/ingest/bound-claim.ts';
import type { Claim } from '../../../functions/domain/extraction/claim.ts';
import { inventedClaim } from '../../support/planted-claims.ts';

const claim = inventedClaim('article', 1);

describe('boundClaim', () => {
  it('leaves an ordinary claim as it is', () => {
    expect(boundClaim(claim)).toEqual(claim);
  });

  it('makes any claim one that DynamoDB takes: numbers that it can hold, and far less than 400 KB', () => {
    const long = fc.nat(200_000).map((length) => 'x'.repeat(length));
    const monster = fc.record({ text: long, source: long, value: fc.double({ noNaN: true }), entries: fc.nat(2000) });
    fc.assert(
      fc.property(monster, ({ text, source, value, entries }) => {
        const many = Array.from({ length: entries }, () => text.slice(0, 100));
        const bounded = boundClaim({
          ...claim,
          text,
          attribution: {
            ...claim.attribution,
            source: { text: source, name: source, spans: many.map(() => [0, 1] as const), type: 'person' },
          },
          quantities: many.map((unit) => ({ value, unit, approximate: 'exact', span: [0, 1] as const })),
          appearances: many.map((words) => ({ role: 'body', text: words, spans: [[0, 1] as const] })),
        } satisfies Claim);
        expect(() => marshall(bounded)).not.toThrow();
        expect(JSON.stringify(bounded).length).toBeLessThan(100_000);
      }),
      { numRuns: 30 },
    );
  });
});
