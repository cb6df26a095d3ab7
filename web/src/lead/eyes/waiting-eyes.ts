import type { Claim } from '../../api/types.ts';
import type { EyesStage } from '../../parts/eyes-stages.ts';

export const EYES_WORDS: Readonly<Record<EyesStage, string>> = {
  'sign-off': 'Sign-off',
  second: 'Second review',
  adjudication: 'Adjudication',
};

type Waiting = Pick<Claim, 'id' | 'stage' | 'enlistedAt' | 'foundAt'>;

/** Since when the desk has the claim. */
export const since = ({ enlistedAt, foundAt }: Pick<Waiting, 'enlistedAt' | 'foundAt'>): string => enlistedAt ?? foundAt;

/** What waits for other eyes, oldest first; of one stage, where one is asked for. */
export const byAge = <Given extends Waiting>(claims: readonly Given[], stage: EyesStage | undefined): Given[] =>
  claims
    .filter((claim) => stage === undefined || claim.stage === stage)
    .toSorted((one, other) => Date.parse(since(one)) - Date.parse(since(other)) || (one.id < other.id ? -1 : 1));

/** Whose reviews it has, as one may know them: `ruled by Ben and Cleo`. */
export const ruledBy = ({ round }: Pick<Claim, 'round'>): string => `ruled by ${round.reviews.map(({ by }) => by).join(' and ')}`;
