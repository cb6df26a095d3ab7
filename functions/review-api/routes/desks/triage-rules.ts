import { deskOf } from '../../../../config/desks.ts';
import type { Desk } from '../../../../config/desks.ts';
import type { ClaimRecord } from '../../../domain/review/claim-record.ts';
import { demote, promote } from '../../../domain/review/line/cross-line.ts';
import type { Actor } from '../../../domain/review/permit.ts';
import type { Transition } from '../../../domain/review/transition.ts';
import { dismiss, restore } from '../../../domain/review/triage/dismiss.ts';
import { assignTo, moveTo, unassign } from '../../../domain/review/triage/reassign.ts';
import type { Ledger } from '../../../ledger/ledger.ts';
import { memberOf } from '../../../ledger/people/members.ts';
import { Problem } from '../../http/problem.ts';
import type { TriageBody } from '../../http/triage-body.ts';

/** Who triages, on which desk, and when. */
export interface Triaging {
  readonly actor: Actor;
  readonly desk: Desk;
  readonly now: Date;
}

/** What an action of triage makes of a claim; null where it is so already. @throws Refusal */
type TriageRule = (claim: ClaimRecord) => Transition | null;

/** The rule of the action that was asked for. @throws Problem unknown-desk, not-a-member */
export async function triageRule(ledger: Ledger, body: TriageBody, { actor, desk, now }: Triaging): Promise<TriageRule> {
  if (body.action === 'promote') return (claim) => (claim.state === 'waiting' ? null : promote(claim, actor, now, desk));
  if (body.action === 'demote') return (claim) => (claim.state === 'below' ? null : demote(claim, actor, now, desk));
  if (body.action === 'dismiss') return (claim) => (claim.state === 'dismissed' ? null : dismiss(claim, actor, body.reason, now));
  if (body.action === 'restore') return (claim) => (WAITS.has(claim.state) ? null : restore(claim, actor, now, desk));
  if (body.action === 'move') {
    const to = otherDesk(desk, body.to);
    return (claim) => (claim.desk === to.id ? null : moveTo(claim, actor, to, now));
  }
  if (body.to === null) return (claim) => (claim.assigned === null ? null : unassign(claim, actor));
  const to = await memberOf(ledger, body.to, desk.id);
  if (to === undefined) {
    throw new Problem('not-a-member', `Nobody of the desk ${desk.name} has that id.`);
  }
  return (claim) => (claim.assigned?.to.id === to.id ? null : assignTo(claim, actor, to, now, desk));
}

const WAITS: ReadonlySet<string> = new Set(['waiting', 'below']);

/** @throws Problem unknown-desk; malformed-request where one of the two is private */
function otherDesk(from: Desk, id: string): Desk {
  const desk = deskOf(id);
  if (desk === undefined) throw new Problem('unknown-desk', `There is no desk “${id}” to move claims to.`);
  if (desk.private || from.private) {
    const message = 'claims of the newsroom’s desks cannot be moved to a private one, nor the other way';
    throw new Problem('malformed-request', `to: ${message}`, { errors: [{ field: 'to', message }] });
  }
  return desk;
}
