import { useQueryClient } from '@tanstack/react-query';
import { api, answerOf } from '../../api/client.ts';
import type { Claim } from '../../api/types.ts';
import { showProblem } from '../../parts/messages/notices.tsx';
import type { Done } from './done-stack.ts';
import { changes } from './here.ts';
import { quoted } from './outcome-words.ts';
import type { Doing } from './use-doing.ts';

/** Takes a claim to work on it, without leaving the list. Undone, it is given back to its place. */
export function useTake({ did }: Doing) {
  const client = useQueryClient();
  const settled = () => Promise.all([['claims'], ['desks']].map((queryKey) => client.invalidateQueries({ queryKey })));
  return (claim: Claim): void => {
    const path = { id: claim.id };
    const take = async (): Promise<void> => {
      const { claim: taken, lease } = await answerOf(api.POST('/v1/claims/{id}/lease', { params: { path } }));
      changes.put([[claim.id, { claim: taken, settledAt: Date.now() }]]);
      const step: Done = {
        what: 'Taken',
        undo: async () => {
          if (lease?.token === undefined) return;
          await answerOf(api.DELETE('/v1/claims/{id}/lease', { params: { path, query: { token: lease.token } } }));
          if (claim.state === 'below') await demote(claim);
          changes.put([[claim.id, { claim, settledAt: Date.now() }]]);
          await settled();
        },
      };
      did(step, `Yours, for a while: ${quoted(claim)}`);
      await settled();
    };
    void take().catch(showProblem);
  };
}

/** Who takes a claim from below the line promotes it, too. */
const demote = ({ id, desk }: Claim) =>
  answerOf(api.POST('/v1/desks/{desk}/triage', { params: { path: { desk } }, body: { action: 'demote', claims: [id] } }));
