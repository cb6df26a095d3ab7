import { setTimeout as sleep } from 'node:timers/promises';
import { getIntake } from '../../functions/ledger/articles/intakes.ts';
import type { Intake, IntakeSummary } from '../../functions/ledger/articles/intakes.ts';
import type { Cloud } from '../support/cloud.ts';
import { counted } from '../support/counted.ts';

/** What became of an upload, for the person at the keyboard. */
export interface Outcome {
  readonly ok: boolean;
  readonly text: string;
}

const PATIENCE_MS = 60_000;
const PAUSE_MS = 150;

/** Waits for the end of an upload, but not for ever. */
export async function outcomeOf({ ledger }: Cloud, intakeId: string): Promise<Outcome> {
  for (const until = Date.now() + PATIENCE_MS; ;) {
    const intake = await getIntake(ledger, intakeId);
    if (intake !== undefined && intake.status !== 'processing') return inWords(intake);
    if (Date.now() > until) {
      return { ok: true, text: `uploaded; still being read after ${PATIENCE_MS / 1000} s. GET /v1/articles tells when it is done.` };
    }
    await sleep(PAUSE_MS);
  }
}

/** What became of an upload, as its record says. */
export function inWords({ status, reason, summary }: Pick<Intake, 'status' | 'reason' | 'summary'>): Outcome {
  if (status === 'processing') return { ok: true, text: 'still being read' };
  if (summary === null) return { ok: false, text: `${status}. ${reason?.message ?? ''}`.trim() };
  const { deskNote = null } = summary;
  const words = claimsInWords(status, summary);
  return { ok: true, text: deskNote === null ? words : `${words.replace(/\.$/, '')}. ${deskNote}` };
}

function claimsInWords(status: Intake['status'], { claims, note, desk, sameTextAs = null }: IntakeSummary): string {
  if (claims.found === 0 && note !== null) return note;
  const repeated = status === 'repeated' ? `the same ${sameTextAs === null ? 'as before' : `text as ${sameTextAs}`}; ` : '';
  const where = claims.queued > 0 ? ` for the desk ${desk}` : '';
  return `${repeated}${counted(claims.found, 'claim')}, ${claims.queued} to check${where}`;
}
