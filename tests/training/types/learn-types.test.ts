import { describe, expect, it } from 'vitest';
import { readMarkedArticle } from '../../../bench/corpus/read-marked-article.ts';
import { SOURCE_TYPES } from '../../../functions/domain/extraction/claim.ts';
import { unpackTable } from '../../../functions/domain/extraction/model/model.ts';
import { likeliestType } from '../../../functions/domain/extraction/resolve/types/type-model.ts';
import { typedText, typeExamples } from '../../../training/types/examples.ts';
import { lexiconExamples } from '../../../training/types/lexicon-examples.ts';
import { packTypes, trainTypes, TYPE_TRAINING } from '../../../training/types/train-types.ts';

const ARTICLE = readMarkedArticle(`domain: economy
outlet: invented
date: 2025-01-01
---
Mill to close

{s1|The sheriff} {q1|said} {c1|the mill was shut}. {s2|He} {q2|said} {c2|nobody was hurt}.
---
1 fact word none queued | sheriff | police
2 fact word none queued | sheriff | police
`);

describe('learning the types of sources', () => {
  it('reads the marked sources of an article, resolved', () => {
    expect(typeExamples(typedText(ARTICLE)).map(({ type }) => SOURCE_TYPES[type])).toEqual(['police', 'police']);
  });

  it('keeps the features of each source apart', () => {
    const [first, second] = lexiconExamples().map(({ features }) => [...features]);
    expect(first).not.toEqual(second);
  });

  it('learns what the word lists say, the same each time', () => {
    const options = { ...TYPE_TRAINING, epochs: 2 };
    const packed = packTypes(trainTypes(lexiconExamples(), options), options);
    expect(packTypes(trainTypes(lexiconExamples(), options), options)).toEqual(packed);
    const [example] = typeExamples(typedText(ARTICLE));
    expect(likeliestType(example?.features ?? new Int32Array(), unpackTable(packed))).toBe('police');
  });
});
