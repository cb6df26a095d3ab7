import { describe, expect, it } from 'vitest';
import { kindFeatures } from '../../../functions/domain/extraction/classify/kind/features/kind-features.ts';
import { wordingOf } from '../../../functions/domain/extraction/text/wording.ts';
import { articleKey, readTold } from '../../../training/kinds/told-in-polnear.ts';

const ARTICLES = [{ id: 'wire_2031-04-02_gate', text: 'A guard said the gate was open. She called it a shame.' }];
const told = (claims: unknown): string => JSON.stringify({ article: articleKey('wire_2031-04-02_gate'), claims });
const GATE = ['fact', [[0, 7]], [[8, 12]], [[13, 30]]];
const SHAME = ['opinion', [[32, 35]], [[36, 42]], [[43, 53]]];

describe('readTold', () => {
  it('reads kinds by offsets into the articles', () => {
    const [gate, shame] = readTold(`${told([GATE, SHAME])}\n`, ARTICLES);
    expect([gate?.kind, shame?.kind]).toEqual(['fact', 'opinion']);
    const evidence = { source: 'A guard', cue: 'said', wording: wordingOf('the gate was open'), quotation: 'indirect' } as const;
    expect([...(gate?.features ?? [])]).toEqual([...kindFeatures(evidence)]);
  });

  it('lets them count for less than what the open corpus tells', () => {
    expect(readTold(told([GATE]), ARTICLES)[0]?.weight).toBeLessThan(1);
  });

  it.each([
    ['no json', 'line 2: not JSON. Expected {"article", "claims"} on one line.'],
    [told([['rumour', [], [], [[0, 7]]]]), 'line 2: ✖ Invalid option'],
    [JSON.stringify({ article: 'other', claims: [] }), 'line 2: there is no article other.'],
    [told([['fact', [], [], [[13, 300]]]]), 'line 2: [13, 300] is no range within its article.'],
  ])('refuses %j, and says which line it is', (line, message) => {
    expect(() => readTold(`${told([GATE])}\n${line}`, ARTICLES)).toThrow(message);
  });
});
