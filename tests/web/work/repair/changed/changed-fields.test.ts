import { describe, expect, it } from 'vitest';
import { changedFields } from '../../../../../web/src/work/repair/changed/changed-fields.ts';
import { aClaim } from '../../a-claim.ts';

describe('what a repair changed besides the text', () => {
  it('is told in words, each thing from what to what', () => {
    const read = aClaim();
    const now = aClaim({
      revision: 2,
      text: 'Another text.',
      question: 'was-it-said',
      attribution: { source: null, cue: null, quotation: 'indirect', via: [], denies: false },
    });
    expect(changedFields(read, now)).toEqual([
      { what: 'Who says it', from: 'Ilse Tarn, an official or authority', to: 'Nobody but the outlet' },
      { what: 'Asked of it', from: 'Is it so?', to: 'Was it said?' },
    ]);
    expect(changedFields(read, aClaim({ revision: 2, text: 'Another text.' }))).toEqual([]);
    expect(changedFields(read, aClaim({ attribution: { ...read.attribution, denies: true } }))).toEqual([
      { what: 'Who says it', from: 'Ilse Tarn, an official or authority', to: 'Ilse Tarn, an official or authority, who denies it' },
    ]);
  });
});
