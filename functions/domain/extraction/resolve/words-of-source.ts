import type { TokenRange } from '../clauses/attribution.ts';
import { DAYS } from '../lexicon/function-words.ts';
import { PLATFORMS, STATEMENTS } from '../lexicon/reports/around-reports.ts';
import { words } from '../lexicon/words.ts';
import type { Passage } from '../text/sentences.ts';
import { tagOf } from '../text/tag.ts';
import type { Token } from '../text/tokens.ts';

const TIMES = words('night week month year morning afternoon evening weekend');
const ADVERBS = words('yesterday today tonight late later earlier here however');
/** So many words may stand before what somebody spoke in. */
const LONGEST = 4;

/** "The ministry on Telegram": without where it spoke. */
const upToPlatform = (tokens: readonly Token[], from: number, last: number): number =>
  last - from > 1 && PLATFORMS.has(tokens[last]?.lower ?? '') && /^(?:on|via)$/.test(tokens[last - 1]?.lower ?? '') ? last - 2 : last;

/** "Part of the statement": the statement. */
const behindPart = (tokens: readonly Token[], from: number, last: number): number =>
  last - from > 2 && /^parts?$/.test(tokens[from]?.lower ?? '') && tokens[from + 1]?.lower === 'of' && tokens[from + 2]?.lower === 'the'
    ? from + 2
    : from;

/** "Police in a handout", "the ministry in a brief statement": without what they spoke in. */
function upToPaper(tokens: readonly Token[], from: number, last: number): number {
  if (!STATEMENTS.has(tokens[last]?.lower ?? '')) return last;
  for (let i = last - 1; i > from && last - i <= LONGEST; i--)
    if (tokens[i]?.lower === 'in') return /^(?:an?|its|his|her|their|the)$/.test(tokens[i + 1]?.lower ?? '') ? i - 1 : last;
  return last;
}

/** Behind them a day is no time at which somebody spoke: "the killings of Sunday night", "guests on his Friday night". */
const OWNS_DAY = /^(?:the|an?|his|her|its|their|that|this|'s|of|in|at|from|since|until|for|last|every|each)$/;

/** "The Post on Tuesday night", "Mr Orr late Friday", but not "the Gazette on Sunday", "Black Friday". */
function upToDay(tokens: readonly Token[], from: number, last: number): number {
  const part = TIMES.has(tokens[last]?.lower ?? '');
  const day = part ? last - 1 : last;
  if (!DAYS.has(tokens[day]?.lower ?? '')) return last;
  let to = day - 1;
  const late = /^(?:late|early|earlier)$/.test(tokens[to]?.lower ?? '');
  if (late) to--;
  const on = tokens[to]?.lower === 'on';
  if (on) to--;
  const capital = tokens[to]?.spelling.capital === true;
  if (to < from || OWNS_DAY.test(tokens[to]?.lower ?? '')) return last;
  return capital && !part && !late && (!on || tokens[day]?.lower === 'sunday') ? last : to;
}

/** "The agency reports that | a witness": who is told of; not of "a man who said that the mill". */
function behindReport(tokens: readonly Token[], from: number, last: number): number {
  for (let i = from; i < last; i++) {
    const word = tokens[i]?.lower ?? '';
    if (/^(?:who|which|whom)$/.test(word)) return from;
    if (word === 'that' && /^(?:reports|reported|says|said|adds|notes|writes)$/.test(tokens[i - 1]?.lower ?? '')) return i + 1;
  }
  return from;
}

/** "TEN HURT IN BLAST | President Ann Lee": behind a headline in capitals that stands in the same line. */
function behindHeadline(tokens: readonly Token[], from: number, last: number): number {
  let to = from;
  while (to < last && CAPITALS.test(tokens[to]?.text ?? '')) to++;
  return to - from > 2 && tokens.slice(from, to).some(({ text }) => text.length > 4) && tokens[to]?.spelling.capital === true ? to : from;
}
const CAPITALS = /^[\p{Lu}\d]+$/u;

/** "Lee and Cho", "the union and the firm"; not "sides of the debate on law and order". */
function joinsTwo(tokens: readonly Token[], from: number, last: number): boolean {
  for (let i = from; i < last; i++) {
    const token = tokens[i];
    if (token === undefined || tagOf(token, false) === 'preposition') return false;
    if (i > from && token.lower === 'and') return true;
  }
  return false;
}

/** "Ann Lee herself". */
const REFLEXIVE = /^(?:himself|herself|itself|themselves)$/;

/** The words that stand for a source, without a mark or a time that it was given by mistake. */
export function wordsOfSource({ tokens }: Passage, [first, last]: TokenRange): TokenRange {
  let [from, to] = [first, last];
  // "This comes after the minister posted a clip claiming"
  if (/^(?:this|it|that)$/.test(tokens[from]?.lower ?? '') && /^(?:comes?|came)$/.test(tokens[from + 1]?.lower ?? '')) {
    const after = from + 2;
    if (after < to && /^(?:after|as)$/.test(tokens[after]?.lower ?? '')) from = after + 1;
  }
  from = behindPart(tokens, behindHeadline(tokens, behindReport(tokens, from, to), to), to);
  while (from < to && tokens[from]?.kind === 'mark') from++;
  // "the the report"
  while (from < to && tokens[from]?.lower === tokens[from + 1]?.lower) from++;
  while (to > from && tokens[to]?.kind === 'mark' && tokens[to]?.text !== ')') to--;
  // "as many as 30 percent"
  if (to - from > 2 && tokens[from - 1]?.lower === 'as' && tokens[from + 1]?.lower === 'as') from += 2;
  // "both Lee and Cho"
  if (tokens[from]?.lower === 'both' && joinsTwo(tokens, from + 1, to)) from++;
  // "Thursday's memo"
  if (to - from > 1 && DAYS.has(tokens[from]?.lower ?? '') && tokens[from + 1]?.lower === "'s" && !tokens[from + 2]?.spelling.capital)
    from += 2;
  else if (from < to && tokens[from]?.lower === "'s") from++;
  // "17 of whom the army says are dead"
  for (let i = from + 1; i < to && i - from < 4; i++) if (tokens[i]?.lower === 'whom' && tokens[i - 1]?.lower === 'of') from = i + 1;
  // "reads her petition in part"
  if (to - from > 1 && tokens[to]?.lower === 'part' && tokens[to - 1]?.lower === 'in') to -= 2;
  // "Mr Orr last night denied"
  if (to - from > 1 && TIMES.has(tokens[to]?.lower ?? '') && /^(?:last|this)$/.test(tokens[to - 1]?.lower ?? '')) to -= 2;
  else if (to > from && ADVERBS.has(tokens[to]?.lower ?? '')) to--;
  else to = upToDay(tokens, from, to);
  // "a poll out Thursday"
  if (to > from && tokens[to]?.lower === 'out') to--;
  if (to > from && REFLEXIVE.test(tokens[to]?.lower ?? '')) to--;
  return [from, upToPlatform(tokens, from, upToPaper(tokens, from, to))];
}
