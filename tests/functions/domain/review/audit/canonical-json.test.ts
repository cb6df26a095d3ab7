import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canonicalOf, isSameJson } from '../../../../../functions/domain/review/audit/canonical-json.ts';

/** The same value with the keys of each object the other way round, as another database may give them back. */
function turned(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(turned);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .toReversed()
      .map(([key, member]) => [key, turned(member)]),
  );
}

describe('canonical JSON', () => {
  it('is one for a value, whatever the order of its keys, and says what the value says', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        const json: unknown = JSON.parse(JSON.stringify(value));
        expect(isSameJson(json, turned(json))).toBe(true);
        expect(JSON.parse(canonicalOf(json))).toEqual(json);
      }),
    );
  });

  it('tells apart what differs, and not what is left out from what is undefined', () => {
    expect(isSameJson({ a: [1, 2] }, { a: [2, 1] })).toBe(false);
    expect(isSameJson({ a: { b: 1 } }, { a: { b: '1' } })).toBe(false);
    expect(isSameJson({ a: 1, b: undefined }, { a: 1 })).toBe(true);
    expect(isSameJson(undefined, undefined)).toBe(true);
  });
});
