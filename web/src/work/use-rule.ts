import { useQueryClient } from '@tanstack/react-query';
import { api, answerOf } from '../api/client.ts';
import { ApiProblem } from '../api/problem.ts';
import type { ClaimDetail } from '../api/types.ts';
import type { RulingWords } from './ruling/ruling-words.ts';

/**
 * The ways to rule on the claim in hand. Each throws where it is refused, for the form to say so with the words still in it.
 * @param revision the wording that the person has read: where the claim says something else by now, the ruling is refused and the claim read anew
 */
export function useRule({ claim, lease }: ClaimDetail, revision: number, onRuled: (what: string) => void) {
  const client = useQueryClient();
  const params = { path: { id: claim.id } };
  const under = () => {
    if (lease?.token === undefined) throw new Error('You do not hold this claim: take it first.');
    return { token: lease.token, revision };
  };
  const settle = async (what: string): Promise<void> => {
    await Promise.all(
      [['claim', claim.id], ['history', claim.id], ['claims'], ['desks'], ['verdicts']].map((queryKey) =>
        client.invalidateQueries({ queryKey }),
      ),
    );
    onRuled(what);
  };
  const readingAnew = async <Answer>(answer: Promise<Answer>): Promise<Answer> => {
    try {
      return await answer;
    } catch (error) {
      if (error instanceof ApiProblem && error.type === '/problems/revision-changed')
        await client.invalidateQueries({ queryKey: ['claim', claim.id] });
      throw error;
    }
  };
  return {
    review: async (words: RulingWords): Promise<void> => {
      const { verdict } = await readingAnew(
        answerOf(api.POST('/v1/claims/{id}/reviews', { params, body: { ...under(), ...rulingBody(words) } })),
      );
      await settle(verdict === null ? 'Your ruling is in. It waits for another pair of eyes.' : 'The verdict is recorded.');
    },
    adjudicate: async (words: RulingWords, reason: string): Promise<void> => {
      await answerOf(api.POST('/v1/claims/{id}/adjudication', { params, body: { ...under(), ...rulingBody(words), reason } }));
      await settle('The verdict is recorded.');
    },
    /** @param override a lead’s reason to confirm on few origins; empty where none was given */
    sign: async (override: string): Promise<void> => {
      const more = override.trim() === '' ? {} : { originsOverride: override };
      await answerOf(api.POST('/v1/claims/{id}/sign-off', { params, body: { ...under(), decision: 'sign', ...more } }));
      await settle('Signed off: the verdict is recorded.');
    },
    giveBack: async (reason: string): Promise<void> => {
      await answerOf(api.POST('/v1/claims/{id}/sign-off', { params, body: { ...under(), decision: 'return', reason } }));
      await settle('Given back to who ruled on it.');
    },
  };
}

export type Rule = ReturnType<typeof useRule>;

function rulingBody({ finding, advice, wording, rationale, evidence, asOf, recheckAt, originsOverride }: RulingWords) {
  if (finding === null || advice === null) throw new Error('Choose a finding and an advice first.');
  return {
    finding,
    advice,
    wording,
    rationale,
    evidence: evidence.map((id) => ({ id })),
    asOf: asOf === '' ? new Date().toISOString() : asOf,
    ...(recheckAt === '' ? {} : { recheckAt }),
    ...(originsOverride === '' ? {} : { originsOverride }),
  };
}
