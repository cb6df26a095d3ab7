import * as z from 'zod';
import { PARK_REASONS } from '../../../config/reasons.ts';
import { CLAIM_STATES } from '../../domain/review/claim/states.ts';
import { Cursor, Instant, Name, named } from './components.ts';
import type { Shown } from './components.ts';
import { Note } from './material.ts';

const claim = z.strictObject({ id: z.string(), state: z.enum(CLAIM_STATES), text: z.string() });

export const HandoverWords = named(
  'HandoverWords',
  z
    .strictObject({
      version: z.int().positive().describe('Send it back when you write the next.'),
      by: Name,
      at: Instant,
      text: z.string(),
    })
    .describe('What one shift left to the next.'),
);
export type HandoverWords = Shown<typeof HandoverWords>;

export const Handover = named(
  'Handover',
  z
    .strictObject({
      desk: z.string(),
      since: Instant.describe('From when notes are told: the last handover, or twelve hours ago.'),
      handover: HandoverWords.nullable().describe('The last; null where nobody has left one.'),
      held: z.array(z.strictObject({ claim, by: Name, until: Instant })),
      parked: z
        .array(z.strictObject({ claim, by: Name, until: Instant, reason: z.enum(PARK_REASONS), note: z.string() }))
        .describe('Those that wait for their reporter have the reason `reporter`.'),
      drafts: z.array(z.strictObject({ claim, by: Name, savedAt: Instant })).describe('Whose they are, not what they say.'),
      notes: z.array(z.strictObject({ claim, note: Note })),
    })
    .describe('What the next shift should know; of each list a hundred at the most.'),
);
export type Handover = Shown<typeof Handover>;

export const HandoverAnswer = named('HandoverAnswer', z.strictObject({ handover: HandoverWords }));

export const Mentions = named(
  'Mentions',
  z.strictObject({
    items: z.array(
      z.strictObject({
        claim: z.strictObject({ id: z.string(), desk: z.string(), text: z.string() }),
        note: Note,
        seen: z.boolean(),
      }),
    ),
    seenUntil: Instant.nullable(),
    cursor: Cursor,
  }),
);

export const MentionsSeen = named('MentionsSeen', z.strictObject({ seenUntil: Instant.describe('The mark that stands.') }));
