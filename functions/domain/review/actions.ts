import type { Role } from '../../../config/routes.ts';
import { STAGES } from './claim/states.ts';
import type { ClaimState, Stage } from './claim/states.ts';
import type { EventType } from './transition.ts';

/** What may be done to a claim: when, by whom, and what comes of it. */
export interface Action {
  readonly means: string;
  readonly from: readonly ClaimState[];
  /** Where the claim stands afterwards; `stage`: back where it waited before it was taken; `same`: where it stood. */
  readonly to: readonly (ClaimState | 'stage' | 'same')[];
  /** The least role; `system` for what no person does. */
  readonly role: Role | 'system';
  /** Whether it takes the claim's lease; a lead may do without where it says so. */
  readonly lease: 'none' | 'holder' | 'holder-or-lead';
  /** Only while the claim is at one of these stages; any where left out. */
  readonly stages?: readonly Stage[];
  readonly events: readonly EventType[];
}

/** Who may take a claim at that stage: the least role, and whether it must be somebody who has not ruled in this round. */
export const STAGE_RULES: Readonly<Record<Stage, { readonly role: Role; readonly another: boolean }>> = {
  waiting: { role: 'reviewer', another: false },
  second: { role: 'reviewer', another: true },
  'sign-off': { role: 'reviewer', another: true },
  adjudication: { role: 'lead', another: true },
};

const ON_DOCKET = [...STAGES, 'held', 'parked'] as const;

/** Where a claim may be repaired: what has a verdict is reopened first, what goes with another is repaired there. */
const BEFORE_A_VERDICT = ['waiting', 'below', 'held', 'parked', 'lapsed'] as const;
const REPAIRABLE = ['noted', ...BEFORE_A_VERDICT] as const;

