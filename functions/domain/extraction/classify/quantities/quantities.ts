import type { Quantity } from '../../claim.ts';
import type { Token } from '../../text/tokens.ts';
import { amountAt } from './amount.ts';
import { isNoQuantity } from './no-quantity.ts';
import { unitAfter } from './unit.ts';

type Approximate = Quantity['approximate'];

/** By the words before a number; the first that fits. */
const APPROXIMATIONS: readonly [RegExp, Approximate][] = [
  [/\b(?:no fewer than|no less than|not less than|at least|upwards of)$/i, 'at-least'],
  [/\b(?:no more than|not more than|at most|fewer than|less than|under|below|up to|as many as|as much as|a maximum of)$/i, 'at-most'],
  [/\b(?:more than|over|above|exceeding|in excess of)$/i, 'at-least'],
  [
    /(?:(?<!\b(?:talk|talks|talked|talking|speak|speaks|spoke|speaking|think|thinking|ask|asked|know|knew|worry|worried|care|told|tell) )\babout(?: an?)?$|\b(?:around|roughly|some|nearly|almost|approximately|an estimated|estimated|close to|circa|an approximate)|~)(?: an?)?$/i,
    'about',
  ],
];

/** Counts, amounts and shares among `tokens[from..to]`, with the counted thing as written. Dates, ages and the numbers of things are none. */
export function quantitiesIn(text: string, tokens: readonly Token[], from: number, to: number): Quantity[] {
  const found: Quantity[] = [];
  for (let i = from; i <= to; i++) {
    const amount = amountAt(tokens, i, to);
    const first = tokens[i];
    const end = tokens[amount?.last ?? i];
    if (amount === null || first === undefined || end === undefined) continue;
    if (!isNoQuantity(tokens, i, amount.last, from)) {
      const before = text.slice(Math.max(tokens[from]?.start ?? 0, first.start - 30), first.start).trimEnd();
      const vaguely: Approximate = amount.vague || text[end.end] === '+' ? 'at-least' : 'exact';
      const approximate = APPROXIMATIONS.find(([pattern]) => pattern.test(before))?.[1] ?? vaguely;
      const quantity: Quantity = {
        value: amount.value,
        unit: amount.unit ?? unitAfter(text, tokens, amount.last, to),
        approximate,
        span: [first.start, end.end],
      };
      const low = found.at(-1);
      if (low !== undefined && isRange(text, low, quantity))
        found.splice(-1, 1, { ...low, unit: quantity.unit, approximate: 'at-least' }, { ...quantity, approximate: 'at-most' });
      else found.push(quantity);
    }
    i = amount.last;
  }
  return found;
}

/** "Between 10 and 12 per cent", "40 to 50 people"; not "from 38 to 62", which is a change. */
function isRange(text: string, low: Quantity, high: Quantity): boolean {
  if (low.value >= high.value || (low.unit !== '' && low.unit !== high.unit)) return false;
  const between = text.slice(low.span[1], high.span[0]);
  const before = text.slice(Math.max(0, low.span[0] - 12), low.span[0]);
  return /^ and $/.test(between) ? /\bbetween $/i.test(before) : /^(?: to |[-–]| or )$/.test(between) && !/\bfrom $/i.test(before);
}
