import type { Desk } from '../../../../config/desks.ts';
import { checkRuling, restsOnEvidence } from '../../../domain/review/evidence/check-ruling.ts';
import type { CheckedRuling, Warning } from '../../../domain/review/evidence/check-ruling.ts';
import { evidenceId } from '../../../domain/review/evidence/evidence.ts';
import { isAuthority, isVerifiedByClaimant } from '../../../domain/review/contact/response.ts';
import { claimantsOf } from '../../../domain/review/evidence/two-origins.ts';
import type { Person } from '../../../domain/review/claim/person.ts';
import type { Actor } from '../../../domain/review/permit.ts';
import { Refusal, RevisionChanged } from '../../../domain/review/refusals.ts';
import { withCorrection } from '../../../domain/review/report/correction.ts';
import type { CorrectionStep } from '../../../domain/review/report/correction.ts';
import type { DraftContent } from '../../../domain/review/rulings/drafts.ts';
import type { Moment, Records, Ruled, Verdict } from '../../../domain/review/rulings/records.ts';
import { changeClaim } from '../../../ledger/claims/change-claim.ts';
import type { StoredClaim } from '../../../ledger/claims/claim-item.ts';
import { lastResponse } from '../../../ledger/contact/contacts.ts';
import { getClaim } from '../../../ledger/claims/read-claims.ts';
import { listEvidence } from '../../../ledger/evidence/evidence.ts';
import type { Ledger } from '../../../ledger/ledger.ts';
import { raiseCorrection, renameCorrection } from '../../../ledger/report/corrections.ts';
import type { Write } from '../../../ledger/transact.ts';
import { earlierReply } from '../../../ledger/requests.ts';
import type { Reply } from '../../../ledger/requests.ts';
import { keepWords, settleDraft } from '../../../ledger/rulings/drafts.ts';
import { momentOf, recordWrites } from '../../../ledger/rulings/records.ts';
import { measureDesk } from '../../../runtime/telemetry.ts';
import type { RuledClaim } from '../../answers/rulings.ts';
import { openDeskOf } from '../../http/desk-access.ts';
import { problemOf } from '../../http/failure.ts';
import { Problem } from '../../http/problem.ts';
import { answering, jsonReply } from '../../http/route.ts';
import type { ApiRequest } from '../../http/route.ts';
import { bothTexts } from '../repairs/both-texts.ts';
import { claimView } from '../../views/claim-view.ts';
import { draftView } from '../../views/draft-view.ts';
import { announce } from './announce.ts';
import { verdictView } from '../../views/ruling-view.ts';

/** Who rules, on which desk, and when. */
export interface Bench {
  readonly actor: Actor;
  readonly desk: Desk;
  readonly moment: Moment;
}

/**
 * Answers a request by a rule about rulings: the claim changes, and what the rule records stands or falls with it. Where the newsroom is to be told, it
 * is told at once.
 * @param content words that the request brings: where the rule refuses them they come back as the author's draft, else the draft that says the same is done
 * @param originsOverride why a lead has the verdict stand on fewer origins than the desk asks for
 */
