import type { Desk } from '../../../../config/desks.ts';
import { LIMITS } from '../../../../config/limits.ts';
import type { Span } from '../../article/article.ts';
import type { ClaimRecord } from '../claim-record.ts';
import { isExpired } from '../lease.ts';
import { lapseTime } from '../line/cross-line.ts';
import { permit, personOf } from '../permit.ts';
import type { Actor } from '../permit.ts';
import { AlreadyHeld, NoSuchRepair, NotThisDesk, VerdictOnRecord } from '../refusals.ts';
import type { Moment } from '../rulings/records.ts';
import type { Transition } from '../transition.ts';
import { permitRepair, repaired } from './repair.ts';
import type { AboutRevision, Repaired } from './repair.ts';
import type { Wording } from './wording.ts';

/**
 * Has another claim of the article go with this one: its words are one more appearance of it.
 * @throws as `permitRepair`; NoSuchRepair where it is itself, another article's, or one too many; NotThisDesk
 */
export function gather(
  claim: ClaimRecord,
  actor: Actor,
  about: AboutRevision,
  other: ClaimRecord,
  { before, after }: { readonly before: Wording; readonly after: Wording },
  moment: Moment,
): Repaired {
  permitRepair('gather', claim, actor, about);
  if (other.id === claim.id) throw new NoSuchRepair('A claim goes with itself already.');
  if (other.articleId !== claim.articleId) throw new NoSuchRepair('Only claims of one article are joined.');
  if (other.desk !== claim.desk) throw new NotThisDesk(claim.desk ?? '', other.desk ?? '');
  if (claim.gathered.length >= LIMITS.gatheredPerClaim)
    throw new NoSuchRepair(`At most ${LIMITS.gatheredPerClaim} claims go with another.`);
  const made = repaired('gather', claim, actor, { before, after, joins: [other.id], facts: { claim: other.id } }, moment);
  return { ...made, claim: { ...made.claim, gathered: [...claim.gathered, other.id] } };
}

/** Has a claim that was joined to this one go by itself. @throws as `permitRepair` */
export function ungather(
  claim: ClaimRecord,
  actor: Actor,
  about: AboutRevision,
  other: ClaimRecord,
  { before, after }: { readonly before: Wording; readonly after: Wording },
  moment: Moment,
): Repaired {
  permitRepair('ungather', claim, actor, about);
  const made = repaired('ungather', claim, actor, { before, after, frees: [other.id], facts: { claim: other.id } }, moment);
  return { ...made, claim: { ...made.claim, gathered: claim.gathered.filter((id) => id !== other.id) } };
}

/** The wording of a claim that no longer says what another says. */
export const notAt = (wording: Wording, { text, spans }: Pick<Wording, 'text' | 'spans'>): Wording => ({
  ...wording,
  appearances: wording.appearances.filter((one) => one.text !== text || JSON.stringify(one.spans) !== JSON.stringify(spans)),
});

/** The wording of a claim that also says what another says. */
export const alsoAt = (wording: Wording, { text, spans }: { readonly text: string; readonly spans: readonly Span[] }): Wording => ({
  ...wording,
  appearances: [...wording.appearances, { role: 'body', text, spans }],
});

/**
 * Has a claim go with another, whose ruling is its ruling. What people wrote about it stays with it. Their own lease, or one that has run out, ends.
 * @throws NotOnDocket, WrongStage where somebody has ruled on it in this round; AlreadyHeld while somebody else's lease runs; VerdictOnRecord
 */
export function joinTo(claim: ClaimRecord, into: string, actor: Actor, now: Date): Transition {
  permit('join', claim, actor);
  const { lease, standing, state } = claim;
  if (lease !== null && lease.holder.id !== actor.id && !isExpired(lease, now)) throw new AlreadyHeld(lease);
  if (standing !== null) throw new VerdictOnRecord('join', standing.verdict);
  const side = state === 'below' || state === 'lapsed' ? 'below' : 'above';
  return {
    claim: {
      ...claim,
      state: 'joined',
      sameAs: into,
      lease: null,
      assigned: null,
      parked: null,
      joining: { by: personOf(actor), at: now.toISOString(), side },
    },
    events: [{ type: 'merged', actor: actor.id, facts: { into, from: state } }],
  };
}

/** Takes a joining back: the claim waits again on its side of the line, below it for the full time from now. @throws NotOnDocket; NoSuchRepair where nobody joined it */
export function separate(claim: ClaimRecord, actor: Actor, now: Date, desk: Desk): Transition {
  permit('separate', claim, actor);
  const { joining, line, sameAs } = claim;
  if (joining === null) throw new NoSuchRepair('This claim repeats another word for word, in another article; nobody joined it.');
  const below = joining.side === 'below' && line !== null;
  return {
    claim: {
      ...claim,
      state: below ? 'below' : 'waiting',
      line: below ? { ...line, lapsesAt: lapseTime(now, desk) } : line,
      sameAs: null,
      joining: null,
    },
    events: [{ type: 'separated', actor: actor.id, facts: { from: sameAs ?? '' } }],
  };
}
