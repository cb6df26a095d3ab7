import { ORGANISATION_WORDS, PORTFOLIOS } from '../../lexicon/roles.ts';
import type { Entity } from './entities.ts';

/** What else stands in the names of bodies that every state has. */
const RANKS = new Set(
  'general supreme constitutional central high federal national joint armed senior chief prime of the and for'.split(' '),
);

/** Whether any state may have a body of that name: "Defense Ministry", "General Staff", "Supreme Court". */
export const isOfEveryState = ({ words }: Entity): boolean =>
  words.map((word) => word.toLowerCase()).every((word) => RANKS.has(word) || PORTFOLIOS.has(word) || ORGANISATION_WORDS.has(word));
