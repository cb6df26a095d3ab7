import { ROLE_TYPES } from '../../functions/domain/extraction/lexicon/sources/role-types.ts';
import { ORGANISATION_TYPES } from '../../functions/domain/extraction/lexicon/sources/source-words.ts';
import type { Entity } from '../../functions/domain/extraction/resolve/names/entities.ts';
import { Entities } from '../../functions/domain/extraction/resolve/names/entities.ts';
import { isPlural } from '../../functions/domain/extraction/nouns/number.ts';
import { sortOf } from '../../functions/domain/extraction/resolve/phrases.ts';
import { addPhrase, asReferent } from '../../functions/domain/extraction/resolve/discourse/referent.ts';
import { typeFeatures } from '../../functions/domain/extraction/resolve/types/type-features.ts';
import { SOURCE_TYPES } from '../../functions/domain/extraction/claim.ts';
import type { TypeExample } from './examples.ts';

const NOBODY = new Entities({ tokens: [], paragraphs: [] });

/** What the word lists say by themselves, as examples: a "sheriff" is police also where no marked article has one. */
export function lexiconExamples(): TypeExample[] {
  const roles = [...ROLE_TYPES].flatMap(([word, type]) => [
    { type, features: featuresOf(`the ${word}`, person(word), word) },
    { type, features: featuresOf(`the ${word}`, undefined, word) },
  ]);
  const bodies = [...ORGANISATION_TYPES].flatMap(([word, type]) => [
    { type, features: featuresOf(`the ${word}`, organisation(word), word) },
    { type, features: featuresOf(`the ${word}`, undefined, word) },
  ]);
  return [...roles, ...bodies].map(({ type, features }) => ({ features, type: SOURCE_TYPES.indexOf(type) }));
}

const entity = (name: string, kind: Entity['kind'], word: string): Entity => ({
  name,
  words: name.split(' '),
  key: name.toLowerCase(),
  kind,
  gender: null,
  described: new Set([word]),
  context: [],
  armed: false,
  statehood: 0,
  candidacy: 0,
  owner: null,
  located: 0,
  count: 1,
  leaning: kind === 'person' ? 2 : -3,
});

const person = (word: string): Entity => entity('Xa Xb', 'person', word);
const organisation = (word: string): Entity => entity(`Xa ${word}`, 'organisation', word);

function featuresOf(text: string, named: Entity | undefined, head: string): Int32Array {
  const referent = asReferent(text, named === undefined ? head : '', {
    entity: named,
    gender: null,
    many: isPlural(head),
    sort: named === undefined ? sortOf(head) : named.kind === 'person' ? 'person' : 'group',
  });
  addPhrase(referent, text);
  return typeFeatures(text, referent, NOBODY, []).slice();
}
