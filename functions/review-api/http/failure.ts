import { UnknownAsk } from '../../ledger/contact/contacts.ts';
import { UnknownEvidence } from '../../ledger/evidence/evidence.ts';
import {
  AlreadyHeld,
  CapReached,
  CitesNothing,
  Refusal,
  RepeatsAnother,
  RevisionChanged,
  VerdictMoved,
  WrongStage,
} from '../../domain/review/refusals.ts';
import { TooFewOrigins } from '../../domain/review/evidence/two-origins.ts';
import { HandoverMoved } from '../../ledger/notes/handover.ts';
import { UnknownNote } from '../../ledger/notes/notes.ts';
import { UnknownClaim } from '../../ledger/claims/read-claims.ts';
import { DraftMoved } from '../../ledger/rulings/drafts.ts';
import { Contention } from '../../ledger/transact.ts';
import { KeyReused } from '../../ledger/requests.ts';
import { FileMissing } from '../../objects/evidence-files.ts';
import { draftView } from '../views/draft-view.ts';
import { isProblemCode } from './problem-types.ts';
import { Problem } from './problem.ts';

/** The problem that a refusal or failure is to the client; undefined for what no rule foresaw. */
export function problemOf(error: unknown): Problem | undefined {
  if (error instanceof Problem) return error;
  if (error instanceof UnknownClaim) return new Problem('unknown-claim', error.message);
  if (error instanceof UnknownEvidence) return new Problem('unknown-evidence', error.message);
  if (error instanceof UnknownAsk) return new Problem('unknown-ask', error.message);
  if (error instanceof FileMissing) return new Problem('file-missing', error.message);
  if (error instanceof UnknownNote) return new Problem('unknown-note', error.message);
  if (error instanceof HandoverMoved) {
    const { current } = error;
    return new Problem('handover-moved', error.message, { handover: current === undefined ? null : { ...current, by: current.by.name } });
  }
  if (error instanceof KeyReused) return new Problem('key-reused', error.message);
  if (error instanceof Contention) return new Problem('busy', 'Nothing was changed.');
  if (error instanceof DraftMoved) {
    return new Problem('draft-moved', error.message, { draft: error.current === undefined ? null : draftView(error.current) });
  }
  if (error instanceof Refusal && isProblemCode(error.code)) return new Problem(error.code, error.message, extraOf(error));
  return undefined;
}

function extraOf(error: Refusal): Record<string, unknown> {
  if (error instanceof AlreadyHeld) return { holder: error.lease.holder.name, expiresAt: error.lease.expiresAt };
  if (error instanceof RevisionChanged) return { revision: error.current };
  if (error instanceof CitesNothing) return { evidence: error.evidence };
  if (error instanceof TooFewOrigins) return { ...error.shortfall, code: undefined };
  if (error instanceof RepeatsAnother) return { sameAs: error.sameAs };
  if (error instanceof CapReached) return { cap: error.cap, holding: error.holding };
  if (error instanceof WrongStage) return { stage: error.stage };
  if (error instanceof VerdictMoved) return { verdict: error.current };
  return {};
}
