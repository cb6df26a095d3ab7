import * as z from 'zod';
import { Claim } from './claims.ts';
import { Instant, named, Person } from './components.ts';
import type { Shown } from './components.ts';

export const PersonAnswer = named('PersonAnswer', z.strictObject({ person: Person }));

const claimIds = z.array(z.string());

export const Released = named(
  'Released',
  z
    .strictObject({
      released: claimIds.describe('Ids of claims that they held: the desk has them again, where they stood.'),
      unassigned: claimIds.describe('Ids of those that were theirs to find.'),
      parked: claimIds.describe('Ids of those that they parked: those wake in their time, and can be handed to somebody before that.'),
      left: z
        .int()
        .min(0)
        .describe('How many are still to be released: the same request again, with a new `Idempotency-Key`, goes on with them.'),
    })
    .describe('What became of the claims of somebody who left. What they wrote is kept.'),
);
export type Released = Shown<typeof Released>;

const { id, articleId, text, stage, dueBy, overdue } = Claim.shape;

const InHand = named(
  'InHand',
  z
    .strictObject({
      id,
      articleId,
      text,
      stage,
      dueBy,
      overdue,
      until: Instant.describe('When the lease ends, when their turn is over, or when it wakes.'),
      expired: z.boolean().describe('That time is over: somebody else may take it.'),
    })
    .describe('A claim in somebody’s hands.'),
);
export type InHand = Shown<typeof InHand>;

export const Holdings = named(
  'Holdings',
  z.strictObject({
    items: z.array(
      z.strictObject({
        person: Person,
        member: z.boolean().describe('False of somebody who left.'),
        held: z.array(InHand),
        assigned: z.array(InHand).describe('Theirs to find.'),
        parked: z.array(InHand),
      }),
    ),
    more: z.boolean().describe('There are more than 300 held, assigned or parked; the lists of the docket have all.'),
  }),
);
export type Holdings = Shown<typeof Holdings>;
