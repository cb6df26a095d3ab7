import type { VerbCue } from '../cues/verb-cues.ts';
import { INVERTING, NEVER_INVERTING } from '../lexicon/reports/cue-words.ts';
import { ATTRIBUTING_VERBS } from '../lexicon/reports/verbs.ts';
import { PERSON_NOUNS } from '../lexicon/sources/person-nouns.ts';
import { GROUP_NOUNS, SOURCE_TYPE_WORDS } from '../lexicon/sources/roles.ts';
import type { Item } from '../text/sentences.ts';
import { skipAddressee, thatBehindWhom } from './setting/addressee.ts';
import { skipAdverbials, skipSetting } from './setting/adverbials.ts';
import { goesOn } from './goes-on.ts';
import { isInserted } from './inserted.ts';
import type { ItemRange } from './items.ts';
import { hasFinite, isComma, isDash, isFinite, isNominal, isQuotation, isStop, opensPhrase } from './items.ts';
import { quotedAs } from './reports/quoted.ts';
import { sourceAfter } from './source-after.ts';
import { sourceBefore } from './source.ts';

/** Where a cue's content stands: after it ("X said S"), before it ("S, X said"; "S, said X"), or on both sides. */
export interface Placement {
  readonly order: 'after' | 'before' | 'around';
  readonly source: ItemRange | null;
  /** First item of the content after the cue, when there is any. */
  readonly contentFrom: number;
  /** Last item that the content before the cue may have, when there is any. */
  readonly contentTo: number;
  /** The attribution stands in the midst of one clause, which is the content: "The plant, says Ms Holt, is safe". */
  readonly inserted?: boolean;
}

/** Verbs after which where and when it was told may follow at length: "…, the company said in Tokyo on Thursday after the market closed". */
const PLAIN = new Set(['say', 'tell', 'add', 'write', 'report', 'announce']);

/** A comma, dash or quotation stands right before the item: what precedes may be the content. */
const followsContent = (items: readonly Item[], at: number): boolean => {
  const before = items[at - 1];
  return before !== undefined && (isComma(before) || isQuotation(before) || isDash(before));
};

const quotationBefore = (items: readonly Item[], at: number): boolean =>
  isQuotation(items[at - 1]) || (isComma(items[at - 1]) && isQuotation(items[at - 2]));

/** Whether the clause ends at `i`, leaving nothing that could be content. */
const clauseEnds = (items: readonly Item[], i: number): boolean => {
  const item = items[i];
  return (
    item === undefined ||
    isStop(item) ||
    isComma(item) ||
    isDash(item) ||
    item.text === ')' ||
    (item.tag === 'coordinator' && hasFinite(items, i, i + 3)) ||
    ['when', 'as', 'while', 'after', 'before', 'because', 'who', 'since', 'citing', 'quoting'].includes(item.lower)
  );
};

