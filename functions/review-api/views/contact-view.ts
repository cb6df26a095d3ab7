import type { Desk } from '../../../config/desks.ts';
import type { Claim } from '../../domain/extraction/claim.ts';
import { askState } from '../../domain/review/contact/asks.ts';
import type { Ask } from '../../domain/review/contact/asks.ts';
import type { Call } from '../../domain/review/contact/calls.ts';
import { isVerifiedByClaimant } from '../../domain/review/contact/response.ts';
import type { Response } from '../../domain/review/contact/response.ts';
import type { Ask as ShownAsk, Call as ShownCall, ClaimantResponse } from '../answers/contact.ts';

/** A question to a reporter as the API shows it. */
export function askView(ask: Ask): ShownAsk {
  const { number, question, by, at, channel, address, message } = ask.question;
  const { answer } = ask;
  return {
    number,
    question,
    by: by.name,
    at,
    channel,
    address,
    message,
    state: askState(ask),
    answer: answer === null ? null : { text: answer.text, from: answer.from, by: answer.by.name, at: answer.at },
  };
}

/** A call as the API shows it. */
export const callView = ({ number, whom, when, channel, address, outcome, said, by, at }: Call): ShownCall => ({
  number,
  whom,
  when,
  channel,
  address,
  outcome,
  said,
  by: by.name,
  at,
});

/** What the claimant said as the API shows it, and whether it settles the claim by the desk's rules. */
export const responseView = (response: Response, desk: Desk, claim: Pick<Claim, 'text' | 'attribution'>): ClaimantResponse => {
  const { number, askedAt, answeredAt, outcome, text, by, at } = response;
  return { number, askedAt, answeredAt, outcome, text, by: by.name, at, suffices: isVerifiedByClaimant(desk, claim, response) };
};