export async function ruleOn<Body>(
  request: ApiRequest<Body, unknown>,
  rule: (claim: StoredClaim, bench: Bench) => Ruled | Promise<Ruled>,
  content: DraftContent | null,
  originsOverride?: string,
): Promise<Reply> {
  const { services, caller, now, path } = request;
  const { ledger } = services;
  const id = path('id');
  const { desk, person, actor } = await openDeskOf(ledger, caller, await getClaim(ledger, id));
  const bench: Bench = { desk, actor, moment: momentOf(now) };
  let verdict: Verdict | undefined;
  let outcome: number | undefined;
  let timed: TimedVerdict | undefined;
  let warnings: readonly Warning[] = [];
  const answer = answering(request, (claim: StoredClaim) =>
    jsonReply(201, {
      claim: claimView(claim, now),
      verdict: verdict === undefined ? null : verdictView(verdict),
      warnings,
    } satisfies RuledClaim),
  );
  try {
    const changed = await changeClaim(
      ledger,
      id,
      now,
      async (claim) => {
        const checked = await againstEvidence(ledger, claim, await rule(claim, bench), bench, originsOverride);
        const { ruled, step } = withCorrection(checked.ruled, claim.context.publishedAt, now);
        const records = desk.private ? unannounced(ruled.records) : ruled.records;
        ({ verdict, outcome } = records);
        timed = verdict === undefined ? undefined : timeToVerdict(claim, now);
        ({ warnings } = checked);
        const settled = content === null ? [] : await settleDraft(ledger, id, person, content, now);
        const listed = await correctionWrites(ledger, claim, step, ruled.claim.recorded.verdicts, now);
        return { transition: ruled, writes: [...recordWrites(ledger, claim, records, now), ...listed, ...settled] };
      },
      answer,
    );
    if (timed !== undefined) measureDesk(timed.desk, { TimeToVerdict: timed.seconds });
    if (outcome !== undefined) await announce(services, { claimId: id, number: outcome }, now);
    return answer.respond(changed);
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    const refusal = error instanceof RevisionChanged ? await bothTexts(ledger, id, error) : error;
    throw content === null ? refusal : await keeping(request, id, person, content, refusal, desk.id);
  }
}

interface TimedVerdict {
  readonly desk: string;
  readonly seconds: number;
}

/** How long a claim took from the docket to its first verdict; undefined of what comes after that. */
const timeToVerdict = ({ desk, enlistedAt, round }: StoredClaim, now: Date): TimedVerdict | undefined =>
  desk === null || enlistedAt === null || round.cause !== 'first'
    ? undefined
    : { desk, seconds: Math.max(0, (now.getTime() - Date.parse(enlistedAt)) / 1000) };

/** What a private desk rules goes to nobody else. */
const unannounced = ({ outcome: _outcome, ...records }: Records): Records => records;

/** What becomes of the claim's place on the list of what may have to be corrected. */
async function correctionWrites(ledger: Ledger, claim: StoredClaim, step: CorrectionStep, verdict: number, now: Date): Promise<Write[]> {
  const { id: claimId, articleId } = claim;
  const desk = claim.desk ?? claim.routedTo;
  if (step === 'rename') return renameCorrection(ledger, desk, claimId, verdict);
  return step === 'raise' ? [raiseCorrection(ledger, { claimId, articleId, desk, verdict, raisedAt: now.toISOString() })] : [];
}

/** Holds what was ruled against the claim's evidence, which is read where it matters. */
async function againstEvidence(
  ledger: Ledger,
  claim: StoredClaim,
  ruled: Ruled,
  bench: Bench,
  override: string | undefined,
): Promise<CheckedRuling> {
  if (!restsOnEvidence(ruled, bench.desk)) return { ruled, warnings: [] };
  const evidence = (await listEvidence(ledger, claim.id)).map((piece) => ({ ...piece, id: evidenceId(piece.number) }));
  const response = isAuthority(bench.desk, claim.found) ? await lastResponse(ledger, claim.id) : undefined;
  const vouched = isVerifiedByClaimant(bench.desk, claim.found, response);
  return checkRuling(ruled, { evidence, claimants: claimantsOf(claim.found), vouched }, bench, override);
}

/** The refusal, once its words are kept as their author's draft. */
async function keeping(
  { services: { ledger }, keyed, now }: ApiRequest<unknown, unknown>,
  claimId: string,
  person: Person,
  content: DraftContent,
  refusal: Refusal | Problem,
  desk: string,
): Promise<Error> {
  // The same request, sent twice at once: its words are recorded already, and the handler answers as before.
  if (keyed !== undefined && (await earlierReply(ledger, keyed, now)) !== undefined) return refusal;
  const draft = await keepWords(ledger, claimId, person, content, now, desk);
  const problem = problemOf(refusal);
  if (problem === undefined) return refusal;
  return new Problem(problem.code, `${problem.message} Your words are kept as a draft.`, { ...problem.extra, draft: draftView(draft) });
}
