import { BE, MODALS, SILENT_VERBS } from '../../lexicon/reports/cue-words.ts';
import { NEGATIONS } from '../../lexicon/function-words.ts';
import type { Passage } from '../../text/sentences.ts';
import type { TokenFacts } from '../token-facts.ts';

/** What the words before a cue's head make of it. */
export interface CueGroup {
  readonly negated: boolean;
  readonly silent: boolean;
  readonly modal: boolean;
  readonly passive: boolean;
}

/** How many words before the head may belong to its group. */
const GROUP = 4;

/** Reads the auxiliaries, negations and verbs of silence right before a cue's head, in its own sentence. */
export function groupOf(passage: Passage, facts: TokenFacts, head: number): CueGroup {
  const first = Math.max(facts.sentenceFirst[facts.sentence[head] ?? 0] ?? 0, head - GROUP);
  const words = passage.tokens.slice(first, head);
  const stop = words.findLastIndex(({ kind, lower }) => kind === 'mark' || lower === 'that' || lower === 'who');
  const group = words.slice(stop + 1).map(({ lower }) => lower);
  return {
    negated: group.some((word) => NEGATIONS.has(word)),
    silent: [...group, passage.tokens[head]?.lower ?? ''].some((word) => SILENT_VERBS.has(word)),
    // "would only say" is what was said
    modal: group.some((word) => MODALS.has(word)) && group.at(-1) !== 'only',
    passive: BE.has(group.at(-1) ?? '') && /(?:ed|en|id|ld)$/.test(passage.tokens[head]?.lower ?? ''),
  };
}
