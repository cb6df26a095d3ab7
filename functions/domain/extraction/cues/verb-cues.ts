import { floats, isNominal } from '../clauses/items.ts';
import { handsOn } from '../clauses/reports/quoted.ts';
import type { VerbEntry } from '../lexicon/reports/verbs.ts';
import { ATTRIBUTING_VERBS } from '../lexicon/reports/verbs.ts';
import { BE, DENIALS, DO_OR_MODAL, MODALS, NEEDS_CLAUSE, PARTICLES, PASSIVES, SILENT_VERBS } from '../lexicon/reports/cue-words.ts';
import { NUMBER_WORDS } from '../lexicon/numbers.ts';
import { MEANS } from '../lexicon/reports/around-reports.ts';
import type { Item, Sentence } from '../text/sentences.ts';
import { afterQuotation } from './after-quotation.ts';
import { byNoun, saidToBe } from './by-noun.ts';
import { heldThat } from './held-that.ts';
import { clauseFollows, clausePrecedes, putsAt, qualifies, takesContent } from './complements.ts';
import { isClaimed } from './answered.ts';
import { noReport } from './no-report.ts';
import { claimsIn, closesClause, inRelative, reportsIn, setOff, verbLike } from './noun-or-verb.ts';

/** A verb group around an attributing verb; positions are items of its sentence. */
export interface VerbCue {
  readonly entry: VerbEntry;
  readonly verb: number;
  /** First item of the group, auxiliaries and adverbs included ("has", "also"). */
  readonly first: number;
  /** Last item, a particle included ("called for", "accused of" without an object). */
  readonly last: number;
  readonly voice: 'active' | 'passive';
  readonly mood: 'finite' | 'ing' | 'infinitive';
  readonly negated: boolean;
  /** "declined to say", "has not commented": nothing was said. */
  readonly silent: boolean;
  /** "must condemn", "would say": not said yet. */
  readonly modal: boolean;
  /** "voiced concern": a noun tells what the verb does not. */
  readonly byNoun: boolean;
  /** “We have no body,” Hale rued; the court held that it was void: by a verb that reports only as it stands here. */
  readonly spoken: boolean;
}

/** Finds the attributing verb groups of a sentence, outside its quotations, in order. */
export function findVerbCues(sentence: Sentence): VerbCue[] {
  const cues: VerbCue[] = [];
  const { items } = sentence;
  for (let i = 0; i < items.length; i++) {
    const item = items[i];
    const said = item?.tag === 'auxiliary' || item?.tag === 'nonfinite' ? saidToBe(items, i) : null;
    if (said !== null) {
      cues.push(thereIs(items[i - 1]?.tag === 'auxiliary' ? i - 1 : i, said));
      i = said;
      continue;
    }
    if (item?.tag !== 'verb' && !item?.verb) continue;
    const told = byNoun(items, i);
    const known = told?.entry ?? ATTRIBUTING_VERBS.get(item.lower);
    const entry = known ?? heldThat(items, i) ?? afterQuotation(items, i);
    if (entry === null) continue;
    const cue = verbCueAt(items, i, entry, told?.noun, known === undefined);
    if (cue !== null) {
      cues.push(cue);
      i = Math.max(i, cue.verb);
    }
  }
  return cues;
}

/** "There were | reports that": told as if by a passive without an agent. */
const thereIs = (first: number, noun: number): VerbCue => ({
  entry: { verb: { lemma: 'report', class: 'speech', takes: 'addressee', alsoNoun: false }, form: 'past' },
  verb: noun,
  first,
  last: noun,
  voice: 'passive',
  mood: 'finite',
  negated: false,
  silent: false,
  modal: false,
  byNoun: true,
  spoken: false,
});

/** "Went on to say". */
const GOES_ON = new Set(['went', 'goes', 'going', 'continued', 'continues', 'began', 'quick', 'used']);
/** "Sought to assure residents that": it was said, whether they were assured or not. */
const TRIES = new Set(['sought', 'seeks', 'seeking', 'tried', 'tries', 'trying', 'rushed', 'moved', 'scrambled', 'attempted']);

/** Of how many is told, also without a noun. */
const STANDS_ALONE = new Set(['some', 'many', 'most', 'several', 'few', 'all', 'both', 'each']);

/**
 * @param noun the item of the noun that tells with the verb, if one does
 * @param spoken whether only what stands around it tells that it says something
 */
