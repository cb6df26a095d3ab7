import * as z from 'zod';
import { ask } from '../api/smoke-api.ts';
import { SMOKE_DESK } from '../smoke-desk.ts';
import type { SmokeRun, SmokeStep } from './step.ts';

/**
 * What a run leaves is withdrawn, dismissed and let go, as far as verdicts are final: events and the article stay, on a desk that nobody sees. Runs after a step that
 * failed, too, so it takes things as they are.
 */
export const cleanUpStep: SmokeStep = {
  name: 'cleaning up',
  lookAt: 'the smoke desk’s claims; the next run does not mind them',
  run: async (run) => {
    const { api } = run.target;
    const left: string[] = [];
    if (run.ruled?.verdict !== undefined) {
      const body = { verdict: run.ruled.verdict, reason: 'Smoke test' };
      await ask(api, 'POST /v1/claims/{id}/withdrawal', { as: 'lead', path: { id: run.ruled.id }, body }, z.unknown());
      left.push('verdict withdrawn');
    } else if (run.claims.length > 0) {
      const body = { action: 'dismiss', reason: 'not-worth-checking', claims: run.claims.map(({ id }) => id) };
      await ask(api, 'POST /v1/desks/{desk}/triage', { as: 'lead', path: { desk: SMOKE_DESK }, body }, z.unknown());
      left.push('claims dismissed');
    }
    await leaveDesk(run);
    return [...left, `${run.target.person} off the desk`].join(', ');
  },
};

/** What they hold there goes back to the desk. */
const leaveDesk = async ({ target: { api, person } }: SmokeRun): Promise<void> => {
  const path = { desk: SMOKE_DESK, person };
  await ask(api, 'DELETE /v1/desks/{desk}/people/{person}', { as: 'admin', path }, z.unknown());
};
