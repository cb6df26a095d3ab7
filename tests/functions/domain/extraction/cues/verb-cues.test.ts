import { describe, expect, it } from 'vitest';
import type { VerbCue } from '../../../../../functions/domain/extraction/cues/verb-cues.ts';
import { findVerbCues } from '../../../../../functions/domain/extraction/cues/verb-cues.ts';
import { itemsOf, wordsOf } from '../sentence.ts';

const cuesIn = (sentence: string): [string, VerbCue][] => {
  const items = itemsOf(sentence);
  return findVerbCues({ items, paragraph: 0 }).map((cue) => [wordsOf(items, [cue.first, cue.last]), cue]);
};

describe('a verb of saying', () => {
  it.each<[string, [string, Partial<VerbCue>][]]>([
    ['The mayor said it rained.', [['said', { voice: 'active', mood: 'finite', negated: false, silent: false, modal: false }]]],
    ['The mayor has also denied that it rained.', [['has also denied', { mood: 'finite' }]]],
    ['The mayor has, however, admitted that it rained.', [['has , however , admitted', { mood: 'finite' }]]],
    ['The mayor did not, however, say whether it rained.', [['did not , however , say', { negated: true, silent: true }]]],
    ['She is accused of theft.', [['is accused', { voice: 'passive' }]]],
    ['The mayor called for calm.', [['called for', {}]]],
    ['The mayor did not say whether it rained.', [['did not say', { negated: true, silent: true }]]],
    ['The mayor declined to say why.', [['say', { mood: 'infinitive', silent: true }]]],
    ['The mayor must condemn the attack.', [['must condemn', { modal: true }]]],
    [
      'It rained, the mayor said, adding that roads were shut.',
      [
        ['said', {}],
        ['adding', { mood: 'ing' }],
      ],
    ],
    ['Officials put the toll at 31.', [['put', {}]]],
    ['Two people briefed on the matter said it rained.', [['said', {}]]],
    ['Prosecutors charged him with fraud.', [['charged', {}]]],
    ['The court held that the levy was lawful.', [['held', { spoken: true }]]],
    ['The court held on Tuesday that the levy was lawful.', [['held', { spoken: true }]]],
    ['The mayor would say only that it rained.', [['would say', { modal: false }]]],
  ])('%s', (sentence, found) => {
    const cues = cuesIn(sentence);
    expect(cues.map(([words]) => words)).toEqual(found.map(([words]) => words));
    for (const [i, [, wanted]] of found.entries()) expect(cues[i]?.[1]).toMatchObject(wanted);
  });
});

describe('no verb of saying', () => {
  it.each([
    'The claims were false.',
    'His report was long.',
    'A gun found at the scene was his.',
    'They put the boat on the water.',
    'The board appealed against the verdict.',
    'On four out of five claims it paid.',
    'There were 2,140 suspected cases.',
    'She held that post for nine years.',
    'The club held talks that lasted all night.',
    '“He said it rained.”',
  ])('%s', (sentence) => {
    expect(cuesIn(sentence).map(([words]) => words)).toEqual([]);
  });
});
