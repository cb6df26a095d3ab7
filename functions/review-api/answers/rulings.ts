import * as z from 'zod';
import { STANCES } from '../../../config/evidence.ts';
import { EVENT_TYPES } from '../../domain/review/transition.ts';
import { Claim, RoundCause } from './claims.ts';
import { Instant, Name, named } from './components.ts';
import type { Shown } from './components.ts';
import { Advice, Finding } from './findings.ts';

const CitedEvidence = named(
  'CitedEvidence',
  z
    .strictObject({
      id: z.string().optional().describe('The claim’s own evidence of that id (`e1`), where it refers to one.'),
      title: z.string().optional(),
      url: z.string().optional(),
      quote: z.string().optional(),
      note: z.string().optional(),
      stance: z.enum(STANCES).optional(),
    })
    .describe('Something that speaks for or against the claim, as a ruling cites it.'),
);

const words = {
  finding: Finding,
  advice: Advice,
  wording: z.string().describe('Suggested wording; may be empty.'),
  rationale: z.string(),
  evidence: z.array(CitedEvidence),
  asOf: z.string().describe('The time for which the finding holds, ISO 8601; in a draft, as far as it is typed.'),
  recheckAt: z.string().describe('When the claim is to be looked at again, ISO 8601; in a draft, as far as it is typed.'),
};

const judged = {
  revision: z.int().positive().describe('The revision of the claim that was judged.'),
  ...words,
  asOf: Instant.describe('The time for which the finding holds.'),
  recheckAt: Instant.optional().describe('When the claim is to be looked at again: it returns to the docket then.'),
};

export const Draft = named(
  'Draft',
  z
    .strictObject({
      author: Name,
      version: z.int().min(0).describe('Counts the saves: send the one that you last saw.'),
      savedAt: Instant,
      ...z.strictObject(words).partial().shape,
      originsOverride: z.string().optional().describe('A lead’s reason to confirm on few origins.'),
    })
    .describe('What somebody has written so far: any part of a ruling.'),
);
export type Draft = Shown<typeof Draft>;

export const SavedDraft = named('SavedDraft', z.strictObject({ draft: Draft }));
export type SavedDraft = Shown<typeof SavedDraft>;

export const Review = named(
  'Review',
  z
    .strictObject({ number: z.int().positive(), round: z.int().positive(), by: Name, at: Instant, ...judged })
    .describe('One reviewer’s ruling.'),
);
export type Review = Shown<typeof Review>;

export const Verdict = named(
  'Verdict',
  z
    .strictObject({
      number: z.int().positive(),
      round: z.int().positive(),
      as: z.enum([...RoundCause.options, 'refile']).describe('What it is to the one before; `first` follows none.'),
      how: z
        .enum(['sole', 'signed-off', 'agreed', 'adjudicated', 'refiled'])
        .describe(
          'What made it: one review alone, one that another signed off, two blind ones that agree, a lead between two, or a slip mended.',
        ),
      follows: z.int().positive().nullable().describe('The verdict before; null for the first.'),
      decidedBy: Name,
      decidedAt: Instant,
      reviews: z.array(z.int().positive()).describe('Numbers of the reviews that it rests on.'),
      ...judged,
    })
    .describe('What the desk stands by, until another follows. Never edited.'),
);
export type Verdict = Shown<typeof Verdict>;

export const Reason = named(
  'Reason',
  z
    .strictObject({
      number: z.int().positive(),
      type: z.enum(EVENT_TYPES).describe('The event that it explains.'),
      by: Name,
      at: Instant,
      reason: z.string(),
    })
    .describe('Why somebody did something that takes a reason.'),
);
export type Reason = Shown<typeof Reason>;

/** Fewer independent origins than the desk confirms on. */
export const SHORTFALL = {
  needed: z.int().describe('How many independent origins the desk confirms on.'),
  origins: z.array(z.string()).describe('Who knows it independently of each other and of the claimant.'),
  uncounted: z
    .array(
      z.strictObject({
        evidence: z.string(),
        why: z.enum(['does-not-support', 'response', 'no-origin', 'hearsay', 'claimant', 'same-origin']),
      }),
    )
    .describe('Evidence that adds no origin of its own, and why.'),
};

export const OriginsSoFar = named(
  'OriginsSoFar',
  z
    .strictObject({ ...SHORTFALL, fewer: z.enum(['warn', 'refuse']).describe('What comes of a confirmation on fewer.') })
    .describe('How the claim’s evidence stands against the origins that its desk confirms on.'),
);

const Warning = named(
  'Warning',
  z
    .discriminatedUnion('code', [
      z.strictObject({ code: z.literal('too-few-origins'), ...SHORTFALL }),
      z.strictObject({ code: z.literal('withdrawn-evidence'), evidence: z.array(z.string()) }),
    ])
    .describe('What somebody who rules should know, though the ruling stands.'),
);

export const RuledClaim = named(
  'RuledClaim',
  z.strictObject({
    claim: Claim,
    verdict: Verdict.nullable().describe('The verdict that this made; null where the claim takes another pair of eyes first.'),
    warnings: z.array(Warning),
  }),
);
export type RuledClaim = Shown<typeof RuledClaim>;
