import { useMutation, useQueryClient } from '@tanstack/react-query';

/** Changes something about a claim by a call of the API. What is shown of the claim is read anew whether it worked or not: others may have acted. */
export function useClaimChange<Wanted, Answer>(claimId: string, call: (wanted: Wanted) => Promise<Answer>) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: call,
    onSettled: () =>
      Promise.all(
        [['claim', claimId], ['history', claimId], ['claims'], ['desks']].map((queryKey) => client.invalidateQueries({ queryKey })),
      ),
  });
}
