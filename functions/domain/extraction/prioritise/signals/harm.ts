import type { Harm } from '../../lexicon/claims/harm.ts';
import { CRIME, HARMS, harmsIn } from '../../lexicon/claims/harm.ts';
import type { Signal, Weighed } from '../weighed.ts';

/** Every harm that a claim tells of; to be accused or charged is one whatever of. */
export function harmsOf({ wording, cue, kind }: Weighed): readonly Harm[] {
  const told = harmsIn(wording);
  const charged = kind === 'fact' && /\b(?:accus|charg|plead|pled\b)/i.test(cue);
  return charged && !told.some(({ phrases }) => phrases === CRIME) ? [...told, ...HARMS.filter(({ phrases }) => phrases === CRIME)] : told;
}

/** One signal for each harm. They do not add up: the one that weighs most counts. */
export const HARM_SIGNALS: readonly Signal[] = HARMS.map((harm) => ({
  name: harm.name,
  reason: harm.reason,
  raises: true,
  holds: (claim) => harmsOf(claim).includes(harm),
}));
