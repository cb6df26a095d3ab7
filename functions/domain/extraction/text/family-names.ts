import { FINITE_AUXILIARIES } from '../lexicon/function-words.ts';
import { isBeforeFamilyName } from '../lexicon/names/family-names.ts';
import { ATTRIBUTING_VERBS } from '../lexicon/reports/verbs.ts';
import { asName, CAPITALISED } from './spelling.ts';
import { tagOf } from './tag.ts';
import type { Token } from './tokens.ts';

/** What the outlet says with only of somebody who speaks. */
const SAYS = /^(?:said|says|told|tells|added|adds|wrote|writes|argued|insisted|replied)$/;
const MONTH_BEFORE = /^(?:last|this|next|early|mid|late|every|each|and|or|of)$/;

/**
 * Reads words that are family names as well for names, in place: "May said", "said Will"; and wherever they stand where the passage tells of a "Theresa May"
 * or "Mr. Long".
 * @param doubtful where such words stand, capitalised
 */
export function readFamilyNames(tokens: Token[], doubtful: readonly number[]): void {
  const borne = new Set<string>();
  for (const i of doubtful) if (introduces(tokens, i)) borne.add(tokens[i]?.lower ?? '');
  for (const i of doubtful) {
    const token = tokens[i];
    if (token === undefined || !((borne.has(token.lower) && mayBeName(tokens, i)) || speaks(tokens, i) || isGiven(tokens, i))) continue;
    const { start, end, text, lower, kind, spaced } = token;
    tokens[i] = { start, end, text, lower, kind, spaced, spelling: asName(text) };
  }
}

/** "Theresa May,", "Mr. Long said"; not in the headline "Mark Will Run". */
const introduces = (tokens: readonly Token[], i: number): boolean =>
  isBeforeFamilyName(tokens[i - 1]?.lower ?? '') && tokens[i - 1]?.spelling.capital === true && mayBeName(tokens, i);

/** Whether what follows leaves it open that the word is a name: behind an auxiliary there is a verb or, in a question, somebody. */
function mayBeName(tokens: readonly Token[], i: number): boolean {
  const [before, token, next] = [tokens[i - 1], tokens[i], tokens[i + 1]];
  if (token === undefined) return false;
  if (FINITE_AUXILIARIES.has(token.lower) && token.lower !== 'may') return isFinite(next) || endsName(next);
  // "in May", "May 3"
  const dated =
    before !== undefined && (before.kind === 'number' || MONTH_BEFORE.test(before.lower) || tagOf(before, false) === 'preposition');
  return next?.kind !== 'number' && !dated && !(next !== undefined && /^\p{Lu}/u.test(next.text));
}

/** "May said", "Will described", "said Will". */
function speaks(tokens: readonly Token[], i: number): boolean {
  const [before, token, next] = [tokens[i - 1], tokens[i], tokens[i + 1]];
  if (token === undefined || !FINITE_AUXILIARIES.has(token.lower)) return false;
  if (SAYS.test(before?.lower ?? '') && before?.spelling.verb === 1) return endsName(next);
  const opens = before === undefined || before.kind === 'mark' || !token.spaced;
  return opens && (SAYS.test(next?.lower ?? '') || isPast(next));
}

/** "The road is shut, Will Lee said"; not "Will Lee stay?", nor a headline's "Mark Will Run". */
function isGiven(tokens: readonly Token[], i: number): boolean {
  const [before, token, family, next] = [tokens[i - 1], tokens[i], tokens[i + 1], tokens[i + 2]];
  if (token?.lower !== 'will' || family?.spelling.shape !== CAPITALISED || tagOf(family, false) !== 'name') return false;
  if (before === undefined || before.kind === 'mark') return isFinite(next) || /^(?:,|who|and)$/.test(next?.lower ?? '');
  return before.spelling.shape !== CAPITALISED;
}

/** A form that no auxiliary stands before, which "put" and "set" are not. */
function isPast(token: Token | undefined): boolean {
  const entry = token?.text === token?.lower ? ATTRIBUTING_VERBS.get(token?.lower ?? '') : undefined;
  return (entry?.form === 'past' || entry?.form === 'past-or-participle') && entry.verb.lemma !== token?.lower;
}

const isFinite = (token: Token | undefined): boolean =>
  isPast(token) || SAYS.test(token?.lower ?? '') || /^(?:has|had|was|is|did|'s)$/.test(token?.lower ?? '');

const endsName = (token: Token | undefined): boolean =>
  token === undefined || token.kind === 'mark' || token.lower === "'s" || tagOf(token, false) === 'preposition';
