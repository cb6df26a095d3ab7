import * as z from 'zod';
import type { Desk } from '../../../../config/desks.ts';
import { FINDING_MEANS, FINDING_OF_DENIAL } from '../../../../config/verdicts.ts';
import { mayReadNote } from '../../../domain/notes/note.ts';
import type { AuditEvent } from '../../../domain/review/audit/audit-chain.ts';
import { verifyChain } from '../../../domain/review/audit/verify-chain.ts';
import { actionsFor } from '../../../domain/review/permit.ts';
import { namedSource } from '../../../domain/sources/named-source.ts';
import { isVerifiedByClaimant } from '../../../domain/review/contact/response.ts';
import { evidenceId } from '../../../domain/review/evidence/evidence.ts';
import { claimantsOf, originsSoFar } from '../../../domain/review/evidence/two-origins.ts';
import type { OriginsSoFar } from '../../../domain/review/evidence/two-origins.ts';
import { mustStayBlind } from '../../../domain/review/rulings/blindness.ts';
import type { Review } from '../../../domain/review/rulings/records.ts';
import { listRepairs } from '../../../ledger/claims/repairs.ts';
import { readChain } from '../../../ledger/audit/audit-events.ts';
import { readDossier } from '../../../ledger/claims/dossier.ts';
import type { Dossier } from '../../../ledger/claims/dossier.ts';
import { getClaim, rulingClaim } from '../../../ledger/claims/read-claims.ts';
import { readSource } from '../../../ledger/sources/read-sources.ts';
import type { Ledger } from '../../../ledger/ledger.ts';
import { getNotes } from '../../../ledger/notes/notes.ts';
import { desksOf, membersOf } from '../../../ledger/people/members.ts';
import { decodeCursor, encodeCursor } from '../../http/cursor.ts';
import { openDeskOf } from '../../http/desk-access.ts';
import { OpenQuery } from '../../http/evidence-bodies.ts';
import { NoBody, route } from '../../http/route.ts';
import { claimView, leaseView } from '../../views/claim-view.ts';
import { draftView } from '../../views/draft-view.ts';
import { askView, callView, responseView } from '../../views/contact-view.ts';
import { sourceView } from '../../views/source-view.ts';
import { viewRelations } from '../../views/relations-view.ts';
import type { Repair } from '../../answers/repairs.ts';
import { repairView } from '../../views/repair-view.ts';
import { reasonView, reviewView, verdictView } from '../../views/ruling-view.ts';
import { notesFor } from '../../views/note-view.ts';
import { evidenceView } from '../../views/evidence-view.ts';

/**
 * `GET /claims/{id}`: the claim, who holds it, what was written and ruled, and what the caller may do. What others drafted is shown to whoever holds the
 * claim now; of a round that one may still review blind, nothing of others is. An exact repeat of another claim shows that one's verdict, which is its own.
 * Links to graphic material are withheld unless asked for with `?open=graphic`.
 */
export const getClaimDetail = route({
  body: NoBody,
  query: OpenQuery,
  handle: async ({ caller, services: { ledger }, now, path, query }) => {
    const dossier = await readDossier(ledger, path('id'));
    const { claim, drafts, keptDrafts, reviews, verdicts, reasons, repeats, evidence, notes } = dossier;
    const { desk, actor } = await openDeskOf(ledger, caller, claim);
    const own = drafts.find((draft) => draft.author.id === caller.id);
    const blind = mustStayBlind(claim, caller.id, desk);
    const seesDrafts = claim.lease?.holder.id === caller.id && !blind;
    const seesReview = (review: Review): boolean => !blind || review.round < claim.round.number || review.by.id === caller.id;
    const standing = claim.sameAs === null ? verdicts : (await readDossier(ledger, (await rulingClaim(ledger, claim)).id)).verdicts;
    const gathered = await Promise.all(claim.gathered.map((id) => readDossier(ledger, id)));
    const named = namedSource(claim.found);
    const record = named === null ? undefined : await readSource(ledger, named.id);
    const desks = dossier.relations.length === 0 ? [] : await desksOf(ledger, caller.id);
    const { relations, flags } = await viewRelations(ledger, claim.id, dossier.relations, desks);
    return {
      status: 200,
      body: {
        claim: claimView(claim, now),
        source: record === undefined ? null : sourceView(record),
        flags,
        asks: dossier.asks.map(askView),
        calls: dossier.calls.map(callView),
        response: dossier.responses.map((response) => responseView(response, desk, claim.found)).at(-1) ?? null,
        lease: claim.lease === null ? null : leaseView(claim.lease, caller.id),
        actions: actionsFor(claim, actor, now),
        draft: own === undefined ? null : draftView(own),
        draftsKept: keptDrafts.filter((draft) => draft.author.id === caller.id).map(draftView),
        draftsOfOthers: seesDrafts ? drafts.filter((draft) => draft !== own).map(draftView) : [],
        reviews: reviews.filter(seesReview).map(reviewView),
        verdict: standing.map(verdictView).at(-1) ?? null,
        evidence: evidence.map((piece) => evidenceView(piece, query.open === 'graphic')),
        origins: originsOf(dossier, desk),
        notes: notesFor(notes, caller.id),
        verdicts: standing.map(verdictView),
        reasons: reasons.map(reasonView),
        findings: (claim.found.attribution.denies === true ? FINDING_OF_DENIAL : FINDING_MEANS)[claim.question],
        // What was written about claims that people joined to this one is read here as well.
        gathered: gathered.map((one) => ({
          claim: { id: one.claim.id, text: one.claim.found.text, spans: one.claim.found.spans },
          drafts: one.drafts.filter((draft) => seesDrafts || draft.author.id === caller.id).map(draftView),
          evidence: one.evidence.map((piece) => evidenceView(piece, query.open === 'graphic')),
          notes: notesFor(one.notes, caller.id),
        })),
        repeats: repeats.map(({ claimId, articleId }) => ({ claimId, articleId })),
        relations,
      },
    };
  },
});

