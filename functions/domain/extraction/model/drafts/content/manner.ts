import { words } from '../../../lexicon/words.ts';
import { FINITE, OUTSIDE, PREPOSITION } from '../../token-facts.ts';
import type { Opening } from './whom.ts';

/** Verbs of nothing but saying: "responded with a lawsuit" tells what was done. */
const SAYING = words(
  'say tell claim confirm allege warn add testify write announce state declare insist report acknowledge admit reveal assert argue explain',
);

/** "Said | earlier | police had fled". */
const TIMES = words('earlier later yesterday');

/** Behind them stands of what somebody spoke: "wrote about | the group that calls itself free". */
const OF_WHAT = words('of about for against');

/**
 * "Said under | oath | two men were hurt", "said | earlier | police had fled": from where the rules see what was said, where only how and when it was said
 * stands before that.
 */
export const behindManner: Opening = ({ tokens }, { edge, quote }, [first, last], head, known) => {
  const told = known?.content.find(([from]) => from > head)?.[0] ?? first;
  const word = (t: number): string => tokens[t]?.lower ?? '';
  if (told <= first || told > last || !SAYING.has(known?.lemma ?? '') || word(told - 1) === 'to') return [first, last];
  let asked = false;
  for (let t = head + 1; t < told; t++) {
    if (tokens[t]?.kind === 'mark' || quote[t] !== OUTSIDE) return [first, last];
    asked ||= word(t) === 'when';
  }
  let opens = TIMES.has(word(first));
  for (let t = head + 1; t <= first && !opens; t++)
    opens = word(t) === 'to' || word(t) === 'when' || (edge[t] === PREPOSITION && (asked || !OF_WHAT.has(word(t))));
  if (!opens) return [first, last];
  for (let t = told; t <= last; t++) if (edge[t] === FINITE) return [told, last];
  return [first, last];
};
