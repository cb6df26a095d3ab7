import type { VerbCue } from '../../cues/verb-cues.ts';
import { PERSON_NOUNS } from '../../lexicon/sources/person-nouns.ts';
import type { Item } from '../../text/sentences.ts';
import { PAST_FORMS } from '../../verbs/irregular.ts';
import type { ItemRange } from '../items.ts';
import { hasFinite, isComma, isDash, isFinite, isNominal, isQuotation } from '../items.ts';
import { sourceBefore } from '../source.ts';

/** Who says what, where a relative clause tells it. */
export interface RelativeReport {
  readonly source: ItemRange;
  readonly content: readonly ItemRange[];
}

/**
 * The report that a relative clause makes, or null where none does whose parts are certain. What is said stops where that clause does: "The fire, | which
 * the ministry said | had been started on purpose, | destroyed 40 shops", "The opposition, which says | its candidate won, | has called for a strike",
 * "in Port Salle, where the mayor said | homes were damaged".
 * @param source the phrase that stands before the verb
 * @param from the first item behind the verb and what tells where and when
 * @param end the last item that the content may have
 */
export function relativeReport(
  items: readonly Item[],
  cue: VerbCue,
  source: ItemRange | null,
  from: number,
  end: number,
): RelativeReport | null {
  if (cue.voice !== 'active' || cue.mood !== 'finite' || cue.entry.verb.class !== 'speech' || cue.entry.verb.takes === 'object')
    return null;
  if (from > end || isQuotation(items[from])) return null;
  if (opensRelative(items, cue.first - 1)) return bySpeaker(items, cue.first - 1, from, end);
  if (source === null) return null;
  // "14 rifles they said had been found"
  const bare = items[source[0]]?.tag === 'pronoun' && source[0] === source[1] && isNominal(items[source[0] - 1]);
  if (bare && isFinite(items, from)) return ofNoun(items, source[0], source, from, end);
  const at = opensRelative(items, source[0]) && source[0] < source[1] ? source[0] : source[0] - 1;
  const speaker: ItemRange = [at + 1, source[1]];
  if (items[at]?.lower === 'where' && isComma(items[at - 1]))
    return hasFinite(items, from, end) ? { source: speaker, content: [[from, end]] } : null;
  return opensRelative(items, at) && startsVerb(items, from) ? ofNoun(items, at, speaker, from, end) : null;
}

/** What is said of the noun before a relative clause. */
function ofNoun(items: readonly Item[], at: number, source: ItemRange, from: number, end: number): RelativeReport | null {
  const noun = antecedent(items, at);
  if (noun === null) return null;
  const last = clauseEnd(items, at, noun, from, end);
  // without a comma the pronoun belongs to the noun: "31 men who | a sergeant said | had been shot"
  const said: ItemRange = at === noun[1] + 1 && at < source[0] ? [noun[0], at] : noun;
  return last < from ? null : { source, content: [said, [from, last]] };
}

/** Whether a verb stands at an item, or what may be one before its object: "critics say favours the rich". */
const startsVerb = (items: readonly Item[], i: number): boolean =>
  isFinite(items, i) ||
  (items[i]?.tag === 'noun' && /[^s]s$/.test(items[i]?.lower ?? '') && /^(?:determiner|possessive|adverb)$/.test(items[i + 1]?.tag ?? ''));

/** "Residents, who say they were given an hour to leave, slept in a school". */
function bySpeaker(items: readonly Item[], at: number, from: number, end: number): RelativeReport | null {
  const noun = isComma(items[at - 1]) ? antecedent(items, at) : null;
  if (noun === null || items[from]?.lower === 'to' || isFinite(items, from) || !hasFinite(items, from, end)) return null;
  // behind a comma it may tell of somebody named before, and behind a verb it is no subject
  if (noun[0] > 0 && (isComma(items[noun[0] - 1]) || !isSubject(items, noun))) return null;
  const last = clauseEnd(items, at, noun, from, end);
  return hasFinite(items, from, last) ? { source: noun, content: [[from, last]] } : null;
}

