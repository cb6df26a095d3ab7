import type { Quantity } from '../claim.ts';
import { DAYS, MONTHS } from '../lexicon/function-words.ts';
import { CURRENCIES, MULTIPLIERS, NUMBER_WORDS, VAGUE_NUMBERS } from '../lexicon/numbers.ts';
import { tagOf } from '../text/tag.ts';
import type { Token } from '../text/tokens.ts';

type Approximate = Quantity['approximate'];

const APPROXIMATIONS: readonly [RegExp, Approximate][] = [
  [/\b(?:at least|more than|over|no fewer than|no less than|upwards of|as many as|up to)$/i, 'at-least'],
  [/\b(?:about|around|roughly|some|nearly|almost|approximately|an estimated|estimated|close to|circa|an approximate)$/i, 'about'],
  [/\b(?:at most|fewer than|less than|under|below|no more than)$/i, 'at-most'],
];

/** Counts, amounts and shares among `tokens[from..to]`, with the counted thing as written. Years and days of the month are times, not quantities. */
export function quantitiesIn(text: string, tokens: readonly Token[], from: number, to: number): Quantity[] {
  const found: Quantity[] = [];
  for (let i = from; i <= to; i++) {
    const amount = amountAt(tokens, i, to);
    if (amount === null) continue;
    const { last, currency } = amount;
    if (!isDate(tokens, i, last, from) && !isAgo(tokens, last)) {
      const first = tokens[i];
      const end = tokens[last];
      if (first === undefined || end === undefined) continue;
      const before = text.slice(Math.max(tokens[from]?.start ?? 0, first.start - 30), first.start).trimEnd();
      const approximate: Approximate =
        upTo(before) ?? APPROXIMATIONS.find(([pattern]) => pattern.test(before))?.[1] ?? (amount.vague ? 'at-least' : 'exact');
      const unit = currency ?? unitAfter(text, tokens, last, to);
      found.push({ value: amount.value, unit, approximate, span: [first.start, end.end] });
    }
    i = last;
  }
  return found;
}

/** "21 months ago": a time. */
const isAgo = (tokens: readonly Token[], last: number): boolean => /^(?:ago|earlier)$/.test(tokens[last + 2]?.lower ?? '');

const upTo = (before: string): Approximate | null => (/\b(?:up to|as many as|as much as)$/i.test(before) ? 'at-most' : null);

interface Amount {
  readonly value: number;
  readonly last: number;
  readonly currency: string | null;
  readonly vague: boolean;
}

function amountAt(tokens: readonly Token[], i: number, to: number): Amount | null {
  const token = tokens[i];
  if (token === undefined) return null;
  let value: number;
  let currency: string | null = null;
  let last = i;
  let vague = false;
  if (token.kind === 'number') {
    const parts = /^([$€£¥]?)(\d+(?:[.,]\d+)*)(bn|mn|m|tn|k|th|st|nd|rd|s)?(%?)$/i.exec(token.text);
    if (parts === null) {
      const joined = /^(\d+)-/.exec(token.text);
      return joined?.[1] === undefined || /^\d+-(?:year|month|day|week|hour|minute)/.test(token.text)
        ? null
        : { value: Number(joined[1]), last: i, currency: null, vague: false };
    }
    const suffix = (parts[3] ?? '').toLowerCase();
    if (['th', 'st', 'nd', 'rd', 's'].includes(suffix)) return null;
    value = Number((parts[2] ?? '').replaceAll(',', ''));
    if (Number.isNaN(value)) return null;
    value *= suffix === 'k' ? 1e3 : (MULTIPLIERS.get(suffix) ?? 1);
    currency = CURRENCIES.get(parts[1] ?? '') ?? null;
    if (parts[4] === '%') return { value, last, currency: '%', vague };
  } else {
    const [tens, ones] = token.lower.split('-');
    const word = NUMBER_WORDS.get(tens ?? '');
    const plural = VAGUE_NUMBERS.get(token.lower);
    if (plural !== undefined) {
      value = plural;
      vague = true;
    } else if (MULTIPLIERS.has(token.lower) && token.lower.length > 2 && /^(?:a|several)$/.test(tokens[i - 1]?.lower ?? '')) {
      return { value: MULTIPLIERS.get(token.lower) ?? 0, last: i, currency: null, vague: false };
    } else if (word === undefined || (token.lower === 'one' && !MULTIPLIERS.has(tokens[i + 1]?.lower ?? '') && !countsOne(tokens, i)))
      return null;
    else value = word + (ones === undefined ? 0 : (NUMBER_WORDS.get(ones) ?? 0));
  }
  while (last < to) {
    const next = tokens[last + 1];
    const times = next === undefined ? undefined : MULTIPLIERS.get(next.lower);
    if (times === undefined || (next !== undefined && next.lower.length < 2)) break;
    value *= times;
    last++;
  }
  if (vague && tokens[last + 1]?.lower === 'of') {
    const next = VAGUE_NUMBERS.get(tokens[last + 2]?.lower ?? '');
    if (next !== undefined) {
      value *= next / 2;
      last += 2;
    }
  }
  const unit = tokens[last + 1]?.lower;
  if (currency === null && last < to) {
    if (unit === 'percent' || unit === '%') return { value, last: last + 1, currency: '%', vague };
    if (unit === 'per' && tokens[last + 2]?.lower === 'cent') return { value, last: last + 2, currency: '%', vague };
    const money = /^(?:dollars|euros|pounds|yen|rubles|rupees|francs|pesos|yuan)$/.exec(unit ?? '')?.[0];
    if (money !== undefined)
      return {
        value,
        last: last + 1,
        currency: { dollars: 'USD', euros: 'EUR', yen: 'JPY', rubles: 'RUB', rupees: 'INR' }[money] ?? money,
        vague,
      };
  }
  return { value, last, currency, vague };
}

