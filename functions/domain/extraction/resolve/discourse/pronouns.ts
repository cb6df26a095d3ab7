import { ORGANISATION_TYPES } from '../../lexicon/source-words.ts';
import { singular } from '../../nouns/number.ts';
import type { Referent } from './referent.ts';
import { fitsGender, genderOfPronoun, isBody, isNoun, isSomebody, mayBePerson } from './referent.ts';
import type { Fits, Preference, Trace } from './traces.ts';

/** What only papers do, or only people and bodies. */
export type Doing = 'shows' | 'speaks' | undefined;

/** Where a pronoun looks for whom it stands for. */
export interface Around {
  /** The likeliest before it. */
  readonly best: (fits: Fits, prefers?: Preference, goesOn?: boolean) => Referent | null;
  /** The likeliest before it, also of those that it says something of. */
  readonly any: (fits: Fits) => Referent | null;
  /** The first named behind it. */
  readonly ahead: (fits: (referent: Referent) => boolean) => Referent | null;
  /** Whether something stands in its sentence or one of the few before. */
  readonly isNear: (trace: Trace) => boolean;
}

/** Whom a pronoun stands for. @param goesOn whether it adds to what was just said */
export function standsFor(word: string, around: Around, goesOn: boolean, does: Doing): Referent | null {
  return (does === 'shows' ? paper(word, around) : null) ?? anybody(word, around, goesOn, does === 'speaks');
}

/** "They show": papers told of in a sentence close by. */
function paper(word: string, { best, isNear }: Around): Referent | null {
  if (word !== 'it' && word !== 'they') return null;
  return best(
    ({ sort, entity, many }, _, trace) =>
      sort === 'thing' && entity === undefined && !trace.quoted && many === (word === 'they') && isNear(trace),
  );
}

function anybody(word: string, around: Around, goesOn: boolean, speaks: boolean): Referent | null {
  const { best, ahead } = around;
  const gender = genderOfPronoun(word);
  if (gender !== null)
    return (
      best((r, spoke) => !r.many && mayBePerson(r, spoke) && fitsGender(r, gender), gender, goesOn) ??
      bareSubject(around, ({ gender: known }) => known === null || known === gender) ??
      ahead((r) => r.sort === 'person' && fitsGender(r, gender))
    );
  if (/^(?:they|them|their)$/.test(word))
    return best(
      (r, spoke) => (r.many || r.sort === 'group' || (goesOn && spoke && isSomebody(r))) && !(speaks && r.sort === 'thing'),
      'several',
      goesOn,
    );
  if (/^its?$/.test(word))
    return (
      best((r, spoke) => !r.many && (r.sort === 'group' || (r.sort === 'thing' && !speaks) || (spoke && (isBody(r) || isNoun(r))))) ??
      bareSubject(around, ({ gender: known }) => known === null)
    );
  if (/^(?:i|me|my|we|us|our|you|your)$/.test(word)) return best((r, spoke) => spoke && r.sort === 'person' && !r.many);
  return null;
}

/** "Bidra will close three shops. It said": a bare name of which nothing was told, where a sentence close by is about it. */
const bareSubject = ({ any, isNear }: Around, fits: (referent: Referent) => boolean): Referent | null =>
  any(
    (referent, _, trace) =>
      referent.sort === 'unknown' &&
      referent.entity?.located === 0 &&
      !ORGANISATION_TYPES.has(singular(referent.entity.key)) &&
      trace.subject &&
      !trace.possessive &&
      !trace.quoted &&
      isNear(trace) &&
      fits(referent),
  );
