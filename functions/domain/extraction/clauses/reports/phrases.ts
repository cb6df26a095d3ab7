import { goesBy } from '../../cues/no-report.ts';
import type { VerbCue } from '../../cues/verb-cues.ts';
import { OPENS_PHRASE } from '../../lexicon/reports/openers.ts';
import { STANDARDS } from '../../lexicon/reports/around-reports.ts';
import { words } from '../../lexicon/words.ts';
import type { Item } from '../../text/sentences.ts';
import { isOfPeople } from '../noun-phrase.ts';
import { contentBefore, contentEnd } from '../content.ts';
import { appositionEnd } from '../apposition-end.ts';
import type { ItemRange } from '../items.ts';
import { hasFinite, isComma, isDash, isFinite, isNominal, isQuotation, isStop, opensPhrase } from '../items.ts';

/** How many words a source has, with what it is told to be. */
const LONGEST = 50;

/** "according to X", "in the words of X", "per X", "as per X": source and cue of a phrase that attributes without a verb. */
export interface PhraseCue {
  readonly cue: ItemRange;
  readonly source: ItemRange;
  /** True where the phrase opens its clause and the content follows it. */
  readonly opens: boolean;
  /** Nothing else can be meant by it. */
  readonly sure: boolean;
  /** First item of the phrase. */
  readonly first: number;
  /** Last item of the phrase, a closing comma included. */
  readonly end: number;
}

/** Finds the attributing phrases of a sentence in order. */
export function findPhraseCues(items: readonly Item[]): PhraseCue[] {
  const found: PhraseCue[] = [];
  for (let i = 0; i < items.length; i++) {
    if (((items[i]?.opens ?? 0) & OPENS_PHRASE) === 0) continue;
    const account = accountAt(items, i);
    if (account !== null) {
      found.push(account);
      i = account.end;
      continue;
    }
    const length = phraseLength(items, i);
    if (length === 0 || goesBy(items, i)) continue;
    const from = i + length;
    const to = phraseEnd(items, from, i);
    if (to < from || (to === from && STANDARDS.has(items[from]?.lower ?? ''))) continue;
    const end = isComma(items[to + 1]) ? to + 1 : to;
    found.push({
      cue: [i, from - 1],
      source: [from, to],
      opens: opensClause(items, i) || joinsClause(items, i, end),
      sure: items[i]?.lower === 'by' || items[i]?.lower === 'as' || isInRelative(items, { first: i, end }),
      first: i,
      end,
    });
    i = to;
  }
  return found;
}

const ACCOUNTS = words('account accounts count counts reckoning estimate estimates figures tally tallies admission');
/** How many words who gives an account has. */
const LONGEST_OWNER = 6;

/** "By Halim’s own account", "on the ministry’s figures". */
function accountAt(items: readonly Item[], i: number): PhraseCue | null {
  const opening = items[i]?.lower;
  if ((opening !== 'by' && opening !== 'on') || !(i === 0 || isComma(items[i - 1]) || items[i - 1]?.tag === 'coordinator')) return null;
  let owner = i + 1;
  while (owner < items.length && owner - i <= LONGEST_OWNER && (isNominal(items[owner]) || items[owner]?.tag === 'determiner')) owner++;
  const its = owner === i + 1 && items[owner]?.tag === 'possessive';
  if (!its && (owner === i + 1 || items[owner]?.tag !== 'possessive-s')) return null;
  const account = items[owner + 1]?.lower === 'own' ? owner + 2 : owner + 1;
  if (!ACCOUNTS.has(items[account]?.lower ?? '')) return null;
  const end = isComma(items[account + 1]) ? account + 1 : account;
  if (end === account && items[end + 1] !== undefined && !isStop(items[end + 1])) return null;
  return { cue: [account, account], source: [i + 1, its ? owner : owner - 1], opens: opensClause(items, i), sure: true, first: i, end };
}

function phraseLength(items: readonly Item[], i: number): number {
  const at = (offset: number): string => items[i + offset]?.lower ?? '';
  if (at(0) === 'according' && at(1) === 'to') return 2;
  if (at(0) === 'in' && at(1) === 'the' && at(2) === 'words' && at(3) === 'of') return 4;
  if (at(0) === 'in' && at(1) === 'the' && at(2) === 'view' && at(3) === 'of') return 4;
  if (at(0) === 'by' && at(1) === 'the' && ACCOUNTS.has(at(2)) && at(3) === 'of') return 4;
  if (at(0) === 'as' && at(1) === 'per' && (i === 0 || isComma(items[i - 1]))) return 2;
  const reported = at(0) === 'as' ? (/^(?:first|previously|earlier|originally|was|also)$/.test(at(1)) ? 2 : 1) : 0;
  if (reported > 0 && REPORTED.test(at(reported)) && at(reported + 1) === 'by') return reported + 2;
  if (at(0) === 'per' && (items[i + 1]?.tag === 'name' || at(1) === 'the') && (i === 0 || isComma(items[i - 1]))) return 1;
  return 0;
}

