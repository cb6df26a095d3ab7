import type { TokenRange } from '../../clauses/attribution.ts';
import { ORGANISATION_TYPES } from '../../lexicon/sources/source-words.ts';
import { singular } from '../../nouns/number.ts';
import { genderOf } from '../names/introductions/gender.ts';
import type { Referent } from './referent.ts';
import { fitsGender, genderOfPronoun, isBody, isNoun, isSomebody, mayBePerson } from './referent.ts';
import type { Fits, Preference, Trace } from './traces.ts';

/** What only papers do, or papers more than others, or only people and bodies, or only people. */
export type Doing = 'shows' | 'finds' | 'speaks' | 'pleads' | undefined;

/** A pronoun, and what tells whom it stands for. */
export interface Pronoun {
  readonly word: string;
  readonly at: number;
  /** What it says, where it hardly stands for anybody named there. */
  readonly within: readonly TokenRange[];
  /** Whether it adds to what was just said. */
  readonly goesOn: boolean;
  readonly does: Doing;
}

/** Where a pronoun looks for whom it stands for. */
export interface Around {
  /** The likeliest before a token. */
  best(at: number, within: readonly TokenRange[], fits: Fits, prefers?: Preference, goesOn?: boolean): Referent | null;
  /** The first named behind it. */
  ahead(at: number, fits: (referent: Referent) => boolean): Referent | null;
  /** Whether something stands in its sentence or one of the few before. */
  isNear(at: number, trace: Trace): boolean;
}

/** Whom a pronoun stands for. */
export function standsFor(pronoun: Pronoun, around: Around): Referent | null {
  return (pronoun.does === 'shows' ? paper(pronoun, around) : null) ?? anybody(pronoun, around);
}

/** "They show": papers told of in a sentence close by. */
function paper({ word, at, within }: Pronoun, around: Around): Referent | null {
  if (word !== 'it' && word !== 'they') return null;
  return around.best(
    at,
    within,
    ({ sort, entity, many }, _, trace) =>
      sort === 'thing' && entity === undefined && !trace.quoted && many === (word === 'they') && around.isNear(at, trace),
  );
}

function anybody({ word, at, within, goesOn, does }: Pronoun, around: Around): Referent | null {
  const speaks = does === 'speaks' || does === 'pleads';
  const gender = genderOfPronoun(word);
  if (gender !== null)
    return (
      around.best(at, within, (r, spoke) => !r.many && mayBePerson(r, spoke) && fitsGender(r, gender), gender, goesOn) ??
      bareSubject(at, around, ({ gender: known }) => known === null || known === gender) ??
      around.best(at, within, (r, spoke, trace) => word.endsWith('he') && spoke && around.isNear(at, trace) && isOfNameOnly(r)) ??
      around.ahead(at, (r) => r.sort === 'person' && fitsGender(r, gender))
    );
  if (/^(?:they|them|their)$/.test(word))
    return around.best(
      at,
      within,
      (r, spoke) =>
        (r.many || (r.sort === 'group' && does !== 'pleads') || (goesOn && spoke && isSomebody(r))) && !(speaks && r.sort === 'thing'),
      'several',
      goesOn,
    );
  if (/^its?$/.test(word))
    return (
      around.best(
        at,
        within,
        (r, spoke) => !r.many && (r.sort === 'group' || (r.sort === 'thing' && !speaks) || (spoke && (isBody(r) || isNoun(r)))),
      ) ?? bareSubject(at, around, ({ gender: known }) => known === null)
    );
  if (/^(?:i|me|my|we|us|our|you|your)$/.test(word)) return around.best(at, within, (r, spoke) => spoke && r.sort === 'person' && !r.many);
  return null;
}

/** Whether only a given name tells of somebody's gender, which many a name does wrongly. */
const isOfNameOnly = ({ entity, sort, many }: Referent): boolean =>
  entity !== undefined && sort === 'person' && !many && genderOf([...entity.described]) === null;

/** "Bidra will close three shops. It said": a bare name of which nothing was told, where a sentence close by is about it. */
const bareSubject = (at: number, around: Around, fits: (referent: Referent) => boolean): Referent | null =>
  around.best(
    at,
    [],
    (referent, _, trace) =>
      referent.sort === 'unknown' &&
      referent.entity?.located === 0 &&
      !ORGANISATION_TYPES.has(singular(referent.entity.key)) &&
      trace.subject &&
      !trace.possessive &&
      !trace.quoted &&
      around.isNear(at, trace) &&
      fits(referent),
  );
