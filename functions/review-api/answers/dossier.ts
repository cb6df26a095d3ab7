import * as z from 'zod';
import { ACTION_NAMES } from '../../domain/review/actions.ts';
import { CHAIN_PROBLEMS } from '../../domain/review/audit/verify-chain.ts';
import { EVENT_TYPES } from '../../domain/review/transition.ts';
import { Claim, Lease, Standing } from './claims.ts';
import { Cursor, Instant, Name, named } from './components.ts';
import type { Shown } from './components.ts';
import { Ask, Call, ClaimantResponse } from './contact.ts';
import { Finding } from './findings.ts';
import { FOUND } from './found.ts';
import { Evidence, Note } from './material.ts';
import { Repair } from './repairs.ts';
import { Flag, RelatedClaim } from './story.ts';
import { SourceRecord } from './sources.ts';
import { Draft, OriginsSoFar, Reason, Review, Verdict } from './rulings.ts';

export const ClaimDetail = named(
  'ClaimDetail',
  z.strictObject({
    claim: Claim,
    lease: Lease.nullable(),
    actions: z.array(z.enum(ACTION_NAMES)).describe('What you may do with it now.'),
    draft: Draft.nullable().describe('Your own.'),
    draftsKept: z.array(Draft).describe('Your words of before that were refused, and are nowhere else.'),
    draftsOfOthers: z.array(Draft).describe('For whoever holds the claim; empty for one who must stay blind.'),
    reviews: z.array(Review).describe('Those that you may see, of all rounds.'),
    verdict: Verdict.nullable().describe('The last.'),
    evidence: z.array(Evidence),
    origins: OriginsSoFar.nullable().describe('Null where it takes none: the desk asks for none, or the claimant’s own word is enough.'),
    notes: z.array(Note),
    verdicts: z.array(Verdict).describe('All, first to last; of an exact repeat, those of the claim that it repeats.'),
    reasons: z.array(Reason),
    asks: z.array(Ask).describe('Questions to its reporter.'),
    calls: z.array(Call),
    response: ClaimantResponse.nullable().describe('The claimant’s last; null where they were not asked.'),
    findings: z.record(Finding, z.string()).describe('What each finding says of it, by what is asked.'),
    gathered: z
      .array(
        z.strictObject({
          claim: z.strictObject({ id: z.string(), text: z.string(), spans: FOUND.spans }),
          drafts: z.array(Draft),
          evidence: z.array(Evidence),
          notes: z.array(Note),
        }),
      )
      .describe('The claims that people joined to it, with what was written about them.'),
    source: SourceRecord.nullable().describe('Who says it, and what became of what they claimed; null for whoever is unnamed.'),
    flags: z.array(Flag),
    relations: z.array(RelatedClaim).describe('At most 50.'),
    repeats: z.array(z.strictObject({ claimId: z.string(), articleId: z.string() })).describe('Exact repeats of it in other articles.'),
  }),
);
export type ClaimDetail = Shown<typeof ClaimDetail>;

const AuditEvent = named(
  'AuditEvent',
  z
    .strictObject({
      schema: z.literal(1),
      chain: z.string().describe('The claim’s id.'),
      seq: z.int().positive().describe('1, 2, 3 … without a gap.'),
      at: Instant,
      type: z.enum(EVENT_TYPES),
      actor: z.string().describe('Opaque id of the person, or `system`.'),
      actorName: Name.nullable().describe('Null where the actor is no member of the desk (any more).'),
      facts: z.record(z.string(), z.union([z.string(), z.number()])).describe('Opaque ids, codes and digests.'),
      previous: z.string().describe('The hash of the event before.'),
      hash: z.string(),
      repair: Repair.optional().describe('Of an event that led to a revision: what it changed.'),
    })
    .describe('One link of a claim’s audit chain.'),
);

const ChainFault = named(
  'ChainFault',
  z
    .strictObject({
      seq: z.int().describe('The event’s number.'),
      problem: z.enum(CHAIN_PROBLEMS),
      detail: z.string(),
    })
    .describe('What is wrong with a chain, and at which event.'),
);

export const History = named(
  'History',
  z.strictObject({
    intact: z.boolean().describe('All events of the claim are there, each as it was written; of all pages, not of this one alone.'),
    faults: z.array(ChainFault).describe('Empty where it is intact.'),
    items: z.array(AuditEvent).describe('Without those about restricted notes that you may not read.'),
    cursor: Cursor,
  }),
);
export type History = Shown<typeof History>;

export const Recall = named(
  'Recall',
  z.strictObject({
    claimId: z.string().describe('The claim asked for, or the one that it repeats.'),
    standing: Standing.nullable(),
    items: z.array(
      z.strictObject({
        articleId: z.string(),
        claimId: z.string(),
        headline: z.string().nullable(),
        outlet: z.string().nullable(),
        publishedAt: z.string().nullable().describe('ISO 8601: an instant, or a day where the article states only that.'),
        foundAt: Instant,
      }),
    ),
    cursor: Cursor,
  }),
);
export type Recall = Shown<typeof Recall>;
