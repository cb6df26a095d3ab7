import { describe, expect, it } from 'vitest';
import { changesTo, fieldsOf, restateLack } from '../../../../../web/src/work/repair/restate/restate-fields.ts';
import { aClaim } from '../../a-claim.ts';

describe('what is sent of a repaired claim', () => {
  const claim = aClaim();
  const fields = fieldsOf(claim);

  it('is nothing where nothing was changed, or where it would say nothing', () => {
    expect(changesTo(claim, fields)).toBeUndefined();
    expect(changesTo(claim, { ...fields, text: ` ${claim.text} ` })).toBeUndefined();
    expect(changesTo(claim, { ...fields, text: ' ', kind: 'opinion' })).toBeUndefined();
  });

  it('lacks a change, or words, before it can be sent', () => {
    expect(restateLack(claim, fields)?.message).toContain('Nothing');
    expect(restateLack(claim, { ...fields, text: ' ', kind: 'opinion' })?.message).toContain('Say');
    expect(restateLack(claim, { ...fields, kind: 'opinion' })).toBeUndefined();
  });

  it('is only what was changed', () => {
    expect(changesTo(claim, { ...fields, text: 'The old bridge was closed at noon.', basis: 'document' })).toEqual({
      text: 'The old bridge was closed at noon.',
      basis: 'document',
    });
    expect(changesTo(claim, { ...fields, sourceType: 'expert' })).toEqual({ source: { name: 'Ilse Tarn', type: 'expert' } });
  });

  it('takes the source away where its name was, whatever its type', () => {
    expect(changesTo(claim, { ...fields, source: ' ', sourceType: 'expert' })).toEqual({ source: null });
    const flat = aClaim({ attribution: { source: null, cue: null, quotation: 'indirect', via: [], denies: false } });
    expect(changesTo(flat, { ...fieldsOf(flat), sourceType: 'expert' })).toBeUndefined();
  });

  it('says whether the source denies it, where there is one', () => {
    expect(changesTo(claim, { ...fields, denies: true })).toEqual({ denies: true });
    expect(changesTo(claim, { ...fields, source: '', denies: true })).toEqual({ source: null });
  });

  it('names marked words by their place, and their text only where it was put otherwise', () => {
    const quoted = { start: 10, end: 20, text: 'the bridge' };
    expect(changesTo(claim, { ...fields, quoted, text: 'the bridge' })).toEqual({ spans: [quoted] });
    expect(changesTo(claim, { ...fields, quoted, text: 'the old bridge' })).toEqual({ spans: [quoted], text: 'the old bridge' });
  });
});
