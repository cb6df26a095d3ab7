import { hasFinite, isFinite } from '../clauses/items.ts';
import { handsOn } from '../clauses/quoted.ts';
import { BE, FETCHED, THINGS_FOUND } from '../lexicon/reports/cue-words.ts';
import { PICTURES } from '../lexicon/sources/documents.ts';
import type { Item } from '../text/sentences.ts';
import { lemmaOf } from '../verbs/lemma.ts';
import { isAnswered, isClaimed } from './answered.ts';
import { asksFor, qualifies } from './complements.ts';
import { isInSubject } from './in-subject.ts';
import { isRefusal, isSitting, isTaken } from './no-content.ts';

/** Why a word that may report does not. */
export type NoReport =
  /** By looking, not by finding out. */
  | 'found'
  /** A noun for what was said before, with an answer to it. */
  | 'answered'
  /** With what was said, whatever that was. */
  | 'compared'
  /** Of whom or what somebody spoke. */
  | 'meant'
  /** A bid. */
  | 'refused'
  /** Of what somebody is accused who says something: it only tells who they are. */
  | 'in subject'
  /** Lives. */
  | 'taken'
  /** The police. */
  | 'fetched'
  /** Goods. */
  | 'withdrawn'
  /** A noun, by which an estimate is called. */
  | 'named'
  /** What a report goes by that is made already. */
  | 'made'
  /** With a court. */
  | 'lodged'
  /** Another's words: "quoted him as saying". */
  | 'handed'
  /** By a deed. */
  | 'done';

/** Whether the rules see that the word at `i` reports nothing, and why; null where they do not. */
export function noReport(items: readonly Item[], i: number): NoReport | null {
  if (isAnswered(items, i)) return 'answered';
  if (goesBy(items, i)) return 'made';
  const lemma = lemmaOf(items[i]?.lower ?? '');
  return REASONS.get(lemma)?.(items, i) ?? null;
}

const when =
  (reason: NoReport, holds: (items: readonly Item[], verb: number) => boolean) =>
  (items: readonly Item[], verb: number): NoReport | null =>
    holds(items, verb) ? reason : null;

const refused = when('refused', (items, verb) => isThing(items, verb + 1, isRefusal));
const taken = when('taken', (items, verb) => isThing(items, verb + 1, isTaken));
/** "Based on early estimates", "ministry estimates from last month show". */
const named = when('named', (items, verb) => {
  const behind = OF_ESTIMATES.test(items[verb - 1]?.lower ?? '') && items[verb - 2]?.tag === 'preposition';
  return items[verb]?.lower === 'estimates' && (behind || (isWhen(items[verb + 1]) && qualifies(items, verb)));
});
const isWhen = (item: Item | undefined): boolean => item?.tag === 'preposition' || item?.tag === 'time' || item?.lower === 'last';
const OF_ESTIMATES = /^(?:early|earlier|preliminary|initial|first|previous|official|rough|internal|latest|conservative)$/;
const compared = when('compared', isCompared);
const handed = when('handed', (items, verb) => !isPassive(items, verb) && handsOn(items, verb, lemmaOf(items[verb]?.lower ?? '')));
const isPassive = (items: readonly Item[], verb: number): boolean =>
  items.slice(Math.max(0, verb - 3), verb).some(({ lower }) => BE.has(lower));

const fetched = when(
  'fetched',
  (items, verb) =>
    FETCHED.has(items[verb + (/^(?:the|an)$/.test(items[verb + 1]?.lower ?? '') ? 2 : 1)]?.lower ?? '') || rings(items, verb),
);
/** "A woman who described herself as a nurse said". */
const introduced = when(
  'named',
  (items, verb) => items[verb - 1]?.lower === 'who' && /^(?:him|her|it|them)sel(?:f|ves)$/.test(items[verb + 1]?.lower ?? ''),
);

/** "Two other accused who were on the list", "the accused were led away": the people in the dock. */
const inDock = when(
  'named',
  (items, verb) =>
    items[verb]?.lower === 'accused' &&
    (['determiner', 'number'].includes(items[verb - 1]?.tag ?? '') || IN_DOCK.has(items[verb - 1]?.lower ?? '')) &&
    (items[verb + 1]?.tag === 'auxiliary' ||
      items[verb + 1]?.tag === 'mark' ||
      /^(?:who|whose|persons?)$/.test(items[verb + 1]?.lower ?? '')),
);
const IN_DOCK = new Set([
  'other',
  'first',
  'second',
  'third',
  'fourth',
  'main',
  'prime',
  'co',
  'all',
  'both',
  'two',
  'three',
  'four',
  'five',
  'six',
]);

/** "Three people reported missing", "a van reported stolen". */
const missing = when(
  'named',
  (items, verb) =>
    items[verb]?.lower === 'reported' &&
    /^(?:missing|stolen|dead|trapped|injured|killed)$/.test(items[verb + 1]?.lower ?? '') &&
    hasFinite(items, verb + 2, items.length - 1),
);

/** "…, reports claim": a noun before what the reports do. */
const saysSo = when(
  'named',
  (items, verb) => items[verb]?.lower === 'reports' && /^(?:claim|say|suggest|indicate|allege)$/.test(items[verb + 1]?.lower ?? ''),
);

/** "The bill was rejected by parliament": nothing that somebody claims. */
const turnedDown = when('done', (items, verb) => isPassive(items, verb) && items[verb + 1]?.lower === 'by' && !isClaimed(items, verb));

const inSubject = when('in subject', isInSubject);

