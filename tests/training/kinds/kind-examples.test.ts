import { describe, expect, it } from 'vitest';
import { readMarkedArticle } from '../../../bench/corpus/read-marked-article.ts';
import { kindFeatures } from '../../../functions/domain/extraction/classify/kind/features/kind-features.ts';
import { wordingOf } from '../../../functions/domain/extraction/text/wording.ts';
import { kindsInArticle, readKinds } from '../../../training/kinds/kind-examples.ts';

describe('readKinds', () => {
  it('reads a list for each kind', () => {
    const kinds = readKinds('# fact\na guard | said | the gate was open\n\n# call\n- | should | the gate should be shut\n').map(
      ({ kind }) => kind,
    );
    expect(kinds).toEqual(['fact', 'call']);
  });

  it('knows an invented claim from a marked one', () => {
    const [invented] = readKinds('# fact\na guard | said | the gate was open');
    const evidence = { source: 'a guard', cue: 'said', wording: wordingOf('the gate was open'), quotation: 'indirect' } as const;
    expect(invented?.features.length).toBe(kindFeatures(evidence).length + 1);
  });

  it.each([
    ['# rumour\na guard | said | the gate was open', '"# rumour" should be # and one of fact, opinion, prediction, call, plan.'],
    [
      'a guard | said | the gate was open',
      '"a guard | said | the gate was open" should be SOURCE | CUE | CONTENT, below a line # and a kind.',
    ],
    ['# fact\na guard | the gate was open', '"a guard | the gate was open" should be SOURCE | CUE | CONTENT, below a line # and a kind.'],
  ])('refuses %j', (list, message) => {
    expect(() => readKinds(list)).toThrow(message);
  });
});

it('takes the kind of a claim that is said again from where it is marked, and leaves beliefs', () => {
  const file = `domain: tests
outlet: none
date: 2025-03-04
---
{s1|A guard} {q1|said} {c1|the gate was open}.
{s2|The guard} {q2|says} {c2|the gate stood open}.
{s3|The town} {q3|fears} {c3|a flood}.
---
1 fact word none queued | guard | witness
2 = 1
3 belief | town
`;
  const examples = kindsInArticle(readMarkedArticle(file));
  expect(examples.map(({ kind }) => kind)).toEqual(['fact', 'fact']);
  // the finder reads features in room that it uses again
  expect(new Set(examples.map(({ features }) => features.join(' '))).size).toBe(2);
});
