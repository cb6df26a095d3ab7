import type { ClaimRecord } from '../claim-record.ts';
import type { LinePlace } from '../claim/line-place.ts';
import { UNTOUCHED } from '../claim-record.ts';
import { GENESIS } from '../audit/audit-chain.ts';
import { personOf } from '../permit.ts';
import type { Actor } from '../permit.ts';
import type { Moment } from '../rulings/records.ts';
import type { EventDraft } from '../transition.ts';
import { permitRepair, repaired } from './repair.ts';
import type { AboutRevision, Repaired } from './repair.ts';
import type { Wording } from './wording.ts';

/** A new claim that was split off another. */
export interface SplitOff {
  readonly claim: ClaimRecord;
  readonly wording: Wording;
  readonly events: readonly EventDraft[];
}

/** A claim of which several were made: the first part is the claim itself. */
export interface Split extends Repaired {
  readonly off: readonly SplitOff[];
}

/**
 * Makes several claims of one. The first part stays with all that was written about the claim; each further part is a new claim that waits on the same
 * side of the line, due at the same time.
 * @param parts two or more wordings, and the ids of all but the first
 * @throws as `permitRepair`
 */
export function split(
  claim: ClaimRecord,
  actor: Actor,
  about: AboutRevision,
  before: Wording,
  parts: readonly { readonly id: string; readonly wording: Wording }[],
  moment: Moment,
): Split {
  permitRepair('split', claim, actor, about);
  const [first, ...others] = parts;
  if (first === undefined || others.length === 0) throw new RangeError('A claim is split into two or more.');
  const ids = others.map(({ id }) => id);
  const made = repaired('split', claim, actor, { before, after: first.wording, frees: ids, facts: { into: ids.join(' ') } }, moment);
  return { ...made, off: others.map(({ id, wording }) => splitOff(claim, actor, id, wording, moment.now)) };
}

function splitOff(claim: ClaimRecord, actor: Actor, id: string, wording: Wording, now: Date): SplitOff {
  const { articleId, foundAt, band, score, desk, deadline, dueBy } = claim;
  const below = claim.state === 'below' || claim.state === 'lapsed';
  const by = personOf(actor);
  const line: LinePlace = { reason: 'split', by, at: now.toISOString(), lapsesAt: below ? (claim.line?.lapsesAt ?? null) : null };
  return {
    claim: {
      ...UNTOUCHED,
      id,
      articleId,
      foundAt,
      band,
      score,
      desk,
      deadline,
      dueBy,
      line,
      enlistedAt: now.toISOString(),
      state: claim.state === 'lapsed' ? 'lapsed' : below ? 'below' : 'waiting',
      version: 1,
      question: wording.question,
      brought: { how: 'split', by, of: claim.id },
      chain: GENESIS,
    },
    wording,
    events: [{ type: 'split-off', actor: actor.id, facts: { desk: desk ?? '', how: 'split', of: claim.id } }],
  };
}
