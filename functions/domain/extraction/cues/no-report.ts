import { hasFinite, isFinite } from '../clauses/items.ts';
import { handsOn } from '../clauses/reports/quoted.ts';
import { BE, FETCHED } from '../lexicon/reports/cue-words.ts';
import { PICTURES } from '../lexicon/sources/documents.ts';
import type { Item } from '../text/sentences.ts';
import { lemmaOf } from '../verbs/lemma.ts';
import { isAnswered, isClaimed } from './answered.ts';
import { asksFor } from './complements.ts';
import { heldThat } from './held-that.ts';
import { isInSubject } from './in-subject.ts';
import { areLawyers, areReports, isEstimate, isFresh, isInDock, isIntroduction, isMissing } from './names-something.ts';
import { areLetIn, areResults, isOwnKin, isRefusal, isSitting, isTaken } from './no-content.ts';
import { areGoods, FAR, findsThing, isThing } from './things.ts';

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
  /** Only who or what it is. */
  | 'named'
  /** What a report goes by that is made already. */
  | 'made'
  /** With a court. */
  | 'lodged'
  /** Another's words: "quoted him as saying". */
  | 'handed'
  /** By a deed. */
  | 'done'
  /** From somebody, as the outlet says of itself: "it was gathered that". */
  | 'gathered';

/** Whether the rules see that the word at `i` reports nothing, and why; null where they do not. */
export function noReport(items: readonly Item[], i: number): NoReport | null {
  if (isAnswered(items, i)) return 'answered';
  if (goesBy(items, i)) return 'made';
  if (isFresh(items, i)) return 'named';
  if (isGerund(items, i)) return 'in subject';
  const lemma = lemmaOf(items[i]?.lower ?? '');
  return REASONS.get(lemma)?.(items, i) ?? null;
}

/** "Holds that | rejecting the nominee | was wrong": what a clause is about, and no report. */
const isGerund = (items: readonly Item[], i: number): boolean =>
  items[i - 1]?.lower === 'that' && items[i]?.lower.endsWith('ing') === true && hasFinite(items, i + 1, items.length - 1);

const when =
  (reason: NoReport, holds: (items: readonly Item[], verb: number) => boolean) =>
  (items: readonly Item[], verb: number): NoReport | null =>
    holds(items, verb) ? reason : null;

const estimate = when('named', isEstimate);
const introduction = when('named', isIntroduction);
const inDock = when('named', isInDock);
const missing = when('named', isMissing);
const reports = when('named', areReports);
const inSubject = when('in subject', isInSubject);
const refused = when('refused', (items, verb) => isThing(items, verb + 1, isRefusal));
const taken = when('taken', (items, verb) => isThing(items, verb + 1, isTaken));
const compared = when('compared', isCompared);
const handed = when('handed', (items, verb) => !isPassive(items, verb) && handsOn(items, verb, lemmaOf(items[verb]?.lower ?? '')));
const isPassive = (items: readonly Item[], verb: number): boolean =>
  items.slice(Math.max(0, verb - 3), verb).some(({ lower }) => BE.has(lower));

const fetched = when(
  'fetched',
  (items, verb) =>
    FETCHED.has(items[verb + (/^(?:the|an)$/.test(items[verb + 1]?.lower ?? '') ? 2 : 1)]?.lower ?? '') || rings(items, verb),
);
/** "Told a grubby lie", "told the truth": how true it was, and not what was said. */
const lies = when('meant', (items, verb) => {
  const next = items[verb + 1];
  const at = next?.tag === 'determiner' || next?.tag === 'possessive' ? verb + 2 : verb + 1;
  return LIES.test(items[at]?.lower ?? '') || LIES.test(items[at + 1]?.lower ?? '');
});
const LIES = /^(?:lies?|truth|untruths?|falsehoods?)$/;

/** "Calls to his office went unanswered". */
const rings = (items: readonly Item[], noun: number): boolean =>
  items[noun]?.lower === 'calls' &&
  items[noun + 1]?.lower === 'to' &&
  /^(?:determiner|possessive|name|number)$/.test(items[noun + 2]?.tag ?? '');

