import type { ClaimRecord } from '../claim-record.ts';
import { personOf } from '../permit.ts';
import type { Actor } from '../permit.ts';
import type { EventDraft } from '../transition.ts';
import { digestOf } from './records.ts';
import type { Made, Moment, Records, Ruled, Verdict } from './records.ts';
import { wordsOf } from './words.ts';
import type { Words } from './words.ts';

interface Making {
  readonly claim: ClaimRecord;
  readonly by: Actor;
  readonly words: Words;
  readonly how: Made;
  /** Numbers of the reviews that it rests on. */
  readonly reviews: readonly number[];
  /** What happened before it in the same step, and what that recorded. */
  readonly events: readonly EventDraft[];
  readonly records: Records;
}

/** Makes the verdict: the claim is decided, its lease ends, and the newsroom is to be told. */
export function decide({ claim, by, words, how, reviews, events, records }: Making, { now, salt }: Moment): Ruled {
  const { round, recorded } = claim;
  const number = recorded.verdicts + 1;
  const verdict: Verdict = {
    claimId: claim.id,
    number,
    round: round.number,
    as: how === 'refiled' ? 'refile' : round.cause,
    how,
    follows: recorded.verdicts === 0 ? null : recorded.verdicts,
    reviews,
    decidedBy: personOf(by),
    decidedAt: now.toISOString(),
    ...wordsOf(words),
    salt: salt(),
  };
  const outcome = recorded.outcomes + 1;
  return {
    claim: {
      ...claim,
      state: 'decided',
      stage: 'waiting',
      lease: null,
      decidedAt: now.toISOString(),
      standing: {
        verdict: number,
        status: 'standing',
        finding: words.finding,
        advice: words.advice,
        recheckAt: words.recheckAt ?? null,
      },
      recorded: { ...recorded, verdicts: number, outcomes: outcome },
    },
    events: [...events, verdictEvent(verdict, by)],
    records: { ...records, verdict, outcome },
  };
}

function verdictEvent(verdict: Verdict, by: Actor): EventDraft {
  const { number, round, revision, finding, advice, how, as } = verdict;
  const digest = digestOf(verdict);
  if (how === 'refiled') return { type: 'refiled', actor: by.id, facts: { verdict: number, follows: number - 1, digest } };
  return { type: 'decided', actor: by.id, facts: { round, verdict: number, revision, finding, advice, how, as, digest } };
}