/** "one person": a count; "one of them", "no one", "one said": none. */
const countsOne = (tokens: readonly Token[], i: number): boolean =>
  /^(?:person|man|woman|child|soldier|officer|death|case|civilian|boy|girl|worker|patient)$/.test(tokens[i + 1]?.lower ?? '');

/** "Dec. 29", "in 2012", "29 December", "10:30", "since 1998". */
function isDate(tokens: readonly Token[], first: number, last: number, from: number): boolean {
  if (first !== last) return false;
  const token = tokens[first];
  const before = first > from ? tokens[first - 1]?.lower.replace(/\.$/, '') : undefined;
  const after = tokens[first + 1]?.lower.replace(/\.$/, '');
  if (token === undefined || token.kind !== 'number') return false;
  if (/^\d{1,2}:\d\d/.test(token.text)) return true;
  if ((before !== undefined && MONTHS.has(before)) || (after !== undefined && MONTHS.has(after) && after !== 'may')) return true;
  if (/^(?:a\.m|p\.m|am|pm|o'clock)$/.test(after ?? '')) return true;
  if (/^(?:1[6-9]|20)\d\d$/.test(token.text))
    return (
      before === undefined ||
      MONTHS.has(before) ||
      DAYS.has(before) ||
      (/^(?:in|since|of|by|from|until|till|before|after|during|to|and|,|late|early|mid|the|between|\()$/.test(before) &&
        tagOf(tokens[first + 1] ?? token, false) !== 'noun')
    );
  return false;
}

/** The counted thing: the words after the number up to the first that is no noun, and "killed", "wounded" and the like. */
function unitAfter(text: string, tokens: readonly Token[], last: number, to: number): string {
  let end = last;
  let nouns = 0;
  for (let i = last + 1; i <= to && i - last < 7; i++) {
    const token = tokens[i];
    if (token === undefined || token.kind === 'mark' || token.kind === 'number' || token.kind === 'clitic') break;
    if (
      (token.lower === 'of' && nouns === 0) ||
      (token.lower === 'more' && nouns === 0) ||
      (token.lower === 'the' && nouns === 0) ||
      token.lower === 'other'
    )
      continue;
    if (STATES.has(token.lower)) {
      end = i;
      break;
    }
    if (/^(?:were|was|have|has|had|been|are|is)$/.test(token.lower) && (nouns > 0 || STATES.has(tokens[i + 1]?.lower ?? ''))) continue;
    const tag = tagOf(token, false);
    if (tag !== 'noun' && tag !== 'name' && !(tag === 'verb' && nouns === 0)) break;
    if (nouns > 0 && i > end + 1) break;
    nouns++;
    end = i;
  }
  const from = tokens[last + 1];
  const until = tokens[end];
  if (tokens[end + 1]?.lower === "'s") return '';
  if (end === last || from === undefined || until === undefined) return '';
  return text
    .slice(from.start, until.end)
    .replaceAll(/\s+/g, ' ')
    .replace(/^(?:of |more |the |other )+/i, '')
    .replaceAll(/\b(?:were|was|have|has|had|been|are|is) /gi, '');
}

const STATES = new Set(
  'killed dead injured wounded missing arrested displaced hospitalized hospitalised infected executed detained hurt'.split(' '),
);
