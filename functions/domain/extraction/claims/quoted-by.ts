import { QUOTING } from '../clauses/reports/quoted.ts';
import type { Draft, TokenRange } from '../clauses/attribution.ts';
import { BE } from '../lexicon/reports/cue-words.ts';
import type { Passage } from '../text/sentences.ts';
import type { Token } from '../text/tokens.ts';

/** How far before "saying" the verb of quoting stands. */
const LONGEST = 16;
/** How many words stand before it for whoever quotes, where the sentence is about nobody who is known. */
const FEW = 6;
/** How many words of "was once quoted" stand before the verb. */
const AUXILIARIES = 3;

/**
 * Who hands on what somebody is quoted as saying: "was quoted by Tass as saying", "was quoted as saying by Tass", "Tass quoted him as saying".
 * @param subjectAt the words for whoever the sentence is about before a token; null where it does not tell
 * @returns null where nobody is quoted, or nobody is told to have quoted
 */
export function quotedBy({ tokens }: Passage, { source, cue }: Draft, subjectAt: (token: number) => TokenRange | null): TokenRange | null {
  const saying = cue.at(-1)?.[1] ?? -1;
  const speaker = source[0];
  if (speaker === undefined || !/^(?:saying|telling)$/.test(tokens[saying]?.lower ?? '')) return null;
  const verb = quotingBefore(tokens, saying);
  if (verb < 0) return null;
  if (speaker[0] === verb + 1) return subjectAt(verb) ?? wordsBefore(tokens, verb);
  if (!tokens.slice(Math.max(0, verb - AUXILIARIES), verb).some(({ lower }) => BE.has(lower))) return null;
  const as = tokens[saying - 1]?.lower === 'as' ? saying - 2 : saying - 1;
  if (tokens[verb + 1]?.lower === 'by') return upToMark(tokens, verb + 2, as);
  return tokens[saying + 1]?.lower === 'by' ? upToMark(tokens, saying + 2, saying + LONGEST) : null;
}

function quotingBefore(tokens: readonly Token[], saying: number): number {
  for (let t = saying - 1; t >= 0 && saying - t < LONGEST; t--) {
    if (/^[.!?;]$/.test(tokens[t]?.text ?? '')) return -1;
    if (QUOTING.test(tokens[t]?.lower ?? '')) return t;
  }
  return -1;
}

/** The words from the last mark up to a verb; null where there are none, or many. */
function wordsBefore(tokens: readonly Token[], verb: number): TokenRange | null {
  let first = verb;
  while (first > 0 && verb - first <= FEW && tokens[first - 1]?.kind !== 'mark') first--;
  return first === verb || verb - first > FEW ? null : [first, verb - 1];
}

/** The words up to a mark, "that" or "as", or up to a token; null where there are none. */
function upToMark(tokens: readonly Token[], from: number, to: number): TokenRange | null {
  let last = from - 1;
  while (
    last < to &&
    tokens[last + 1] !== undefined &&
    tokens[last + 1]?.kind !== 'mark' &&
    !/^(?:that|as|on)$/.test(tokens[last + 1]?.lower ?? '')
  )
    last++;
  return last < from ? null : [from, last];
}
