import type { Desk } from '../../../../config/desks.ts';
import { LIMITS } from '../../../../config/limits.ts';
import type { Claim } from '../../extraction/claim.ts';
import type { ClaimRecord } from '../claim-record.ts';
import type { Person } from '../claim/person.ts';
import { RepeatsAnother, TooMuchMaterial } from '../refusals.ts';
import type { Transition } from '../transition.ts';

/** What the claimant said when asked about their claim. */
export const RESPONSE_OUTCOMES = ['stands-by', 'corrects', 'denies', 'no-comment', 'did-not-answer'] as const;
export type ResponseOutcome = (typeof RESPONSE_OUTCOMES)[number];

/** The claimant's right of reply: when they were asked, and what they said. The last one counts. */
export interface Response {
  readonly claimId: string;
  readonly number: number;
  readonly askedAt: string;
  /** Null where they did not answer. */
  readonly answeredAt: string | null;
  readonly outcome: ResponseOutcome;
  readonly text: string;
  readonly by: Person;
  readonly at: string;
  readonly salt: string;
}

/** Records what the claimant said, in place of what they said before, which is kept. @throws RepeatsAnother, TooMuchMaterial */
export function recordResponse(claim: ClaimRecord, person: Person, outcome: ResponseOutcome, digest: string): Transition {
  if (claim.sameAs !== null) throw new RepeatsAnother(claim.sameAs);
  const responses = claim.contacts.responses + 1;
  if (responses > LIMITS.contactsPerClaim) throw new TooMuchMaterial('responses', LIMITS.contactsPerClaim);
  return {
    claim: { ...claim, contacts: { ...claim.contacts, responses } },
    events: [{ type: 'response-recorded', actor: person.id, facts: { number: responses, outcome, digest } }],
  };
}

const wordsIn = (text: string): ReadonlySet<string> => new Set(text.toLowerCase().match(/\p{L}+/gu) ?? []);

/** Whether the desk takes the claimant's own word for a claim like this: a hospital's on its patients. */
export function isAuthority(
  { authorities }: Pick<Desk, 'authorities'>,
  { text, attribution }: Pick<Claim, 'text' | 'attribution'>,
): boolean {
  if (attribution.source === null) return false;
  const [name, words] = [wordsIn(attribution.source.name), wordsIn(text)];
  return authorities.some(
    ({ source, on }) => source.some((word) => name.has(word.toLowerCase())) && on.some((word) => words.has(word.toLowerCase())),
  );
}

/** Whether the claimant's response is verification enough. */
export const isVerifiedByClaimant = (
  desk: Pick<Desk, 'authorities'>,
  claim: Pick<Claim, 'text' | 'attribution'>,
  last: Response | undefined,
): boolean => last?.outcome === 'stands-by' && isAuthority(desk, claim);
