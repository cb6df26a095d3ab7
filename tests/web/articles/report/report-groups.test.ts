import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ADVICE } from '../../../../config/verdicts.ts';
import { groupOfItem, groupsOf, seenNow } from '../../../../web/src/articles/report/report-groups.ts';
import { item } from './a-report-item.ts';

const advised = (advice: (typeof ADVICE)[number], wording: string | null = null) =>
  item({ status: 'advised', finding: 'confirmed', advice, wording });

describe('what an editor is to do about a claim', () => {
  it('is to wait while it is checked, and where the desk says hold or asks a lawyer', () => {
    expect(groupOfItem(item())).toBe('wait');
    expect(groupOfItem(advised('hold', 'Leave it out for now.'))).toBe('wait');
    expect(groupOfItem(advised('legal'))).toBe('wait');
  });

  it('is to change what is to be cut or corrected, or has a wording suggested', () => {
    expect(groupOfItem(advised('cut'))).toBe('change');
    expect(groupOfItem(advised('correct'))).toBe('change');
    expect(groupOfItem(advised('use-attributed', 'Say who says so.'))).toBe('change');
    expect(groupOfItem(advised('use'))).toBe('run');
  });

  it('is nothing where nobody checks it or its verdict was withdrawn, and is said so', () => {
    expect(groupOfItem(item({ status: 'unchecked', unchecked: 'below' }))).toBe('unchecked');
    expect(groupOfItem(item({ status: 'withdrawn' }))).toBe('withdrawn');
  });
});

describe('a report by what is to be done', () => {
  it('begins with what is known to be wrong', () => {
    const [run, open, cut] = [advised('use'), item(), advised('cut')];
    expect(groupsOf([run, open, cut])).toEqual([
      { group: 'change', items: [cut] },
      { group: 'wait', items: [open] },
      { group: 'run', items: [run] },
    ]);
  });

  it('has each item once', () => {
    const items = fc.array(
      fc.record({
        status: fc.constantFrom('advised' as const, 'open' as const, 'unchecked' as const, 'withdrawn' as const),
        advice: fc.constantFrom(...ADVICE),
        wording: fc.constantFrom(null, 'Say who says so.'),
      }),
    );
    fc.assert(
      fc.property(items, (given) => {
        const all = given.map((one, place) => item({ ...one, claim: String(place) }));
        expect(
          groupsOf(all)
            .flatMap((group) => group.items.map(({ claim }) => claim))
            .toSorted(),
        ).toEqual(all.map(({ claim }) => claim).toSorted());
      }),
    );
  });
});

describe('the last acknowledgement', () => {
  it('is one of what the report says now', () => {
    const seen = { by: 'Ben', at: '2026-11-26T03:00:00.000Z', as: 'desk', version: 'a' } as const;
    expect(seenNow({ acknowledged: [{ ...seen, current: false }] })).toBeUndefined();
    expect(
      seenNow({
        acknowledged: [
          { ...seen, current: false },
          { ...seen, current: true },
        ],
      }),
    ).toMatchObject({ current: true });
  });
});