const REPORTED = /^(?:reported|revealed|noted|announced|confirmed)$/;

/** The source runs to the clause's end; an apposition after a comma belongs to it when the sentence ends there. */
function phraseEnd(items: readonly Item[], from: number, cue: number): number {
  let i = from;
  for (; i < items.length && i - from < LONGEST; i++) {
    const item = items[i];
    if (isComma(item) && isOfPeople(items, i)) continue;
    if (isComma(item) && items[cue - 2]?.tag !== 'auxiliary') {
      const apposed = appositionEnd(items, from, i);
      if (apposed === null) break;
      i = apposed - 1;
      continue;
    }
    if (item === undefined || isStop(item) || isComma(item) || isQuotation(item) || item.text === ':' || isDash(item) || item.text === ')')
      break;
    // "according to a tally kept by the group"
    if (i > from && isFinite(items, i) && items[i + 1]?.lower !== 'by' && !relativeNear(items, i, from)) break;
    if (i > from && item.tag === 'coordinator' && item.lower === 'but') break;
    // "according to the mission it killed nine"
    if (i > from && /^(?:he|she|it|they|there)$/.test(item.lower) && isNominal(items[i - 1]) && isFinite(items, i + 1)) break;
  }
  return i - 1;
}

const relativeNear = (items: readonly Item[], i: number, from: number): boolean => {
  for (let j = i - 1; j > from && i - j < 10; j--) if (['who', 'that', 'which', 'by'].includes(items[j]?.lower ?? '')) return true;
  return items[i]?.lower.endsWith('ed') === true;
};

const opensClause = (items: readonly Item[], i: number): boolean => {
  for (let j = i - 1; j >= 0; j--) {
    const item = items[j];
    if (item === undefined) break;
    if (item.tag !== 'coordinator' && item.tag !== 'adverb' && item.tag !== 'mark') return false;
    if (isStop(item)) return true;
  }
  return true;
};

/** "…, and according to the mission it killed nine": a phrase behind a coordinator that another clause follows. */
const joinsClause = (items: readonly Item[], i: number, end: number): boolean =>
  items[i - 1]?.tag === 'coordinator' &&
  opensPhrase(items[end + 1]) &&
  hasFinite(items, 0, i - 2) &&
  hasFinite(items, end + 1, items.length - 1);

/** "His sister, who, according to the police, fell from a wall". */
const isInRelative = (items: readonly Item[], { first, end }: Pick<PhraseCue, 'first' | 'end'>): boolean =>
  isComma(items[first - 1]) && isComma(items[end]) && /^(?:who|which)$/.test(items[first - 2]?.lower ?? '');

/** What an attributing phrase speaks of: the clause after it when it opens one, else what stands before it, and what goes on after it. */
export function phraseContent(items: readonly Item[], phrase: PhraseCue, starts: ReadonlyMap<number, VerbCue>): ItemRange[] {
  const after = phrase.end + 1;
  const rest = (): ItemRange => [after, contentEnd(items, after, items.length - 1, starts)];
  if (phrase.opens) {
    const range = rest();
    return range[1] >= after ? [range] : [];
  }
  if (isInRelative(items, phrase)) {
    const comma = items.findIndex((item, i) => i >= after && isComma(item));
    return [
      [phrase.first - 2, phrase.first - 2],
      [after, comma < 0 ? rest()[1] : comma - 1],
    ];
  }
  const stop = items.findLastIndex((item, i) => i < phrase.first && isStop(item));
  const left = contentBefore(items, stop + 1, phrase.first - 1);
  const content = left === null ? [] : [left];
  const next = items[after];
  if (next === undefined) return content;
  const brief = left !== null && left[1] - left[0] < 6 && next.lower !== 'who' && next.lower !== 'which';
  if (isFinite(items, after) || (isComma(items[phrase.end]) && (brief || next.tag === 'coordinator'))) content.push(rest());
  return content;
}
