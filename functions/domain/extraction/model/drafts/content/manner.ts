import { words } from '../../../lexicon/words.ts';
import { FINITE, OUTSIDE, PREPOSITION } from '../../token-facts.ts';
import type { Opening } from './whom.ts';

/** Verbs of nothing but saying: "responded with a lawsuit" tells what was done. */
const SAYING = words(
  'say tell claim confirm allege warn add testify write announce state declare insist report acknowledge admit reveal assert argue explain',
);

/** "Said | earlier | police had fled". */
const TIMES = words('earlier later yesterday');

/**
 * "Said under | oath | two men were hurt", "said | earlier | police had fled": from where the rules see what was said, where only how and when it was said
 * stands before that.
 */
export const behindManner: Opening = ({ tokens }, { edge, quote }, [first, last], head, known) => {
  const told = known?.content.find(([from]) => from > head)?.[0] ?? first;
  if (told <= first || told > last || !SAYING.has(known?.lemma ?? '') || /^(?:that|to)$/.test(tokens[told - 1]?.lower ?? ''))
    return [first, last];
  const opens = (t: number): boolean => t > head && (edge[t] === PREPOSITION || /^(?:to|when)$/.test(tokens[t]?.lower ?? ''));
  const opening = opens(first - 1) ? first - 1 : first;
  if (!opens(opening) && !TIMES.has(tokens[opening]?.lower ?? '')) return [first, last];
  for (let t = head + 1; t < told; t++) if (tokens[t]?.kind === 'mark' || quote[t] !== OUTSIDE) return [first, last];
  for (let t = told; t <= last; t++) if (edge[t] === FINITE) return [told, last];
  return [first, last];
};
