import { describe, expect, it } from 'vitest';
import { DraftSources } from '../../../../../functions/domain/extraction/claims/draft-sources.ts';
import type { Draft } from '../../../../../functions/domain/extraction/clauses/attribution.ts';
import { draftByRules } from '../../../../../functions/domain/extraction/find-attributions.ts';
import { Entities } from '../../../../../functions/domain/extraction/resolve/names/entities.ts';
import { SourceResolver } from '../../../../../functions/domain/extraction/resolve/resolve-source.ts';
import { claimsOf } from '../articles.ts';
import { passageOf } from '../sentence.ts';

/** The sources of what the rules alone find in a text, and those drafts by their verbs. */
function sourcesOf(text: string) {
  const passage = passageOf(text);
  const drafts = draftByRules(passage);
  const sources = new DraftSources(text, passage, drafts, new SourceResolver(text, passage, new Entities(passage)));
  const draft = (lemma: string): Draft => {
    const found = drafts.find((one) => one.lemma === lemma);
    if (found === undefined) throw new Error(`Nobody is found to ${lemma} anything.`);
    return found;
  };
  return { sources, draft };
}

describe('the source of a draft', () => {
  it('is who a pronoun stands for, with the words as written', () => {
    const { sources, draft } = sourcesOf('Mara Quill said the weir was safe. She denied that it had broken.');
    expect(sources.of(draft('deny'))).toMatchObject({ text: 'She', name: 'Mara Quill' });
    expect(sources.textOf(draft('deny'))).toBe('She');
    expect(sources.nameOf(draft('deny'))).toBe('Mara Quill');
  });

  it('is the same each time that it is asked for', () => {
    const { sources, draft } = sourcesOf('Mara Quill said the weir was safe.');
    expect(sources.of(draft('say'))).toBe(sources.of(draft('say')));
  });

  it('is nobody where nobody is named', () => {
    const { sources, draft } = sourcesOf('It is believed that the weir was safe.');
    expect(sources.of(draft('believe'))).toBeNull();
    expect(sources.nameOf(draft('believe'))).toBeNull();
    expect(sources.textOf(draft('believe'))).toBe('');
  });

  it('can be told by the name and type of another one, with its own words', () => {
    const { sources, draft } = sourcesOf('The court heard that the cable had been cut. Ruth Alder said it was an accident.');
    const alder = sources.of(draft('say'));
    if (alder === null) throw new Error('Ruth Alder is not found.');
    sources.tellAs(draft('hear'), alder);
    expect(sources.of(draft('hear'))).toMatchObject({ text: 'The court', name: 'Ruth Alder', type: alder.type });
    expect(sources.nameOf(draft('hear'))).toBe('Ruth Alder');
  });
});

describe('whom an outlet cites', () => {
  it('is told where an outlet hands on what they say', () => {
    const { sources, draft } = sourcesOf('The newspaper reported that the weir had broken, citing two officials.');
    expect(sources.citedFor(draft('report'))?.text).toBe('two officials');
  });

  it('is nobody where the source is no outlet', () => {
    const { sources, draft } = sourcesOf('The mayor reported that the weir had broken, citing two officials.');
    expect(sources.citedFor(draft('report'))).toBeNull();
  });
});

it.each([
  ['The man’s family, stating that the clinic had been slow, sat outside.', ['man’s family']],
  ['The minister responded by stating that “Ostra is not to blame.”', ['minister']],
  ['The shed burnt in an attack said to bear the marks of a gang.', [undefined]],
  [
    'The bureau on Monday arraigned Mara Quill and Ben Orm on a charge of fraud, to which they pleaded not guilty.',
    [undefined, 'Mara Quill and Ben Orm'],
  ],
  ['Mara Quill is in hiding. “He was put in a car,” reads her petition in part.', ['Mara Quill']],
  ['Mara Quill was angry: “You have not met us yet,” she said to applause from staff.', ['Mara Quill']],
  ['The list names 40 people, 17 of whom the army says are dead.', ['army']],
  [
    'A couple died, the county coroners and a state trooper reported. The gate was shut, said state trooper Jean Oakes.',
    ['county coroners and a state trooper', 'Jean Oakes'],
  ],
])('tells the sources of %j', (text, expected) => {
  expect(claimsOf([text]).map(({ attribution }) => attribution.source?.name)).toEqual(expected);
});
