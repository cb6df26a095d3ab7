import type { ClaimDetail } from '../../../api/types.ts';

export type Ask = ClaimDetail['asks'][number];
export type Call = ClaimDetail['calls'][number];
export type ClaimantResponse = NonNullable<ClaimDetail['response']>;

export const CALL_CHANNEL_WORDS: Readonly<Record<Call['channel'], string>> = {
  phone: 'By phone',
  email: 'By e-mail',
  message: 'By message',
  'in-person': 'In person',
};

export const CALL_OUTCOME_WORDS: Readonly<Record<Call['outcome'], string>> = {
  reached: 'Reached',
  'no-answer': 'No answer',
  'left-message': 'Left a message',
  'will-call-back': 'Will call back',
  refused: 'Would not talk',
};

export const RESPONSE_WORDS: Readonly<Record<ClaimantResponse['outcome'], string>> = {
  'stands-by': 'Stands by it',
  corrects: 'Corrects it',
  denies: 'Denies having said it',
  'no-comment': 'No comment',
  'did-not-answer': 'Did not answer',
};

/** Where a question went, and what is to be done about that. */
export function sentWords({ channel, address }: Pick<Ask, 'channel' | 'address'>): string {
  if (channel === 'none') return 'Nobody sends it: pass its words on.';
  return channel === 'email' ? `Sent by e-mail to ${address}` : `Sent by chat to ${address}`;
}

/** How many contacts a claim has; of its questions `open` wait for an answer. */
function contactCounts({ asks, calls, response }: Pick<ClaimDetail, 'asks' | 'calls' | 'response'>): {
  readonly all: number;
  readonly open: number;
} {
  return {
    all: asks.filter(({ state }) => state !== 'withdrawn').length + calls.length + (response === null ? 0 : 1),
    open: asks.filter(({ state }) => state === 'open').length,
  };
}

/** `Contacts (4, 1 open)`: what the tab says of them. */
export function contactsLabel(detail: Pick<ClaimDetail, 'asks' | 'calls' | 'response'>): string {
  const { all, open } = contactCounts(detail);
  if (all === 0) return 'Contacts';
  return `Contacts (${all}${open === 0 ? '' : `, ${open} open`})`;
}

/** Newest first by the time of the call itself: it may have been logged later. */
export const newestFirst = (calls: readonly Call[]): Call[] =>
  calls.toSorted((one, other) => Date.parse(other.when) - Date.parse(one.when) || other.number - one.number);
