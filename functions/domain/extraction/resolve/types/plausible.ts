import type { SourceType } from '../../claim.ts';
import { SOURCE_TYPE_WORDS } from '../../lexicon/roles.ts';
import { ROLE_TYPES } from '../../lexicon/role-types.ts';
import { OFFICES, ORGANISATION_TYPES } from '../../lexicon/source-words.ts';
import { COMPANY_NOUNS } from '../../lexicon/stand-ins.ts';
import { singular } from '../../nouns/number.ts';
import type { Referent } from '../discourse/referent.ts';
import type { Entity } from '../names/entities.ts';
import { isStateHere } from '../names/kind-of-entity.ts';
import { typeOfBody } from './type-of-body.ts';

/** What is learned of most sources that nothing is known of. */
const DEFAULTS: ReadonlySet<SourceType> = new Set<SourceType>(['company', 'official']);
const NO_PLACE: ReadonlySet<SourceType> = new Set<SourceType>(['person', 'company']);
const NO_STATE: ReadonlySet<SourceType> = new Set<SourceType>([...NO_PLACE, 'expert', 'media']);
const OF_PEOPLE: ReadonlySet<SourceType> = new Set<SourceType>(['person', 'witness', 'anonymous']);

/**
 * The learned type where it can be; else what is safe to say: of somebody told of by words that speak for no type, that they are anonymous or others; of
 * a body, that it is no person, and of a place, that it is a government.
 */
export function plausible(type: SourceType, referent: Referent): SourceType {
  const { entity, sort, many, head, related } = referent;
  if (type === 'anonymous' && referent.saw === true && entity === undefined && !IN_THE_KNOW.test(referent.name)) return 'witness';
  if (entity !== undefined && (isStateHere(entity) ? NO_STATE : NO_PLACE).has(type) && isPlace(entity)) return 'official';
  if (entity !== undefined)
    return entity.kind === 'organisation' && OF_PEOPLE.has(type) && !INITIALS.test(entity.name) ? (typeOfBody(entity) ?? 'other') : type;
  if (!DEFAULTS.has(type) || related.size > 0 || head === '' || tells(referent)) return type;
  return sort === 'person' && !many ? 'anonymous' : 'other';
}

/** Who is asked for what they know of their work. */
const IN_THE_KNOW = /\b(?:officials?|sources?|people|persons?|insiders?|executives?|directors?|diplomats?|aides?|managers?)\b/i;

/** "In Velka", "Velka's army": a state or town, of which its government speaks. */
const isPlace = (entity: Entity): boolean =>
  entity.kind === 'unknown' &&
  entity.words.length === 1 &&
  entity.gender === null &&
  (isStateHere(entity) || (entity.located > 0 && entity.described.size === 0));

/** Of a person who is not to be named, or of a body that nothing else is told of. */
const INITIALS = /^(?:\p{Lu}\.?)+$/u;

/** Whether any of the words that stand for somebody speaks for a type. */
const tells = ({ name, phrases }: Referent): boolean =>
  [name, ...phrases].some((phrase) => /\p{Lu}/u.test(phrase.slice(1)) || wordsOf(phrase).some(isTelling));

const isTelling = (word: string): boolean =>
  [word, singular(word)].some(
    (one) => ROLE_TYPES.has(one) || ORGANISATION_TYPES.has(one) || OFFICES.has(one) || SOURCE_TYPE_WORDS.has(one) || COMPANY_NOUNS.has(one),
  );

const wordsOf = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{M}.]*[\p{L}\p{M}]/gu) ?? [];
