import { FEMALE_NAMES, MALE_NAMES } from '../../lexicon/names/given-names.ts';
import { PERSON_NOUNS } from '../../lexicon/sources/person-nouns.ts';
import { GROUP_NOUNS, ORGANISATION_WORDS, TITLE_MODIFIERS, TITLES } from '../../lexicon/sources/roles.ts';
import { KINDS_OF_FIRMS } from '../../lexicon/sources/stand-ins.ts';
import { tagOf } from '../../text/tag.ts';
import type { Token } from '../../text/tokens.ts';
import type { NameRun } from './runs/name-runs.ts';
import { wordsOfRank } from './runs/titles.ts';

/** People and things that belong to organisations: "Glyde's shares", "a Glyde spokesman". */
const OF_ORGANISATIONS = new Set(
  `spokesman spokeswoman spokesperson spokespeople founder founders co-founder owner owners executive executives share shares shareholder shareholders staff employee employees customer customers user
  users engineer engineers official officials board director directors manager managers store stores app website headquarters chief ceo chairman subsidiary
  product products cars trucks servers lawyer lawyers sales profit profits revenue revenues earnings stock fighters militants insurgents jihadists rebels gunmen militiamen`.split(
    /\s+/,
  ),
);

/** "Shares in Velmar": nobody owns a part of a person. */
const PARTS_OF_FIRMS = new Set('share shares stake stakes stock holding shareholder shareholders investor investors'.split(' '));

/** "Velmar posted a loss". */
const RESULTS = new Set('loss losses profit profits sales revenue revenues earnings turnover'.split(' '));
/** So many words from the verb to what a firm posts. */
const LONGEST_RESULT = 6;

/** Before a plain noun a name tells of what kind that noun is, not what bears the name: "the Geneva plan". */
const isAttribute = (next: Token | undefined, within: boolean): boolean =>
  within && next?.kind === 'word' && next.text === next.lower && !GROUP_NOUNS.has(next.lower) && tagOf(next, false) === 'noun';

/** What firms run: "rail operator Halzal". */
const OPERATED =
  /^(?:rail|railway|bus|ferry|grid|network|tour|port|airport|mobile|phone|telecoms?|casino|cinema|train|pipeline|port|power|hotel|cruise)$/;

const OF = new Set(['of', 'at', 'for', 'from', 'with', 'in', 'near', 'outside', 'across']);

/** How a mention makes its name look: above nought like a person, below like an organisation. */
export function leaningOf(tokens: readonly Token[], { first, start, last, title, group }: NameRun, high: number): number {
  const next = tokens[last + 1];
  const afterNext = tokens[last + 2];
  let leaning = 0;
  if (title.some((word) => TITLES.has(word) && !TITLE_MODIFIERS.has(word)) || (last > start && wordsOfRank(title).length > 0)) leaning += 2;
  const given = tokens[start]?.lower ?? '';
  if (last > start && (MALE_NAMES.has(given) || FEMALE_NAMES.has(given))) leaning += 2;
  const before = tokens[first - 1];
  if (before !== undefined && before.kind === 'word' && (before.text === before.lower || KINDS_OF_FIRMS.has(before.lower))) {
    if (before.lower === 'operator' && OPERATED.test(tokens[first - 2]?.lower ?? '')) leaning -= 2;
    else if (isSomebody(before.lower)) leaning += 2;
    else if (GROUP_NOUNS.has(before.lower) || ORGANISATION_WORDS.has(before.lower) || KINDS_OF_FIRMS.has(before.lower)) leaning -= 2;
    else if (isPartOfFirm(tokens, first)) leaning -= 2;
    else if (before.lower === 'the' && !isAttribute(next, last < high)) leaning -= 1;
  }
  if (group) leaning -= 2;
  if (next === undefined || last + 1 > high) return leaning;
  const comma = next.text === ',';
  const told = (comma ? afterNext : next)?.lower ?? '';
  // "the head of Ostra, who left", "the mayor of a town in Ostra, who": it is the head who left
  if ((told === 'who' || told === 'whose') && !OF.has(before?.lower ?? '')) leaning += 2;
  if (comma) {
    if (afterNext?.kind === 'number' && /^\d{1,2}$/.test(afterNext.text) && /^[,.]$/.test(tokens[last + 3]?.text ?? '')) leaning += 2;
    if (told === 'which' || told === 'whose') leaning -= 1;
  }
  if (OF_ORGANISATIONS.has((next.lower === "'s" ? afterNext : next)?.lower ?? '')) leaning -= 2;
  if (postsResult(tokens, last, high)) leaning -= 2;
  if (claimsAttack(tokens, last, high)) leaning -= 1;
  return leaning;
}

