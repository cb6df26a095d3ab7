import * as z from 'zod';
import { CHANNELS } from '../../../config/desks.ts';
import { CALL_CHANNELS, CALL_OUTCOMES } from '../../domain/review/contact/calls.ts';
import { RESPONSE_OUTCOMES } from '../../domain/review/contact/response.ts';
import { Claim } from './claims.ts';
import { Instant, Name, named } from './components.ts';
import type { Shown } from './components.ts';

const number = z.int().positive();

export const Ask = named(
  'Ask',
  z
    .strictObject({
      number,
      question: z.string(),
      by: Name,
      at: Instant,
      channel: z.enum(CHANNELS).describe('How it goes out; `none`: somebody passes it on.'),
      address: z.string(),
      message: z.string().describe('The words in which it goes out.'),
      state: z.enum(['open', 'answered', 'withdrawn']),
      answer: z
        .strictObject({ text: z.string(), from: z.string(), by: Name.describe('Who wrote it down.'), at: Instant })
        .nullable()
        .describe('Null while it is not answered.'),
    })
    .describe('A question to the reporter of the claim’s article.'),
);
export type Ask = Shown<typeof Ask>;

export const AskAnswer = named('AskAnswer', z.strictObject({ ask: Ask, claim: Claim }));
export type AskAnswer = Shown<typeof AskAnswer>;

export const Call = named(
  'Call',
  z
    .strictObject({
      number,
      whom: z.string(),
      when: Instant,
      channel: z.enum(CALL_CHANNELS),
      address: z.string().nullable().describe('Masked.'),
      outcome: z.enum(CALL_OUTCOMES),
      said: z.string(),
      by: Name,
      at: Instant,
    })
    .describe('An attempt to reach somebody about the claim.'),
);
export type Call = Shown<typeof Call>;

export const CallAnswer = named('CallAnswer', z.strictObject({ call: Call }));
export type CallAnswer = Shown<typeof CallAnswer>;

export const ClaimantResponse = named(
  'ClaimantResponse',
  z
    .strictObject({
      number,
      askedAt: Instant,
      answeredAt: Instant.nullable().describe('Null where they did not answer.'),
      outcome: z.enum(RESPONSE_OUTCOMES),
      text: z.string(),
      by: Name,
      at: Instant,
      suffices: z.boolean().describe('They are the desk’s authority on it and stand by it: verification enough, without further origins.'),
    })
    .describe('What the claimant said when asked: their right of reply.'),
);
export type ClaimantResponse = Shown<typeof ClaimantResponse>;

export const ResponseAnswer = named('ResponseAnswer', z.strictObject({ response: ClaimantResponse }));
export type ResponseAnswer = Shown<typeof ResponseAnswer>;
