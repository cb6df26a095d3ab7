import * as z from 'zod';
import { LIMITS } from '../../../config/limits.ts';
import { CALL_CHANNELS, CALL_OUTCOMES } from '../../domain/review/contact/calls.ts';
import { RESPONSE_OUTCOMES } from '../../domain/review/contact/response.ts';

const line = z.string().trim().min(1).max(500);
const text = z.string().max(LIMITS.noteLength);
const isoTime = z.iso.datetime({ offset: true, message: 'an ISO 8601 time with zone, such as 2026-05-04T10:00:00Z' });

/** `POST /claims/{id}/asks`. With the lease's token, the claim is set aside until its reporter answers. */
export const AskBody = z
  .strictObject({ question: text.regex(/\S/, 'ask something'), token: z.int().positive().optional(), until: isoTime.optional() })
  .refine(({ token, until }) => token !== undefined || until === undefined, {
    path: ['until'],
    message: 'only with the token of your lease',
  });

/** `POST /claims/{id}/asks/{ask}/answer`. */
export const AnswerBody = z.strictObject({ text: text.regex(/\S/, 'what did they say?'), from: line });

/** `POST /claims/{id}/calls`. */
export const CallBody = z.strictObject({
  whom: line,
  when: isoTime.optional(),
  channel: z.enum(CALL_CHANNELS),
  /** A number or an address: only its end is kept. */
  address: z.string().max(200).optional(),
  outcome: z.enum(CALL_OUTCOMES),
  said: text.default(''),
});

/** `PUT /claims/{id}/response`. */
export const ResponseBody = z
  .strictObject({ askedAt: isoTime, answeredAt: isoTime.optional(), outcome: z.enum(RESPONSE_OUTCOMES), text: text.default('') })
  .refine(({ outcome, answeredAt }) => (outcome === 'did-not-answer') === (answeredAt === undefined), {
    path: ['answeredAt'],
    message: 'when they answered; left out where they did not',
  });