/** A noun or title for one person; "the owner Ostra Lifts" may be a firm as well. */
const isSomebody = (noun: string): boolean =>
  noun !== 'owner' && (PERSON_NOUNS.has(noun) || (TITLES.has(noun) && !TITLE_MODIFIERS.has(noun)));

/** Whether a name stands behind "shares in", "a stake in": no place, and no person. */
export const isPartOfFirm = (tokens: readonly Token[], first: number): boolean =>
  /^(?:in|of)$/.test(tokens[first - 1]?.lower ?? '') && PARTS_OF_FIRMS.has(tokens[first - 2]?.lower ?? '');

/** "Velmar reported a sharp drop in sales". */
function postsResult(tokens: readonly Token[], last: number, high: number): boolean {
  if (!/^(?:posted|posts|reported|reports)$/.test(tokens[last + 1]?.lower ?? '')) return false;
  for (let i = last + 2; i <= Math.min(high, last + LONGEST_RESULT); i++) {
    if (tokens[i]?.kind === 'mark') return false;
    if (RESULTS.has(tokens[i]?.lower ?? '')) return true;
  }
  return false;
}

const FIGHTERS = new Set('fighters militants insurgents jihadists guerrillas militiamen'.split(' '));

/** Whether a body owns up to an attack there ("Red Dawn claimed responsibility"), or has fighters. */
export const isArmedThere = (tokens: readonly Token[], { last, group }: NameRun, high: number): boolean =>
  !group && (claimsAttack(tokens, last, high) || (last < high && FIGHTERS.has(tokens[last + 1]?.lower ?? '')));

const ATTACKS = new Set(
  'attack attacks bombing bombings blast explosion ambush raid assault killing killings shooting strike kidnapping abduction assassination'.split(
    ' ',
  ),
);
/** So many words from "claimed", or "claimed responsibility", to the attack. */
const LONGEST_CLAIM = 6;

/** "Red Dawn claimed the ambush", "claimed responsibility for"; a breach of a network is no attack. */
function claimsAttack(tokens: readonly Token[], last: number, high: number): boolean {
  const verb = /^(?:has|had|have|later|also)$/.test(tokens[last + 1]?.lower ?? '') ? last + 2 : last + 1;
  if (verb > high || !/^claim(?:ed|s)$/.test(tokens[verb]?.lower ?? '')) return false;
  const owns = tokens[verb + 1]?.lower === 'responsibility';
  const from = owns ? verb + 2 : verb + 1;
  if (owns && (from > high || tokens[from]?.kind === 'mark')) return true;
  for (let i = from; i <= Math.min(high, from + LONGEST_CLAIM); i++) {
    const word = tokens[i];
    if (word === undefined || word.kind === 'mark' || word.lower === 'that') return false;
    if (ATTACKS.has(word.lower)) return true;
  }
  return false;
}

/** What states have, and what firms may have as well. */
const OF_STATES = new Set(
  'government parliament army military troops navy foreign defence defense interior prime premier border borders electoral airspace'.split(
    ' ',
  ),
);
const OF_STATES_AND_FIRMS = new Set('president forces capital ministry minister'.split(' '));

/** How plainly a mention tells of a state: "Velka's foreign ministry". */
export function statehoodOf(tokens: readonly Token[], { last, title }: NameRun, high: number): number {
  if (title.length > 0 || tokens[last + 1]?.lower !== "'s" || last + 2 > high) return 0;
  const owned = tokens[last + 2]?.lower ?? '';
  return OF_STATES.has(owned) ? 2 : OF_STATES_AND_FIRMS.has(owned) ? 1 : 0;
}
