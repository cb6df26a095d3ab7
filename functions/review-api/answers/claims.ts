import * as z from 'zod';
import { DISMISS_REASONS, PARK_REASONS } from '../../../config/reasons.ts';
import { QUESTIONS } from '../../../config/verdicts.ts';
import { WAYS_BROUGHT } from '../../domain/review/claim/brought.ts';
import { LINE_REASONS } from '../../domain/review/claim/line-place.ts';
import { CLAIM_STATES, STAGES } from '../../domain/review/claim/states.ts';
import { Cursor, Instant, Name, named } from './components.ts';
import type { Shown } from './components.ts';
import { Advice, Finding } from './findings.ts';
import { FOUND } from './found.ts';

const ClaimState = named('ClaimState', z.enum(CLAIM_STATES));
export const Stage = named('Stage', z.enum(STAGES).describe('What a claim waits for, or will when nobody holds it and it is not parked.'));

export const RoundCause = named(
  'RoundCause',
  z
    .enum(['first', 'update', 'correction', 'reopened', 'recheck'])
    .describe('What brought it before the desk: that it was found, or what happened to its last verdict.'),
);

export const Standing = named(
  'Standing',
  z
    .strictObject({
      verdict: z.int().positive().describe('Number of the last verdict.'),
      status: z.enum(['standing', 'in-doubt', 'withdrawn']).describe('`in-doubt` while a correction is under way.'),
      finding: Finding,
      advice: Advice,
      recheckAt: Instant.nullable().describe('When the claim is due again; null for never.'),
    })
    .describe('The last verdict, and whether the desk stands by it.'),
);

export const Failure = named(
  'Failure',
  z.strictObject({ code: z.string(), message: z.string(), at: Instant }).describe('Why work on it failed last.'),
);

const LinePlace = named(
  'LinePlace',
  z
    .strictObject({
      side: z.enum(['above', 'below']),
      reason: z.enum(LINE_REASONS),
      why: z.string().describe('The reason, in a sentence for people.'),
      by: Name.nullable().describe('Who put it there; null where the desk’s budget did.'),
      at: Instant,
      lapsesAt: Instant.nullable().describe('When it lapses; null above the line.'),
    })
    .describe('On which side of the line it stands, or stood when it was taken, and why.'),
);

const Context = z.strictObject({
  headline: z.string().nullable(),
  outlet: z.string().nullable(),
  section: z.string().nullable().describe('The part of the outlet that it stands in, as its metadata say.'),
  publishedAt: z.string().nullable().describe('ISO 8601: an instant, or a day where the article states only that.'),
  excerpt: z.string().describe('The article’s words around the claim.'),
  excerptStart: z.int().describe('Where the excerpt begins in the article’s `text`, in UTF-16 code units.'),
});

export const Claim = named(
  'Claim',
  z
    .strictObject({
      id: z.string(),
      revision: z.int().positive().describe('Counts the wordings; a review names the one that it judged.'),
      state: ClaimState,
      stage: Stage,
      desk: z.string().describe('Id of the desk that it is on, or will be on once it is enlisted.'),
      articleId: z.string(),
      ...FOUND,
      queuedBecause: z.array(z.string()).describe('Why it is queued, or why not.'),
      context: Context,
      foundAt: Instant,
      enlistedAt: Instant.nullable(),
      deadline: Instant.nullable().describe('The latest that it may be due, by the desk’s rule. Null before it is enlisted.'),
      dueBy: Instant.nullable().describe('When it is due; the docket is ordered by it. Null before it is enlisted.'),
      line: LinePlace.nullable().describe('Null before it is enlisted.'),
      overdue: z.boolean(),
      heldBy: Name.nullable(),
      leaseExpiresAt: Instant.nullable(),
      leaseExpired: z.boolean().describe('The lease is past its time, and somebody else may take the claim.'),
      assignedTo: z
        .strictObject({ id: z.string(), name: Name, until: Instant })
        .nullable()
        .describe('Whose turn it is, and until when; anybody may take it meanwhile.'),
      dismissed: z.strictObject({ by: Name, at: Instant, reason: z.enum(DISMISS_REASONS) }).nullable(),
      parked: z
        .strictObject({
          by: Name,
          at: Instant,
          until: Instant,
          reason: z.enum(PARK_REASONS),
          note: z.string(),
          ask: z.int().positive().nullable().describe('The question to its reporter that it waits for.'),
        })
        .nullable(),
      round: z
        .strictObject({
          number: z.int().positive(),
          cause: RoundCause,
          reviews: z.array(z.strictObject({ number: z.int().positive(), by: Name })),
        })
        .describe('This way to a verdict. Of its reviews it tells whose they are and no more, since somebody may have to stay blind.'),
      standing: Standing.nullable().describe('Null before the first verdict.'),
      decidedAt: Instant.nullable(),
      sameAs: z.string().nullable().describe('Id of the claim with which this one goes, where it is `joined`.'),
      joined: z.strictObject({ by: Name, at: Instant }).nullable().describe('Who joined it; null where it is an exact repeat.'),
      gathered: z.array(z.string()).describe('Ids of the claims that people joined to this one.'),
      question: z.enum(QUESTIONS).describe('What is asked of it: docs/repair.md says what each finding then means.'),
      brought: z
        .strictObject({ how: z.enum(WAYS_BROUGHT), by: Name.nullable(), of: z.string().nullable() })
        .describe('How it came before the desk: `by` is null for the finder, `of` the claim off which it was split.'),
      graphic: z.boolean().describe('Some of its evidence is graphic.'),
      failure: Failure.nullable().describe('Why it could not be enlisted yet; null for a claim that is.'),
    })
    .describe('A claim, as lists and details show it.'),
);
export type Claim = Shown<typeof Claim>;

export const Lease = named(
  'Lease',
  z
    .strictObject({
      token: z
        .int()
        .positive()
        .optional()
        .describe('The fencing token, for whoever holds the lease and nobody else: send it with what takes the lease.'),
      holder: Name,
      takenAt: Instant,
      expiresAt: Instant,
    })
    .describe('One person’s exclusive right to rule. Past its time it still counts, until somebody else takes the claim.'),
);
export type Lease = Shown<typeof Lease>;

const leased = {
  claim: Claim,
  lease: Lease.nullable().describe('Null where nobody holds it now.'),
};

export const LeasedClaim = named('LeasedClaim', z.strictObject(leased));
export type LeasedClaim = Shown<typeof LeasedClaim>;

export const NextClaim = named(
  'NextClaim',
  z.strictObject({
    ...leased,
    others: z.array(LeasedClaim).optional().describe('Others of its story that came along, where a `bundle` was asked for.'),
  }),
);
export type NextClaim = Shown<typeof NextClaim>;

export const ClaimPage = named('ClaimPage', z.strictObject({ items: z.array(Claim), cursor: Cursor }));
export type ClaimPage = Shown<typeof ClaimPage>;
