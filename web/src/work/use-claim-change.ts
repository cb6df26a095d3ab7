import { useMutation, useQueryClient } from '@tanstack/react-query';

/** Changes something about a claim by a call of the API. What is shown of the claim is read anew whether it worked or not: others may have acted. */
export function useClaimChange<Wanted, Answer>(claimId: string, call: (wanted: Wanted) => Promise<Answer>) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: call,
    // Not waited for: what the caller does with the answer comes first, since the part that called may be gone once the claim is read anew.
    onSettled: () => {
      for (const queryKey of [['claim', claimId], ['history', claimId], ['claims'], ['desks']]) void client.invalidateQueries({ queryKey });
    },
  });
}
