import type { Answered, Heard } from './client.ts';
import { apply } from './rules/apply.ts';
import type { Model, ModelClaim } from './types.ts';

/** No order of what was asked at once explains the answers. */
export class Inexplicable extends Error {
  override readonly name = 'Inexplicable';
}

/**
 * The models after what people heard, one for each order of their requests, one after the other, that explains every answer: the answers alone may not
 * tell which of two came first.
 * @throws Inexplicable that tells what the model expected
 */
export function explanations(model: Model, heard: readonly Heard[]): Model[] {
  const expected: string[] = [];
  const found = new Map<string, Model>();
  const parts = heard.flatMap((one): Part[] =>
    one.outcome !== 'ok' && 'content' in one.request ? [{ one }, { one, after: true }] : [{ one }],
  );
  for (const order of ordersOf(parts)) {
    for (const time of ['from', 'to'] as const) {
      const after = tryOrder(model, order, time, expected);
      if (after !== undefined) found.set(JSON.stringify(changedClaims(model, after)), after);
    }
  }
  if (found.size > 0) return [...found.values()];
  const asked = heard.map(({ request, outcome, body }) => {
    const claim = model.get('claim' in request ? request.claim : (body.claim?.id ?? ''));
    return `${JSON.stringify(request)}\n  was answered ${outcome} (${JSON.stringify(body.claim?.state)}), of ${JSON.stringify(claim)}`;
  });
  throw new Inexplicable(`${asked.join('\n')}\nbut the rules say: ${[...new Set(expected)].join('; ')}`);
}

/** The claims that are no longer what they were. */
export const changedClaims = (before: Model, after: Model): ModelClaim[] =>
  [...after.values()].filter((claim) => claim !== before.get(claim.id));

/** What was asked, or what is done after it was refused. */
interface Part {
  readonly one: Heard;
  readonly after?: true;
}

function tryOrder(model: Model, order: readonly Part[], time: 'from' | 'to', expected: string[]): Model | undefined {
  let now = model;
  const refused = new Map<Heard, ReturnType<typeof apply>>();
  for (const { one, after } of order) {
    if (after === true) {
      now = refused.get(one)?.afterwards?.(now) ?? now;
      continue;
    }
    const { request, outcome, body, [time]: at } = one;
    const step = apply(now, request, at, request.kind === 'split' ? body.parts?.[0]?.id : body.claim?.id);
    refused.set(one, step);
    const id = 'claim' in request ? request.claim : (body.claim?.id ?? '');
    const claim = step.model.get(id);
    const differs = step.outcome === outcome ? differenceOf(body, outcome, claim) : step.outcome;
    if (differs !== undefined) {
      expected.push(`${request.kind}: ${differs}`);
      return undefined;
    }
    now = outcome === 'ok' ? onTime(claim === undefined ? step.model : new Map(step.model).set(id, exact(claim, body)), body) : step.model;
  }
  return now;
}

/** What the answer says otherwise than the model. */
function differenceOf({ claim, lease }: Answered, outcome: string, expected: ModelClaim | undefined): string | undefined {
  // A join or a separation is answered with the claim with which another goes.
  if (outcome !== 'ok' || claim === undefined || expected === undefined || claim.id !== expected.id) return undefined;
  const said = [claim.state, claim.stage, claim.round.number, lease === undefined ? null : (lease?.token ?? null)].join(' ');
  const meant = [expected.state, expected.stage, expected.round, lease === undefined ? null : (expected.lease?.token ?? null)].join(' ');
  return said === meant ? undefined : `${meant}, not ${said}`;
}

/** The model with the times at which claims below the line lapse and assignments end, as the answer says. */
function onTime(model: Model, { claim, parts = [], other, others = [], changed = [] }: Answered): Model {
  const after = new Map(model);
  for (const said of [claim, other, ...parts, ...others, ...changed]) {
    const meant = said === undefined ? undefined : model.get(said.id);
    if (said === undefined || meant === undefined) continue;
    const [lapsesAt, until] = [said.line?.lapsesAt, said.assignedTo?.until];
    after.set(meant.id, {
      ...meant,
      lapsesAt: meant.lapsesAt === null || typeof lapsesAt !== 'string' ? meant.lapsesAt : Date.parse(lapsesAt),
      assigned: meant.assigned === null || until === undefined ? meant.assigned : { ...meant.assigned, until: Date.parse(until) },
    });
  }
  return after;
}

/** The claim with the end of its lease that the API says, in place of the one guessed. */
function exact(claim: ModelClaim, { lease }: Answered): ModelClaim {
  return {
    ...claim,
    lease:
      claim.lease === null || lease === null || lease === undefined
        ? claim.lease
        : { ...claim.lease, expires: Date.parse(lease.expiresAt) },
  };
}

/** Every order in which nothing is done after what has not been asked yet. */
function* ordersOf(parts: readonly Part[]): Generator<Part[]> {
  if (parts.length === 0) yield [];
  for (const [i, first] of parts.entries()) {
    if (first.after === true && parts.some(({ one, after }) => one === first.one && after === undefined)) continue;
    for (const rest of ordersOf(parts.toSpliced(i, 1))) yield [first, ...rest];
  }
}
