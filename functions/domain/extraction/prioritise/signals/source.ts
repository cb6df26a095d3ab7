import type { Source } from '../../claim.ts';
import { tellsWhere } from '../../lexicon/names/demonyms.ts';
import { remembering } from '../../text/remembering.ts';
import { tellingWords } from '../../text/telling.ts';
import { sharedWith } from '../story.ts';
import type { Signal } from '../weighed.ts';

const SEVERAL = /\b(?:two|three|four|several|some|many|residents|witnesses|sources|people|workers|families|survivors)\b/i;
const UNNAMED =
  /\b(?:unnamed|anonym\w+|who (?:asked|did not want|declined|spoke)|(?:person|people|officials?|executives?|source|sources) (?:with|close|familiar|briefed))\b/i;
const DESCRIBED = /\b(?:of|at|by|with|from|for|who|whose|former)\b|['’]s\b|,/i;
const PRONOUN = /^(?:he|she|they|it|who|i|we)$/i;

/** Who the source is, without of what, where and whose: "two nurses", not "the head of several groups". */
const whoOf = ({ name }: Source): string => name.split(/,|;| (?:of|at|from|in|for|with|who|and)\b/)[0] ?? name;

/** The capitalised words of a name, but for those that only tell where somebody is from. */
const namesIn = remembering(2000, (name) =>
  tellingWords(
    name
      .split(' ')
      .filter((word) => /^\p{Lu}/u.test(word) && !tellsWhere(word))
      .join(' '),
  ),
);

const ofType =
  (...types: readonly Source['type'][]) =>
  ({ source }: { readonly source: Source | null }): boolean =>
    source !== null && types.includes(source.type);

/** Whose word it is. */
export const SOURCE_SIGNALS: readonly Signal[] = [
  {
    name: 'party',
    reason: 'a source with a side in it',
    raises: true,
    holds: ofType('military', 'opposition', 'state-media', 'political'),
  },
  { name: 'company', reason: 'a company about its own affairs', raises: true, holds: ofType('company') },
  { name: 'official', reason: 'an official source, not checked', raises: true, holds: ofType('official', 'police') },
  { name: 'campaign', reason: 'a group with a cause of its own', raises: true, holds: ofType('ngo') },
  {
    name: 'anonymous',
    reason: 'an unnamed source',
    raises: true,
    holds: ({ source }) => source !== null && (source.type === 'anonymous' || UNNAMED.test(source.text)),
  },
  {
    name: 'several',
    reason: 'more than one person says so',
    raises: true,
    holds: ({ source }) => source !== null && SEVERAL.test(whoOf(source)),
  },
  {
    name: 'described',
    reason: 'tells who the source is',
    raises: true,
    holds: ({ source }) => source !== null && DESCRIBED.test(source.text),
  },
  {
    name: 'protagonist',
    reason: 'the headline names the source',
    raises: true,
    holds: ({ source }, { headline }) => source !== null && sharedWith(headline, namesIn(source.name)) > 0,
  },
  { name: 'second-hand', reason: 'at second hand', raises: true, holds: ({ via }) => via.length > 0 },
  {
    name: 'pronoun',
    reason: 'goes on from what the source said before',
    raises: false,
    holds: ({ source }) => PRONOUN.test(source?.text ?? ''),
  },
  { name: 'court', reason: 'argued in court', raises: false, holds: ofType('court') },
  { name: 'expert', reason: 'an expert’s finding', raises: false, holds: ofType('expert') },
  { name: 'paper', reason: 'stands in a paper', raises: false, holds: ofType('document') },
  {
    name: 'nobody',
    reason: 'nobody named as source',
    raises: false,
    holds: ({ source, cue }) => source === null && !/\b(?:accus|charg)/i.test(cue),
  },
];