/** By the lemma of the verb. */
const REASONS = new Map<string, (items: readonly Item[], verb: number) => NoReport | null>(
  Object.entries({
    find: (items, verb) => (findsThing(items, verb) ? 'found' : inSubject(items, verb)),
    say: compared,
    tell: compared,
    report: (items, verb) => compared(items, verb) ?? handed(items, verb) ?? saysSo(items, verb) ?? missing(items, verb),
    quote: handed,
    cite: handed,
    estimate: (items, verb) => compared(items, verb) ?? named(items, verb),
    claim: (items, verb) => compared(items, verb) ?? taken(items, verb),
    appeal: when('lodged', (items, verb) => /^appeal(?:ed|s|ing)$/.test(items[verb]?.lower ?? '') && !asksFor(items, verb)),
    fire: when('done', (items, verb) => !/^(?:back|off)$/.test(items[verb + 1]?.lower ?? '')),
    sign: when('done', () => true),
    vote: when('done', () => true),
    accuse: (items, verb) => inDock(items, verb) ?? inSubject(items, verb),
    charge: inSubject,
    hear: when('done', (items, verb) => isThing(items, verb + 1, isSitting)),
    suspect: inSubject,
    describe: introduced,
    identify: introduced,
    call: (items, verb) => introduced(items, verb) ?? fetched(items, verb),
    deny: refused,
    reject: (items, verb) => refused(items, verb) ?? turnedDown(items, verb),
    dismiss: (items, verb) => refused(items, verb) ?? turnedDown(items, verb),
    refuse: refused,
    // "video posted on the app Lira showed"
    post: when(
      'done',
      (items, verb) =>
        PICTURES.has(items[verb - 1]?.lower ?? '') &&
        items[verb + 1]?.tag === 'preposition' &&
        hasFinite(items, verb + 2, items.length - 1),
    ),
    recall: when('withdrawn', (items, verb) =>
      isThing(
        items,
        verb + 1,
        (phrase) =>
          (/^(?:the |all |some |about |its |\d)/.test(phrase) && /\d|\b(?:thousands?|millions?|dozens?)\b/.test(phrase)) ||
          GOODS.test(phrase),
      ),
    ),
    refer: when(
      'meant',
      (items, verb) => items[verb]?.lower === 'referring' && !items.slice(verb, verb + FAR).some(({ lower }) => lower === 'as'),
    ),
    // "whether anyone was warned is what they argued about"
    warn: when('done', (items, verb) => isPassive(items, verb) && isFinite(items, verb + 1)),
    // "agreed a fee"
    agree: when('done', (items, verb) => items[verb + 1]?.tag === 'determiner' && isThing(items, verb + 1, () => true)),
  }),
);

/** "Recalled two models", "recalled a batch". */
const GOODS =
  /^(?:an?|two|three|four|five|six|several) (?:\p{L}+ )?(?:models?|batch(?:es)?|cars?|vehicles?|toys?|products?|drugs?|phones?|lots?)\b/u;

/** "Calls to his office went unanswered". */
const rings = (items: readonly Item[], noun: number): boolean =>
  items[noun]?.lower === 'calls' &&
  items[noun + 1]?.lower === 'to' &&
  /^(?:determiner|possessive|name|number)$/.test(items[noun + 2]?.tag ?? '');

/** How far on from a verb its complement is looked for. */
const FAR = 16;

/** Whether no clause and no quotation stands from an item up to the next mark or "and", but a phrase of some sort. */
function isThing(items: readonly Item[], from: number, sort: (phrase: string) => boolean): boolean {
  let end = from;
  while (end < items.length && end - from < FAR && items[end]?.tag !== 'mark' && items[end]?.tag !== 'coordinator') end++;
  const phrase = items.slice(from, end);
  if (phrase.some(({ tag }) => tag === 'quotation') || hasFinite(items, from, end - 1)) return false;
  return sort(
    phrase
      .map(({ text, tag }) => (tag === 'possessive-s' ? text : ` ${text}`))
      .join('')
      .trimStart(),
  );
}

/** "More than what officials have said", "contrary to what he told the jury": what it was stands elsewhere. */
function isCompared(items: readonly Item[], verb: number): boolean {
  const next = items[verb + 1];
  if (next !== undefined && !['mark', 'time', 'adverb', 'preposition'].includes(next.tag)) return false;
  let i = verb - 1;
  while (i > 0 && verb - i < FAR / 2 && items[i]?.lower !== 'what' && items[i]?.tag !== 'mark') i--;
  return items[i]?.lower === 'what' && /^(?:than|to|from|with|beyond)$/.test(items[i - 1]?.lower ?? '');
}

/** "The minister said according to early counts the boat had capsized": what he said is not what the counts tell. */
export const goesBy = (items: readonly Item[], i: number): boolean =>
  items[i]?.lower === 'according' && /^(?:said|says)$/.test(items[i - 1]?.lower ?? '');

/** "A gun found at the scene", "police found three guns in the car": nobody tells what was found out. */
function findsThing(items: readonly Item[], verb: number): boolean {
  const next = items[verb + 1];
  if (next === undefined || /^(?:no|that|how)$/.test(next.lower)) return false;
  let thing = next.tag === 'preposition';
  for (let i = verb + 1; i < items.length && i - verb < 12; i++) {
    const item = items[i];
    if (item === undefined || item.lower === 'that' || item.tag === 'quotation' || item.text === ':') return false;
    if (isFinite(items, i)) return next.tag === 'preposition';
    if (item.tag === 'mark' && next.tag !== 'preposition') break;
    thing ||= THINGS_FOUND.has(item.lower);
  }
  return thing;
}
