import type { ClaimRecord } from './claim-record.ts';

/** What people add to a claim, in whatever state it is: nothing about its ruling changes, so domain/review/actions.ts has no action for it. */
export const MATERIAL_EVENTS = [
  'evidence-added',
  'evidence-withdrawn',
  'evidence-restored',
  'noted',
  'note-erased',
  'related',
  'unrelated',
  'asked',
  'ask-answered',
  'ask-withdrawn',
  'called',
  'response-recorded',
  'correction-closed',
  'erased',
] as const;

/**
 * What an audit event says happened, and its facts.
 * - `enlisted` {desk, score, dueBy, line}: `line` is why it is above the line or below; `joined` {sameAs}
 * - `redriven` {}: was stuck, and is to be enlisted after all
 * - `overtaken` {by}: below the line, by a claim of higher priority; `promoted`, `demoted` {from}; `lapsed` {since}
 * - `dismissed` {reason, from}; `restored` {reason}: the dismissal's, taken back; `moved` {from, to}: desks
 * - `taken` {token, from, stage}; `extended` {token, expiresAt}; `released` {token}; `skipped` {token, reason}
 * - `handed` {to, until}: given to a colleague; `assigned` {to, until}: the round's opener or the parker finds it on top; `unassigned` {to}: their time is over
 * - `parked` {token, reason, until}; `woken` {until}
 * - `reviewed` {round, review, token, revision, finding, advice, digest}
 * - `signed-off` {round, review}; `returned` {round, review, digest}; `disagreed` {round, first, second}; `adjudicated` {round, digest}
 * - `decided` {round, verdict, revision, finding, advice, how, as, digest}
 * - `updated`, `corrected`, `reopened` {verdict, round, digest} open a new round; so does `fell-due` {verdict, round}
 * - `refiled` {verdict, follows, digest}; `withdrawn` {verdict, digest}
 * - `origins-overridden` {verdict, digest}: a lead had it stand on fewer origins than the desk asks for
 * - `added` {desk, how}, `raised` {desk, how, revision, digest}: brought by a person; `split-off` {desk, how, of}
 * - `restated` {revision, digest}; `split` {revision, into, digest}; `gathered`, `ungathered` {revision, claim, digest}; `undone` {revision, undoes, digest}
 * - `merged` {into, from}: goes with another claim of its article; `separated` {from}: goes by itself again
 * - `correction-needed` {verdict, advice}: cut or correct, after the article went out; `correction-closed` {verdict, outcome, digest}
 * - `evidence-added` {number, digest}; `evidence-withdrawn`, `evidence-restored` {number}; `noted` {number, digest}; `note-erased` {number}
 * - `related`, `unrelated` {from, to, type}: somebody said what two claims are to each other, or that they are not; both chains tell
 * - `asked`, `ask-answered` {number, digest}; `ask-withdrawn` {number}; `called` {number, outcome, digest}; `response-recorded` {number, outcome, digest}
 *
 * - `erased` {item, what, why, was, digest}: `words` of an item or of the claim, or somebody’s `name`, on somebody’s demand; `was` said what `digest` says now
 *
 * Rounds, reviews and verdicts are named by their numbers, people by opaque ids; `digest` vouches for words that the ledger keeps.
 */
export const EVENT_TYPES = [
  'enlisted',
  'joined',
  'redriven',
  'overtaken',
  'promoted',
  'demoted',
  'lapsed',
  'dismissed',
  'restored',
  'moved',
  'taken',
  'extended',
  'released',
  'skipped',
  'handed',
  'assigned',
  'unassigned',
  'parked',
  'woken',
  'reviewed',
  'signed-off',
  'returned',
  'disagreed',
  'adjudicated',
  'decided',
  'updated',
  'corrected',
  'reopened',
  'fell-due',
  'refiled',
  'withdrawn',
  'origins-overridden',
  'added',
  'raised',
  'restated',
  'split',
  'split-off',
  'gathered',
  'ungathered',
  'merged',
  'separated',
  'undone',
  'correction-needed',
  ...MATERIAL_EVENTS,
] as const;
export type EventType = (typeof EVENT_TYPES)[number];

/** An event before it is chained. `facts` holds opaque ids, codes and digests only: no text that somebody may ask to have erased. */
export interface EventDraft {
  readonly type: EventType;
  /** Opaque id of the person, or `system`. */
  readonly actor: string;
  readonly facts: Readonly<Record<string, string | number>>;
}

/** What a rule decides: the claim as it shall stand, and the events that say so. The writer bumps `version` and `chain`. */
export interface Transition {
  readonly claim: ClaimRecord;
  readonly events: readonly EventDraft[];
}
