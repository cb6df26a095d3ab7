import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { HINTED } from '../../../../../functions/domain/extraction/lexicon/hints.ts';
import { PAST } from '../../../../../functions/domain/extraction/lexicon/claims/judgement.ts';
import type { Phrases } from '../../../../../functions/domain/extraction/lexicon/phrases.ts';
import { anyOf, isIn } from '../../../../../functions/domain/extraction/lexicon/phrases.ts';
import { wordingOf } from '../../../../../functions/domain/extraction/text/wording.ts';

/** Looks to the sides and edges of words, which no text can be made of: what stands there is put around it. */
function withoutLooks(source: string): string {
  const edgeless = source.replaceAll(/\\b/g, '');
  const look = /\(\?<?[=!]/.exec(edgeless);
  if (look === null) return edgeless;
  let depth = 0;
  let at = look.index;
  for (const [piece] of edgeless.slice(at).matchAll(/\\.|\[(?:\\.|[^\]])*\]|./g)) {
    at += piece.length;
    depth += Number(piece === '(') - Number(piece === ')');
    if (depth === 0) break;
  }
  return withoutLooks(edgeless.slice(0, look.index) + edgeless.slice(at));
}

/** Texts in which the pattern finds something, whatever stands around it. */
const saidIn = ({ pattern }: Phrases) => {
  const flags = pattern.flags.replace('i', '');
  const word = fc.stringMatching(new RegExp(`^(?:${withoutLooks(pattern.source)})$`, flags));
  const before = fc.constantFrom('', 'so ', '“', 'do', 'of anti-', 'x, ', '—', 'the dog’s ', '8 ', 'early in ');
  const after = fc.constantFrom('', ' it', '.', '”', '’s', '’ll be', '-like', ', and', '?', '/', '%');
  return fc
    .tuple(before, word, fc.boolean(), after)
    .map(([left, said, loud, right]) => `${left}${loud && pattern.ignoreCase ? said.toUpperCase() : said}${right}`)
    .filter((text) => pattern.test(text));
};

describe('what phrases are found by', () => {
  it.each(HINTED.map((phrases): [string, Phrases] => [phrases.pattern.source.slice(0, 60), phrases]))(
    'none is missed of %s',
    (_, phrases) => {
      fc.assert(fc.property(saidIn(phrases), (text) => isIn(phrases, wordingOf(text))));
    },
  );

  it('“won’t” is what the pattern of the past takes for “won”', () => {
    expect(isIn(PAST, wordingOf('they won’t help'))).toBe(true);
  });

  it('few texts hint at what is not in them', () => {
    const { text, hints } = wordingOf('The bridge across the river was closed to carts on Monday');
    const hinted = HINTED.filter(({ hint }) => (hints & hint) !== 0);
    expect(hinted.length).toBeLessThan(8);
    expect(hinted.filter((phrases) => isIn(phrases, { text, hints })).length).toBeGreaterThan(0);
  });
});

it('cuts alternatives after their first words', () => {
  const { opens } = anyOf(/mass graves?|gunm[ae]n|vote[- ]rigging|took (?:over|part)|cover(?:ed)?[- ]up|e\. ?coli/);
  expect(opens.source).toBe('\\b(?:mass|gunm[ae]n|vote|took|cover(?:ed)?|e)\\b');
});
