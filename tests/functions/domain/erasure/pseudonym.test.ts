import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pseudonymOf, underName } from '../../../../functions/domain/erasure/pseudonym.ts';

const ANNA = { id: 'p-anna', name: 'Anna Reyes' };
const BEN = { id: 'p-ben', name: 'Ben Olsson' };
const OTHER = pseudonymOf(ANNA.id);

/** Any JSON with people in it somewhere. */
const value = fc.letrec((tie) => ({
  any: fc.oneof(
    { depthSize: 'small' },
    fc.constantFrom(ANNA, BEN),
    fc.string(),
    fc.integer(),
    fc.array(tie('any')),
    fc.dictionary(fc.string(), tie('any')),
  ),
})).any;

describe('underName', () => {
  it('names the person nowhere, everybody else as before, and once more changes nothing', () => {
    fc.assert(
      fc.property(value, (before) => {
        const after = underName(before, ANNA.id, OTHER);
        expect(JSON.stringify(after)).toBe(
          JSON.stringify(before)?.replaceAll(JSON.stringify(ANNA), JSON.stringify({ id: ANNA.id, name: OTHER })),
        );
        expect(underName(after, ANNA.id, OTHER)).toBe(after);
      }),
    );
  });

  it('gives back the very value that does not name them, and finds them as members', () => {
    const about = { by: BEN, lines: [{ holder: BEN }] };
    expect(underName(about, ANNA.id, OTHER)).toBe(about);
    expect(underName({ personId: ANNA.id, name: ANNA.name, desk: 'world' }, ANNA.id, OTHER)).toEqual({
      personId: ANNA.id,
      name: OTHER,
      desk: 'world',
    });
  });
});
