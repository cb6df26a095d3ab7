import { isFinite, isNominal, isThatOfClause } from '../clauses/items.ts';
import { BE } from '../lexicon/reports/cue-words.ts';
import { SAID_NOUNS, SAID_TO_BE } from '../lexicon/reports/said-nouns.ts';
import { GROUP_NOUNS, SOURCE_TYPE_WORDS } from '../lexicon/sources/roles.ts';
import type { VerbEntry } from '../lexicon/reports/verbs.ts';
import type { Item } from '../text/sentences.ts';
import { singular } from '../nouns/number.ts';
import { formsOf } from '../verbs/forms.ts';

/** Verbs that say nothing by themselves, but with a noun for what is said: "made the claim that", "voiced concern that". */
const LIGHT_VERBS = 'express voice raise air make issue give offer level draw reach sound renew share lodge file'.split(' ');
const FORMS = new Map(LIGHT_VERBS.flatMap((verb) => formsOf(verb).map(([form, kind]) => [form, { verb, kind }] as const)));

/** How many words may stand between the verb and its noun. */
const NEAR = 5;
/** How far behind the verb "that" may stand, where it is told by whom. */
const AGENT = 10;

/** What events raise, and nobody says: "the killing raised fears that". */
const RAISED_BY_EVENTS = /^(?:fears?|hopes?|doubts?|suspicions?)$/;

/** A verb and the noun that tells with it. */
export interface ByNoun {
  /** As of the verb that the noun is a word for, in the light verb's form. */
  readonly entry: VerbEntry;
  /** Item of the noun: the verb's object, or, before it, its subject. */
  readonly noun: number;
}

/** The report that a light verb at `i` makes with a noun and a clause behind it, if any: "made the claim that", "concerns have been raised that". */
export function byNoun(items: readonly Item[], i: number): ByNoun | null {
  const light = FORMS.get(items[i]?.lower ?? '');
  if (light === undefined) return null;
  const object = objectOf(items, i, light.verb);
  const noun = object ?? subjectOf(items, i);
  const lemma = noun === null ? undefined : SAID_NOUNS.get(items[noun]?.lower ?? '');
  if (noun === null || lemma === undefined) return null;
  const verb = { lemma, class: 'speech', takes: object === null ? 'addressee' : 'clause', alsoNoun: false } as const;
  return { entry: { verb, form: light.kind }, noun };
}

/** "There have been reports that": the item of the noun behind a form of "be", where it is told that something is said, and by nobody in particular. */
export function saidToBe(items: readonly Item[], be: number): number | null {
  if (!BE.has(items[be]?.lower ?? '') || items[beforeGroup(items, be)]?.lower !== 'there') return null;
  for (let noun = be + 1; noun < items.length && noun - be <= NEAR; noun++) {
    const item = items[noun];
    if (item === undefined || ['mark', 'preposition', 'negation'].includes(item.tag) || item.lower === 'no' || item.lower === 'never')
      return null;
    if (isThatOfClause(items, noun + 1)) return SAID_TO_BE.test(item.lower) ? noun : null;
  }
  return null;
}

function objectOf(items: readonly Item[], verb: number, light: string): number | null {
  for (let noun = verb + 1; noun < items.length && noun - verb <= NEAR; noun++) {
    const item = items[noun];
    if (
      item === undefined ||
      item.lower === 'no' ||
      !(isNominal(item) || ['determiner', 'possessive', 'adverb', 'verb'].includes(item.tag))
    )
      return null;
    if (!SAID_NOUNS.has(item.lower) || !(isThatOfClause(items, noun + 1) || whereFirst(items, noun + 1))) continue;
    return light !== 'raise' || (!RAISED_BY_EVENTS.test(item.lower) && isRaisedBySomebody(items, verb)) ? noun : null;
  }
  return null;
}

/** "Lodged a complaint | at a police station late in the evening | that": where and when, before the clause. */
function whereFirst(items: readonly Item[], from: number): boolean {
  if (items[from]?.tag !== 'preposition' || items[from]?.lower === 'of') return false;
  for (let i = from; i < items.length && i - from <= AGENT; i++) {
    const item = items[i];
    if (item === undefined || item.tag === 'mark' || item.tag === 'quotation' || isFinite(items, i)) return false;
    if (item.lower === 'that') return isThatOfClause(items, i);
  }
  return false;
}

/** "Concerns have been raised that", "fears were voiced by doctors that". */
function subjectOf(items: readonly Item[], verb: number): number | null {
  const noun = beforeGroup(items, verb);
  if (noun === verb - 1 || !SAID_NOUNS.has(items[noun]?.lower ?? '') || !items.slice(noun, verb).some(({ lower }) => BE.has(lower)))
    return null;
  const agent = items[verb + 1]?.lower === 'by' ? items.slice(verb + 1, verb + 1 + AGENT).findIndex(({ lower }) => lower === 'that') : 0;
  return agent >= 0 && isThatOfClause(items, verb + 1 + agent) ? noun : null;
}

/** The item before a verb's auxiliaries and adverbs. */
function beforeGroup(items: readonly Item[], verb: number): number {
  let at = verb - 1;
  while (at > 0 && (items[at]?.tag === 'auxiliary' || items[at]?.tag === 'adverb' || BE.has(items[at]?.lower ?? ''))) at--;
  return at;
}

/** Whether who raises something is somebody that can speak, as far as the word before the verb's group tells. */
function isRaisedBySomebody(items: readonly Item[], verb: number): boolean {
  const item = items[beforeGroup(items, verb)];
  return (
    item !== undefined &&
    (item.tag === 'pronoun'
      ? item.lower !== 'it'
      : item.tag === 'name' || SOURCE_TYPE_WORDS.has(item.lower) || GROUP_NOUNS.has(singular(item.lower)))
  );
}
