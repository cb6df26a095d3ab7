import { Alert } from '@mantine/core';
import type { ReactNode } from 'react';
import type { ClaimDetail, Verdict } from '../../api/types.ts';
import { reasonSince } from './changes/verdict-steps.ts';

interface StandingNoteProps {
  readonly detail: ClaimDetail;
  readonly verdict: Verdict;
}

/** Where the desk does not simply stand by its verdict: how it stands, who said so, and why. */
export function StandingNote({ detail: { claim, reasons }, verdict }: StandingNoteProps): ReactNode {
  const title = titleFor(claim);
  if (title === null) return null;
  const why = reasonSince(verdict, reasons);
  return (
    <Alert color={claim.standing?.status === 'standing' ? 'blue' : 'orange'} p="xs" title={title}>
      {why !== undefined && (
        <span dir="auto" style={{ overflowWrap: 'anywhere', whiteSpace: 'pre-wrap' }}>
          {why.by}: {why.reason}
        </span>
      )}
    </Alert>
  );
}

function titleFor({ state, standing, round }: ClaimDetail['claim']): string | null {
  if (standing === null) return null;
  const open = state !== 'decided' && state !== 'withdrawn' && state !== 'joined';
  if (standing.status === 'withdrawn') return open ? 'Withdrawn, and being looked at again' : 'Withdrawn: the desk stands by it no more';
  if (standing.status === 'in-doubt') return 'In doubt: a correction is under way';
  if (!open) return null;
  return round.cause === 'update' ? 'It stands; an update is under way' : 'It stands; the desk is looking at it again';
}