function verbCueAt(items: readonly Item[], i: number, entry: VerbEntry, noun?: number, spoken = false): VerbCue | null {
  const item = items[i];
  if (item === undefined) return null;
  if (/^\p{Lu}/u.test(item.text) && item.tag === 'name' && !opensInverted(items, i)) return null;
  let first = i;
  let negated = false;
  let auxiliary: string | null = null;
  for (let j = i - 1; j >= 0 && i - j < 7; j--) {
    const before = items[j];
    if (before === undefined) break;
    if (before.tag === 'auxiliary' || before.tag === 'negation' || BE.has(before.lower) || before.lower === 'having') {
      negated ||= before.tag === 'negation';
      if (before.tag !== 'negation') auxiliary ??= before.lower;
      first = j;
    } else if (before.tag === 'adverb' && before.lower !== 'so') {
      if (auxiliary === null) {
        // an adverb alone belongs to the group only where a subject or auxiliary stands before it
        if (j === 0 || items[j - 1]?.tag === 'mark') break;
      }
      if (before.lower === 'never') negated = true;
      first = j;
    } else if (before.lower === 'since' && items[j - 1]?.tag === 'auxiliary') first = j;
    else if (j === i - 1 && setsOff(items, j)) j -= 2;
    else break;
  }
  const before = items[first - 1];
  const adjacent = items[i - 1];
  const next = items[i + 1];
  const { form, verb } = entry;
  const passive = auxiliary !== null && BE.has(auxiliary);
  if (handsOn(items, i, verb.lemma)) return null;
  // "police are appealing for witnesses"
  if (verb.lemma === 'appeal' && form === 'ing') return null;
  if ((!passive || verb.lemma === 'appeal') && noReport(items, i) !== null) return null;
  // "people briefed on the matter said", "a statement posted online said"
  if ((verb.lemma === 'brief' || verb.lemma === 'post') && auxiliary === null && qualifies(items, i)) return null;
  if (verb.lemma === 'put' && !putsAt(items, i)) return null;
  if (!passive && NEEDS_CLAUSE.has(verb.lemma) && !clauseFollows(items, i, verb.lemma) && !clausePrecedes(items, i)) return null;
  const make = (mood: VerbCue['mood'], inPassive = false, silent = false): VerbCue => ({
    entry,
    verb: i,
    first,
    last: noun === undefined || noun < i ? particleEnd(items, i, verb.lemma) : noun,
    voice: inPassive ? 'passive' : 'active',
    mood,
    negated,
    silent,
    // "would only say", "would say only" is what was said
    modal: auxiliary !== null && MODALS.has(auxiliary) && adjacent?.lower !== 'only' && next?.lower !== 'only',
    byNoun: noun !== undefined,
    spoken,
  });
  const attributive =
    adjacent !== undefined &&
    !floats(items, i - 1) &&
    // "some told reporters", other than "some reported cases"
    !(STANDS_ALONE.has(adjacent.lower) && (form === 'past' || verb.takes === 'addressee' || next?.tag !== 'noun')) &&
    (adjacent.tag === 'determiner' || adjacent.tag === 'possessive' || adjacent.tag === 'possessive-s');

  switch (form) {
    case 'ing':
      if (auxiliary !== null && BE.has(auxiliary)) return make('finite');
      // "hopes of finding survivors"
      if (verb.lemma === 'find' && adjacent?.tag === 'preposition') return null;
      if (attributive || adjacent?.tag === 'preposition')
        return adjacent?.tag === 'preposition' && takesContent(next) && !attributive ? make('ing') : null;
      return takesContent(next) || next?.lower === 'for' || (adjacent?.lower === 'as' && verb.lemma === 'say') ? make('ing') : null;
    case 'past':
      return attributive ? null : make('finite');
    case 'participle':
    case 'past-or-participle': {
      if (auxiliary !== null && BE.has(auxiliary))
        return noun !== undefined || (DENIALS.has(verb.lemma) ? isDenied(items, first, i) : PASSIVES.has(verb.lemma))
          ? make('finite', true)
          : null;
      if (verb.lemma === 'ask' && (i === 0 || /^(?:when|if|once)$/.test(adjacent?.lower ?? ''))) return null;
      if (auxiliary !== null && DO_OR_MODAL.has(auxiliary)) return null;
      if (auxiliary !== null) return make('finite');
      if (form === 'participle' || attributive) return null;
      // "two other accused who had been held"
      if (verb.lemma === 'accuse' && next?.lower === 'who') return null;
      // "2,140 suspected cases"
      if (adjacent?.tag === 'number' && next?.tag === 'noun') return null;
      if (adjacent?.tag === 'preposition' || (adjacent === undefined && next?.tag === 'noun')) return null;
      // "the government's newly announced price"
      if (/^(?:newly|recently|previously|already)$/.test(adjacent?.lower ?? '') && isOwned(items[i - 2]) && next?.tag === 'noun')
        return null;
      // "a man accused of theft": no object of its own
      if (verb.takes === 'object' && (next?.lower === 'of' || next?.lower === 'by' || next?.lower === 'with') && isNominal(adjacent))
        return make('finite', true);
      // "two charged over deaths"
      if (verb.lemma === 'charge' && /^(?:with|over|after)$/.test(next?.lower ?? '') && isNominal(adjacent)) return make('finite', true);
      if (next?.lower === 'by' && isNominal(adjacent) && !MEANS.has(items[i + 2]?.lower ?? ''))
        // "results announced by the commission showed"
        return qualifies(items, i) ? null : make('finite', true);
      return make('finite');
    }
    case 's':
      if (auxiliary !== null || attributive || adjacent?.tag === 'preposition' || adjacent?.tag === 'number') return null;
      // "on four out of five claims"
      if (verb.alsoNoun && NUMBER_WORDS.has(adjacent?.lower ?? '')) return null;
      return !verb.alsoNoun ||
        verbLike(before, adjacent, next, false, false, setOff(items, first)) ||
        reportsIn(items, i) ||
        claimsIn(items, i) ||
        inRelative(items, i)
        ? make('finite')
        : null;
    case 'base':
      if (auxiliary !== null && BE.has(auxiliary)) return null;
      if (before?.lower === 'to' || adjacent?.lower === 'to') {
        const silent = items.slice(Math.max(0, i - 5), i).some((word) => SILENT_VERBS.has(word.lower));
        if (silent) return make('infinitive', false, true);
        const goesOn = verb.takes === 'addressee' ? TRIES : GOES_ON;
        return items.slice(Math.max(0, i - 4), i).some((word) => GOES_ON.has(word.lower) || goesOn.has(word.lower))
          ? make('infinitive')
          : null;
      }
      if (auxiliary !== null)
        return negated && DO_OR_MODAL.has(auxiliary) ? make('finite', false, verb.class === 'speech') : make('finite');
      if (attributive || adjacent?.tag === 'preposition' || adjacent?.tag === 'number') return null;
      // "the bank forecast a loss": the past is as the base
      if (
        /^(?:forecast|put)$/.test(verb.lemma) &&
        isNominal(adjacent) &&
        (takesContent(next) || (setOff(items, first) && (next === undefined || next.tag === 'mark')))
      )
        return make('finite');
      // "but put the toll at six"
      if (verb.lemma === 'put' && adjacent?.tag === 'coordinator') return make('finite');
      return inRelative(items, i) ||
        verbLike(
          before,
          adjacent,
          next,
          true,
          items.slice(Math.max(0, first - 5), first).some((word) => word.lower === 'and'),
          (!verb.alsoNoun || closesClause(items, i)) && setOff(items, first),
        )
        ? make('finite')
        : null;
    default:
      return null;
  }
}

