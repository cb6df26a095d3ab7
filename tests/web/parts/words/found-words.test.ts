import { describe, expect, it } from 'vitest';
import { quantityWords, sourceTypeWords, verificationWords } from '../../../../web/src/parts/words/found-words.ts';

const quantity = { value: 12_500, unit: 'people', approximate: 'at-least', span: [0, 1] } as const;

describe('what was found, in words', () => {
  it('says figures as one would write them', () => {
    expect(quantityWords({ ...quantity, span: [0, 1] })).toBe('at least 12,500 people');
    expect(quantityWords({ ...quantity, value: 0.5, unit: '', approximate: 'exact', span: [0, 1] })).toBe('0.5');
  });

  it('says who checked a claim and what came of it', () => {
    expect(verificationWords({ status: 'tried', by: 'The Gazette', spans: [] })).toBe('The Gazette could not verify it');
    expect(verificationWords({ status: 'done', by: null, spans: [] })).toBe('verified by the outlet');
    expect(verificationWords({ status: 'none', by: null, spans: [] })).toBe('not verified by the outlet');
  });

  it('says types of sources without hyphens', () => {
    expect(sourceTypeWords('state-media')).toBe('state media');
  });
});
