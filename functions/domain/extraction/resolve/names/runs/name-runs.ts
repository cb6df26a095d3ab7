import { STATES_IN_SHORT } from '../../../lexicon/names/abbreviations.ts';
import { hasSeat, tellsWhere } from '../../../lexicon/names/demonyms.ts';
import { isBeforeFamilyName, isGivenName, TITLES_AND_BODIES } from '../../../lexicon/names/family-names.ts';
import { PERSON_NOUNS } from '../../../lexicon/sources/person-nouns.ts';
import {
  GROUP_NOUNS,
  ORGANISATION_WORDS,
  PARTISANS,
  PLACE_WORDS,
  TITLE_MODIFIERS,
  TITLES,
  WHO_TELLS,
} from '../../../lexicon/sources/roles.ts';
import { COMPANY_NOUNS, KINDS_OF_FIRMS } from '../../../lexicon/sources/stand-ins.ts';
import { words } from '../../../lexicon/words.ts';
import { CAPITALISED } from '../../../text/spelling.ts';
import { tagOf } from '../../../text/tag.ts';
import type { Token } from '../../../text/tokens.ts';
import { isName, startsUpper } from './capitals.ts';
import { bracketAfterTitle, isTitle } from './titles.ts';
import { joinedBody, ownedBody } from './joined-bodies.ts';
import { namesAfterDay, namesAfterMonth } from './months.ts';
import { isPlaceBeforeName } from './postings.ts';
import { afterOffice, joinedOffice } from './offices.ts';

/** What stands behind a name, or tells of a degree, and names nobody. */
const POST_NOMINALS: ReadonlySet<string> = new Set(
  'KC QC SC MP MBE OBE CBE PhD DPhil MPhil MSc BSc BEng MBA MBBS LLB LLM Hons MD Jr Sr'.split(' '),
);

const LONGEST_NAME = 14;

/** "Sh2bn", "N37m". */
const MONEY = /^\p{Lu}\p{L}{0,3}\d[\d.,]*(?:bn|tn|mn|m|k)$/u;

export const PARTICLES: ReadonlySet<string> = new Set(
  'of for al bin ibn ben van von de der den ter la le el da di do dos das del della du des af av y zu ould and the on in &'.split(' '),
);
/** Words inside a person's name ("van", "bin"). */
export const NAME_PARTICLES: ReadonlySet<string> = new Set(
  'al bin ibn ben van von de der den ter la le el da di do dos das del della du des af av y zu ould'.split(' '),
);

