import { phrases } from './phrases.ts';

/** Number words and their values. */
export const NUMBER_WORDS: ReadonlyMap<string, number> = new Map(
  Object.entries({
    one: 1,
    two: 2,
    three: 3,
    four: 4,
    five: 5,
    six: 6,
    seven: 7,
    eight: 8,
    nine: 9,
    ten: 10,
    eleven: 11,
    twelve: 12,
    thirteen: 13,
    fourteen: 14,
    fifteen: 15,
    sixteen: 16,
    seventeen: 17,
    eighteen: 18,
    nineteen: 19,
    twenty: 20,
    thirty: 30,
    forty: 40,
    fifty: 50,
    sixty: 60,
    seventy: 70,
    eighty: 80,
    ninety: 90,
  }),
);

/** Words that multiply what stands before them. */
export const MULTIPLIERS: ReadonlyMap<string, number> = new Map(
  Object.entries({
    dozen: 12,
    hundred: 100,
    thousand: 1e3,
    million: 1e6,
    billion: 1e9,
    trillion: 1e12,
    lakh: 1e5,
    crore: 1e7,
    m: 1e6,
    bn: 1e9,
    mn: 1e6,
    tn: 1e12,
  }),
);

/** "dozens of", "hundreds of": at least two of each. */
export const VAGUE_NUMBERS: ReadonlyMap<string, number> = new Map(
  Object.entries({ dozens: 24, scores: 40, hundreds: 200, thousands: 2000, millions: 2e6, billions: 2e9 }),
);

/** By their signs, and by what stands before an amount in words. */
export const CURRENCIES: ReadonlyMap<string, string> = new Map(
  Object.entries({
    $: 'USD',
    '€': 'EUR',
    '£': 'GBP',
    '¥': 'JPY',
    '₹': 'INR',
    rs: 'INR',
    'rs.': 'INR',
    inr: 'INR',
    usd: 'USD',
    eur: 'EUR',
    gbp: 'GBP',
    ksh: 'KES',
    '₦': 'NGN',
    '₵': 'GHS',
    'gh¢': 'GHS',
    'gh₵': 'GHS',
    dh: 'AED',
    dhs: 'AED',
    rm: 'MYR',
    tk: 'BDT',
    jpy: 'JPY',
  }),
);

/** By what stands after an amount. */
export const CURRENCY_NAMES: ReadonlyMap<string, string> = new Map(
  Object.entries({
    dollars: 'USD',
    euros: 'EUR',
    yen: 'JPY',
    rubles: 'RUB',
    roubles: 'RUB',
    rupees: 'INR',
    pounds: 'pounds',
    francs: 'francs',
    pesos: 'pesos',
    yuan: 'yuan',
  }),
);

/** Parts of a whole, in per cent. */
export const FRACTIONS: ReadonlyMap<string, number> = new Map(
  Object.entries({ half: 50, third: 100 / 3, thirds: 100 / 3, quarter: 25, quarters: 25, fifth: 20, fifths: 20, tenth: 10, tenths: 10 }),
);

const COUNTS = ['half', ...[NUMBER_WORDS, VAGUE_NUMBERS, MULTIPLIERS, FRACTIONS].flatMap((words) => [...words.keys()])].join('|');
const COUNT = new RegExp(`\\d|\\b(?:${COUNTS})\\b`, 'i');
/** With what amounts begin. */
export const COUNTING = phrases(COUNT, COUNT);
