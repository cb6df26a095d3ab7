import type { VerbEntry } from '../lexicon/verbs.ts';
import { ATTRIBUTING_VERBS } from '../lexicon/verbs.ts';
import { NUMBER_WORDS } from '../lexicon/numbers.ts';
import { isFinite } from '../clauses/items.ts';
import type { Item, Sentence } from '../text/sentences.ts';

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
}

const PARTICLES: Readonly<Record<string, readonly string[]>> = {
  call: ['for', 'on', 'upon', 'out', 'off'],
  ask: ['for', 'about'],
  comment: ['on'],
  point: ['out', 'to'],
  write: ['in'],
  testify: ['before', 'to'],
  plead: ['for'],
  apologize: ['for', 'to'],
  object: ['to'],
  agree: ['on', 'with'],
  hint: ['at'],
  boast: ['about', 'of'],
  complain: ['about', 'of'],
  warn: ['of', 'about', 'against'],
  think: ['about', 'of'],
  hope: ['for'],
  hear: ['about', 'of'],
  learn: ['of', 'about'],
  worry: ['about'],
  wonder: ['about'],
  insist: ['on', 'upon'],
  demand: ['for'],
  know: ['about', 'as', 'for'],
  consider: [],
  swear: ['to'],
  push: ['for'],
  argue: ['for', 'against'],
  decide: ['on'],
  read: ['out'],
  respond: ['to'],
  reply: ['to'],
};

const AUXILIARY_TAGS = new Set<Item['tag']>(['auxiliary', 'negation']);
const BE = new Set(['is', 'are', 'was', 'were', 'am', 'be', 'been', 'being', "'re", "'m", 'get', 'gets', 'got']);
const DO_OR_MODAL = new Set(`do does did will would can could may might must shall should 'll 'd wo ca to let`.split(/\s+/));
/** Verbs whose passive attributes: "is accused of", "was told", "is believed to". */
const PASSIVES = new Set(
  `accuse charge blame tell say report believe think expect consider estimate allege criticize criticise describe condemn understand quote know see inform
  rumor predict project denounce portray regard view assume claim suspect ask praise urge warn find mock deem attack support back hear show announce`.split(
    /\s+/,
  ),
);

/** Verbs that attribute only where a quotation or clause follows, not a thing ("added a page", "continued to fall"). */
const NEEDS_CLAUSE = new Set(
  'continue add read post text echo counter repeat signal conclude write agree respond reply object figure indicate specify volunteer gauge detail note judge charge'.split(
    /\s+/,
  ),
);

const MODALS = new Set("will would can could may might must shall should 'll 'd wo ca".split(' '));

const SILENT_VERBS = new Set([
  'declined',
  'declines',
  'declining',
  'refused',
  'refuses',
  'refusing',
  'unable',
  'unwilling',
  'failed',
  'fails',
  'stopped',
  'short',
  'reluctant',
]);

const nounish = (item: Item | undefined): boolean => item?.tag === 'noun' || item?.tag === 'name' || item?.tag === 'number';

/** Finds the attributing verb groups of a sentence, outside its quotations, in order. */
export function findVerbCues(sentence: Sentence): VerbCue[] {
  const cues: VerbCue[] = [];
  const { items } = sentence;
  for (let i = 0; i < items.length; i++) {
    const item = items[i];
    if (item === undefined || item.first !== item.last || item.tag === 'mark') continue;
    const entry = ATTRIBUTING_VERBS.get(item.lower);
    if (entry === undefined) continue;
    const cue = verbCueAt(items, i, entry);
    if (cue !== null) {
      cues.push(cue);
      i = Math.max(i, cue.verb);
    }
  }
  return cues;
}

