import { PARTISANS, TITLES } from '../../../lexicon/sources/roles.ts';
import { COMPANY_NOUNS } from '../../../lexicon/sources/stand-ins.ts';
import { isPlural } from '../../../nouns/number.ts';
import { genderOfNoun, sortOf } from '../../phrases.ts';
import type { Phrase } from '../../phrases.ts';
import type { Discourse } from '../discourse.ts';
import type { Referent } from '../referent.ts';

/** "The 58-year-old". */
export const AGE = /^\d{1,3}-year-old$/;

/** Offices whose holder is somebody by that alone, whoever spoke before. */
const UNIQUE: ReadonlySet<string> = new Set(
  `judge justice magistrate coroner prosecutor president minister premier chancellor mayor governor king queen prince princess pope chief chairman chairwoman chair secretary
  ambassador envoy spokesman spokeswoman spokesperson officer official inspector sheriff commander witness victim source director owner manager driver person suspect defendant
  accused author leader head employee worker insider aide petitioner plaintiff appellant complainant respondent claimant applicant`.split(
    /\s+/,
  ),
);

/** What somebody was who has left an office. */
const FORMER = ['former', 'ex'];

/** "The plumber", "the 58-year-old": another word for the named person who has just spoken, where nobody was called so. */
export function epithet(discourse: Discourse, phrase: Phrase, at: number): Referent | null {
  const { head, tokens, nucleus, end } = phrase;
  const aged = tokens.some(({ lower }) => AGE.test(lower));
  const parent = /^(?:father|mother|parent)$/.test(head) && tokens[nucleus]?.lower === 'of';
  // "the fugitive ex-minister"
  if (nucleus === end && tokens.some(({ lower }) => lower.startsWith('ex-')) && sortOf(head) === 'person')
    return discourse.told.latestPerson(at, ({ entity }) => FORMER.some((word) => entity?.described.has(word)), true);
  const gender = genderOfNoun(head);
  const fits = ({ gender: known }: Referent): boolean => gender === null || known === null || known === gender;
  if (isOfSomewhere(phrase) || wasOnce(phrase)) return discourse.told.latestPerson(at, fits);
  if (!aged && !parent && (nucleus < end || UNIQUE.has(head) || sortOf(head) !== 'person' || isPlural(head))) return null;
  // "The operator" is a firm
  if (!aged && !parent && COMPANY_NOUNS.has(head)) return null;
  // "The Garda said"
  if (!aged && tokens[nucleus - 1]?.spelling.capital === true) return null;
  return discourse.told.latestPerson(at, fits);
}

/** "The former president", "the retired surgeon": whoever has just spoken is told apart by that from who holds the office now. */
const wasOnce = ({ head, tokens, nucleus, end }: Phrase): boolean =>
  nucleus === end && sortOf(head) === 'person' && !isPlural(head) && tokens.some(({ lower }) => ONCE.has(lower));

const ONCE = new Set(['former', 'retired', 'one-time', 'longtime']);

/** "The Tarkan governor", "the Ostra United captain": not "the Ostra spokesman", of whom every body has several. */
const isOfSomewhere = ({ head, tokens, from, nucleus, end }: Phrase): boolean =>
  nucleus === end &&
  nucleus - from > 1 &&
  sortOf(head) === 'person' &&
  !isPlural(head) &&
  !ANY.has(head) &&
  tokens[from]?.spelling.capital === true &&
  tokens[nucleus - 1]?.spelling.capital !== true &&
  tokens.every(({ lower }) => lower !== "'s");

/** Of whom a body or a place has more than one. */
const ANY = new Set(
  `spokesman spokeswoman spokesperson official officer prosecutor judge witness source secretary ambassador envoy police employee minister president
  worker`.split(/\s+/),
);

/**
 * "The Hamas official", "the UN spokesman": who was introduced as of that body, and by that noun, and spoke last. An official is whoever has an office there.
 */
export function ofBody(discourse: Discourse, { head, tokens, from, nucleus, end }: Phrase, at: number): Referent | null {
  if (nucleus < end || sortOf(head) !== 'person' || isPlural(head)) return null;
  const [body, ...others] = discourse.mentionsIn(at + from, at + nucleus - 2);
  if (body === undefined || others.length > 0 || body.first !== at + from || body.last !== at + nucleus - 2) return null;
  return discourse.told.latestPerson(
    at,
    ({ related, entity, phrases }) =>
      (related.has(body.entity) || phrases.some((phrase) => phrase.includes(tokens[from]?.text ?? head))) &&
      (head === 'official' || entity?.described.has(head) === true),
  );
}

/** Who asks and judges in court, and gives no evidence. */
const OF_THE_COURT = [
  'counsel',
  'kc',
  'sc',
  'judge',
  'justice',
  'magistrate',
  'coroner',
  'prosecutor',
  'lawyer',
  'barrister',
  'solicitor',
  'advocate',
];

