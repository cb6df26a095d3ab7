import type { TokenRange } from '../clauses/attribution.ts';
import { CLOSING_MARK, OPENING_MARK } from '../text/marks.ts';
import type { Passage } from '../text/sentences.ts';
import { sentenceOf } from '../text/sentences.ts';

/** What somebody is told to have said, and in what words they went on. */
export interface WithQuotation {
  readonly told: readonly TokenRange[];
  /** Empty where what is told is a quotation itself, or none follows. */
  readonly quotation: readonly TokenRange[];
}

/**
 * Parts the quotation that stands alone behind an indirect report from it: "She said the ward was unsafe. “We have two nurses for forty beds.”" is two
 * claims of one source (bench/corpus/GUIDE.md).
 */
export function withQuotation(passage: Passage, content: readonly TokenRange[], cue: readonly TokenRange[]): WithQuotation {
  const from = content.findIndex((range, i) => i > 0 && isQuoted(passage, range) && opensSentence(passage, range));
  const [first] = content;
  const before = content[from - 1];
  if (first === undefined || before === undefined || isQuoted(passage, first)) return { told: content, quotation: [] };
  // "It is “a razor-thin industry,” he said. “I would not invest.”": one quotation
  const goesOn = before[1] < (cue[0]?.[0] ?? 0) && CLOSING_MARK.test(passage.tokens[before[1]]?.text ?? '');
  if (goesOn) return { told: content, quotation: [] };
  return { told: content.slice(0, from), quotation: content.slice(from) };
}

const isQuoted = ({ tokens }: Passage, [first]: TokenRange): boolean => OPENING_MARK.test(tokens[first]?.text ?? '');

const opensSentence = (passage: Passage, [first]: TokenRange): boolean => sentenceOf(passage, first)?.items[0]?.first === first;
