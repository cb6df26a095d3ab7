import { HARMS } from '../../lexicon/harm.ts';
import { remembering } from '../../text/remembering.ts';
import type { Signal, Weighed } from '../weighed.ts';

const PEOPLE =
  /\b(?:people|persons?|men|women|children|civilians?|soldiers?|troops|fighters?|officers?|victims?|patients?|deaths?|dead|killed|injured|wounded|residents|students|pupils|workers|employees|staff|voters|passengers|migrants|refugees|cases|infections|lives|bodies|casualties|prisoners|hostages|boys|girls|babies|infants|families)\b/i;
const MONEY = /(?:[$€£₹]|\bRs\.?)\s?\d|\b(?:crore|million|billion) (?:dollars|euros|pounds|rupees|crowns)\b/i;
const HOUR = /\b\d{1,2}(?::\d\d)? ?(?:[ap]\.?m\b)|\b\d\d:\d\d\b|\b(?:at|about|around|before|after|until) (?:mid)?(?:night|noon)\b/i;
const CAUSE = /\b(?:because|caused?|due to|led to|so that|in return|to blame)\b/i;
const NAME = /(?<=[\p{Ll},] )\p{Lu}[\p{Ll}’'-]+/u;
const MANY = 10;
const LONG = 20;
const SHORT = 8;
const BARE = 4;

const largestCount = ({ quantities }: Weighed): number =>
  quantities.reduce((most, { value, unit }) => (PEOPLE.test(unit) ? Math.max(most, value) : most), 0);

const DEATH = HARMS.filter(({ name }) => name === 'atrocity' || name === 'deaths');
const VIOLENCE = HARMS.filter(({ name }) => name === 'violence');
const HOMES =
  /\b(?:civilians?|children|towns?|villages?|hospitals?|clinics?|schools?|homes|houses|markets?|mosque|church|neighbou?rhoods?|camps?)\b/i;
const FULL_NAME = /(?:\p{Lu}[\p{L}’'-]+ ){1,3}(?:al-)?\p{Lu}[\p{L}’'-]+/u;

const tellsVictims = (claim: Weighed): boolean =>
  DEATH.some(({ pattern }) => pattern.test(claim.text)) && (largestCount(claim) > 0 || FULL_NAME.test(claim.text));

const countWords = remembering(500, (text) => text.split(/\s+/).length);
const words = ({ text }: Weighed): number => countWords(text);

/** What there is to check. */
export const DETAIL_SIGNALS: readonly Signal[] = [
  {
    name: 'civilians',
    reason: 'civilians or their places hit',
    raises: true,
    holds: ({ text }) => HOMES.test(text) && VIOLENCE.some(({ pattern }) => pattern.test(text)),
  },
  { name: 'people', reason: 'counts people', raises: true, holds: (claim) => largestCount(claim) > 0 },
  { name: 'many', reason: 'many people', raises: true, holds: (claim) => largestCount(claim) >= MANY },
  { name: 'victims', reason: 'says who or how many died', raises: true, holds: tellsVictims },
  { name: 'figures', reason: 'gives figures', raises: true, holds: ({ quantities }) => quantities.length > 0 },
  {
    name: 'money',
    reason: 'names a sum of money',
    raises: true,
    holds: ({ text, quantities }) => MONEY.test(text) || quantities.some(({ unit }) => /^[A-Z]{3}$/.test(unit)),
  },
  { name: 'when', reason: 'says when', raises: true, holds: ({ text, times }) => times > 0 || HOUR.test(text) },
  { name: 'names', reason: 'names people or places', raises: true, holds: ({ text }) => NAME.test(text) },
  { name: 'cause', reason: 'says what caused it', raises: true, holds: ({ text }) => CAUSE.test(text) },
  { name: 'long', reason: 'told in detail', raises: true, holds: (claim) => words(claim) > LONG },
  { name: 'short', reason: 'says little', raises: false, holds: (claim) => words(claim) < SHORT },
  { name: 'bare', reason: 'hardly more than a word or two', raises: false, holds: (claim) => words(claim) < BARE },
];