/** The one table of states and actions, from which the rules' checks, what the API offers, and docs/claim-states.md are derived. */
export const ACTIONS = {
  enlist: {
    means: 'put a found claim on its desk’s docket, or join it to the claim that it repeats',
    from: ['found', 'stuck'],
    to: ['waiting', 'below', 'joined'],
    role: 'system',
    lease: 'none',
    events: ['enlisted', 'joined'],
  },
  redrive: {
    means: 'it could not be enlisted: try again, now that what was wrong is mended',
    from: ['stuck'],
    to: ['found'],
    role: 'lead',
    lease: 'none',
    events: ['redriven'],
  },
  add: {
    means: 'add a claim that the finder missed, by its words in the article',
    from: [],
    to: ['found'],
    role: 'reviewer',
    lease: 'none',
    events: ['added'],
  },
  raise: {
    means: 'put a claim on the docket that was not for checking: its kind or basis was mistaken, or somebody asks whether it was said',
    from: ['noted'],
    to: ['waiting'],
    role: 'reviewer',
    lease: 'none',
    events: ['raised'],
  },
  restate: {
    means: 'say it so that it stands alone, or correct its source, kind, basis, verification, words or question: a new revision',
    from: REPAIRABLE,
    to: ['same'],
    role: 'reviewer',
    lease: 'none',
    stages: ['waiting'],
    events: ['restated'],
  },
  split: {
    means: 'make several claims of it: the first part stays, each further part is a new claim beside it',
    from: BEFORE_A_VERDICT,
    to: ['same'],
    role: 'reviewer',
    lease: 'none',
    stages: ['waiting'],
    events: ['split', 'split-off'],
  },
  gather: {
    means: 'have another claim of its article go with it',
    from: BEFORE_A_VERDICT,
    to: ['same'],
    role: 'reviewer',
    lease: 'none',
    stages: ['waiting'],
    events: ['gathered'],
  },
  ungather: {
    means: 'have a claim that was joined to it go by itself again',
    from: BEFORE_A_VERDICT,
    to: ['same'],
    role: 'reviewer',
    lease: 'none',
    stages: ['waiting'],
    events: ['ungathered'],
  },
  join: {
    means:
      'have it go with another claim of its article, whose ruling is its ruling; not while somebody else holds it, and not where it has had a verdict',
    from: BEFORE_A_VERDICT,
    to: ['joined'],
    role: 'reviewer',
    lease: 'none',
    stages: ['waiting'],
    events: ['merged'],
  },
  separate: {
    means: 'take back that it was joined: it waits by itself again, on its side of the line',
    from: ['joined'],
    to: ['waiting', 'below'],
    role: 'reviewer',
    lease: 'none',
    events: ['separated'],
  },
  undo: {
    means:
      'take its last repair back: the words before are a new revision; what was split off goes with it, what was joined goes by itself',
    from: REPAIRABLE,
    to: ['same'],
    role: 'reviewer',
    lease: 'none',
    stages: ['waiting'],
    events: ['undone'],
  },
  overtake: {
    means: 'claims of higher priority have used up the budget: it goes below the line, unless somebody has worked on it',
    from: ['waiting'],
    to: ['below'],
    role: 'system',
    lease: 'none',
    stages: ['waiting'],
    events: ['overtaken'],
  },
  promote: {
    means: 'put it above the line',
    from: ['below', 'lapsed'],
    to: ['waiting'],
    role: 'reviewer',
    lease: 'none',
    events: ['promoted'],
  },
  demote: {
    means: 'put it below the line, where nobody has ruled on it',
    from: ['waiting'],
    to: ['below'],
    role: 'reviewer',
    lease: 'none',
    stages: ['waiting'],
    events: ['demoted'],
  },
  lapse: {
    means: 'it was below the line for as long as the desk keeps claims there',
    from: ['below'],
    to: ['lapsed'],
    role: 'system',
    lease: 'none',
    events: ['lapsed'],
  },
  dismiss: {
    means: 'take it off the docket without a ruling, for a reason; not while somebody else holds it, and not where it has had a verdict',
    from: BEFORE_A_VERDICT,
    to: ['dismissed'],
    role: 'reviewer',
    lease: 'none',
    stages: ['waiting'],
    events: ['dismissed'],
  },
  restore: {
    means: 'take the dismissal back',
    from: ['dismissed'],
    to: ['waiting', 'below'],
    role: 'reviewer',
    lease: 'none',
    events: ['restored'],
  },
  move: {
    means: 'give it to another desk, on the same side of the line',
    from: ['waiting', 'below'],
    to: ['waiting', 'below'],
    role: 'reviewer',
    lease: 'none',
    stages: ['waiting'],
    events: ['moved'],
  },
  assign: {
    means: 'give it to somebody who finds it on top, or back to the whole desk; from below the line it is promoted',
    from: [...STAGES, 'below'],
    to: ['stage'],
    role: 'reviewer',
    lease: 'none',
    events: ['promoted', 'assigned', 'unassigned'],
  },
  take: {
    means: 'lease it: one that nobody holds, whose lease has run out, that is one’s own, that is parked, or that is below the line',
    from: [...ON_DOCKET, 'below'],
    to: ['held'],
    role: 'reviewer',
    lease: 'none',
    events: ['promoted', 'taken'],
  },
  extend: {
    means: 'hold it for the full time from now',
    from: ['held'],
    to: ['held'],
    role: 'reviewer',
    lease: 'holder',
    events: ['extended'],
  },
  release: {
    means: 'give it back to its place',
    from: ['held'],
    to: ['stage'],
    role: 'reviewer',
    lease: 'holder-or-lead',
    events: ['released'],
  },
  skip: {
    means: 'give it back with a reason, and not be given it again for a while',
    from: ['held'],
    to: ['stage'],
    role: 'reviewer',
    lease: 'holder',
    events: ['skipped'],
  },
  handoff: {
    means: 'give it to a colleague, who finds it on top',
    from: ON_DOCKET,
    to: ['stage'],
    role: 'reviewer',
    lease: 'holder-or-lead',
    events: ['handed'],
  },
  park: {
    means: 'set it aside until an answer comes',
    from: ['held'],
    to: ['parked'],
    role: 'reviewer',
    lease: 'holder',
    events: ['parked'],
  },
  'return-to-reporter': {
    means: 'ask its reporter, and set it aside until they answer',
    from: ['held'],
    to: ['parked'],
    role: 'reviewer',
    lease: 'holder',
    events: ['asked', 'parked'],
  },
  wake: {
    means: 'its time has come, or its reporter has answered: back to its place, on top for whoever parked it',
    from: ['parked'],
    to: ['stage'],
    role: 'system',
    lease: 'none',
    events: ['woken', 'assigned'],
  },
  unassign: {
    means: 'whoever was to have it did not come: the desk has it again',
    from: STAGES,
    to: ['stage'],
    role: 'system',
    lease: 'none',
    events: ['unassigned'],
  },
  review: {
    means: 'rule on it: the verdict, or the first of what the desk’s eyes ask for',
    from: ['held'],
    to: ['decided', 'sign-off', 'second', 'adjudication'],
    role: 'reviewer',
    lease: 'holder',
    stages: ['waiting', 'second'],
    events: ['reviewed', 'disagreed', 'decided', 'origins-overridden', 'correction-needed'],
  },
  'sign-off': {
    means: 'stand by another’s ruling: it is the verdict',
    from: ['held'],
    to: ['decided'],
    role: 'reviewer',
    lease: 'holder',
    stages: ['sign-off'],
    events: ['signed-off', 'decided', 'origins-overridden', 'correction-needed'],
  },
  return: {
    means: 'give another’s ruling back to them with a reason',
    from: ['held'],
    to: ['waiting'],
    role: 'reviewer',
    lease: 'holder',
    stages: ['sign-off'],
    events: ['returned', 'assigned'],
  },
  adjudicate: {
    means: 'decide between two reviews, with a reason',
    from: ['held'],
    to: ['decided'],
    role: 'lead',
    lease: 'holder',
    stages: ['adjudication'],
    events: ['adjudicated', 'decided', 'origins-overridden', 'correction-needed'],
  },
  update: {
    means: 'the verdict was right then, and things have changed: rule anew',
    from: ['decided'],
    to: ['waiting'],
    role: 'reviewer',
    lease: 'none',
    events: ['updated', 'assigned'],
  },
  correct: {
    means: 'we erred: the verdict is in doubt at once, and first on the docket',
    from: ['decided'],
    to: ['waiting'],
    role: 'lead',
    lease: 'none',
    events: ['corrected'],
  },
  reopen: {
    means: 'look at it again; the verdict stands meanwhile',
    from: ['decided', 'withdrawn'],
    to: ['waiting'],
    role: 'lead',
    lease: 'none',
    events: ['reopened'],
  },
  recheck: {
    means: 'the time that the verdict set for itself has come: rule anew',
    from: ['decided'],
    to: ['waiting'],
    role: 'system',
    lease: 'none',
    events: ['fell-due'],
  },
  refile: {
    means: 'mend a slip of the pen: the same finding and advice in better words',
    from: ['decided'],
    to: ['decided'],
    role: 'lead',
    lease: 'none',
    events: ['refiled'],
  },
  withdraw: {
    means: 'stand by the verdict no more, and say nothing in its place',
    from: ['decided'],
    to: ['withdrawn'],
    role: 'lead',
    lease: 'none',
    events: ['withdrawn'],
  },
} as const satisfies Readonly<Record<string, Action>>;
export type ActionName = keyof typeof ACTIONS;

const isActionName = (name: string): name is ActionName => name in ACTIONS;

/** The names of all actions, in the order of the table. */
export const ACTION_NAMES: readonly ActionName[] = Object.keys(ACTIONS).filter(isActionName);
