import { useMutation, useQueryClient } from '@tanstack/react-query';
import { api, answerOf } from '../../api/client.ts';
import type { FollowUp } from './follow-ups.ts';

/** What a person has filled in about a verdict: its number, and what they were asked. */
export interface FilledIn {
  readonly followUp: FollowUp;
  /** Number of the verdict that is meant. */
  readonly verdict: number;
  readonly reason: string;
  readonly wording: string;
  readonly rationale: string;
}

/** Lets something follow a claim’s verdict. Where it is refused, the claim is read anew all the same: others may have acted. */
export function useFollowUp(claimId: string, onDone: (followUp: FollowUp) => void) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (filled: FilledIn) => answerOf(send(claimId, filled)),
    onSuccess: (_ruled, { followUp }) => onDone(followUp),
    onSettled: () =>
      Promise.all(
        [['claim', claimId], ['history', claimId], ['claims'], ['desks'], ['verdicts']].map((queryKey) =>
          client.invalidateQueries({ queryKey }),
        ),
      ),
  });
}

function send(id: string, { followUp, verdict, reason, wording, rationale }: FilledIn) {
  const params = { path: { id } };
  if (followUp === 'refile') return api.POST('/v1/claims/{id}/refile', { params, body: { verdict, wording, rationale } });
  return api.POST(PATHS[followUp], { params, body: { verdict, reason } });
}

const PATHS = {
  update: '/v1/claims/{id}/update',
  correct: '/v1/claims/{id}/correction',
  reopen: '/v1/claims/{id}/reopen',
  withdraw: '/v1/claims/{id}/withdrawal',
} as const;
