import type { ClaimDetail } from '../../api/types.ts';

/** What may follow a verdict. */
export const FOLLOW_UPS = [
  'update',
  'correct',
  'refile',
  'reopen',
  'withdraw',
] as const satisfies readonly ClaimDetail['actions'][number][];
export type FollowUp = (typeof FOLLOW_UPS)[number];

export interface FollowUpWords {
  /** On its button. */
  readonly label: string;
  /** Heads its dialog. */
  readonly title: string;
  /** What it says of the verdict, and what comes of it. */
  readonly means: string;
  /** Says what to write. */
  readonly hint: string;
  readonly submit: string;
  readonly done: string;
  readonly key: string;
}

export const FOLLOW_UP_WORDS: Readonly<Record<FollowUp, FollowUpWords>> = {
  update: {
    label: 'Update',
    title: 'Update the verdict',
    means:
      'The verdict was right when it was made, and things have changed since. It stands until a new one follows; the claim comes back to the docket, on top for you.',
    hint: 'What has changed, and how you know.',
    submit: 'Take it up for an update',
    done: 'The claim is back on the docket, on top for you. The verdict stands meanwhile.',
    key: 'a u',
  },
  correct: {
    label: 'Correct',
    title: 'Correct the verdict',
    means: 'We erred. The verdict is in doubt at once, and the newsroom is told; the claim is due before all others.',
    hint: 'What is wrong with the verdict, and how it came to light.',
    submit: 'Put it in doubt',
    done: 'The verdict is in doubt, and the claim is first on the docket.',
    key: 'a c',
  },
  refile: {
    label: 'Refile',
    title: 'Refile the verdict',
    means:
      'A slip of the pen is mended. Finding, advice, evidence and times stay; a verdict in the new words follows at once, and the newsroom is told.',
    hint: '',
    submit: 'Refile it',
    done: 'The verdict is refiled in the new words.',
    key: 'a f',
  },
  reopen: {
    label: 'Reopen',
    title: 'Reopen the verdict',
    means:
      'The desk looks at it again, without saying that it was wrong. The verdict stands meanwhile; the claim comes back to the docket.',
    hint: 'Why it is worth another look.',
    submit: 'Reopen it',
    done: 'The claim is back on the docket. The verdict stands meanwhile.',
    key: 'a o',
  },
  withdraw: {
    label: 'Withdraw',
    title: 'Withdraw the verdict',
    means:
      'The desk stands by the verdict no more, and says nothing in its place; the newsroom is told. Reopening it is the only way back.',
    hint: 'Why the desk no longer stands by it.',
    submit: 'Withdraw it',
    done: 'The verdict is withdrawn.',
    key: 'a w',
  },
};

const REOPEN_WITHDRAWN = {
  means: 'The desk looks at it again: the claim comes back to the docket. The verdict stays withdrawn until a new one follows.',
  done: 'The claim is back on the docket. Its verdict stays withdrawn until a new one follows.',
} as const satisfies Partial<FollowUpWords>;

/** The words for what follows a verdict that stands so. */
export const wordsFor = (followUp: FollowUp, withdrawn: boolean): FollowUpWords => ({
  ...FOLLOW_UP_WORDS[followUp],
  ...(followUp === 'reopen' && withdrawn ? REOPEN_WITHDRAWN : {}),
});

/** Those that the person may do now. */
export const allowedFollowUps = ({ actions }: Pick<ClaimDetail, 'actions'>): readonly FollowUp[] =>
  FOLLOW_UPS.filter((followUp) => actions.includes(followUp));
