import type { Desk } from '../../../../config/desks.ts';
import type { ClaimRecord } from '../claim-record.ts';
import { dueFrom } from '../due.ts';
import { personOf } from '../permit.ts';
import type { Actor } from '../permit.ts';
import type { Moment } from '../rulings/records.ts';
import { checkQuestion, permitRepair, repaired } from './repair.ts';
import type { AboutRevision, Repaired } from './repair.ts';
import type { Wording } from './wording.ts';

/**
 * Puts a claim on the docket that was not for checking, above the line and beside its budget: whoever asks has decided. It is due as if it had been
 * found now.
 * @throws as `permitRepair`; NoSuchRepair
 */
export function raise(
  claim: ClaimRecord,
  actor: Actor,
  about: AboutRevision,
  { before, after }: { readonly before: Wording; readonly after: Wording },
  desk: Desk,
  moment: Moment,
): Repaired {
  permitRepair('raise', claim, actor, about);
  checkQuestion(after, after.question);
  const how = after.question === 'was-it-said' ? 'asked' : 'raised';
  const at = moment.now.toISOString();
  const by = personOf(actor);
  const raised = repaired('raise', claim, actor, { before, after, facts: { desk: desk.id, how } }, moment);
  return {
    ...raised,
    claim: {
      ...raised.claim,
      state: 'waiting',
      desk: desk.id,
      enlistedAt: at,
      ...dueFrom(moment.now, claim.score, desk),
      line: { reason: 'raised', by, at, lapsesAt: null },
      brought: { how, by, of: null },
    },
  };
}
