import { FRACTIONS, NUMBER_WORDS } from '../../lexicon/numbers.ts';
import type { Token } from '../../text/tokens.ts';
import type { Amount } from './amount.ts';

/** To a tenth. */
const share = (value: number, last: number): Amount => ({ value: Math.round(value * 10) / 10, last, unit: '%', vague: false });

/** "Two thirds", "a quarter of", "half of", "one in five" as a share in per cent; null where none begins at token `i`. */
export function fractionAt(tokens: readonly Token[], i: number, to: number): Amount | null {
  const word = (at: number): string => (at > to ? '' : (tokens[at]?.lower ?? ''));
  const [first = '', joined] = word(i).split('-');
  const count = NUMBER_WORDS.get(first) ?? (/^\d+$/.test(first) ? Number(first) : undefined);
  if (first === 'half' && joined === undefined && /^(?:of|the|its|his|her|their)$/.test(word(i + 1))) return share(50, i);
  const part = FRACTIONS.get(word(i));
  if (part !== undefined && word(i) !== 'half' && word(i - 1) === 'a' && word(i + 1) === 'of') return share(part, i);
  if (count === undefined) return null;
  const parts = FRACTIONS.get(joined ?? word(i + 1));
  if (parts !== undefined && (count > 1 || word(i + 2) === 'of')) return share(count * parts, joined === undefined ? i + 1 : i);
  const whole = NUMBER_WORDS.get(word(i + 2)) ?? (/^\d+$/.test(word(i + 2)) ? Number(word(i + 2)) : undefined);
  return joined === undefined && word(i + 1) === 'in' && whole !== undefined && whole > count && whole <= 100 && count < 10
    ? share((100 * count) / whole, i + 2)
    : null;
}