/** Decides for one verb cue where its source and content stand. @param low the first item of the clause that may belong to it */
export function place(items: readonly Item[], cue: VerbCue, low: number): Placement {
  const high = items.length - 1;
  const { verb } = cue.entry;
  const afterVerb = verb.takes === 'addressee' ? skipAddressee(items, cue.last + 1) : thatBehindWhom(items, cue.last + 1, verb.lemma);
  const start = verb.takes === 'object' ? afterVerb : skipAdverbials(items, afterVerb);
  // "told the paper in a message that was sent at noon"
  const ended = clauseEnds(items, start) || (start > afterVerb && opensRelative(items, start));
  const talks = (verb.class === 'speech' || verb.lemma === 'hear') && verb.takes !== 'object' && cue.voice === 'active';

  const handedOn = cue.mood === 'ing' ? quotedAs(items, cue.first, low) : null;
  if (handedOn !== null) {
    const ends = clauseEnds(items, start) || items[start]?.lower === 'by';
    return ends && handedOn.opens > low && followsContent(items, handedOn.opens)
      ? around(items, handedOn.speaker, handedOn.opens - 1, start)
      : { order: 'after', source: handedOn.speaker, contentFrom: start, contentTo: -1 };
  }
  if (
    talks &&
    cue.mood === 'finite' &&
    !NEVER_INVERTING.has(verb.lemma) &&
    verb.takes !== 'addressee' &&
    cue.first === cue.verb &&
    followsContent(items, cue.first) &&
    cue.first > low
  ) {
    const behind = sourceAfter(items, cue.last + 1, high);
    // "…, confirmed the ministry"; "confirmed the deaths" is another's
    const source = behind === null || INVERTING.has(verb.lemma) || isSpeaker(items, behind) ? behind : null;
    const quoted = quotationBefore(items, cue.first);
    if (source !== null && isInserted(items, low, cue.first, source[1] + 1)) return inserted(source, cue.first - 2, source[1] + 1);
    if (
      source !== null &&
      (quoted ? !bareFinite(items, [source[0], Math.min(source[1] + 1, high)]) : isInverted(items, low, cue, source))
    ) {
      const rest = skipAdverbials(items, source[1] + 1);
      return around(items, source, cue.first - 1, rest);
    }
  }
  // "Said Reed: “…”"
  if (talks && cue.first === 0 && cue.mood === 'finite' && INVERTING.has(verb.lemma)) {
    const speaker = sourceAfter(items, cue.last + 1, high);
    const behind = speaker === null ? undefined : items[speaker[1] + 1];
    if (speaker !== null && (behind?.text === ':' || isComma(behind)))
      return { order: 'after', source: speaker, contentFrom: speaker[1] + 1, contentTo: -1 };
  }
  const source = cue.mood === 'finite' && cue.voice === 'active' ? sourceBefore(items, cue.first, low) : null;
  const tells = talks || (verb.class === 'finding' && verb.takes !== 'object' && cue.voice === 'active');
  if (tells && source !== null && source[0] > low && followsContent(items, source[0])) {
    const behind = isComma(items[start]) ? start : skipSetting(items, start, (i) => clauseEnds(items, i));
    if (INVERTING.has(verb.lemma) && isInserted(items, low, source[0], behind)) return inserted(source, source[0] - 2, behind);
    if (
      !isFronted(items, low, source[0], ended) &&
      quotationBefore(items, source[0]) &&
      looksSpoken(items, source[0]) &&
      (endsOpen(items, source[0]) || !startsThat(items, start))
    )
      return around(items, source, source[0] - 1, start);
    const told = hasFinite(items, low, source[0] - 1) || looksWhole(items, low, source[0] - 2, start);
    if (
      ended &&
      (told || (isComma(items[start]) && !isQuotation(items[start + 1]) && source[0] - low > 2 && hasFinite(items, start, high)))
    )
      return around(items, source, source[0] - 1, start);
    const rest = told && PLAIN.has(verb.lemma) ? skipSetting(items, start, (i) => clauseEnds(items, i)) : start;
    if (rest > start) return around(items, source, source[0] - 1, rest);
  }
  // `"Q" X said` without a comma
  if (talks && source !== null && source[0] > low && isQuotation(items[source[0] - 1]) && clauseEnds(items, start))
    return around(items, source, source[0] - 1, start);
  return { order: 'after', source, contentFrom: start, contentTo: -1 };
}

/** "In a talk on ‘Morning Show’, | Ann Lee denied it", "calling it “madness,” | the mayor demanded a zone": what is said stands behind the verb, whatever is quoted before it. */
function isFronted(items: readonly Item[], low: number, source: number, ended: boolean): boolean {
  if (ended) return false;
  const opening = items[low];
  return (opening?.tag === 'preposition' && !endsOpen(items, source)) || ATTRIBUTING_VERBS.get(opening?.lower ?? '')?.form === 'ing';
}

/** The quotation before the item ends with a comma or question inside its marks: the clause goes on to its speaker. */
const endsOpen = (items: readonly Item[], at: number): boolean => /^[,?!]$|^…$|^--+$/.test(items[at - 1]?.ending ?? '');

const startsThat = (items: readonly Item[], i: number): boolean => items[i]?.lower === 'that';

/** The fewest words of a clause whose verb is unknown. */
const FEW = 3;

const opensRelative = (items: readonly Item[], at: number): boolean =>
  items[at]?.lower === 'that' && isFinite(items, at + 1) && isNominal(items[at - 1]);

