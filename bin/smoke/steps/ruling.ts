import * as z from 'zod';
import { ask } from '../api/smoke-api.ts';
import { SMOKE_DESK } from '../smoke-desk.ts';
import { expect, SmokeFailed } from '../smoke-failed.ts';
import { awaiting } from './await.ts';
import type { SmokeClaim, SmokeRun, SmokeStep } from './step.ts';

const REVIEW_API = 'the logs of review-api, and the Ledger and Audit tables (DynamoDB)';

const Triaged = z.object({ changed: z.array(z.object({ id: z.string() })), already: z.array(z.string()) });

/** The claim that is ruled on stands above the line, the others are dismissed. */
export const triageStep: SmokeStep = {
  name: 'triage',
  lookAt: REVIEW_API,
  run: async (run) => {
    const [first, ...others] = run.claims;
    if (first === undefined) throw new SmokeFailed('there is no claim to triage');
    run.ruled = { ...first };
    await triage(run, { action: 'promote', claims: [first.id] });
    const dismissed = await triage(run, { action: 'dismiss', reason: 'not-worth-checking', claims: others.map(({ id }) => id) });
    return `1 kept, ${dismissed} dismissed`;
  },
};

/** @returns how many are so now */
async function triage(
  { target: { api } }: SmokeRun,
  body: { readonly claims: readonly string[] } & Record<string, unknown>,
): Promise<number> {
  const { changed, already } = await ask(api, 'POST /v1/desks/{desk}/triage', { as: 'lead', path: { desk: SMOKE_DESK }, body }, Triaged);
  const done = changed.length + already.length;
  expect(done === body.claims.length, `of ${body.claims.length} claims ${done} were triaged`);
  return done;
}

const Leased = z.object({ lease: z.object({ token: z.number() }) });
const Ruled = z.object({ claim: z.object({ state: z.string() }), verdict: z.object({ number: z.number() }) });

/** A lease, a draft and a review, which is the verdict on a desk of one pair of eyes. */
export const ruleStep: SmokeStep = {
  name: 'a ruling',
  lookAt: REVIEW_API,
  run: async (run) => {
    const { api } = run.target;
    const ruled = ruledOf(run);
    const path = { id: ruled.id };
    const { lease } = await ask(api, 'POST /v1/claims/{id}/lease', { as: 'lead', path }, Leased);
    await ask(api, 'PUT /v1/claims/{id}/draft', { as: 'lead', path, body: { rationale: 'Smoke' } }, z.unknown());
    const body = {
      token: lease.token,
      revision: ruled.revision,
      finding: 'not-confirmed',
      advice: 'hold',
      rationale: 'Smoke test: nobody was asked.',
      asOf: new Date().toISOString(),
    };
    const { claim, verdict } = await ask(api, 'POST /v1/claims/{id}/reviews', { as: 'lead', path, body }, Ruled);
    expect(claim.state === 'decided', `the claim is ${claim.state}, not decided`);
    ruled.verdict = verdict.number;
    return `verdict ${verdict.number} on ${ruled.id}`;
  },
};

const History = z.object({ intact: z.boolean(), items: z.array(z.object({ type: z.string() })) });
const Verdicts = z.object({ items: z.array(z.object({ claimId: z.string() })) });

/** Events that this way of a claim must have left. */
const LEFT = ['enlisted', 'taken', 'reviewed', 'decided'];

/** History, with the audit's hash chain verified, and the list of verdicts. */
export const recordStep: SmokeStep = {
  name: 'its record',
  lookAt: 'the Audit table (DynamoDB), and docket audit',
  run: async (run) => {
    const { api } = run.target;
    const { id } = ruledOf(run);
    const { intact, items } = await ask(api, 'GET /v1/claims/{id}/history', { as: 'lead', path: { id } }, History);
    expect(intact, `the audit of ${id} is not intact`);
    const missing = LEFT.filter((type) => !items.some((event) => event.type === type));
    expect(missing.length === 0, `the history of ${id} lacks: ${missing.join(', ')}`);
    // The list is an index, which follows after a moment.
    await awaiting(run, async () => {
      const verdicts = await ask(api, 'GET /v1/verdicts', { as: 'lead', query: { desk: SMOKE_DESK } }, Verdicts);
      return verdicts.items.some(({ claimId }) => claimId === id) ? { done: true } : { notYet: `GET /v1/verdicts does not list ${id}` };
    });
    return `${items.length} events, chain intact`;
  },
};

function ruledOf({ ruled }: SmokeRun): SmokeClaim & { verdict?: number } {
  if (ruled === undefined) throw new SmokeFailed('no claim was triaged');
  return ruled;
}
