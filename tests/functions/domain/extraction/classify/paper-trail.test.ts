import { describe, expect, it } from 'vitest';
import { basesOf } from '../../../../../functions/domain/extraction/classify/paper-trail.ts';

const claim = (block: number, text: string, cue: string) => ({
  block,
  source: { text, name: text, type: 'other' as const, spans: [] },
  cue: { text: cue, spans: [] },
});

describe('basesOf', () => {
  it('what people write after emails were quoted: it stands in them', () => {
    expect(
      basesOf([
        claim(1, 'leaked emails', 'show'),
        claim(2, 'the matron', 'wrote'),
        claim(3, 'he', 'replied'),
        claim(3, 'the matron', 'told'),
        claim(9, 'the matron', 'wrote'),
      ]),
    ).toEqual(['document', 'document', 'document', 'word', 'word']);
  });

  it('what they write to all the world: their word', () => {
    expect(basesOf([claim(1, 'leaked emails', 'show'), claim(1, 'the matron', 'wrote on Facebook')])).toEqual(['document', 'word']);
    expect(basesOf([claim(1, 'leaked emails', 'show'), claim(1, 'a spokeswoman', 'wrote')])).toEqual(['document', 'word']);
  });

  it('no emails, no trail', () => {
    expect(basesOf([claim(1, 'a study', 'found'), claim(1, 'the matron', 'wrote')])).toEqual(['document', 'word']);
  });

  it('“the document” is what was named before', () => {
    expect(basesOf([claim(1, 'the indictment', 'says'), claim(2, 'the document', 'according to')])).toEqual(['word', 'word']);
    expect(basesOf([claim(1, 'an audit', 'says'), claim(2, 'the document', 'according to')])).toEqual(['document', 'document']);
  });

  it('nobody named: the outlet’s word', () => {
    expect(basesOf([{ block: 0, source: null, cue: null }])).toEqual(['word']);
  });
});