/** How what stands of the evidence meets the desk's rule of origins; null where no ruling on this claim has to. */
function originsOf({ claim, evidence, responses }: Dossier, desk: Desk): OriginsSoFar | null {
  if (isVerifiedByClaimant(desk, claim.found, responses.at(-1))) return null;
  const standing = evidence.filter(({ withdrawnAt }) => withdrawnAt === null).map((piece) => ({ ...piece, id: evidenceId(piece.number) }));
  return originsSoFar(desk, standing, claimantsOf(claim.found));
}

const HistoryQuery = z.strictObject({ limit: z.coerce.number().int().min(1).max(100).default(100), cursor: z.string().optional() });

/**
 * `GET /claims/{id}/history`: the claim's audit events, first to last, with names where the audit keeps opaque ids; and whether they are all there, each as it was
 * written. What the daily roots say is for `docket audit`, offline. Events about restricted notes are told to those who may read the notes.
 */
export const getHistory = route({
  body: NoBody,
  query: HistoryQuery,
  handle: async ({ caller, services: { ledger }, path, query }) => {
    const claim = await getClaim(ledger, path('id'));
    const { desk } = await openDeskOf(ledger, caller, claim);
    const list = `history/${claim.id}`;
    const after = Number(decodeCursor(list, query.cursor, /^\d{1,9}$/) ?? 0);
    const [chain, members] = await Promise.all([readChain(ledger, claim.id), membersOf(ledger, desk.id)]);
    // What was written since the claim was read is not held against it.
    const known = chain.filter(({ seq }) => seq <= claim.chain.seq);
    const events = known.filter(({ seq }) => seq > after).slice(0, query.limit);
    const faults = verifyChain(claim.id, known, claim.chain).map(({ seq, problem, detail }) => ({ seq, problem, detail }));
    const [repairs, told] = await Promise.all([repairsIn(ledger, claim.id, events), toldTo(ledger, claim.id, events, caller.id)]);
    const names = new Map(members.map((person) => [person.id, person.name]));
    const last = events.at(-1)?.seq ?? 0;
    const blind = mustStayBlind(claim, caller.id, desk);
    const seenBy = (event: AuditEvent): AuditEvent =>
      blind && event.type === 'reviewed' && event.facts['round'] === claim.round.number ? withoutFinding(event) : event;
    return {
      status: 200,
      body: {
        intact: faults.length === 0,
        faults,
        items: told.map((event) => ({ ...seenBy(event), actorName: names.get(event.actor) ?? null, ...repairs.get(event.seq) })),
        cursor: encodeCursor(list, last > 0 && last < claim.chain.seq ? String(last) : null),
      },
    };
  },
});

/** The number of the note that an event is about, where it is about one. */
const noteOf = ({ type, facts }: AuditEvent): number[] => (type === 'noted' || type === 'note-erased' ? [Number(facts['number'])] : []);

/** The events without those about notes that somebody may not read, of which they do not learn. */
async function toldTo(ledger: Ledger, claimId: string, events: readonly AuditEvent[], personId: string): Promise<AuditEvent[]> {
  const numbers = [...new Set(events.flatMap(noteOf))];
  const notes = await getNotes(
    ledger,
    numbers.map((number) => ({ claimId, number })),
  );
  const readable = new Set(notes.filter((note) => mayReadNote(note, personId)).map(({ number }) => number));
  return events.filter((event) => noteOf(event).every((number) => readable.has(number)));
}

/** Events of which each led to a revision. */
const REPAIRING: ReadonlySet<string> = new Set<AuditEvent['type']>(['restated', 'raised', 'split', 'gathered', 'ungathered', 'undone']);

/** What each event that repaired the claim changed, by the event's number. */
async function repairsIn(
  ledger: Ledger,
  claimId: string,
  events: readonly AuditEvent[],
): Promise<Map<number, { readonly repair: Repair }>> {
  const revisions = new Map(events.flatMap(({ seq, type, facts }) => (REPAIRING.has(type) ? [[Number(facts['revision']), seq]] : [])));
  if (revisions.size === 0) return new Map();
  const repairs = await listRepairs(ledger, claimId, Math.min(...revisions.keys()), Math.max(...revisions.keys()));
  return new Map(repairs.map((repair) => [revisions.get(repair.revision) ?? 0, { repair: repairView(repair) }]));
}

/** The event for somebody who must not know what was found; its hash is that of the whole. */
function withoutFinding(event: AuditEvent): AuditEvent {
  const { finding: _finding, advice: _advice, ...facts } = event.facts;
  return { ...event, facts };
}
