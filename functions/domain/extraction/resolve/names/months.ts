import { tagOf } from '../../text/tag.ts';
import type { Token } from '../../text/tokens.ts';
import { isName } from './capitals.ts';

const NAMES = /^(?:jan|april|may|june|august)$/;
const DATING = /^(?:last|this|next|early|mid|late|every|each|and|or)$/;

/** Whether the word for a month is somebody's given name: "Jan Oster" is, "in June Ann Lee" is not. @param low the first token of its sentence */
export function namesAfterMonth(tokens: readonly Token[], at: number, low: number): boolean {
  const [before, month, next] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  if (month === undefined || !month.spelling.capital || !NAMES.test(month.lower) || !isName(next, false, tokens[at + 2])) return false;
  if (at === low || before === undefined) return true;
  return before.kind !== 'number' && !DATING.test(before.lower) && tagOf(before, false) !== 'preposition';
}
