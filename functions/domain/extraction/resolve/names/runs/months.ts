import { CAPITALISED } from '../../../text/spelling.ts';
import { tagOf } from '../../../text/tag.ts';
import type { Token } from '../../../text/tokens.ts';
import { isName } from './capitals.ts';

const NAMES = /^(?:jan|april|may|june|august)$/;
const DATING = /^(?:last|this|next|early|mid|late|every|each|and|or)$/;

/** Days in short that are given names as well: "Thu Ya". */
const DAYS = /^(?:mon|thu|sat|sun)$/;
const BEFORE_DAY = /^(?:on|since|until|till|by|from|before|after|for|of|last|this|next|every|each|and|or)$/;

/** Whether a day in short is somebody's given name: "Thu Ya" is, "on Thu Ann Lee" is not. */
export function namesAfterDay(tokens: readonly Token[], at: number): boolean {
  const [before, day, next] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  if (day?.spelling.shape !== CAPITALISED || !DAYS.test(day.lower) || !isName(next, false, tokens[at + 2])) return false;
  return before === undefined || !(before.kind === 'number' || BEFORE_DAY.test(before.lower));
}

/** Whether the word for a month is somebody's given name: "Jan Oster" is, "in June Ann Lee" is not. @param low the first token of its sentence */
export function namesAfterMonth(tokens: readonly Token[], at: number, low: number): boolean {
  const [before, month, next] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  if (month === undefined || !month.spelling.capital || !NAMES.test(month.lower) || !isName(next, false, tokens[at + 2])) return false;
  if (at === low || before === undefined) return true;
  return before.kind !== 'number' && !DATING.test(before.lower) && tagOf(before, false) !== 'preposition';
}
