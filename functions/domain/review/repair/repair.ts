import type { Question } from '../../../../config/verdicts.ts';
import { ACTIONS } from '../actions.ts';
import type { ClaimRecord } from '../claim-record.ts';
import type { Person } from '../claim/person.ts';
import { permit, permitRole, personOf } from '../permit.ts';
import type { Actor } from '../permit.ts';
import { NoSuchRepair, RepeatsAnother, RevisionChanged, VerdictStands } from '../refusals.ts';
import { digestOf } from '../rulings/records.ts';
import type { Moment } from '../rulings/records.ts';
import type { EventDraft, Transition } from '../transition.ts';
import type { Wording } from './wording.ts';

export const REPAIR_ACTIONS = ['restate', 'raise', 'split', 'gather', 'ungather', 'undo'] as const;
export type RepairAction = (typeof REPAIR_ACTIONS)[number];

/** One repair, as recorded: it led to `revision`. Its words and `salt` give the digest that the audit keeps. */
export interface Repair {
  readonly claimId: string;
  readonly revision: number;
  readonly action: RepairAction;
  readonly by: Person;
  readonly at: string;
  readonly before: Wording;
  readonly after: Wording;
  /** Claims that went with this one by it, and those that went by themselves. */
  readonly joins: readonly string[];
  readonly frees: readonly string[];
  readonly salt: string;
}

/** A repaired claim, with what is recorded of it in the same transaction. */
export interface Repaired extends Transition {
  readonly wording: Wording;
  readonly repair: Repair;
}

/** Which claim a repair is made on, as the person knows it. */
export interface AboutRevision {
  readonly revision: number;
}

/**
 * Checks that the claim may be repaired, and that it still says what the person read.
 * @throws RoleNeeded, VerdictStands, RepeatsAnother, NotOnDocket; WrongStage where somebody has ruled on these words in this round; RevisionChanged
 */
export function permitRepair(name: RepairAction, claim: ClaimRecord, actor: Actor, { revision }: AboutRevision): void {
  permitRole(actor, ACTIONS[name].role);
  if ((claim.state === 'decided' || claim.state === 'withdrawn') && claim.standing !== null)
    throw new VerdictStands(claim.standing.verdict);
  if (claim.state === 'joined' && claim.sameAs !== null) throw new RepeatsAnother(claim.sameAs);
  permit(name, claim, actor);
  if (revision !== claim.revision) throw new RevisionChanged(revision, claim.revision);
}

/** @throws NoSuchRepair where the question cannot be asked of what is said: only a fact can be so, and only somebody's words can have been said */
export function checkQuestion({ kind, attribution }: Pick<Wording, 'kind' | 'attribution'>, question: Question): void {
  if (question === 'is-it-so' && kind !== 'fact') {
    throw new NoSuchRepair(
      `Of ${kind === 'opinion' ? 'an' : 'a'} ${kind} nobody can find whether it is so. Ask “was-it-said”, or correct the kind.`,
    );
  }
  if (question === 'was-it-said' && attribution.source === null) {
    throw new NoSuchRepair('The claim names nobody who said it. Give its source, or ask “is-it-so”.');
  }
}

const EVENTS = {
  restate: 'restated',
  raise: 'raised',
  split: 'split',
  gather: 'gathered',
  ungather: 'ungathered',
  undo: 'undone',
} as const;

/** What a repair leaves: the next revision of the claim, its record, and the event that vouches for both wordings. */
export function repaired(
  action: RepairAction,
  claim: ClaimRecord,
  actor: Actor,
  change: Pick<Repair, 'before' | 'after'> & Partial<Pick<Repair, 'joins' | 'frees'>> & { readonly facts?: EventDraft['facts'] },
  { now, salt }: Moment,
): Repaired {
  const revision = claim.revision + 1;
  const { before, after, joins = [], frees = [], facts = {} } = change;
  const repair: Repair = {
    claimId: claim.id,
    revision,
    action,
    by: personOf(actor),
    at: now.toISOString(),
    before,
    after,
    joins,
    frees,
    salt: salt(),
  };
  return {
    claim: { ...claim, revision, question: after.question },
    events: [{ type: EVENTS[action], actor: actor.id, facts: { revision, ...facts, digest: digestOf(repair) } }],
    wording: after,
    repair,
  };
}

/** Says it otherwise, or corrects what is known of it. Whoever holds it goes on holding it, and must rule on the new words. @throws as `permitRepair`; NoSuchRepair */
export function restate(claim: ClaimRecord, actor: Actor, about: AboutRevision, before: Wording, after: Wording, moment: Moment): Repaired {
  permitRepair('restate', claim, actor, about);
  if (claim.state !== 'noted') checkQuestion(after, after.question);
  return repaired('restate', claim, actor, { before, after }, moment);
}