/** "The Ledger has reported on the shortage": what it wrote about, and not what it wrote. */
const covers = when(
  'meant',
  (items, verb) =>
    items[verb + 1]?.lower === 'on' &&
    ['determiner', 'possessive', 'noun'].includes(items[verb + 2]?.tag ?? '') &&
    isThing(items, verb + 1, (phrase) => !/\b(?:site|website|page|channel|account|app|air|day)\b/.test(phrase)),
);

/** "Reported for duty", "reports its results on Thursday". */
const attended = when('done', (items, verb) =>
  isThing(items, verb + 1, (phrase) => /^for (?:duty|work|service)\b/.test(phrase) || areResults(phrase)),
);

/** "Called his mother from the station". */
const rung = when('fetched', (items, verb) => isThing(items, verb + 1, isOwnKin));

/** "The bill was rejected by parliament": nothing that somebody claims. */
const turnedDown = when('done', (items, verb) => isPassive(items, verb) && items[verb + 1]?.lower === 'by' && !isClaimed(items, verb));

/** "It was gathered that": a hedge of the outlet's, and not what "it" says. */
const gathered = when('gathered', (items, verb) => {
  let i = verb - 1;
  while (i > 0 && verb - i < 4 && (BE.has(items[i]?.lower ?? '') || items[i]?.tag === 'adverb' || items[i]?.tag === 'auxiliary')) i--;
  return items[i]?.lower === 'it' && isPassive(items, verb);
});

/** "Said when asked about the fire": what is told is said. */
const asideOfSaying = when(
  'handed',
  (items, verb) =>
    items[verb]?.lower === 'asked' &&
    items[verb - 1]?.lower === 'when' &&
    /^(?:about|by|for)$/.test(items[verb + 1]?.lower ?? '') &&
    items.slice(Math.max(0, verb - FAR / 2), verb - 1).some((item) => item.verb > 0),
);

/** "Held that post": no opinion that is held. */
const kept = when(
  'done',
  (items, verb) => /^(?:held|holds)$/.test(items[verb]?.lower ?? '') && items[verb + 1]?.lower === 'that' && heldThat(items, verb) === null,
);

/** By the lemma of the verb. */
const REASONS = new Map<string, (items: readonly Item[], verb: number) => NoReport | null>(
  Object.entries({
    find: (items, verb) => (findsThing(items, verb) ? 'found' : inSubject(items, verb)),
    say: compared,
    tell: (items, verb) => compared(items, verb) ?? lies(items, verb),
    // "admitted 40 patients"
    admit: when('done', (items, verb) => isThing(items, verb + 1, areLetIn)),
    gather: gathered,
    hold: kept,
    learn: gathered,
    advocate: when('named', areLawyers),
    report: (items, verb) =>
      compared(items, verb) ??
      handed(items, verb) ??
      reports(items, verb) ??
      missing(items, verb) ??
      covers(items, verb) ??
      attended(items, verb),
    quote: handed,
    ask: asideOfSaying,
    cite: handed,
    estimate: (items, verb) => compared(items, verb) ?? estimate(items, verb),
    claim: (items, verb) => compared(items, verb) ?? taken(items, verb),
    appeal: when('lodged', (items, verb) => /^appeal(?:ed|s|ing)$/.test(items[verb]?.lower ?? '') && !asksFor(items, verb)),
    fire: when('done', (items, verb) => !/^(?:back|off)$/.test(items[verb + 1]?.lower ?? '')),
    // "the storm hit a ferry"; "the mayor hit her rival over the fees" does tell
    hit: when('done', (items, verb) => !items.slice(verb + 1, verb + FAR).some(({ lower }) => /^(?:back|out|for|over|on)$/.test(lower))),
    sign: when('done', () => true),
    vote: when('done', () => true),
    accuse: (items, verb) => inDock(items, verb) ?? inSubject(items, verb),
    charge: inSubject,
    hear: when('done', (items, verb) => isThing(items, verb + 1, isSitting)),
    suspect: inSubject,
    describe: introduction,
    identify: introduction,
    call: (items, verb) => introduction(items, verb) ?? fetched(items, verb) ?? rung(items, verb),
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
    recall: when('withdrawn', (items, verb) => isThing(items, verb + 1, areGoods)),
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
