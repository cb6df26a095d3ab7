import { isAnswered } from '../cues/answered.ts';
import type { VerbCue } from '../cues/verb-cues.ts';
import { COMMENTS, TELLING_MORE } from '../lexicon/reports/around-reports.ts';
import { PARTICIPLE_CUES } from '../lexicon/reports/cue-words.ts';
import type { Item } from '../text/sentences.ts';
import type { ItemRange } from './items.ts';
import { hasFinite, isComma, isDash, isFinite, isQuotation, isStop } from './items.ts';

/** What the outlet says of how little was said: "without giving details". */
export const withholds = (word: string | undefined, next: string | undefined): boolean =>
  word === 'without' && TELLING_MORE.has(next ?? '');

/** Where the content that begins at `from` ends (the last item inside), at most `high`. `starts`: the sentence's verb cues by their first item. */
export function contentEnd(items: readonly Item[], from: number, high: number, starts: ReadonlyMap<number, VerbCue>): number {
  const parenthetic = dashesBefore(items, from) % 2 === 1;
  for (let i = from; i <= high; i++) {
    const item = items[i];
    if (item === undefined) return i - 1;
    if (isStop(item) && item.text !== '…') {
      if (item.text === ';' || i === high || isStop(items[i + 1]) || items[i + 1] === undefined) return i - 1;
    }
    const next = items[i + 1];
    if (isComma(item) && next !== undefined) {
      if (next.lower === 'according' || next.lower === 'per' || PARTICIPLE_CUES.has(next.lower)) return i - 1;
      if (/^(?:while|though|although|despite)$/.test(next.lower)) return i - 1;
      // "…, contrary to reports that": what the outlet sets against it
      if (next.lower === 'contrary' && items[i + 2]?.lower === 'to') return i - 1;
      if (isAnswered(items, i + 1)) return i - 1;
      if (withholds(next.lower, items[i + 2]?.lower)) return i - 1;
      if (next.lower === 'even' && /^(?:as|though)$/.test(items[i + 2]?.lower ?? '')) return i - 1;
      if (/^an?$/.test(next.lower) && items.slice(i + 2, i + 5).some((word) => COMMENTS.has(word.lower))) return i - 1;
      if (next.tag === 'coordinator' && ownCueFollows(items, i + 2, high, starts)) return i - 1;
      if (isQuotation(items[i - 1]) && (next.lower === 'who' || next.lower === 'a' || next.lower === 'the')) return i - 1;
    }
    if (isQuotation(item) && next?.lower === 'according') return i;
    if (isQuotation(item) && item.ending === ',' && next !== undefined && /^(?:a|an|the|which|who)$/.test(next.lower)) return i;
    if (item.lower === 'according' && next?.lower === 'to') return i - 1;
    if (parenthetic && isDash(item)) return i - 1;
    if (
      isDash(item) &&
      next !== undefined &&
      i > from &&
      /^(?:a|an|and|but|though|although|which|who|while|even)$/.test(next.lower) &&
      !dashCloses(items, i, high)
    )
      return i - 1;
    // "denied killing him, but was found guilty": behind a thing, what became of whoever said it
    if (item.lower === 'but' && i > from && isFinite(items, i + 1) && !hasFinite(items, from, i - 1))
      return isComma(items[i - 1]) ? i - 2 : i - 1;
    if (item.tag === 'coordinator' && i > from) {
      const cue = starts.get(i + 1);
      if (
        cue !== undefined &&
        cue.entry.verb.class === 'speech' &&
        cue.mood === 'finite' &&
        cue.voice === 'active' &&
        cue.entry.form !== 'base' &&
        !/^(?:had|would|was|were)$/.test(items[cue.first]?.lower ?? '')
      )
        return isComma(items[i - 1]) ? i - 2 : i - 1;
    }
  }
  return high;
}

/** Within a clause that a coordinator opens: a subject (at most a few words) and then a speech cue. */
function ownCueFollows(items: readonly Item[], from: number, high: number, starts: ReadonlyMap<number, VerbCue>): boolean {
  for (let i = from; i <= high && i - from < 9; i++) {
    const cue = starts.get(i);
    if (cue !== undefined) return cue.entry.verb.class === 'speech' && cue.voice === 'active' && cue.mood === 'finite';
    const tag = items[i]?.tag;
    if (tag === 'auxiliary' || tag === 'subordinator' || tag === 'mark' || tag === 'quotation') return false;
  }
  return false;
}

const dashesBefore = (items: readonly Item[], end: number): number => items.slice(0, end).filter((item) => isDash(item)).length;

const dashCloses = (items: readonly Item[], dash: number, high: number): boolean => {
  for (let i = dash + 1; i <= high; i++) if (isDash(items[i])) return true;
  return false;
};

/** Content that stands before its source: from `low` to `end`, without opening conjunctions and closing marks. */
export function contentBefore(items: readonly Item[], low: number, end: number): ItemRange | null {
  let from = low;
  let to = end;
  while (from <= to && (items[from]?.tag === 'coordinator' || isComma(items[from]) || isDash(items[from]))) from++;
  while (to >= from && (isComma(items[to]) || isDash(items[to]))) to--;
  return to >= from ? [from, to] : null;
}
