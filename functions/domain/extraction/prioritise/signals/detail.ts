import { HARMS } from '../../lexicon/claims/harm.ts';
import { isIn } from '../../lexicon/phrases.ts';
import { CAUSE, HOMES, HOUR, MONEY, NAME } from '../../lexicon/wording.ts';
import type { Signal, Weighed } from '../weighed.ts';

const PEOPLE =
  /\b(?:people|persons?|men|women|children|civilians?|soldiers?|troops|fighters?|officers?|victims?|patients?|deaths?|dead|killed|injured|wounded|residents|students|pupils|workers|employees|staff|voters|passengers|migrants|refugees|cases|infections|lives|bodies|casualties|prisoners|hostages|boys|girls|babies|infants|families)\b/i;
const MANY = 10;
const LONG = 20;
const SHORT = 8;
const BARE = 4;

const largestCount = ({ quantities }: Weighed): number =>
  quantities.reduce((most, { value, unit }) => (PEOPLE.test(unit) ? Math.max(most, value) : most), 0);

const DEATH = HARMS.filter(({ name }) => name === 'atrocity' || name === 'deaths');
const VIOLENCE = HARMS.filter(({ name }) => name === 'violence');
const FULL_NAME = /(?:\p{Lu}[\p{L}’'-]+ ){1,3}(?:al-)?\p{Lu}[\p{L}’'-]+/u;

const tellsVictims = (claim: Weighed): boolean =>
  DEATH.some(({ phrases }) => isIn(phrases, claim.wording)) && (largestCount(claim) > 0 || FULL_NAME.test(claim.wording.text));

const words = ({ wording }: Weighed): number => wording.length;

/** What there is to check. */
export const DETAIL_SIGNALS: readonly Signal[] = [
  {
    name: 'civilians',
    reason: 'civilians or their places hit',
    raises: true,
    holds: ({ wording }) => isIn(HOMES, wording) && VIOLENCE.some(({ phrases }) => isIn(phrases, wording)),
  },
  { name: 'people', reason: 'counts people', raises: true, holds: (claim) => largestCount(claim) > 0 },
  { name: 'many', reason: 'many people', raises: true, holds: (claim) => largestCount(claim) >= MANY },
  { name: 'victims', reason: 'says who or how many died', raises: true, holds: tellsVictims },
  { name: 'figures', reason: 'gives figures', raises: true, holds: ({ quantities }) => quantities.length > 0 },
  {
    name: 'money',
    reason: 'names a sum of money',
    raises: true,
    holds: ({ wording, quantities }) => isIn(MONEY, wording) || quantities.some(({ unit }) => /^[A-Z]{3}$/.test(unit)),
  },
  { name: 'when', reason: 'says when', raises: true, holds: ({ wording, times }) => times > 0 || isIn(HOUR, wording) },
  { name: 'names', reason: 'names people or places', raises: true, holds: ({ wording }) => isIn(NAME, wording) },
  { name: 'cause', reason: 'says what caused it', raises: true, holds: ({ wording }) => isIn(CAUSE, wording) },
  { name: 'long', reason: 'told in detail', raises: true, holds: (claim) => words(claim) > LONG },
  { name: 'short', reason: 'says little', raises: false, holds: (claim) => words(claim) < SHORT },
  { name: 'bare', reason: 'hardly more than a word or two', raises: false, holds: (claim) => words(claim) < BARE },
];
