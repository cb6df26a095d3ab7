import type { VerbCue } from '../../cues/verb-cues.ts';
import { BEHIND_NOUN } from '../../lexicon/reports/openers.ts';
import { SOURCE_TYPE_WORDS } from '../../lexicon/sources/roles.ts';
import { BE } from '../../lexicon/reports/cue-words.ts';
import { SAID_NOUNS } from '../../lexicon/reports/said-nouns.ts';
import { words } from '../../lexicon/words.ts';
import type { Item } from '../../text/sentences.ts';
import { contentEnd } from '../content.ts';
import type { ItemRange } from '../items.ts';
import { hasFinite, isComma, isFinite, isNominal, isThatOfClause } from '../items.ts';

/** What a noun reports, and of whom. */
export interface NounReport {
  readonly noun: number;
  readonly lemma: string;
  readonly cue: ItemRange;
  readonly source: ItemRange;
  readonly content: readonly ItemRange[];
  /** Its parts are certain, and not only that it is a report. */
  readonly sure: boolean;
  readonly byNoun: true;
}

const REPORTS = words('report reports rumour rumours rumor rumors statement statements comment comments remark remarks');
/** What one holds, by the word for it before "is that". */
const STANDS = words(
  'position argument version line view message case account story explanation theory defence defense contention claim complaint',
);
const BY = words('by from in');

/** The most words that who reports has. */
const LONGEST_SOURCE = 10;

/** "Reports by herders that gunmen had been seen", "accusations from rights groups that …", "the union’s position is that the pay deal is dead". */
export function findNounReports(items: readonly Item[], starts: ReadonlyMap<number, VerbCue>): NounReport[] {
  const found: NounReport[] = [];
  for (let noun = 0; noun < items.length; noun++) {
    // most words have none of these behind them, and are looked into no further
    if (((items[noun + 1]?.opens ?? 0) & BEHIND_NOUN) === 0) continue;
    const word = items[noun]?.lower ?? '';
    const stand = STANDS.has(word) ? standAt(items, noun, starts) : null;
    const report = stand ?? byWhom(items, noun, starts) ?? ofOwner(items, noun, starts) ?? caseOf(items, noun, starts);
    if (report !== null) found.push(report);
  }
  return found;
}

/** "Reports | by herders | that". */
function byWhom(items: readonly Item[], noun: number, starts: ReadonlyMap<number, VerbCue>): NounReport | null {
  const word = items[noun]?.lower ?? '';
  const lemma = REPORTS.has(word) ? 'report' : SAID_NOUNS.get(word);
  if (lemma === undefined || FELT.has(lemma) || items[noun - 1]?.lower === 'no' || !BY.has(items[noun + 1]?.lower ?? '')) return null;
  for (let that = noun + 2; that < items.length && that - noun <= LONGEST_SOURCE; that++) {
    const item = items[that];
    if (item === undefined || item.tag === 'mark' || item.tag === 'quotation' || isFinite(items, that)) return null;
    if (item.lower !== 'that') continue;
    const source: ItemRange = [noun + 2, that - 1];
    if (
      !isThatOfClause(items, that) ||
      source[1] < source[0] ||
      !isNominal(items[source[1]]) ||
      !speaks(items, items[noun + 1]?.lower ?? '', source)
    )
      return null;
    return reportOf(items, { noun, lemma, cue: [noun, noun], source, sure: true }, that + 1, starts);
  }
  return null;
}

/** "By herders", "from rights groups", "in local media"; not "in 2008", "of reconciliation". */
function speaks(items: readonly Item[], preposition: string, [first, last]: ItemRange): boolean {
  const phrase = items.slice(first, last + 1);
  if (phrase.some(({ tag }) => tag === 'number' || tag === 'time')) return false;
  if (preposition === 'in') return /^(?:media|press|papers?|newspapers?|outlets?|magazine|journal)$/.test(phrase.at(-1)?.lower ?? '');
  return preposition === 'by' || phrase.some(({ lower, tag }) => tag === 'name' || SOURCE_TYPE_WORDS.has(lower));
}

/** "The union’s | complaint | that drivers sleep in their cabs". */
function ofOwner(items: readonly Item[], noun: number, starts: ReadonlyMap<number, VerbCue>): NounReport | null {
  const lemma = SAID_NOUNS.get(items[noun]?.lower ?? '');
  if (lemma === undefined || FELT.has(lemma) || !isThatOfClause(items, noun + 1)) return null;
  const source = ownerOf(items, noun);
  return source === null ? null : reportOf(items, { noun, lemma, cue: [noun, noun], source, sure: false }, noun + 2, starts);
}

/** Nobody voices these. */
const FELT = new Set(['hope', 'worry', 'doubt', 'believe', 'regret', 'suspect']);

/** "The union’s | position is that". */
function standAt(items: readonly Item[], noun: number, starts: ReadonlyMap<number, VerbCue>): NounReport | null {
  if (!/^(?:is|was|remains)$/.test(items[noun + 1]?.lower ?? '') || items[noun + 2]?.lower !== 'that') return null;
  const source = ownerOf(items, noun);
  return source === null ? null : reportOf(items, { noun, lemma: 'argue', cue: [noun, noun + 1], source, sure: true }, noun + 3, starts);
}

/** "It is the Crown’s | case | that". */
function caseOf(items: readonly Item[], noun: number, starts: ReadonlyMap<number, VerbCue>): NounReport | null {
  if (items[noun]?.lower !== 'case' || items[noun + 1]?.lower !== 'that') return null;
  const source = ownerOf(items, noun);
  if (source === null || !BE.has(items[source[0] - 1]?.lower ?? '') || items[source[0] - 2]?.lower !== 'it') return null;
  return reportOf(items, { noun, lemma: 'argue', cue: [noun, noun], source, sure: true }, noun + 2, starts);
}

/** Whose a noun is: "the union’s position", "his argument". */
function ownerOf(items: readonly Item[], noun: number): ItemRange | null {
  const before = items[noun - 1];
  if (before?.tag === 'possessive') return [noun - 1, noun - 1];
  if (before?.tag !== 'possessive-s' || !isNominal(items[noun - 2])) return null;
  let first = noun - 2;
  while (first > 0 && (isNominal(items[first - 1]) || items[first - 1]?.tag === 'determiner')) first--;
  return [first, noun - 2];
}

function reportOf(
  items: readonly Item[],
  report: Omit<NounReport, 'content' | 'byNoun'>,
  from: number,
  starts: ReadonlyMap<number, VerbCue>,
): NounReport | null {
  const whole = contentEnd(items, from, items.length - 1, starts);
  const comma = items.findIndex((item, i) => i >= from && isComma(item));
  // "amid reports that the wells were poisoned, thousands fled"
  const end = opensSentence(items, report.noun) && comma > 0 && comma <= whole ? comma - 1 : whole;
  return hasFinite(items, from, end) ? { ...report, content: [[from, end]], byNoun: true } : null;
}

/** Whether a noun stands in the phrase that opens a sentence: "amid reports", "despite warnings". */
const opensSentence = (items: readonly Item[], noun: number): boolean => {
  const opening = items[0]?.tag === 'coordinator' ? items[1] : items[0];
  return /^(?:amid|amidst|despite|after|following|given|with|on|over|because)$/.test(opening?.lower ?? '') && !hasFinite(items, 0, noun);
};
