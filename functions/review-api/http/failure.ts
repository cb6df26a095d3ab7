import { AlreadyHeld, Refusal, RepeatsAnother, RevisionChanged } from '../../domain/review/refusals.ts';
import { UnknownEvidence } from '../../ledger/evidence/evidence.ts';
import { UnknownClaim } from '../../ledger/claims/read-claims.ts';
import { DraftMoved } from '../../ledger/rulings/drafts.ts';
import { Contention } from '../../ledger/transact.ts';
import { KeyReused } from '../../ledger/requests.ts';
import { FileMissing } from '../../objects/evidence-files.ts';
import { draftView } from '../views/draft-view.ts';
import { Problem, PROBLEMS } from './problem.ts';
import type { ProblemCode } from './problem.ts';

const isProblemCode = (code: string): code is ProblemCode => code in PROBLEMS;

const WHAT_NOW: Partial<Record<ProblemCode, string>> = {
  'stale-token': 'Take the claim again, or leave it to whoever holds it.',
  'already-held': 'Take another claim, or wait until the lease ends.',
  'not-on-docket': 'Read it again: GET /v1/claims/{id} says what became of it.',
  'revision-changed': 'Read the claim again and judge what it says now.',
  'repeats-another': 'Add it to that one.',
  'not-yours': 'Ask them to withdraw it, or say in a note what is wrong with it.',
  'too-much-material': 'Say it in a review’s rationale, or gather several sources in one document.',
};

/** The problem that a refusal or failure is to the client; undefined for what no rule foresaw. */
export function problemOf(error: unknown): Problem | undefined {
  if (error instanceof Problem) return error;
  if (error instanceof UnknownClaim) return new Problem('unknown-claim', error.message);
  if (error instanceof UnknownEvidence) return new Problem('unknown-evidence', error.message);
  if (error instanceof FileMissing) return new Problem('file-missing', error.message);
  if (error instanceof KeyReused) return new Problem('key-reused', `${error.message} Use a new one.`);
  if (error instanceof Contention) return new Problem('busy', 'Nothing was changed. Try again in a moment.');
  if (error instanceof DraftMoved) {
    return new Problem('draft-moved', error.message, { draft: error.current === undefined ? null : draftView(error.current) });
  }
  if (error instanceof Refusal && isProblemCode(error.code)) {
    const whatNow = WHAT_NOW[error.code];
    return new Problem(error.code, whatNow === undefined ? error.message : `${error.message} ${whatNow}`, extraOf(error));
  }
  return undefined;
}

function extraOf(error: Refusal): Record<string, unknown> {
  if (error instanceof AlreadyHeld) return { holder: error.lease.holder.name, expiresAt: error.lease.expiresAt };
  if (error instanceof RevisionChanged) return { revision: error.current };
  if (error instanceof RepeatsAnother) return { sameAs: error.sameAs };
  return {};
}
