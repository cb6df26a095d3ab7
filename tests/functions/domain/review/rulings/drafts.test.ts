import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { covers, isBlank } from '../../../../../functions/domain/review/rulings/drafts.ts';

describe('covers', () => {
  const ruled = {
    finding: 'refuted',
    wording: '',
    rationale: 'The road office did not answer.',
    evidence: [{ title: 'Call', url: 'https://roads.example/1' }],
  } as const;

  it.each([
    [{}, true],
    [{ rationale: 'The road off' }, true],
    [{ rationale: 'The road ' }, true],
    [{ rationale: 'The road office said no.' }, false],
    [{ wording: 'The bridge is shut.' }, false],
    // A database keeps no order of keys.
    [{ finding: 'refuted', evidence: [{ url: 'https://roads.example/1', title: 'Call' }] }, true],
    [{ finding: 'refuted', evidence: [{ title: 'Call' }] }, false],
    [{ finding: 'confirmed' }, false],
    [{ evidence: [] }, true],
    [{ evidence: [{ title: 'Letter' }] }, false],
    [{ asOf: '2026-03-01T12:00:00Z' }, false],
  ] as const)('%o: %s', (draft, expected) => {
    expect(covers(ruled, draft)).toBe(expected);
  });

  it('never takes a text for said that is not at the beginning of what was ruled', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (rationale, written) => {
        expect(covers({ rationale }, { rationale: written })).toBe(rationale.startsWith(written.trimEnd()));
      }),
    );
  });

  it('is blank where nothing was written', () => {
    expect(isBlank({})).toBe(true);
    expect(isBlank({ rationale: '' })).toBe(false);
  });
});