function verbCueAt(items: readonly Item[], i: number, entry: VerbEntry): VerbCue | null {
  const item = items[i];
  if (item === undefined) return null;
  if (/^\p{Lu}/u.test(item.text) && item.tag === 'name') return null;
  let first = i;
  let negated = false;
  let auxiliary: string | null = null;
  for (let j = i - 1; j >= 0 && i - j < 7; j--) {
    const before = items[j];
    if (before === undefined) break;
    if (AUXILIARY_TAGS.has(before.tag) || BE.has(before.lower) || before.lower === 'having') {
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
    else break;
  }
  const before = items[first - 1];
  const adjacent = items[i - 1];
  const next = items[i + 1];
  const { form, verb } = entry;
  const passive = auxiliary !== null && BE.has(auxiliary);
  if (verb.lemma === 'put' && !putsAt(items, i)) return null;
  if (!passive && NEEDS_CLAUSE.has(verb.lemma) && !clauseFollows(items, i, verb.lemma)) return null;
  const make = (mood: VerbCue['mood'], passive = false, silent = false): VerbCue => ({
    entry,
    verb: i,
    first,
    last: particleEnd(items, i, verb.lemma),
    voice: passive ? 'passive' : 'active',
    mood,
    negated,
    silent,
    modal: auxiliary !== null && MODALS.has(auxiliary),
  });
  const attributive =
    adjacent !== undefined && (adjacent.tag === 'determiner' || adjacent.tag === 'possessive' || adjacent.tag === 'possessive-s');

  switch (form) {
    case 'ing':
      if (auxiliary !== null && BE.has(auxiliary)) return make('finite');
      if (attributive || adjacent?.tag === 'preposition')
        return adjacent?.tag === 'preposition' && takesContent(next) && !attributive ? make('ing') : null;
      return takesContent(next) || next?.lower === 'for' ? make('ing') : null;
    case 'past':
      return attributive ? null : make('finite');
    case 'participle':
    case 'past-or-participle': {
      if (auxiliary !== null && BE.has(auxiliary)) return PASSIVES.has(verb.lemma) ? make('finite', true) : null;
      if (verb.lemma === 'ask' && (i === 0 || /^(?:when|if|once)$/.test(adjacent?.lower ?? ''))) return null;
      if (auxiliary !== null && DO_OR_MODAL.has(auxiliary)) return null;
      if (auxiliary !== null) return make('finite');
      if (form === 'participle' || attributive) return null;
      if (adjacent?.tag === 'preposition' || (adjacent === undefined && next?.tag === 'noun')) return null;
      // "a man accused of theft": no object of its own
      if (verb.takes === 'object' && (next?.lower === 'of' || next?.lower === 'by' || next?.lower === 'with') && nounish(adjacent))
        return make('finite', true);
      if (next?.lower === 'by' && nounish(adjacent)) return make('finite', true);
      return make('finite');
    }
    case 's':
      if (auxiliary !== null || attributive || adjacent?.tag === 'preposition' || adjacent?.tag === 'number') return null;
      return !verb.alsoNoun || verbLike(before, adjacent, next, false, false) ? make('finite') : null;
    case 'base':
      if (auxiliary !== null && BE.has(auxiliary)) return null;
      if (before?.lower === 'to' || adjacent?.lower === 'to') {
        const silent = items.slice(Math.max(0, i - 5), i).some((word) => SILENT_VERBS.has(word.lower));
        if (silent) return make('infinitive', false, true);
        return items
          .slice(Math.max(0, i - 4), i)
          .some((word) => /^(?:went|goes|going|continued|continues|began|quick|used)$/.test(word.lower))
          ? make('infinitive')
          : null;
      }
      if (auxiliary !== null)
        return negated && DO_OR_MODAL.has(auxiliary) ? make('finite', false, verb.class === 'speech') : make('finite');
      if (attributive || adjacent?.tag === 'preposition' || adjacent?.tag === 'number') return null;
      return verbLike(
        before,
        adjacent,
        next,
        true,
        items.slice(Math.max(0, first - 5), first).some((word) => word.lower === 'and'),
      )
        ? make('finite')
        : null;
    default:
      return null;
  }
}

/** "put the toll at 31": a figure follows. */
function putsAt(items: readonly Item[], verb: number): boolean {
  for (let i = verb + 1; i < items.length && i - verb < 14; i++) {
    if (items[i]?.tag === 'mark') return false;
    if (items[i]?.lower === 'at' && items.slice(i + 1, i + 5).some((item) => item.tag === 'number' || NUMBER_WORDS.has(item.lower)))
      return true;
  }
  return false;
}

/** That, a quotation, a colon, the clause's end or a finite verb follows: something is said, not handled. */
function clauseFollows(items: readonly Item[], verb: number, lemma: string): boolean {
  const next = items[verb + 1];
  if (next === undefined || next.tag === 'mark' || next.tag === 'quotation' || next.lower === 'that' || next.lower === 'how') return true;
  if (verb > 0 && (items[0]?.tag === 'quotation' || items[verb - 1]?.tag === 'quotation')) return true;
  if (lemma === 'continue' || next.lower === 'to') return lemma === 'agree' || lemma === 'volunteer';
  if (lemma === 'charge' && next.tag !== 'preposition') return items.slice(verb, verb + 10).some((item) => item.lower === 'with');
  for (let i = verb + 1; i < items.length && i - verb < 14; i++) {
    const item = items[i];
    if (item === undefined || (item.tag === 'mark' && item.text !== ',' && item.text !== ':')) return false;
    if (item.text === ':' || item.tag === 'quotation' || item.lower === 'that' || isFinite(items, i)) return true;
  }
  return false;
}

/** Whether a form that may be a noun is a verb here: a subject before it, content after it. */
function verbLike(before: Item | undefined, adjacent: Item | undefined, next: Item | undefined, base: boolean, plural: boolean): boolean {
  if (before === undefined) return false;
  const pronoun = before.tag === 'pronoun' || before.lower === 'who' || before.lower === 'which' || before.lower === 'that';
  if (pronoun)
    return base ? !/^(?:he|she|it|which)$/.test(before.lower) : !/^(?:they|we|i|you|that)$/.test(before.lower) || before.lower === 'that';
  if (!nounish(before) && before.text !== ',' && before.text !== ')') return false;
  if (
    base &&
    before.tag === 'noun' &&
    !before.lower.endsWith('s') &&
    !/^(?:people|police|men|women|children|media|officials)$/.test(before.lower)
  )
    return false;
  if (base && before.tag === 'name' && adjacent === before && !before.lower.endsWith('s') && !plural) return false;
  return takesContent(next);
}

/** Whether what follows may open the content of a report. */
const takesContent = (next: Item | undefined): boolean =>
  next !== undefined &&
  (['adverb', 'determiner', 'pronoun', 'object-pronoun', 'possessive', 'quotation', 'name', 'number', 'time'].includes(next.tag) ||
    /^(?:that|how|why|what|whether|if|there|no|:|-|to|more|,)$/.test(next.lower) ||
    (next.tag === 'noun' && next.lower.length > 2));

function particleEnd(items: readonly Item[], verb: number, lemma: string): number {
  const next = items[verb + 1];
  return next !== undefined && PARTICLES[lemma]?.includes(next.lower) === true ? verb + 1 : verb;
}