/** "Has, however, admitted": from the comma at `i` back, a word between two that parts a verb from its auxiliary. */
const setsOff = (items: readonly Item[], i: number): boolean =>
  items[i]?.text === ',' &&
  /^(?:however|therefore|though|meanwhile|also|nevertheless|nonetheless|moreover|instead)$/.test(items[i - 1]?.lower ?? '') &&
  items[i - 2]?.text === ',' &&
  (items[i - 3]?.tag === 'auxiliary' || items[i - 3]?.tag === 'negation');

const isOwned = (item: Item | undefined): boolean =>
  item?.tag === 'determiner' || item?.tag === 'possessive' || item?.tag === 'possessive-s';

/** "The claim was rejected by doctors": what was claimed, other than a bill or an offer; anything may be disputed by somebody. */
function isDenied(items: readonly Item[], first: number, verb: number): boolean {
  if (items[verb + 1]?.lower !== 'by') return false;
  if (items[verb]?.lower === 'disputed') return true;
  return isClaimed(items, first);
}

/** "Said Reed: “…”" opens a sentence. */
const opensInverted = (items: readonly Item[], i: number): boolean =>
  i === 0 && /^(?:said|says|added|adds|wrote)$/.test(items[i]?.lower ?? '') && items[i + 1]?.tag === 'name';

function particleEnd(items: readonly Item[], verb: number, lemma: string): number {
  const next = items[verb + 1];
  return next !== undefined && PARTICLES[lemma]?.includes(next.lower) === true ? verb + 1 : verb;
}