const opensRelative = (items: readonly Item[], at: number): boolean => {
  const word = items[at]?.lower ?? '';
  if (word === 'that') return isNominal(items[at - 1]);
  return /^(?:who|which|whom)$/.test(word) && items[at - 1]?.tag !== 'preposition';
};

/** The noun phrase that a relative pronoun at an item stands for. */
function antecedent(items: readonly Item[], at: number): ItemRange | null {
  const last = isComma(items[at - 1]) || items[at - 1]?.text === '(' ? at - 2 : at - 1;
  if (!isNominal(items[last]) || items[last]?.tag === 'number') return null;
  const phrase = sourceBefore(items, last + 1, 0);
  if (phrase === null || phrase[1] !== last) return null;
  let [first] = phrase;
  for (let i = last; i > phrase[0]; i--) {
    const { lower = '', tag } = items[i] ?? {};
    const cuts = lower === 'to' || (tag === 'preposition' && items[at]?.lower === 'who' && isPerson(items, i + 1, last));
    const attributive = ['determiner', 'possessive', 'possessive-s'].includes(items[i - 1]?.tag ?? '');
    if (!cuts && !(tag === 'verb' && !attributive) && !isPastVerb(items, i)) continue;
    first = i + 1;
    break;
  }
  return items[first]?.tag === 'preposition' ? null : [first, last];
}

/** "State Television broadcast pictures": what looks like a noun between a name and what it did something to. */
const isPastVerb = (items: readonly Item[], i: number): boolean =>
  items[i]?.tag === 'noun' && items[i - 1]?.tag === 'name' && isNominal(items[i + 1]) && PAST_FORMS.has(items[i]?.lower ?? '');

const isPerson = (items: readonly Item[], from: number, last: number): boolean =>
  items[last]?.tag === 'name' || items.slice(from, last + 1).some(({ lower }) => PERSON_NOUNS.has(lower));

/** Whether a clause opens with the phrase, so that this is what it is about. */
const isSubject = (items: readonly Item[], [first]: ItemRange): boolean =>
  first === 0 || ['mark', 'coordinator', 'subordinator', 'adverb'].includes(items[first - 1]?.tag ?? '');

/** The last item of a relative clause, opened at `at`, whose report begins at `from`. */
function clauseEnd(items: readonly Item[], at: number, noun: ItemRange, from: number, end: number): number {
  const opening = items[at - 1];
  if (opening?.text === '(') {
    const close = items.findIndex(({ text }, i) => i >= from && text === ')');
    return close < 0 ? end : Math.min(close - 1, end);
  }
  if (isComma(opening) || isDash(opening)) {
    if (!isSubject(items, noun)) return end;
    for (let i = from + 1; i <= end; i++)
      if ((isComma(items[i]) || isDash(items[i])) && isMainVerb(items, afterAdverbs(items, i + 1))) return i - 1;
    return end;
  }
  if (!isSubject(items, noun)) return end;
  // "a boat that survivors said had carried 90 people | sank": a second verb without a subject of its own
  let i = from;
  while (
    i <= end &&
    (items[i]?.tag === 'auxiliary' || items[i]?.tag === 'adverb' || items[i]?.tag === 'negation' || items[i]?.tag === 'nonfinite')
  )
    i++;
  for (i += 1; i <= end; i++) {
    if (!isFinite(items, i)) continue;
    const before = items[i - 1];
    return before !== undefined && (isNominal(before) || before.tag === 'time' || before.tag === 'adverb') ? i - 1 : end;
  }
  return end;
}

/** A verb behind the comma that closes a relative clause: "looked" as well as "has looked". */
const isMainVerb = (items: readonly Item[], i: number): boolean =>
  isFinite(items, i) ||
  (items[i]?.tag === 'verb' && !items[i].lower.endsWith('ing') && !/^(?:by|of|as|in|on)$/.test(items[i + 1]?.lower ?? ''));

function afterAdverbs(items: readonly Item[], from: number): number {
  let at = from;
  while (items[at]?.tag === 'adverb') at++;
  return at;
}
