import { isPlural } from '../../nouns/number.ts';
import type { Entity } from '../names/entities.ts';
import type { Gender } from '../names/introductions/gender.ts';
import { genderOfNoun, sortOf } from '../phrases.ts';

/** Somebody or something that a source may stand for: an entity with a name, or whoever a phrase describes. */
export interface Referent {
  name: string;
  readonly entity: Entity | undefined;
  gender: Gender | null;
  readonly many: boolean;
  sort: 'person' | 'group' | 'thing' | 'unknown';
  /** The noun by which it comes back ("the officer"); empty for names. */
  readonly head: string;
  /** The phrases that stood for it as a source, the first few. */
  readonly phrases: string[];
  /** Organisations it was said to belong to or speak for. */
  readonly related: Set<Entity>;
  /** The organisation that was spoken of where it first held an office without saying of what. */
  near: Entity | undefined;
  /** Whether it told what it saw itself. */
  saw: boolean;
  /** Whether it told what befell it, or what it did itself. */
  lived: boolean;
  /** Whether it reported things as outlets do: "…, Ostra Wire reported". */
  wires: boolean;
  /** Whether it spoke for a client. */
  pleads: boolean;
  /** Of several in a row the first, whose type tells theirs. */
  readonly lead: Referent | undefined;
  /** Those whose names "and" joins. */
  readonly joined: readonly Entity[] | undefined;
}

/** Who is told of, as far as is known at first. All referents are made here and have the same fields, which are read sooner then. */
export const asReferent = (name: string, head: string, known: Pick<Referent, 'entity' | 'gender' | 'many' | 'sort'>): Referent => ({
  name,
  entity: known.entity,
  gender: known.gender,
  many: known.many,
  sort: known.sort,
  head,
  phrases: [],
  related: new Set(),
  near: undefined,
  saw: false,
  lived: false,
  wires: false,
  pleads: false,
  lead: undefined,
  joined: undefined,
});

/** Whoever or whatever a phrase describes, by the noun it is about; nothing is known of them yet. */
export const nameless = (name: string, head: string, many = isPlural(head)): Referent =>
  asReferent(name, head, { entity: undefined, gender: many ? null : genderOfNoun(head), many, sort: sortOf(head) });

/** Whoever a name stands for. */
export const referentOf = (entity: Entity, sort: Referent['sort']): Referent =>
  asReferent(entity.name, '', { entity, gender: entity.gender, many: false, sort });

const MOST_PHRASES = 6;
/** So many bodies are looked through for each of somebody's claims. */
const MOST_RELATED = 40;

/** Notes a body that a referent belongs to or speaks for. */
export function relateTo({ related }: Referent, body: Entity): void {
  if (related.size < MOST_RELATED) related.add(body);
}

/** Notes a phrase that stood for a referent. */
export function addPhrase({ phrases }: Referent, phrase: string): void {
  if (phrases.length < MOST_PHRASES && !phrases.includes(phrase)) phrases.push(phrase);
}

/** A pronoun's or other word's chance to stand for somebody whose gender is known, unknown or another. */
export const fitsGender = (referent: Referent, gender: Gender): boolean => referent.gender === null || referent.gender === gender;

/** A lone capitalised word is a place as often as a person, unless it speaks. */
export const mayBePerson = (referent: Referent, spoke: boolean): boolean =>
  referent.sort === 'person' || (referent.sort === 'unknown' && !isBody(referent) && (spoke || referent.name.includes(' ')));

/** Whether it is an organisation by its name, though perhaps spoken of as a place. */
export const isBody = ({ entity }: Referent): boolean => entity?.kind === 'organisation';

/** Whether it is told of by a noun for no sort of person, body or paper: "the ad". */
export const isNoun = ({ entity, sort, head }: Referent): boolean => entity === undefined && sort === 'unknown' && head !== '';

/** Somebody without a name, of whom an outlet may say neither "he" nor "she": "the official". */
export const isSomebody = ({ entity, sort, gender, many }: Referent): boolean =>
  entity === undefined && sort === 'person' && gender === null && !many;

/** The gender of a pronoun for one person; null of others. */
export const genderOfPronoun = (word: string): Gender | null =>
  /^(?:he|him|his)$/.test(word) ? 'he' : /^(?:she|her)$/.test(word) ? 'she' : null;
