import type { RuleRoles } from '../rule-roles.ts';
import { draftAt, fillRoles } from '../rule-roles.ts';
import type { TokenFacts } from '../token-facts.ts';
import { OPENING } from '../token-facts.ts';

/** How many sides `sideOf` tells. */
export const SIDES = 3;

/** 0 before its head, 1 for the head itself, 2 after it. */
export const sideOf = (t: number, head: number): number => (t < head ? 0 : t === head ? 1 : 2);

/** One candidate cue and the tokens around it in which its parts are sought. */
export interface Frame {
  readonly head: number;
  readonly from: number;
  /** After the last token. */
  readonly to: number;
  /** What the rules say of these tokens in respect of this cue, from `from` on. */
  readonly roles: Uint8Array;
  readonly ruled: number;
}

/** How many tokens before and after its head a frame reaches at most. */
export const BEFORE = 90;
export const AFTER = 130;

export const LONGEST_FRAME = BEFORE + AFTER;

/** Where a frame begins: earlier sentences of the paragraph hardly ever hold a part, but teach what is none. Quotations are linked afterwards. */
export type Beginning = 'sentence' | 'paragraph';

/** @param room where the frame's roles stand, until it is used again */
export function frameOf(
  f: TokenFacts,
  rules: RuleRoles,
  head: number,
  beginning: Beginning = 'sentence',
  room = new Uint8Array(LONGEST_FRAME),
): Frame {
  const p = f.paragraph[head] ?? 0;
  const first = beginning === 'sentence' ? f.sentenceFirst[f.sentence[head] ?? 0] : f.paragraphFirst[p];
  const from = Math.max(first ?? 0, head - BEFORE);
  const to = Math.min((beginning === 'sentence' ? endOf(f, head) : (f.paragraphLast[p] ?? 0)) + 1, head + AFTER);
  const roles = room.subarray(0, to - from).fill(0);
  const draft = draftAt(rules, head);
  if (draft !== undefined) fillRoles(roles, draft, from);
  const ruled = draft === undefined ? 0 : draft.within !== null ? 1 : draft.class === 'speech' ? 2 : draft.class === 'belief' ? 3 : 4;
  return { head, from, to, roles, ruled };
}

/** The last token of the head's sentence, or of the last of the quotations that follow it: “A,” he said. “B.” */
function endOf(f: TokenFacts, head: number): number {
  const last = f.paragraphLast[f.paragraph[head] ?? 0] ?? 0;
  let s = f.sentence[head] ?? 0;
  while ((f.sentenceLast[s] ?? last) < last && f.quote[f.sentenceFirst[s + 1] ?? 0] === OPENING) s++;
  return f.sentenceLast[s] ?? last;
}

/** The edges between the tokens of a frame; nothing is known before its first. */
export const edgesOf = (f: TokenFacts, { from, to }: Frame): Uint8Array => f.edge.subarray(from, to);
