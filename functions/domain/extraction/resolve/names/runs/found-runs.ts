import type { Passage } from '../../../text/sentences.ts';
import type { Tag } from '../../../text/tag.ts';
import { tagOf } from '../../../text/tag.ts';
import type { Token } from '../../../text/tokens.ts';
import type { NameRun } from './name-runs.ts';
import { startsUpper } from './capitals.ts';
import { nameRun, normal } from './name-runs.ts';
import { inCharge } from '../in-phrases/told-at-end.ts';
import { endOfFullName, fullNames } from './spelled-out.ts';

/** A name as it is written, of all the places where it stands. */
export interface NameForm {
  readonly name: string;
  readonly words: readonly string[];
  readonly key: string;
  /** Whether an entity was sought for it. */
  admitted: boolean;
}

export interface FoundRun {
  readonly run: NameRun;
  readonly form: NameForm;
  /** Tokens of its sentence. */
  readonly low: number;
  readonly high: number;
  /** In a sentence where all words are capitalised, as headlines are, a capital tells nothing. */
  readonly titled: boolean;
  /** Whether it stands in quotation marks. */
  readonly quoted: boolean;
}

/**
 * The runs of capitalised words, sentence by sentence.
 * @param speaking where a label stands of who has the word in a conversation
 */
export function runsOf({ tokens, paragraphs }: Passage, speaking: ReadonlySet<number> = NOBODY): FoundRun[] {
  const runs: FoundRun[] = [];
  const forms = new Map<string, NameForm>();
  const full = fullNames(tokens);
  for (const { sentences } of paragraphs) {
    const first = sentences[0]?.items[0]?.first;
    for (const { items } of sentences) {
      const quotations = items.filter(({ tag }) => tag === 'quotation');
      const low = items[0]?.first ?? 0;
      const high = items.at(-1)?.last ?? low;
      let titled: boolean | undefined;
      for (let i = low; i <= high; i++) {
        if (tokens[i]?.spelling.capital !== true || inCharge(tokens[i - 1], tokens[i])) continue;
        const end = full.size === 0 ? -1 : endOfFullName(tokens, i, high, full);
        const run = end < 0 ? nameRun(tokens, i, low, high) : fullRun(i, end);
        if (run === null) continue;
        i = run.last;
        if (isDateline(tokens, run, low) || (first === low && opensDateline(tokens, run, low) && !speaking.has(low))) continue;
        titled ??= inCapitals(tokens, low, high);
        const quoted = quotations.some((item) => item.first <= run.start && run.start <= item.last);
        runs.push({ run, form: formOf(tokens, run, forms), low, high, titled, quoted });
      }
    }
  }
  return runs;
}

const fullRun = (first: number, last: number): NameRun => ({ first, start: first, last, title: UNTITLED, group: true, alone: false });

const UNTITLED: readonly string[] = [];

/** "KESH, May 3 (Aule Wire) -": neither the place nor the outlet is anybody that the article tells of. */
function isDateline(tokens: readonly Token[], { first, last }: NameRun, low: number): boolean {
  if (first - low >= DATELINE) return false;
  if (tokens[first - 1]?.text === '(') return closesDateline(tokens, last + 1);
  if (first !== low || tokens[last + 1]?.text !== ',') return false;
  for (let i = last + 2; i < low + DATELINE; i++) if (tokens[i]?.text === ')') return closesDateline(tokens, i);
  return false;
}

/** "OSTRA CITY: Two men": where a report is from, in capitals. */
const opensDateline = (tokens: readonly Token[], { first, last }: NameRun, low: number): boolean =>
  first === low && tokens[last + 1]?.text === ':' && tokens.slice(first, last + 1).every(({ text }) => CAPITALS.test(text));

const CAPITALS = /^\p{Lu}{4,}$/u;
const NOBODY: ReadonlySet<number> = new Set();

const closesDateline = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.text === ')' && /^(?:-{1,2}|—|–)$/.test(tokens[at + 1]?.text ?? '');

/** Tokens of a dateline, at most. */
const DATELINE = 14;

/** The end of "People's", "Workers'" inside a name. */
const isOwning = (token: Token | undefined): boolean => /^['’]s?$/.test(token?.text ?? '');

/** The words from one token to another; a possessive goes with its owner. */
export function inOneRow(tokens: readonly Token[], first: number, last: number): string {
  let row = tokens[first]?.text ?? '';
  for (let i = first + 1; i <= last; i++) row += `${isOwning(tokens[i]) ? '' : ' '}${tokens[i]?.text ?? ''}`;
  return row;
}

/** The form of a name, the same one wherever it stands. */
function formOf(tokens: readonly Token[], { start, last }: NameRun, forms: Map<string, NameForm>): NameForm {
  const name = inOneRow(tokens, start, last);
  let form = forms.get(name);
  if (form === undefined) {
    const words = name.split(' ');
    forms.set(name, (form = { name, words, key: normal(name), admitted: false }));
  }
  return form;
}

/**
 * Whether nearly all longer words of a sentence are capitalised, and every verb and noun: "Ann Lee met Carl Cho on Monday" tells by its verb that it is no
 * headline.
 */
function inCapitals(tokens: readonly Token[], low: number, high: number): boolean {
  let long = 0;
  let capitalised = 0;
  for (let i = low; i <= high; i++) {
    const token = tokens[i];
    if (token === undefined || token.kind !== 'word' || token.text.length < 3) continue;
    const upper = startsUpper(token);
    if (!upper && CONTENT.has(tagOf(token, false))) return false;
    if (token.text.length < 4) continue;
    long += 1;
    if (upper) capitalised += 1;
  }
  return long > 3 && capitalised > 0.85 * long;
}

const CONTENT: ReadonlySet<Tag> = new Set<Tag>(['noun', 'verb']);

/** Which words of names stand in lower case elsewhere: of lone ones where a sentence opens, and of those of three words and more. */
export function inLowerCase(tokens: readonly Token[], runs: readonly FoundRun[]): Set<string> {
  const asked = new Set<string>();
  for (const {
    run,
    form: { words },
    low,
  } of runs)
    if (words.length > 2 || (words.length === 1 && run.first === low)) for (const word of words) asked.add(word.toLowerCase());
  const found = new Set<string>();
  if (asked.size > 0) for (const { text, lower } of tokens) if (asked.has(lower) && text === lower) found.add(lower);
  return found;
}
