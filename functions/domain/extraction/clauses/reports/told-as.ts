import type { VerbCue } from '../../cues/verb-cues.ts';
import { BE } from '../../lexicon/reports/cue-words.ts';
import { words } from '../../lexicon/words.ts';
import { ATTACKING, OPENS_TOLD_AS, TELLING } from '../../lexicon/reports/openers.ts';
import type { Item } from '../../text/sentences.ts';
import { lemmaOf } from '../../verbs/lemma.ts';
import { contentEnd } from '../content.ts';
import type { ItemRange } from '../items.ts';
import { isComma, isDash, isFinite, isNominal, isStop } from '../items.ts';
import { sourceBefore } from '../source.ts';

/** As what somebody tells of somebody or something. */
export interface ToldAs {
  readonly verb: number;
  readonly lemma: string;
  readonly cue: ItemRange;
  readonly source: ItemRange;
  readonly content: readonly ItemRange[];
  readonly passive: boolean;
  readonly sure: true;
}

/** The most words that who tells it has. */
const LONGEST_AGENT = 12;

/** "The dead man was identified by police as Ilan Morek", "Morek, described by neighbours as a quiet man, drove a van": whoever is told of, and as what. */
export function toldAs(items: readonly Item[], starts: ReadonlyMap<number, VerbCue>): ToldAs[] {
  const found: ToldAs[] = [];
  for (let verb = 1; verb < items.length; verb++) {
    const item = items[verb];
    if (item === undefined || (item.opens & OPENS_TOLD_AS) === 0 || item.tag !== 'verb') continue;
    const word = item.lower;
    const told = ATTACKING.has(word)
      ? attackAt(items, verb, starts)
      : TELLING.has(word)
        ? toldAt(items, verb, starts)
        : word === 'claimed'
          ? claimedAt(items, verb)
          : null;
    if (told !== null) found.push(told);
  }
  return found;
}

/** "Ferries have attacked the law as “a piece of nonsense”". */
function attackAt(items: readonly Item[], verb: number, starts: ReadonlyMap<number, VerbCue>): ToldAs | null {
  const as = asBehind(items, verb + 1);
  const first = groupStart(items, verb);
  if (as === null || isFinite(items, as + 2) || items.slice(first, verb).some(({ lower }) => BE.has(lower))) return null;
  const source = sourceBefore(items, first, 0);
  if (source === null) return null;
  return {
    verb,
    lemma: 'attack',
    cue: [first, verb],
    source,
    content: [[verb + 1, contentEnd(items, verb + 1, items.length - 1, starts)]],
    passive: false,
    sure: true,
  };
}

/** What armed groups own up to. */
const ATTACKS = words(
  'attack attacks bombing bombings blast blasts explosion explosions shooting shootings assault assaults ambush raid raids killing killings strike strikes',
);

/** "The bombing, which was claimed by a rebel group, killed nine", "an attack claimed by a rebel group": who owns up to it, and to what. */
function claimedAt(items: readonly Item[], verb: number): ToldAs | null {
  if (items[verb + 1]?.lower !== 'by') return null;
  const first = groupStart(items, verb);
  const relative = /^(?:which|that)$/.test(items[first - 1]?.lower ?? '');
  if (first < verb && !relative) return null;
  const opens = relative ? first - 1 : verb;
  const subject = sourceBefore(items, isComma(items[opens - 1]) ? opens - 1 : opens, 0);
  if (subject === null || !items.slice(subject[0], subject[1] + 1).some(({ lower }) => ATTACKS.has(lower))) return null;
  let last = verb + 2;
  while (last + 1 < items.length && (isNominal(items[last + 1]) || items[last + 1]?.tag === 'possessive-s')) last++;
  return isNominal(items[last])
    ? { verb, lemma: 'claim', cue: [first, verb], source: [verb + 2, last], content: [subject], passive: true, sure: true }
    : null;
}

function asBehind(items: readonly Item[], from: number): number | null {
  for (let i = from; i < items.length && i - from <= LONGEST_AGENT; i++) {
    const item = items[i];
    if (item === undefined || isStop(item) || isComma(item) || isDash(item) || isFinite(items, i)) return null;
    if (item.lower === 'as') return i > from ? i : null;
  }
  return null;
}

function toldAt(items: readonly Item[], verb: number, starts: ReadonlyMap<number, VerbCue>): ToldAs | null {
  const as = items[verb + 1]?.lower === 'by' ? asBehind(items, verb + 2) : null;
  if (as === null) return null;
  const first = groupStart(items, verb);
  const passive = items.slice(first, verb).some(({ lower }) => BE.has(lower));
  const aside = !passive && isComma(items[verb - 1]);
  const subject = sourceBefore(items, aside ? verb - 1 : first, 0);
  if (subject === null || (!passive && !isNominal(items[subject[1]]))) return null;
  const high = items.length - 1;
  const end = passive ? contentEnd(items, as, high, starts) : (endOfAside(items, as, aside) ?? contentEnd(items, as, high, starts));
  return {
    verb,
    lemma: lemmaOf(items[verb]?.lower ?? ''),
    cue: [passive ? first : verb, verb],
    source: [verb + 2, as - 1],
    content: [subject, [as, end]],
    passive: true,
    sure: true,
  };
}

/** The first item of a verb's group. */
function groupStart(items: readonly Item[], verb: number): number {
  let first = verb;
  while (first > 0 && isOfGroup(items[first - 1])) first--;
  return first;
}

const isOfGroup = (item: Item | undefined): boolean =>
  item !== undefined && (['auxiliary', 'nonfinite', 'adverb', 'negation'].includes(item.tag) || BE.has(item.lower));

/** Where the phrase ends that a participle opens: before its second comma, or before the verb of whatever it tells of. */
function endOfAside(items: readonly Item[], as: number, aside: boolean): number | null {
  for (let i = as + 1; i < items.length; i++) {
    if (isFinite(items, i)) return isComma(items[i - 1]) ? i - 2 : aside ? null : i - 1;
  }
  return null;
}