/** "The witness": whoever has just told something, and is not of the court. */
export function whoTestifies(discourse: Discourse, { head, from, nucleus, end }: Phrase, at: number): Referent | null {
  if (head !== 'witness' || nucleus < end || nucleus - from > 1) return null;
  for (const referent of discourse.told.before(at, EVIDENCE)) {
    const { sort, many, phrases, entity } = referent;
    if (
      sort === 'person' &&
      !many &&
      phrases.length > 0 &&
      !OF_THE_COURT.some((word) => entity?.described.has(word) ?? referent.head === word)
    )
      return referent;
  }
  return null;
}

/** "The source": the resident who has just told something by name. */
export function whoLivesThere(discourse: Discourse, { head, from, nucleus, end }: Phrase, at: number): Referent | null {
  if (head !== 'source' || nucleus < end || nucleus - from > 1) return null;
  return discourse.told.latestPerson(at, ({ entity }) => RESIDENTS.some((noun) => entity?.described.has(noun)));
}

const RESIDENTS = ['resident', 'villager', 'eyewitness', 'neighbour', 'neighbor', 'survivor'];

/** How many traces back a witness has spoken. */
const EVIDENCE = 30;

/** What those are who lead a union, a firm or a part of a party. */
const CHIEFS = ['boss', 'secretary', 'chairman', 'chairwoman', 'chair', 'chief', 'baron'];

/** What somebody at the head of a country or a party was introduced as. */
const HEADS = ['president', 'minister', 'premier', 'chancellor', 'taoiseach', 'leader', 'king', 'emir', 'sultan', 'governor'];

/** "The Ostra royal". */
const ROYALS = ['sheikh', 'sheikha', 'prince', 'princess', 'king', 'queen', 'emir', 'sultan', 'duke', 'duchess'];

/** "The Liberal leader", "the Turkish leader": whoever has just spoken, where they were introduced as at the head of something. */
export function leading(discourse: Discourse, { head, tokens, from, nucleus, end }: Phrase, at: number): Referent | null {
  const of = tokens[nucleus - 2];
  if ((head !== 'leader' && head !== 'royal') || nucleus < end || nucleus - from !== 2 || of?.spelling.capital !== true) return null;
  if (head === 'royal') return discourse.told.latestPerson(at, holds(ROYALS));
  const isOf = ({ entity, related }: Referent): boolean =>
    entity?.context.includes(of.lower) === true || [...related].some(({ words }) => words.includes(of.text));
  return (
    discourse.told.latestPerson(at, (referent) => isOf(referent) && (holds(HEADS)(referent) || holds(CHIEFS)(referent))) ??
    discourse.told.latestPerson(at, holds(HEADS)) ??
    discourse.told.latestPerson(at, holds(CHIEFS), true)
  );
}

/** Whether somebody was introduced by one of these offices. */
const holds =
  (offices: readonly string[]) =>
  ({ entity }: Referent): boolean =>
    offices.some((office) => entity?.described.has(office));

/** Whom one calls by party or seat and state: "the Florida senator". */
const SEATED =
  /^(?:republican|democrat|independent|conservative|liberal|senator|congressman|congresswoman|lawmaker|representative|legislator)$/;

/**
 * "The Wisconsin Republican": who was introduced as from that state ("Ann Lee (R-Wis.)"), or else whoever has just spoken and is not from another.
 */
export function seated(discourse: Discourse, { head, tokens, from, nucleus }: Phrase, at: number): Referent | null {
  const state = tokens[nucleus - 2];
  if (!SEATED.test(head) || nucleus - from < 2 || state === undefined || !/^\p{Lu}\p{Ll}/u.test(state.text)) return null;
  for (const referent of discourse.told.before(at))
    if (referent.sort !== 'group' && isFrom(referent, state.lower, head) === true) return referent;
  return discourse.told.latestPerson(at, (referent) => isFrom(referent, state.lower, head) !== false);
}

/** Whether somebody was introduced as of a state, and of a party, by the short forms in brackets; null where nothing of the sort was said. */
function isFrom({ entity }: Referent, state: string, head: string): boolean | null {
  const told = entity?.context.findLast((word) => SEAT.test(word) && !TITLES.has(word)) ?? '';
  const [, party, short] = SEAT.exec(told) ?? [];
  if (short === undefined) return null;
  if (party !== undefined && (PARTISANS.has(head) || head === 'independent') && head[0] !== party) return false;
  return shortens(short, state);
}

/** "R-Ky.", "Ky." */
const SEAT = /^(?:([rdi])-(?=[a-z]+\.?$))?([a-z]{2,6})(?:(?<=-[a-z]+)\.?|\.)$/;

/** Whether letters stand for a word: the same first letter, the others in their order ("ky" for "kentucky"). */
function shortens(short: string, word: string): boolean {
  if (short[0] !== word[0]) return false;
  let at = 0;
  for (const letter of short) {
    at = word.indexOf(letter, at) + 1;
    if (at === 0) return false;
  }
  return true;
}
