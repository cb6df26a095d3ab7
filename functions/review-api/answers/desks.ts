import * as z from 'zod';
import { EYES } from '../../../config/desks.ts';
import { MUTED_KINDS } from '../../domain/review/line/mute.ts';
import { Claim } from './claims.ts';
import { Instant, Name, named, Person } from './components.ts';
import type { Shown } from './components.ts';

const count = z.int().min(0);

const standing = {
  waiting: count.describe('Above the line, for a ruling; those whose lease has run out among them.'),
  below: count.describe('Below the line.'),
  second: count,
  signOff: count,
  adjudication: count,
  held: count,
  parked: count,
  decided: count,
  overdue: count.describe('Counted up to a thousand for each part of the docket.'),
  oldestWaitingSeconds: count.describe('0 where none waits.'),
};

export const DocketStanding = named('DocketStanding', z.strictObject(standing).describe('How many claims of a desk stand where.'));

export const Desk = named(
  'Desk',
  z
    .strictObject({
      desk: z.string().describe('The desk’s id, in paths and queries.'),
      name: z.string(),
      eyes: z
        .enum(EYES)
        .describe('Who makes a verdict: one reviewer, one and another who signs it off, or two who do not see each other’s review.'),
      ...standing,
    })
    .describe('A desk, and how its docket stands.'),
);
export type Desk = Shown<typeof Desk>;

export const Desks = named('Desks', z.strictObject({ desks: z.array(Desk) }));
export type Desks = Shown<typeof Desks>;

export const People = named('People', z.strictObject({ people: z.array(Person) }));
export type People = Shown<typeof People>;

export const Mute = named(
  'Mute',
  z
    .strictObject({
      id: z.string(),
      kind: z.enum(MUTED_KINDS),
      name: z.string(),
      until: Instant,
      reason: z.string(),
      by: Name,
      at: Instant,
    })
    .describe('A source, an outlet, or a section of whichever outlet, whose claims come below the line until a time.'),
);
export type Mute = Shown<typeof Mute>;

export const MuteAnswer = named('MuteAnswer', z.strictObject({ mute: Mute }));
export type MuteAnswer = Shown<typeof MuteAnswer>;

export const Mutes = named('Mutes', z.strictObject({ items: z.array(Mute) }));
export type Mutes = Shown<typeof Mutes>;

export const Triaged = named(
  'Triaged',
  z.strictObject({
    changed: z.array(Claim),
    already: z.array(z.string()).describe('Ids of those that were as asked for already.'),
    refused: z.array(
      z.strictObject({
        claim: z.string(),
        type: z.string().describe('The problem’s type, `/problems/…`.'),
        detail: z.string(),
      }),
    ),
    left: count.describe('How many are still to be changed: the same request again, with a new `Idempotency-Key`, goes on with them.'),
  }),
);
export type Triaged = Shown<typeof Triaged>;
