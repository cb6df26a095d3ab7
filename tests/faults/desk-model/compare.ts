import { expect } from 'vitest';
import { heldNow } from '../../../functions/domain/review/holdings.ts';
import { readDossier } from '../../../functions/ledger/claims/dossier.ts';
import type { Dossier } from '../../../functions/ledger/claims/dossier.ts';
import { readHoldings } from '../../../functions/ledger/claims/holdings.ts';
import { getDraft } from '../../../functions/ledger/rulings/drafts.ts';
import type { Ledger } from '../../../functions/ledger/ledger.ts';
import { changedClaims } from './judge.ts';
import { isRunning, written } from './rules/claims.ts';
import type { Model, ModelClaim, Somebody } from './types.ts';

/** Holds every claim of the ledger, and what everybody has in hand, against the model. */
export async function compare(ledger: Ledger, model: Model, people: readonly Somebody[], now: number): Promise<void> {
  for (const expected of model.values()) await compareClaim(ledger, expected);
  for (const desk of new Set([...model.values()].map((claim) => claim.desk))) {
    for (const { id } of people) {
      const held = [...model.values()].filter((claim) => claim.desk === desk && claim.lease?.holder === id && isRunning(claim, now));
      expect(heldNow(await readHoldings(ledger, id, desk), new Date(now)).toSorted()).toEqual(held.map((claim) => claim.id).toSorted());
    }
  }
}

async function compareClaim(ledger: Ledger, expected: ModelClaim | undefined): Promise<void> {
  if (expected === undefined) throw new Error('A model lost a claim.');
  const dossier = await readDossier(ledger, expected.id);
  expect(inLedger(dossier)).toEqual(inModel(expected));
  await expectDrafts(ledger, dossier, expected);
  expectEyes(dossier, expected);
}

/** The model whose changed claims the ledger bears out, of those that explain the same answers. @throws the last one's difference where none is */
export async function borneOut(ledger: Ledger, before: Model, models: readonly Model[]): Promise<Model> {
  const touched = new Set(models.flatMap((model) => changedClaims(before, model).map((claim) => claim.id)));
  let difference: unknown;
  for (const model of models) {
    try {
      for (const id of touched) await compareClaim(ledger, model.get(id));
      return model;
    } catch (error) {
      difference = error;
    }
  }
  throw difference;
}

const iso = (time: number | null | undefined): string | null => (time === null || time === undefined ? null : new Date(time).toISOString());

const inModel = (claim: ModelClaim) => ({
  id: claim.id,
  state: claim.state,
  stage: claim.stage,
  fence: claim.fence,
  holder: claim.lease?.holder ?? null,
  leaseEnds: iso(claim.lease?.expires),
  assigned: claim.assigned === null ? null : [claim.assigned.to, iso(claim.assigned.until)],
  parked: iso(claim.parked?.until),
  round: claim.round,
  reviewers: claim.reviews.map((review) => review.by),
  reviews: claim.reviewed,
  verdicts: claim.verdicts,
  standing: claim.standing === null ? null : [claim.standing.verdict, claim.standing.status, iso(claim.recheckAt)],
  notes: claim.notes,
  away: claim.away,
  lapsesAt: claim.state === 'below' ? iso(claim.lapsesAt) : null,
  sameAs: claim.sameAs,
  gathered: claim.gathered,
  revision: claim.revision,
  text: claim.text,
});

const inLedger = ({ claim, reviews, verdicts, notes }: Dossier): ReturnType<typeof inModel> => ({
  id: claim.id,
  state: claim.state,
  stage: claim.stage,
  fence: claim.fence,
  holder: claim.lease?.holder.id ?? null,
  leaseEnds: claim.lease?.expiresAt ?? null,
  assigned: claim.assigned === null ? null : [claim.assigned.to.id, claim.assigned.until],
  parked: claim.parked?.until ?? null,
  round: claim.round.number,
  reviewers: claim.round.reviews.map((review) => review.by.id),
  reviews: reviews.map(({ by, rationale }) => written(by.id, rationale)),
  verdicts: verdicts.map(({ rationale }) => rationale),
  standing: claim.standing === null ? null : [claim.standing.verdict, claim.standing.status, iso(toTime(claim.standing.recheckAt))],
  notes: notes.map(({ by, text }) => written(by.id, text)),
  away: claim.dismissal?.side ?? claim.joining?.side ?? null,
  lapsesAt: claim.state === 'below' ? iso(toTime(claim.line?.lapsesAt ?? null)) : null,
  sameAs: claim.sameAs,
  gathered: claim.gathered,
  revision: claim.revision,
  text: claim.found.text,
});

const toTime = (time: string | null): number | null => (time === null ? null : Date.parse(time));

/** No words are lost: each draft stands as it should, and what another took the place of is kept. */
async function expectDrafts(ledger: Ledger, { keptDrafts }: Dossier, expected: ModelClaim): Promise<void> {
  for (const [who, draft] of Object.entries(expected.drafts)) {
    expect(await getDraft(ledger, expected.id, who)).toMatchObject({ version: draft.version, content: draft.content });
    const kept = keptDrafts.filter(({ author }) => author.id === who).map(({ content }) => content);
    expect(kept).toEqual(expected.kept[who] ?? []);
  }
}

/** No verdict without its eyes, by what is on record alone. */
function expectEyes({ reviews, verdicts }: Dossier, { watched }: ModelClaim): void {
  for (const [i, verdict] of verdicts.entries()) {
    const eyes = watched[i] ?? 'none';
    const authors = verdict.reviews.map((number) => reviews.find((review) => review.number === number)?.by.id);
    expect(authors).not.toContain(undefined);
    expect(new Set(authors).size).toBe(authors.length);
    if (verdict.how === 'refiled') continue;
    expect(verdict.how).toBeOneOf({ none: ['sole'], 'sign-off': ['signed-off'], blind: ['agreed', 'adjudicated'] }[eyes]);
    if (verdict.how === 'signed-off' || verdict.how === 'adjudicated') expect(authors).not.toContain(verdict.decidedBy.id);
    if (eyes === 'blind') expect(authors).toHaveLength(2);
  }
}
