import type { Desk } from '../../../../config/desks.ts';
import type { ClaimRecord } from '../claim-record.ts';
import type { RoundReview } from '../claim/rounds.ts';
import { canonicalOf } from '../audit/canonical-json.ts';
import { permitStage, permitUnderLease, personOf } from '../permit.ts';
import type { Actor } from '../permit.ts';
import { RevisionChanged, TimeOutOfRange } from '../refusals.ts';
import type { EventDraft } from '../transition.ts';
import { digestOf } from './records.ts';
import type { Moment, Review, Ruled } from './records.ts';
import { checkSense } from './sense.ts';
import { decide } from './verdict.ts';
import { wordsOf } from './words.ts';
import type { Ruling, Words } from './words.ts';

/** @throws RevisionChanged where the claim was reworded since; TimeOutOfRange where the time of the next look has passed; as `checkSense` */
export function checkWords(claim: ClaimRecord, words: Words, now: Date): void {
  if (words.revision !== claim.revision) throw new RevisionChanged(words.revision, claim.revision);
  if (words.recheckAt !== undefined && Date.parse(words.recheckAt) <= now.getTime()) throw new TimeOutOfRange('recheckAt', now, null);
  checkSense(words);
}

/**
 * One reviewer's ruling. What comes of it is for the desk's `eyes`: the verdict at once, a wait for somebody else's sign-off or blind review, and after a
 * second review the verdict where both agree, or a wait for a lead where they do not.
 * @param first the review of this round that is there already, where the claim is at its second
 * @throws StaleToken, NotOnDocket, WrongStage, RoleNeeded as `permitUnderLease`; OwnRuling; RevisionChanged; TimeOutOfRange; RefutedForUse; WordingNeeded
 */
export function review(claim: ClaimRecord, actor: Actor, ruling: Ruling, desk: Desk, moment: Moment, first?: Review): Ruled {
  permitUnderLease('review', claim, actor, ruling.token);
  permitStage(claim, actor);
  checkWords(claim, ruling, moment.now);
  const { review: made, claim: reviewed, event } = record(claim, actor, ruling, moment);
  const step = { events: [event], records: { review: made } };

  if (claim.stage === 'waiting') {
    if (desk.eyes === 'none')
      return decide({ claim: reviewed, by: actor, words: made, how: 'sole', reviews: [made.number], ...step }, moment);
    const stage = desk.eyes === 'blind' ? 'second' : 'sign-off';
    return { claim: { ...reviewed, state: stage, stage, lease: null }, ...step };
  }
  if (first === undefined) throw new RangeError(`Claim ${claim.id} is at its second review, and its first was not read.`);
  if (agree(first, made)) {
    const reviews = [first.number, made.number];
    return decide({ claim: reviewed, by: actor, words: both(first, made), how: 'agreed', reviews, ...step }, moment);
  }
  const facts = { round: claim.round.number, first: first.number, second: made.number };
  return {
    claim: { ...reviewed, state: 'adjudication', stage: 'adjudication', lease: null },
    events: [event, { type: 'disagreed', actor: 'system', facts }],
    records: step.records,
  };
}

/** Two reviews agree where they find and advise the same: words may differ. */
const agree = (a: Pick<RoundReview, 'finding' | 'advice'>, b: Pick<RoundReview, 'finding' | 'advice'>): boolean =>
  a.finding === b.finding && a.advice === b.advice;

/** What two reviews that agree say together: the first one's words, the evidence of both, as of the later, to be looked at again at the earlier time. */
function both(first: Review, second: Review): Words {
  const times = [first.recheckAt, second.recheckAt].filter((time) => time !== undefined).toSorted(byTime);
  const seen = new Set(first.evidence.map(canonicalOf));
  const [asOf = first.asOf] = [first.asOf, second.asOf].toSorted(byTime).toReversed();
  return {
    ...wordsOf(first),
    revision: second.revision,
    wording: first.wording === '' ? second.wording : first.wording,
    evidence: [...first.evidence, ...second.evidence.filter((item) => !seen.has(canonicalOf(item)))],
    asOf,
    recheckAt: times[0],
  };
}

const byTime = (a: string, b: string): number => Date.parse(a) - Date.parse(b);

function record(
  claim: ClaimRecord,
  actor: Actor,
  ruling: Ruling,
  { now, salt }: Moment,
): { readonly review: Review; readonly claim: ClaimRecord; readonly event: EventDraft } {
  const number = claim.recorded.reviews + 1;
  const round = claim.round.number;
  const by = personOf(actor);
  const made: Review = { claimId: claim.id, number, round, by, at: now.toISOString(), ...wordsOf(ruling), salt: salt() };
  const { revision, finding, advice } = made;
  return {
    review: made,
    claim: {
      ...claim,
      round: { ...claim.round, reviews: [...claim.round.reviews, { number, by, finding, advice }] },
      recorded: { ...claim.recorded, reviews: number },
    },
    event: {
      type: 'reviewed',
      actor: actor.id,
      facts: { round, review: number, token: ruling.token, revision, finding, advice, digest: digestOf(made) },
    },
  };
}
