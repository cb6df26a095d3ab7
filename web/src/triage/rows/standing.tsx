import type { ReactNode } from 'react';
import type { Claim } from '../../api/types.ts';
import { TimeText } from '../../parts/times/time-text.tsx';
import { DISMISS_WORDS, PARK_WORDS } from '../../parts/words/words.ts';
import { shownText } from '../../work/article/shown-text.ts';

/** Why a claim stands where it stands, in a line. */
export function Standing({ claim: { state, line, dismissed, parked } }: { readonly claim: Claim }): ReactNode {
  if (dismissed !== null) {
    return (
      <>
        {DISMISS_WORDS[dismissed.reason]}: dismissed by {dismissed.by} <TimeText at={dismissed.at} />
      </>
    );
  }
  if (parked !== null) {
    return (
      <>
        Waits for {PARK_WORDS[parked.reason].toLowerCase()}
        {parked.note === '' ? '' : `: ${shownText(parked.note)}`}
      </>
    );
  }
  if (state === 'lapsed' && line !== null) {
    return (
      <>
        Lapsed{line.lapsesAt !== null && <TimeText at={line.lapsesAt} lead="" />}. {line.why}
      </>
    );
  }
  // what most claims of a list have in common says nothing of any
  if (line?.reason === 'within-budget') return null;
  return line?.why ?? 'It has not come to the docket yet.';
}

/** Who has a claim, and until when; else when it is due. */
export function Whose({
  claim: { state, heldBy, leaseExpired, leaseExpiresAt, parked, assignedTo, dueBy, overdue },
}: {
  readonly claim: Claim;
}): ReactNode {
  if (parked !== null) {
    return (
      <>
        {parked.by}, back <TimeText at={parked.until} />
      </>
    );
  }
  if (heldBy !== null) {
    return (
      <>
        {heldBy} holds it{leaseExpired ? ', time over' : leaseExpiresAt === null ? '' : <TimeText at={leaseExpiresAt} lead=", ends" />}
      </>
    );
  }
  const due =
    dueBy === null || state === 'dismissed' || state === 'lapsed' ? null : (
      <TimeText at={dueBy} lead={overdue ? 'was due' : 'due'} {...(overdue ? { c: 'red', fw: 600 } : {})} />
    );
  return (
    <>
      {assignedTo === null ? '' : `for ${assignedTo.name} · `}
      {due}
    </>
  );
}
