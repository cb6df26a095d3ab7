import type { VerbCue } from '../cues/verb-cues.ts';
import type { Item } from '../text/sentences.ts';
import type { ItemRange } from './items.ts';
import { hasFinite, isComma, isFinite, isNominal, isQuotation, isStop, opensPhrase, isThatOfClause } from './items.ts';
import { sourceBefore } from './source.ts';

/** A clause right before a quotation is not part of what is quoted: `He was angry: "Q," he said`. */
export function leftEdge(items: readonly Item[], from: number, to: number): number {
  const end = isComma(items[to]) ? to - 1 : to;
  if (!isQuotation(items[end])) return afterColon(items, from, to);
  const previous = items[end - 1];
  if (end > from && previous !== undefined && (previous.text === ':' || isStop(previous))) return end;
  return from;
}

/** "It was the worst day: nine died, X said": the words before the colon are the outlet's own. */
function afterColon(items: readonly Item[], from: number, to: number): number {
  for (let i = to - 1; i > from; i--) if (items[i]?.text === ':' && hasFinite(items, i + 1, to)) return i + 1;
  return from;
}

/** "While saying that …, he": a participle that opens the sentence, whose subject comes after the comma. */
export function opensSentence(items: readonly Item[], cue: VerbCue): boolean {
  if (cue.mood !== 'ing' || cue.first > 2) return false;
  return items
    .slice(0, cue.first)
    .every((item) => item.tag === 'subordinator' || item.tag === 'preposition' || item.tag === 'coordinator' || item.tag === 'mark');
}

/** "While X say that …, they": the cue stands in a clause that another one follows. */
export function opensWithClause(items: readonly Item[], cue: VerbCue): boolean {
  const first = items[0]?.tag === 'coordinator' ? items[1] : items[0];
  if (first === undefined || !/^(?:as|while|although|though|when|after|before|if|because|since)$/.test(first.lower)) return false;
  return !items.slice(0, cue.first).some((item) => isComma(item));
}

/** The last item before the comma that a new clause follows. */
export function firstComma(items: readonly Item[], from: number, high: number): number {
  for (let i = from; i <= high; i++) {
    if (!opensPhrase(items[i + 1])) continue;
    if (isComma(items[i])) return i - 1;
    // “naked aggression,” the envoy said
    if (isQuotation(items[i]) && items[i]?.ending === ',') return i;
  }
  return high;
}

/** The last item before ", that": what somebody says goes on behind the aside ("said, citing a report, that"). */
export function beforeThat(items: readonly Item[], from: number, high: number): number {
  for (let i = from; i < high; i++) if (isComma(items[i]) && items[i + 1]?.lower === 'that') return i - 1;
  return high;
}

/** The phrase before the first finite verb after item `from`. */
export function subjectAfter(items: readonly Item[], from: number): ItemRange | null {
  for (let i = from + 1; i < items.length; i++) {
    if (!isFinite(items, i)) continue;
    return sourceBefore(items, i, from + 1);
  }
  return null;
}

/** Prepositions before which the noun phrase after "by" ends. */
const AFTER_AGENT: ReadonlySet<string> = new Set(['for', 'as', 'with', 'in', 'on', 'to']);
/** "Is accused by Y of Z". */
const AFTER_ACCUSER: ReadonlySet<string> = new Set([...AFTER_AGENT, 'of']);

/** The noun phrase after "by" ends before the next preposition that does not belong to it. */
function phraseEnd(items: readonly Item[], from: number, high: number, prepositions: ReadonlySet<string>): number {
  let i = from;
  while (
    i <= high &&
    !isComma(items[i]) &&
    !isStop(items[i]) &&
    !isQuotation(items[i]) &&
    items[i]?.tag !== 'subordinator' &&
    !(i > from && prepositions.has(items[i]?.lower ?? ''))
  )
    i++;
  return i - 1;
}

/** The longest that whoever stands behind a closing "by" may be. */
const LONGEST_CLOSING = 4;

/** "Was described as “stable” by police": a "by" with nothing but who it was up to the end; -1 where none is. */
function lastBy(items: readonly Item[], from: number, end: number): number {
  for (let i = end - 1; i > from && end - i <= LONGEST_CLOSING; i--)
    if (items[i]?.lower === 'by')
      return items.slice(i + 1, end + 1).every((item) => isNominal(item) || item.tag === 'determiner' || item.tag === 'possessive')
        ? i
        : -1;
  return -1;
}

/** Where the noun phrase after "by" ends; whoever tells something "that" is so, right before that: "told by activists in the area that". */
function agentEndOf(items: readonly Item[], from: number, high: number, { lemma, takes }: VerbCue['entry']['verb']): number {
  const that = items.findIndex(({ lower }, i) => i > from && lower === 'that');
  if (takes === 'addressee' && that > 0 && that <= high && !hasFinite(items, from, that - 1) && !items.slice(from, that).some(isComma))
    return that - 1;
  return phraseEnd(items, from, high, /^(?:accuse|suspect)$/.test(lemma) ? AFTER_ACCUSER : AFTER_AGENT);
}

/** The subject of the sentence's first clause, for "…, adding that" and "and said". */
export function clauseSubject(items: readonly Item[], cue: VerbCue): ItemRange | null {
  for (let i = 0; i < cue.first; i++) {
    if (!isFinite(items, i)) continue;
    return sourceBefore(items, i, 0);
  }
  return null;
}

/** Who speaks in a passive, and what is said. */
export interface PassiveParts {
  readonly agent: ItemRange | null;
  readonly content: ItemRange[];
  /** Whoever is told, warned or reminded stands before it, and what they are told behind it. */
  readonly told: boolean;
}

/** "X is accused by Y of Z": Y speaks, and X and "of Z" are what is said. */
export function passiveParts(items: readonly Item[], cue: VerbCue, low: number, end: number): PassiveParts {
  const subject = sourceBefore(items, cue.first, low);
  const closing = cue.entry.verb.lemma === 'describe' ? lastBy(items, cue.last + 1, end) : -1;
  if (closing > 0) {
    const described: ItemRange[] = subject === null ? [] : [subject];
    return { agent: [closing + 1, end], content: [...described, [cue.last + 1, closing - 1]], told: false };
  }
  const by = items[cue.last + 1]?.lower === 'by' ? cue.last + 1 : -1;
  const agentEnd = by > 0 ? agentEndOf(items, by + 1, end, cue.entry.verb) : -1;
  const behind = by > 0 ? agentEnd + 1 : cue.last + 1;
  const rest = afterThat(items, behind, end);
  // "had been warned by police that his life was in danger"
  const told = cue.entry.verb.takes === 'addressee' || (by > 0 && rest > behind);
  const content: ItemRange[] = [];
  if (subject !== null && !told && items[subject[0]]?.lower !== 'it') content.push(subject);
  if (rest <= end) content.push([rest, end]);
  return { agent: by > 0 ? [by + 1, agentEnd] : null, content, told };
}

/** The longest that says where and when somebody was told: "on a conference call at 8am on Monday". */
const LONGEST_WHERE = 10;

/** Behind the "that" which opens what is said, and what stands before it of where and when. */
function afterThat(items: readonly Item[], from: number, end: number): number {
  for (let i = from; i < Math.min(end, from + LONGEST_WHERE); i++) {
    if (isThatOfClause(items, i)) return i + 1;
    if (items[from]?.tag !== 'preposition' || isFinite(items, i)) break;
  }
  return from;
}
