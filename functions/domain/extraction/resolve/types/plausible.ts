import type { SourceType } from '../../claim.ts';
import { SOURCE_TYPE_WORDS } from '../../lexicon/sources/roles.ts';
import { ROLE_TYPES } from '../../lexicon/sources/role-types.ts';
import { OFFICES, ORGANISATION_TYPES } from '../../lexicon/sources/source-words.ts';
import { COMPANY_NOUNS } from '../../lexicon/sources/stand-ins.ts';
import { singular } from '../../nouns/number.ts';
import type { Referent } from '../discourse/referent.ts';
import type { Entity } from '../names/entities.ts';
import { isStateHere } from '../names/kind-of-entity.ts';
import { isWhere, typeOfBody } from './type-of-body.ts';

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
  if (type === 'anonymous' && referent.saw && entity === undefined && !IN_THE_KNOW.test(referent.name)) return 'witness';
  if (entity !== undefined && (isStateHere(entity) ? NO_STATE : NO_PLACE).has(type) && isPlace(entity)) return 'official';
  if (entity?.kind === 'person') return type === 'witness' && !isWitness(referent, entity) ? 'person' : ofPerson(type, entity);
  if (entity !== undefined && isFirm(entity, type)) return typeOfBody(entity) ?? 'company';
  if (entity !== undefined && isHearer(entity, type)) return 'company';
  if (speaksForUntold(referent)) return 'company';
  if (entity !== undefined)
    return entity.kind === 'organisation' && OF_PEOPLE.has(type) && !INITIALS.test(entity.name) ? (typeOfBody(entity) ?? 'other') : type;
  if (type === 'document' && sort === 'person') return 'person';
  if (!DEFAULTS.has(type) || related.size > 0 || head === '' || tells(referent)) return type;
  return sort === 'person' && !many ? 'anonymous' : 'other';
}

/** Somebody with a name who tells what they saw or lived through, or who was there: "a resident". */
function isWitness({ saw, lived }: Referent, { described }: Entity): boolean {
  if (saw || lived) return true;
  for (const word of described) if (ROLE_TYPES.get(word) === 'witness') return true;
  return false;
}

/** Somebody with a name is not unnamed, and no outlet where nothing is told of them. */
function ofPerson(type: SourceType, { described, context, gender }: Entity): SourceType {
  if (type === 'media' && context.length === 0 && gender !== null) return 'person';
  if (type !== 'anonymous') return type;
  for (const word of described) {
    const role = ROLE_TYPES.get(word);
    if (role !== undefined && role !== 'anonymous') return role;
  }
  return 'person';
}

/** A body that is told of again and again, which nobody is by one word alone. */
const isFirm = ({ kind, words, count, gender }: Entity, type: SourceType): boolean =>
  type === 'person' && kind === 'unknown' && words.length === 1 && gender === null && count >= OFTEN;

/** One that was told something, which is told of too often for an outlet. */
const isHearer = ({ kind, count, described }: Entity, type: SourceType): boolean =>
  type === 'media' && kind === 'organisation' && count > OFTEN && described.has('outlet');

/** A spokeswoman of one body of which nothing is told but where it is. */
function speaksForUntold({ entity, head, related }: Referent): boolean {
  if (entity !== undefined || related.size !== 1 || !head.startsWith('spokes')) return false;
  const [body] = related;
  return body?.kind === 'organisation' && typeOfBody(body) === null;
}

const OFTEN = 4;

/** Who is asked for what they know of their work. */
const IN_THE_KNOW = /\b(?:officials?|sources?|people|persons?|insiders?|executives?|directors?|diplomats?|aides?|managers?)\b/i;

/** "In Velka", "Velka's army": a state or town, of which its government speaks. */
const isPlace = (entity: Entity): boolean =>
  entity.kind === 'unknown' &&
  entity.words.length === 1 &&
  entity.gender === null &&
  (isStateHere(entity) || (isWhere(entity) && entity.described.size === 0));

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
