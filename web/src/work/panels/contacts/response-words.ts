import type { ClaimantResponse } from './contact-words.ts';

/** What somebody fills in about the claimant’s response; times are ISO 8601, empty where they were not filled in. */
export interface ResponseFields {
  readonly askedAt: string;
  readonly answeredAt: string;
  readonly outcome: ClaimantResponse['outcome'] | null;
  readonly text: string;
}

/** What is there before anybody writes: the last response, to be changed, or that they were asked just now. */
export const fieldsOf = (response: ClaimantResponse | null, now: Date): ResponseFields => ({
  askedAt: response?.askedAt ?? now.toISOString(),
  answeredAt: response?.answeredAt ?? '',
  outcome: response?.outcome ?? null,
  text: response?.text ?? '',
});

/** What is sent: without a time of answering where they did not answer, else with now where none was given. Undefined where something is missing. */
export function responseBody({ askedAt, answeredAt, outcome, text }: ResponseFields, now: Date) {
  if (outcome === null || askedAt === '') return undefined;
  if (outcome === 'did-not-answer') return { askedAt, outcome, text };
  return { askedAt, answeredAt: answeredAt === '' ? now.toISOString() : answeredAt, outcome, text };
}
