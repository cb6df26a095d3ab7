import type { TokenRange } from '../clauses/attribution.ts';
import type { Passage } from '../text/sentences.ts';

/** The words that stand for a source, without a mark or a time that it was given by mistake. */
export function wordsOfSource({ tokens }: Passage, [first, last]: TokenRange): TokenRange {
  let [from, to] = [first, last];
  // "This comes after the minister posted a clip claiming"
  if (/^(?:this|it|that)$/.test(tokens[from]?.lower ?? '') && /^(?:comes?|came)$/.test(tokens[from + 1]?.lower ?? '')) {
    const after = from + 2;
    if (after < to && /^(?:after|as)$/.test(tokens[after]?.lower ?? '')) from = after + 1;
  }
  while (from < to && tokens[from]?.kind === 'mark') from++;
  while (to > from && tokens[to]?.kind === 'mark' && tokens[to]?.text !== ')') to--;
  // "Mr Orr last night denied"
  if (to - from > 1 && /^(?:night|week|month|year)$/.test(tokens[to]?.lower ?? '') && tokens[to - 1]?.lower === 'last') to -= 2;
  else if (to > from && /^(?:yesterday|today|tonight)$/.test(tokens[to]?.lower ?? '')) to--;
  return [from, to];
}