/** Lower case, full stops and possessives away. */
export function normal(name: string): string {
  const lower = name.toLowerCase();
  return /[.’']/.test(lower) ? lower.replaceAll('.', '').replaceAll('’', "'").replace(/'s$/, '').trim() : lower.trim();
}

const UNTITLED: readonly string[] = [];

/** A run of capitalised words that names somebody or something. */
export interface NameRun {
  /** First token, titles included. */
  readonly first: number;
  /** First token of the name proper. */
  readonly start: number;
  readonly last: number;
  readonly title: readonly string[];
  /** "Syrian government": a capitalised word and a common noun for a group. */
  readonly group: boolean;
  /** A name only where it is somebody's who is known by more of it: "King". */
  readonly alone: boolean;
}

export function nameRun(tokens: readonly Token[], i: number, low: number, high: number): NameRun | null {
  const token = tokens[i];
  // "Ohio-based Orrin" is called Orrin
  if (token === undefined || token.kind !== 'word' || !token.spelling.capital || hasSeat(token.lower) || isOrigin(token.lower)) return null;
  // "Sh2bn" is no name
  if (MONEY.test(token.text)) return null;
  // "Said Reed: “…”"
  if (i === low && /^(?:said|says|added|adds|wrote)$/.test(token.lower)) return null;
  // "Maybe Ann Lee will", "Asking Ann Lee to come"
  if (opensBefore(token, tokens[i + 1]) || (i === low && asks(tokens, i))) return null;
  // "the Chief Executive" is nobody's name
  if (token.lower === 'executive' && tokens[i - 1]?.lower === 'chief') return null;
  // "Neighbouring Tarkan" is called Tarkan
  if (i === low && /^(?:neighbou?ring|nearby|rival|fellow|veteran|embattled)$/.test(token.lower)) return null;
  // "Carmaker Bront" is called Bront
  if (i === low && KINDS_OF_FIRMS.has(token.lower) && isName(tokens[i + 1], false)) return null;
  // "Guthrie, Ind.": nobody's name
  if (STATES_IN_SHORT.has(token.lower) && tokens[i - 1]?.text === ',') return null;
  const opens = isName(token, i === low, tokens[i + 1]) || namesAfterMonth(tokens, i, low) || namesAfterDay(tokens, i);
  if (!opens && !(startsUpper(token) && TITLES.has(token.lower))) return null;
  let last = token.lower === 'save' && tokens[i + 1]?.text === 'the' && isName(tokens[i + 2], false) && i + 2 <= high ? i + 2 : i;
  // where the name of whoever holds an office begins
  let named = i;
  let owners = false;
  while (last < high && last - i < LONGEST_NAME) {
    const next = tokens[last + 1];
    if (next === undefined) break;
    // "South Ostria-born Ann Lee"
    if (isOrigin(next.lower)) return null;
    const owned = ownedBody(tokens, last, high);
    if (owned > 0) {
      last = owned;
      owners = true;
      continue;
    }
    if (next.kind === 'mark' && next.text !== '&') {
      const closes = bracketAfterTitle(tokens, last);
      if (closes < 0 || closes >= high) break;
      last = closes;
      continue;
    }
    // "the Ostra Police Station Mara Quill"
    if (last > i && tokens[last]?.lower === 'station' && tokens[last - 1]?.lower === 'police' && next.lower !== 'house') break;
    const holder = next.lower === 'of' || next.lower === 'for' ? afterOffice(tokens, last, high) : -1;
    const office = next.lower === 'and' ? Math.max(joinedOffice(tokens, last, high), joinedBody(tokens, i, last, high)) : -1;
    if (holder > 0) last = named = holder;
    else if (isName(next, false) || (startsUpper(next) && TITLES.has(next.lower))) last++;
    else if (ofThe(tokens, i, last, high)) last += 3;
    else if (office > 0) last = office;
    else {
      // "Anna van der Berg"
      const joint = last + (NAME_PARTICLES.has(next.lower) && NAME_PARTICLES.has(tokens[last + 2]?.lower ?? '') ? 3 : 2);
      if (!PARTICLES.has(next.lower) || joint > high || !isName(tokens[joint], false) || !joins(tokens, i, last, next)) break;
      last = joint;
    }
  }
  if (isPlaceBeforeName(tokens, i, last)) last = named = i;
  // "Imran Quill Advocate", as Pakistan's papers have it
  if (last - i === 2 && tokens[last]?.text === 'Advocate' && isGivenName(token.lower)) last--;
  // the name proper begins after the last title
  let start = named;
  const ends = tokens[last]?.lower ?? '';
  const family = isFamilyName(tokens, i, last);
  // "Department of Justice"
  const ofField =
    tokens[i + 1]?.lower === 'of' &&
    ORGANISATION_WORDS.has(token.lower) &&
    (last === i + 2 || (last > i + 3 && tokens[i + 3]?.lower === 'and'));
  const organisation = !family && (ORGANISATION_WORDS.has(ends) || ends === 'staff' || ofField);
  if (!organisation)
    for (let j = named; j <= last; j++) {
      const word = tokens[j]?.lower ?? '';
      if (family && j === last) break;
      // "Survivor Rosa Garcia" opens a sentence
      const introduces =
        j === low && j < last && (WHO_TELLS.has(word) || (PERSON_NOUNS.has(word) && isGivenName(tokens[j + 1]?.lower ?? '')));
      if (introduces || (isTitle(tokens, j, last) && (start > i || !TITLE_MODIFIERS.has(word)))) start = j + 1;
    }
  if (start === last && organisation) {
    // "Syrian state TV": a bare common word takes what stands before it
    const from = attributedStart(tokens, i, low);
    if (from < i) return { first: from, start: from, last, title: UNTITLED, group: true, alone: false };
  }
  // "the Wisconsin Republican" has a name of its own
  if (PARTISANS.has(tokens[last]?.lower ?? '') && (last === i || (last === i + 1 && tokens[i - 1]?.lower === 'the'))) return null;
  const next = tokens[last + 1];
  // "the Danish brewer", "the Denver-based company": one that has a name of its own
  if (i === last && next !== undefined && last < high && tellsWhere(token.text) && isEpithet(next)) return null;
  if (next !== undefined && last + 1 <= high && GROUP_NOUNS.has(next.lower) && last - i < (owners ? 3 : 2) && next.text === next.lower)
    return { first: i, start: i, last: last + 1, title: UNTITLED, group: true, alone: false };
  // "the Department of Justice"
  if (start > last && named < last && ORGANISATION_WORDS.has(tokens[named]?.lower ?? '') && tokens[named + 1]?.lower === 'of')
    start = named;
  // "the Council Chairman of Selby" is told of by an office in Selby
  if (/^(?:of|for)$/.test(tokens[start]?.text ?? '') && start > i && start < last)
    return { first: start + 1, start: start + 1, last, title: UNTITLED, group: false, alone: false };
  if (start > last)
    return i === last && isLoneFamilyName(tokens, i) ? { first: i, start: i, last, title: UNTITLED, group: false, alone: true } : null;
  while (last > start && POST_NOMINALS.has(tokens[last]?.text ?? '')) last--;
  if (start === last && POST_NOMINALS.has(tokens[last]?.text ?? '')) return null;
  return {
    first: i,
    start,
    last,
    title: start === i ? UNTITLED : titleOf(tokens, i, start),
    group: false,
    alone: false,
  };
}

const isOrigin = (word: string): boolean => /-(?:born|raised|bred)$/.test(word);

/** Words that open a sentence, and no name, before a capital. */
const opensBefore = (token: Token, next: Token | undefined): boolean =>
  /^(?:maybe|perhaps|plus|wherever|whenever|yet)$/.test(token.lower) && next?.spelling.shape === CAPITALISED;

/** What is done to somebody: "Asking Ann Lee". */
const asks = (tokens: readonly Token[], at: number): boolean => {
  const [verb, given, name] = tokens.slice(at, at + 3);
  if (verb?.lower.endsWith('ing') !== true || tagOf(verb, true) !== 'noun') return false;
  return given?.spelling.shape === CAPITALISED && isGivenName(given.lower) && name?.spelling.shape === CAPITALISED;
};

/** The words of a title, without the brackets in it. */
function titleOf(tokens: readonly Token[], first: number, end: number): readonly string[] {
  const title: string[] = [];
  for (let i = first; i < end; i++) {
    const token = tokens[i];
    if (token?.kind === 'word') title.push(token.lower);
  }
  return title;
}

/** "Ann King", "Mr. Hall", but not "at Victoria Hall". */
function isFamilyName(tokens: readonly Token[], first: number, last: number): boolean {
  const word = tokens[last]?.lower ?? '';
  const before = tokens[last - 1]?.lower ?? '';
  if (last === first || !TITLES_AND_BODIES.has(word)) return false;
  if (TITLES.has(word)) return isBeforeFamilyName(before) || isNoOffice(tokens, first, last);
  return isBeforeFamilyName(before) && !/^(?:the|in|at|on|near|outside|st\.?)$/.test(tokens[first - 1]?.lower ?? '');
}

/** "Alex King", where "Alex" is no country, court or office. */
const isNoOffice = (tokens: readonly Token[], first: number, last: number): boolean => {
  const [opener, given] = [tokens[first - 1], tokens[first]];
  if (last - first !== 1 || given === undefined || given.spelling.shape !== CAPITALISED || tellsWhere(given.text)) return false;
  const { lower } = given;
  return (
    !(TITLES.has(lower) || TITLE_MODIFIERS.has(lower) || ORGANISATION_WORDS.has(lower) || PLACE_WORDS.has(lower)) &&
    (opener === undefined || tagOf(opener, false) !== 'determiner')
  );
};

/** "King": somebody only where the article tells of an "Ann King". */
const isLoneFamilyName = (tokens: readonly Token[], at: number): boolean =>
  TITLES_AND_BODIES.has(tokens[at]?.lower ?? '') && !/^(?:the|an?|this|that|his|her|its|their|our|'s)$/.test(tokens[at - 1]?.lower ?? '');

/** A common noun, of those that stand for firms and whoever else is called by a name. */
const isEpithet = ({ lower, text }: Token): boolean => text === lower && (COMPANY_NOUNS.has(lower) || !GROUP_NOUNS.has(lower));

/** Where lower-case nouns, and a name before them, begin. */
function attributedStart(tokens: readonly Token[], i: number, low: number): number {
  let from = i;
  while (
    from > low &&
    i - from < 2 &&
    tokens[from - 1]?.kind === 'word' &&
    tokens[from - 1]?.text === tokens[from - 1]?.lower &&
    ['state', 'public', 'national', 'local', 'independent'].includes(tokens[from - 1]?.lower ?? '')
  )
    from--;
  if (from < i && from > low && isName(tokens[from - 1], from - 1 === low)) from--;
  return from;
}

/** "of" and "and" join the words of an organisation's name, particles those of a person's. */
const joins = (tokens: readonly Token[], first: number, last: number, next: Token): boolean =>
  NAME_PARTICLES.has(next.lower) ||
  next.text === '&' ||
  (next.lower === 'of' && tellsOrganisation(tokens, first, last)) ||
  // "the Assembly Member for Selby" is no body
  (next.lower === 'for' && !TITLES.has(tokens[last]?.lower ?? '') && tellsOrganisation(tokens, first, last));

/** "Committee of the Red Cross". */
const ofThe = (tokens: readonly Token[], first: number, last: number, high: number): boolean =>
  tokens[last + 1]?.lower === 'of' &&
  tokens[last + 2]?.text === 'the' &&
  last + 3 <= high &&
  isName(tokens[last + 3], false) &&
  tellsOrganisation(tokens, first, last);

/** "Farm Workers of Ostra", "Doctors for Peace". */
const tellsOrganisation = (tokens: readonly Token[], first: number, last: number): boolean =>
  MEMBERS.has(tokens[last]?.lower ?? '') || tokens.slice(first, last + 1).some(({ lower }) => ORGANISATION_WORDS.has(lower));
const MEMBERS = words('workers americans doctors nurses teachers lawyers physicians scientists citizens students mothers parents friends');

export const isOrganisation = (name: readonly string[]): boolean =>
  (!isPersons(name) && name.some((word) => ORGANISATION_WORDS.has(word.toLowerCase()) || PLACE_WORDS.has(word.toLowerCase()))) ||
  (name.length === 1 && /^(?:\p{Lu}\.?){2,}$/u.test(name[0] ?? ''));

/** "Ann Hall", "Ann Hall Lee". */
function isPersons(name: readonly string[]): boolean {
  const lower = name.map((word) => word.toLowerCase());
  const last = lower.at(-1) ?? '';
  if (TITLES_AND_BODIES.has(last)) return isGivenName(lower.at(-2) ?? '');
  const [given = '', middle = ''] = lower;
  return (
    lower.length === 3 && isGivenName(given) && TITLES_AND_BODIES.has(middle) && !(ORGANISATION_WORDS.has(last) || PLACE_WORDS.has(last))
  );
}
