import { COUNTING, CURRENCIES, CURRENCY_NAMES, MULTIPLIERS, NUMBER_WORDS, VAGUE_NUMBERS } from '../../lexicon/numbers.ts';
import type { Token } from '../../text/tokens.ts';
import { fractionAt } from './fraction.ts';

/** A number as written, with all of its words. */
export interface Amount {
  readonly value: number;
  /** Its last token. */
  readonly last: number;
  /** Where the amount itself names it: a currency, "%", "km" of "73-km". */
  readonly unit: string | null;
  /** "dozens", "several hundred". */
  readonly vague: boolean;
}

/** The amount that begins at token `i`, if one does. `to` is the last token that it may take. */
export function amountAt(tokens: readonly Token[], i: number, to: number): Amount | null {
  const token = tokens[i];
  if (token === undefined || (token.spelling.hints & COUNTING.hint) === 0) return null;
  const fraction = fractionAt(tokens, i, to);
  if (fraction !== null) return fraction;
  const start = token.kind === 'number' ? inDigits(token.text) : inWords(tokens, i);
  if (start === null) return null;
  return withUnit(tokens, multiplied(tokens, { ...start, last: i }, to), i, to);
}

type Start = Omit<Amount, 'last'>;

function inDigits(text: string): Start | null {
  const parts = /^([$€£¥₹₦₵]|\p{L}{0,3}[¢₵]?)(\d+(?:[.,]\d+)*)(\p{L}*)(?:-(\p{L}+))?(?:-\p{L}+)*(%?)$/u.exec(text);
  if (parts === null) return null;
  const [, sign = '', digits = '', letters = '', joined = '', percent = ''] = parts;
  const value = Number(digits.replaceAll(',', ''));
  const suffix = letters.toLowerCase();
  if (Number.isNaN(value) || /^(?:th|st|nd|rd|s)$/.test(suffix) || /^(?:years?|months?|days?|weeks?|hours?|minutes?|old)$/.test(joined))
    return null;
  const times = suffix === 'k' ? 1e3 : (MULTIPLIERS.get(suffix) ?? MULTIPLIERS.get(joined));
  if (percent !== '') return { value, unit: '%', vague: false };
  const joinedUnit = joined === '' || joined === 'strong' || MULTIPLIERS.has(joined) ? null : joined;
  const unit = CURRENCIES.get(sign.toLowerCase()) ?? (sign !== '' ? sign : suffix !== '' && times === undefined ? letters : joinedUnit);
  return { value: value * (times ?? 1), unit, vague: false };
}

function inWords(tokens: readonly Token[], i: number): Start | null {
  const { lower = '' } = tokens[i] ?? {};
  const before = tokens[i - 1]?.lower ?? '';
  const plural = VAGUE_NUMBERS.get(lower);
  if (plural !== undefined) return { value: plural, unit: null, vague: true };
  const times = lower.length > 2 ? MULTIPLIERS.get(lower) : undefined;
  if (times !== undefined && before === 'several') return { value: 2 * times, unit: null, vague: true };
  if (times !== undefined && before === 'a')
    return { value: tokens[i - 2]?.lower === 'half' ? times / 2 : times, unit: null, vague: false };
  const [tens = '', ones, ...more] = lower.split('-');
  const value = NUMBER_WORDS.get(tens);
  if (value === undefined || more.length > 0 || (ones !== undefined && !NUMBER_WORDS.has(ones))) return null;
  if (lower === 'one' && !MULTIPLIERS.has(tokens[i + 1]?.lower ?? '') && !COUNTED.test(tokens[i + 1]?.lower ?? '')) return null;
  return { value: value + (NUMBER_WORDS.get(ones ?? '') ?? 0), unit: null, vague: false };
}

/** "One person": a count; "one of them", "no one", "one said": none. */
const COUNTED = /^(?:person|man|woman|child|soldier|officer|death|case|civilian|boy|girl|worker|patient)$/;

/** "1.2 million", "hundreds of thousands". */
function multiplied(tokens: readonly Token[], { value, unit, vague, last }: Amount, to: number): Amount {
  let product = value;
  let end = last;
  while (end < to) {
    const { lower = '' } = tokens[end + 1] ?? {};
    const times = lower.length < 2 ? undefined : MULTIPLIERS.get(lower);
    if (times === undefined) break;
    product *= times;
    end++;
  }
  const thousands = vague && tokens[end + 1]?.lower === 'of' ? VAGUE_NUMBERS.get(tokens[end + 2]?.lower ?? '') : undefined;
  if (thousands !== undefined && end + 2 <= to) return { value: (product * thousands) / 2, unit, vague, last: end + 2 };
  return { value: product, unit, vague, last: end };
}

function withUnit(tokens: readonly Token[], amount: Amount, i: number, to: number): Amount {
  if (amount.unit !== null) return amount;
  const { last } = amount;
  const [next, after] = [tokens[last + 1]?.lower ?? '', tokens[last + 2]?.lower ?? ''];
  const end = (length: number, unit: string): Amount => (last + length > to ? amount : { ...amount, unit, last: last + length });
  if (next === 'percent' || next === '%') return end(1, '%');
  if (next === 'per' && after === 'cent') return end(2, '%');
  const named = CURRENCY_NAMES.get(next);
  if (named !== undefined) return end(1, named);
  if (next === 'us' && after === 'dollars') return end(2, 'USD');
  return { ...amount, unit: CURRENCIES.get(tokens[i - 1]?.lower ?? '') ?? null };
}