/** Whether what stands before the last clause of a sentence is one, too, though its verb is not known to be one: "Bees sleep standing, the researchers report". */
function looksWhole(items: readonly Item[], low: number, end: number, rest: number): boolean {
  const after = items[rest];
  if (after !== undefined && !isStop(after)) return false;
  const [first, last] = [items[low], items[end]];
  if (first === undefined || last === undefined || end - low + 1 < FEW || !(opensPhrase(first) || first.tag === 'adverb')) return false;
  return !items
    .slice(low, end + 1)
    .some((item) => item.tag === 'mark' || (item.tag === 'quotation' && !isBrief(item)) || item.lower === 'who' || item.lower === 'which');
}

/** "The “Fair Pay” movement": a word or two in marks. */
const isBrief = ({ first, last }: Item): boolean => last - first < 6;

/** A quotation of some length, or one that a comma sets off: not a word in marks inside a clause. */
const looksSpoken = (items: readonly Item[], at: number): boolean => {
  const quotation = isQuotation(items[at - 1]) ? items[at - 1] : items[at - 2];
  return quotation !== undefined && (quotation.last - quotation.first >= 4 || isComma(items[at - 1]) || at <= 2);
};

/** Whether a phrase's noun, or the name that it is, is that of a person or a body: "the ministry", "opposition leader Ann Lee". */
function isSpeaker(items: readonly Item[], [from, to]: ItemRange): boolean {
  let head = from;
  while (head < to && (isNominal(items[head + 1]) || ['determiner', 'possessive', 'adverb'].includes(items[head]?.tag ?? ''))) head++;
  const noun = items[head]?.lower ?? '';
  return items[head]?.tag === 'name' || SOURCE_TYPE_WORDS.has(noun) || PERSON_NOUNS.has(noun) || GROUP_NOUNS.has(noun);
}

/** "…, said the spokesman of the army.": what follows the verb is a noun phrase only, and what precedes a clause. */
function isInverted(items: readonly Item[], low: number, cue: VerbCue, source: ItemRange): boolean {
  // "Another survivor, a tailor who fled, recalled seeing four men"
  if (items[source[0]]?.tag === 'verb' && items[source[0]]?.lower.endsWith('ing') === true) return false;
  if (!hasFinite(items, low, cue.first - 1) || isAside(items, low, cue.first - 1)) return false;
  const rest = items[source[1] + 1];
  const single = source[0] === source[1] && rest !== undefined && ['coordinator', 'adverb', 'noun', 'name', 'verb'].includes(rest.tag);
  if (rest !== undefined && (single || isFinite(items, source[1] + 1) || rest.lower === 'that' || rest.tag === 'pronoun')) return false;
  return !bareFinite(items, source);
}

/** "The ministry, which runs the camps," before a verb is its subject: the only finite verbs stand in the relative clause. */
function isAside(items: readonly Item[], low: number, comma: number): boolean {
  for (let i = comma - 1; i > low; i--)
    if (isComma(items[i])) return /^(?:who|which|whose)$/.test(items[i + 1]?.lower ?? '') && !hasFinite(items, low, i);
  return false;
}

/** A finite verb outside the noun phrase's own relative clauses. */
const bareFinite = (items: readonly Item[], [from, to]: ItemRange): boolean => {
  for (let i = from; i <= to; i++) {
    const item = items[i];
    if (item?.lower === 'who' || item?.lower === 'which' || isComma(item) || item?.lower === 'whose') return false;
    if (isFinite(items, i)) return true;
  }
  return false;
};

const inserted = (source: ItemRange, contentTo: number, rest: number): Placement => ({
  order: 'around',
  source,
  contentFrom: rest + 1,
  contentTo,
  inserted: true,
});

/** Content before the cue, and after it when the sentence goes on with more of it. */
const around = (items: readonly Item[], source: ItemRange, contentTo: number, rest: number): Placement =>
  goesOn(items, contentTo, rest)
    ? { order: 'around', source, contentFrom: isQuotation(items[rest]) ? rest : rest + 1, contentTo }
    : { order: 'before', source, contentFrom: -1, contentTo };
