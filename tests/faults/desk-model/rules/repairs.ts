import { refuse } from './asked.ts';
import type { Asked, Step } from './asked.ts';
import { newClaim } from './claims.ts';
import { backOnItsSide, BEFORE_A_VERDICT, inTheWay, putDown, sideOf } from './triage.ts';
import type { Model, ModelClaim, Request } from '../types.ts';

export type RepairRequest = Extract<Request, { readonly kind: 'restate' | 'split' | 'join' | 'separate' | 'undo' }>;

/** What keeps the words of a claim as they are. */
function asTheyAre(claim: ModelClaim, revision: number): string | null {
  if (claim.state === 'decided' || claim.state === 'withdrawn') return 'verdict-stands';
  if (claim.state === 'joined') return 'repeats-another';
  if (!BEFORE_A_VERDICT.has(claim.state)) return 'not-on-docket';
  if (claim.stage !== 'waiting') return 'wrong-stage';
  return revision === claim.revision ? null : 'revision-changed';
}

/** So many may go with one. */
const MOST_GATHERED = 12;
/** A claim's id begins with its article's. */
const articleOf = (id: string): string => id.split('.')[0] ?? '';

/** The claim in its next words. */
const repaired = (claim: ModelClaim, text: string, joins: readonly string[] = [], frees: readonly string[] = []): ModelClaim => ({
  ...claim,
  text,
  revision: claim.revision + 1,
  repairs: [...claim.repairs, { before: claim.text, joins, frees }],
});

const joinedTo = (claim: ModelClaim, into: string): ModelClaim => ({
  ...putDown(claim),
  state: 'joined',
  sameAs: into,
  away: sideOf(claim),
});
const separated = (claim: ModelClaim, time: number): ModelClaim => ({
  ...backOnItsSide(claim, claim.away, time),
  sameAs: null,
  away: null,
});

const become = (model: Model, ...claims: readonly ModelClaim[]): Step => ({
  outcome: 'ok',
  model: new Map([...model, ...claims.map((claim) => [claim.id, claim] as const)]),
});

/** The rules of repairing. @param born the claim that was split off, as the answer names it */
export function applyRepair(asked: Asked<RepairRequest>, born: string | undefined): Step {
  const { model, request, claim, time } = asked;
  switch (request.kind) {
    case 'restate': {
      const wrong = asTheyAre(claim, request.revision);
      if (wrong !== null) return refuse(asked, wrong);
      return claim.text === request.text ? { outcome: 'ok', model } : become(model, repaired(claim, request.text));
    }
    case 'split': {
      const wrong = asTheyAre(claim, request.revision);
      if (wrong !== null) return refuse(asked, wrong);
      if (born === undefined) return refuse(asked, 'a part');
      const [first, second] = request.parts;
      const fresh = newClaim(born, claim.desk, claim.eyes, second);
      const state = claim.state === 'below' || claim.state === 'lapsed' ? claim.state : 'waiting';
      return become(model, repaired(claim, first, [], [born]), {
        ...fresh,
        state,
        lapsesAt: claim.state === 'below' ? claim.lapsesAt : null,
      });
    }
    case 'join': {
      const other = model.get(request.other);
      if (other === undefined) return refuse(asked, 'unknown-claim');
      if (other.id === claim.id) return refuse(asked, 'no-such-repair');
      const wrong =
        asTheyAre(claim, request.revision) ??
        (articleOf(other.id) === articleOf(claim.id) ? null : 'no-such-repair') ??
        (other.desk === claim.desk ? null : 'other-desk') ??
        (claim.gathered.length < MOST_GATHERED ? null : 'no-such-repair') ??
        (BEFORE_A_VERDICT.has(other.state) ? null : 'not-on-docket');
      const blocked = wrong ?? inTheWay(other, request.who.id, time);
      if (blocked !== null) return refuse(asked, blocked);
      const survivor = repaired(claim, claim.text, [other.id]);
      return become(model, { ...survivor, gathered: [...claim.gathered, other.id] }, joinedTo(other, claim.id));
    }
    case 'separate': {
      const survivor = claim.sameAs === null ? undefined : model.get(claim.sameAs);
      if (survivor === undefined) return refuse(asked, 'no-such-repair');
      const wrong = asTheyAre(survivor, survivor.revision);
      if (wrong !== null) return refuse(asked, wrong);
      const gathered = survivor.gathered.filter((id) => id !== claim.id);
      return become(model, { ...repaired(survivor, survivor.text, [], [claim.id]), gathered }, separated(claim, time));
    }
    case 'undo':
    default: {
      const wrong = asTheyAre(claim, request.revision);
      const last = claim.repairs.at(-1);
      if (wrong !== null || last === undefined) return refuse(asked, wrong ?? 'nothing-to-undo');
      return undone(asked, last);
    }
  }
}

const GOES_BACK: ReadonlySet<string> = new Set([...BEFORE_A_VERDICT, 'second', 'sign-off', 'adjudication']);

function undone(asked: Asked<RepairRequest>, last: ModelClaim['repairs'][number]): Step {
  const { model, request, claim, time } = asked;
  const [freed, joined]: [ModelClaim[], ModelClaim[]] = [[], []];
  for (const id of [...last.joins, ...last.frees]) {
    const other = model.get(id);
    if (other === undefined) return refuse(asked, 'unknown-claim');
    if (last.joins.includes(id)) {
      if (other.sameAs === claim.id) freed.push(separated(other, time));
      continue;
    }
    if (other.desk !== claim.desk) continue;
    if (other.state === 'decided') return refuse(asked, 'verdict-stands');
    if (!GOES_BACK.has(other.state)) continue;
    if (!BEFORE_A_VERDICT.has(other.state)) return refuse(asked, 'not-on-docket');
    const blocked = inTheWay(other, request.who.id, time);
    if (blocked !== null) return refuse(asked, blocked);
    joined.push(joinedTo(other, claim.id));
  }
  const ids = ({ id }: ModelClaim): string => id;
  const gathered = [...claim.gathered.filter((id) => !freed.some((one) => one.id === id)), ...joined.map(ids)];
  return become(model, { ...repaired(claim, last.before, joined.map(ids), freed.map(ids)), gathered }, ...freed, ...joined);
}
