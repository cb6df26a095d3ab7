import {
  BEFORE_OUTLOOKS,
  BEFORE_VERBS,
  COMMITTED,
  FORMS_OF_BE,
  FUTURE_MODALS,
  HABITUAL,
  INTENDING,
  OUTLOOKS,
  STRONG_PARTICIPLES,
} from '../../../lexicon/claims/future-words.ts';
import { words } from '../../../lexicon/words.ts';
import { bySpelling } from '../../../text/by-spelling.ts';
import type { Token } from '../../../text/tokens.ts';
import type { Whose } from './whose.ts';
import { whoseIs } from './whose.ts';

/** How something to come is spoken of. */
export interface Future {
  /** `will`, `would`, `could`, `might`, `can`; `would have` and its like; `going to`, `set to` (and its like), `be to`, `intend` (and its like). */
  readonly form: string;
  /** Who is to do it, as far as the subject tells. */
  readonly whose: Whose;
  /** What is to happen: the first word after modal, adverbs and negation; with "be" before it where there is one. */
  readonly verb: string;
  readonly passive: boolean;
  /** Whether nothing before it in the claim tells what is or was, a condition aside. */
  readonly first: boolean;
}

/** The first thing to come that a claim speaks of, by its tokens; null where it speaks of none. */
export function futureIn(tokens: readonly Token[], source: string): Future | null {
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at];
    const found = token === undefined || !mayOpen(token.spelling) ? null : formAt(tokens, at, token);
    if (found === null) continue;
    const whose = whoseIs(tokens.slice(clauseStart(tokens, at), at), source);
    return { form: found.form, whose, ...verbAfter(tokens, found.next), first: !tellsBefore(tokens, at) };
  }
  return null;
}

interface Form {
  readonly form: string;
  /** The token after it. */
  readonly next: number;
}

const mayOpen = bySpelling(
  ({ lower, kind }) =>
    kind !== 'mark' && (FUTURE_MODALS.has(lower) || BEFORE_OUTLOOKS.has(lower) || INTENDING.has(lower) || COMMITTED.has(lower)),
);
const lowerAt = (tokens: readonly Token[], at: number): string => tokens[at]?.lower ?? '';

function formAt(tokens: readonly Token[], at: number, { lower, text }: Token): Form | null {
  const modal = FUTURE_MODALS.get(lower);
  // the month
  if (modal !== undefined) return lower === 'may' && text !== 'may' && at > 0 ? null : modalAt(tokens, at, modal);
  if (!BEFORE_OUTLOOKS.has(lower)) return intentAt(tokens, at);
  const past = skip(tokens, at + 1, BEFORE_VERBS);
  const word = lowerAt(tokens, past);
  const toNext = lowerAt(tokens, past + 1) === 'to';
  if (toNext && OUTLOOKS.has(word)) return { form: 'set to', next: past + 2 };
  if (toNext && word === 'going') return { form: 'going to', next: past + 2 };
  if (!FORMS_OF_BE.has(lower)) return null;
  return word === 'to' ? { form: 'be to', next: past + 1 } : intentAt(tokens, past);
}

const BEFORE_HAVE = words("not n't never also still probably");

function modalAt(tokens: readonly Token[], at: number, modal: string): Form | null {
  const next = lowerAt(tokens, at + 1);
  if (modal === 'would' && HABITUAL.has(next)) return null;
  // "he'd been"
  if (lowerAt(tokens, at) === "'d" && isParticiple(next)) return null;
  const have = skip(tokens, at + 1, BEFORE_HAVE);
  if (lowerAt(tokens, have) === 'have' && isParticiple(lowerAt(tokens, skip(tokens, have + 1, BEFORE_VERBS))))
    return modal === 'will' ? null : { form: 'would have', next: have + 1 };
  return (modal === 'would' ? intentAt(tokens, at + 1) : null) ?? { form: modal, next: at + 1 };
}

function intentAt(tokens: readonly Token[], at: number): Form | null {
  const word = lowerAt(tokens, at);
  if (lowerAt(tokens, at + 1) !== 'to') return null;
  if (INTENDING.has(word)) return { form: 'intend', next: at + 2 };
  return COMMITTED.has(word) && lowerAt(tokens, at + 2).endsWith('ing') ? { form: 'intend', next: at + 2 } : null;
}

const isParticiple = (word: string): boolean =>
  word === 'been' || word === 'had' || (word.endsWith('ed') && !word.endsWith('eed')) || STRONG_PARTICIPLES.has(word);

/** The first token from there that is neither among these words nor an adverb. */
function skip(tokens: readonly Token[], from: number, skipped: ReadonlySet<string>): number {
  let at = from;
  while (at < tokens.length && (skipped.has(lowerAt(tokens, at)) || tokens[at]?.spelling.tags.inside === 'adverb')) at++;
  return at;
}

function verbAfter(tokens: readonly Token[], from: number): { verb: string; passive: boolean } {
  const at = skip(tokens, from, BEFORE_VERBS);
  const verb = lowerAt(tokens, at);
  const be = tokens.slice(from, at).some(({ lower }) => lower === 'be');
  return { verb: be ? `be ${verb}` : verb, passive: be && isParticiple(verb) };
}

const CLAUSE_OPENERS = words('that if because but when while though although whether so unless once as until after before where since');

function clauseStart(tokens: readonly Token[], at: number): number {
  for (let from = at - 1; from >= 0; from--) {
    const token = tokens[from];
    if (token !== undefined && ((token.kind === 'mark' && token.text !== '-') || CLAUSE_OPENERS.has(token.lower))) return from + 1;
  }
  return 0;
}

const CONDITIONS = words('if when once unless while as after before until because although though since');
const tells = bySpelling(({ lower, tags }) => tags.inside === 'verb' || (tags.inside === 'auxiliary' && !FUTURE_MODALS.has(lower)));

/** Whether a finite verb before it tells what is or was; those of a clause set before the rest do not count. */
function tellsBefore(tokens: readonly Token[], at: number): boolean {
  const comma = CONDITIONS.has(lowerAt(tokens, 0)) ? tokens.findIndex(({ text }) => text === ',') : 0;
  return tokens.slice(Math.max(0, Math.min(comma, at)), at).some(({ spelling }) => tells(spelling));
}
