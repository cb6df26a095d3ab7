import { CONFINEMENTS, MEETINGS, MOUTHPIECES, OWN_MEDIA, PLATFORMS } from '../../lexicon/reports/around-reports.ts';
import { PERSON_NOUNS } from '../../lexicon/sources/person-nouns.ts';
import { GROUP_NOUNS, SOURCE_TYPE_WORDS } from '../../lexicon/sources/roles.ts';
import type { Item } from '../../text/sentences.ts';
import { isOfMany } from './addressee.ts';
import { clauseFollows, leadsToContent, opensAmount, opensSubject } from './clause-opening.ts';
import { isFinite, isNominal } from '../items.ts';
import { BARE, endBeforeClause, OPENING } from './phrase-behind.ts';
import { skipTime } from './time-phrase.ts';

/**
 * Where a phrase ends that tells from where, through whom, to whom or on what occasion somebody speaks, and a clause begins behind it: "under oath | …",
 * "from jail | …", "through his lawyer | …", "during a visit to Ostra | …", "when asked about it | …". `i` where there is none.
 */
export function skipSpeaking(items: readonly Item[], i: number): number {
  const opening = items[i]?.lower ?? '';
  const end = ENDS.get(opening)?.(items, i) ?? i;
  if (end === i) return i;
  const behind = skipTime(items, skipBehind(items, end, PLACED));
  return isClause(items, behind) || items[behind]?.lower === 'that' ? behind : i;
}

type End = (items: readonly Item[], i: number) => number;

const underOath: End = (items, i) =>
  /^(?:oath|caution|questioning|cross-examination|interrogation)$/.test(items[i + 1]?.lower ?? '') ? i + 2 : i;

const inPhrase = (item: Item | undefined): boolean => isNominal(item) || item?.tag === 'possessive-s';

/** Behind the first of some nouns that stands in the phrase at `i`, if one does. */
function behindNoun(items: readonly Item[], i: number, nouns: ReadonlySet<string>): number {
  let j = i + 1;
  while (['determiner', 'possessive'].includes(items[j]?.tag ?? '')) j++;
  while (inPhrase(items[j]) && !nouns.has(items[j]?.lower ?? '')) j++;
  if (!nouns.has(items[j]?.lower ?? '')) return i;
  // "after the vote count | the men"
  let end = j + 1;
  while (isNominal(items[end]) && !opensAmount(items, end)) end++;
  return ['determiner', 'possessive', 'pronoun'].includes(items[end]?.tag ?? '') ? end : j + 1;
}

const fromPlace: End = (items, i) => {
  const end = items[i + 1]?.tag === 'determiner' ? i : behindNoun(items, i, CONFINEMENTS);
  return CONFINEMENTS.has(items[end]?.lower ?? '') ? end + 1 : end;
};

const throughWhom: End = (items, i) => behindNoun(items, i, MOUTHPIECES);

/** "At the inquest", "at Monday’s inquest", and not "in talks". */
const atMeeting: End = (items, i) => {
  const dated = items[i + 2]?.tag === 'possessive-s' && (items[i + 1]?.tag === 'time' || isNominal(items[i + 1]));
  const from = dated ? i + 2 : i;
  const end = dated || opensSubject(items, i + 1) ? behindNoun(items, from, MEETINGS) : from;
  return end === from ? i : end;
};

const onChannel: End = (items, i) => {
  let end = behindNoun(items, i, OWN_MEDIA);
  while (OWN_MEDIA.has(items[end]?.lower ?? '') || PLATFORMS.has(items[end]?.lower ?? '')) end++;
  return end;
};

const whenAsked: End = (items, i) => {
  if (!/^(?:asked|pressed|questioned|quizzed|reached|contacted)$/.test(items[i + 1]?.lower ?? '')) return i;
  return skipBehind(items, i + 2, ASKED);
};

const toWhom: End = (items, i) => {
  const end = isToWhom(items, i + 1) ? endBeforeClause(items, i + 1) : i + 1;
  return items.slice(i + 1, end).some(({ tag, lower }) => tag === 'name' || isPerson(lower) || isPerson(lower.replace(/s$/, ''))) ? end : i;
};

/** "To Kesh Wire", "to the court", "to reporters", and not "to review the case", "to block Reed". */
function isToWhom(items: readonly Item[], at: number): boolean {
  const { tag = 'mark', lower = '' } = items[at] ?? {};
  if (['determiner', 'possessive', 'name'].includes(tag) || BARE.has(lower)) return true;
  // "a note to clients"
  return tag === 'noun' && isOfMany(items[at]);
}

const isPerson = (noun: string): boolean => PERSON_NOUNS.has(noun) || GROUP_NOUNS.has(noun) || SOURCE_TYPE_WORDS.has(noun);

const ENDS: ReadonlyMap<string, End> = new Map([
  ['under', underOath],
  ['from', fromPlace],
  ['through', throughWhom],
  ['via', throughWhom],
  ['on', (items, i) => Math.max(onChannel(items, i), atMeeting(items, i))],
  ...['during', 'after', 'before', 'at', 'following', 'in'].map((preposition): [string, End] => [preposition, atMeeting]),
  ['when', whenAsked],
  ['to', toWhom],
]);

const PLACED = /^(?:to|with|by|of|in|at|on|for|about)$/;
const ASKED = /^(?:about|by|for|on|over|in)$/;
/** What may follow a statement, and belong to it: "in a letter to the union", "a joint statement with the union". */
export const ADDRESSED = /^(?:to|with|by|from)$/;

/** Skips phrases that belong to the noun before them, where it is clear where each ends: "to Kesh Wire", "with the union". */
export function skipBehind(items: readonly Item[], from: number, prepositions: RegExp): number {
  let i = from;
  while (prepositions.test(items[i]?.lower ?? '') && !opensSubject(items, i)) {
    const pronoun = items[i + 1]?.tag === 'pronoun' || items[i + 1]?.tag === 'object-pronoun';
    const end = pronoun && (isClause(items, i + 2) || leadsToContent(items, i + 2)) ? i + 2 : endBeforeClause(items, i + 1);
    if (end === i + 1 || (items[i]?.lower === 'to' && !pronoun && !isToWhom(items, i + 1))) return i;
    i = end;
  }
  return i;
}

/** Whether what is told begins at `i`, and not another phrase that goes on with the one before. */
function isClause(items: readonly Item[], i: number): boolean {
  if (isFinite(items, i) || !clauseFollows(items, i)) return false;
  return opensSubject(items, i) || OPENING.test(items[i]?.lower ?? '') || isNominal(items[i]) || items[i]?.tag === 'adverb';
}
