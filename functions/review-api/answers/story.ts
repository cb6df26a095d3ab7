import * as z from 'zod';
import { RELATION_TYPES } from '../../domain/matching/relations/relation.ts';
import { CLAIM_STATES } from '../../domain/review/claim/states.ts';
import { Instant, Name, named } from './components.ts';
import type { Shown } from './components.ts';
import { Advice, Finding } from './findings.ts';

const type = z.enum(RELATION_TYPES);

const Relation = named(
  'Relation',
  z
    .strictObject({
      from: z.string().describe('Id of the claim that is the same as, an update of, a part of, in conflict with or a denial of the other.'),
      to: z.string(),
      type,
      status: z.enum(['suggested', 'confirmed', 'refused']).describe('`suggested` by the rules; the others by people.'),
    })
    .describe('What two claims are to each other.'),
);
export type Relation = Shown<typeof Relation>;

export const RelationAnswer = named('RelationAnswer', z.strictObject({ relation: Relation }));
export type RelationAnswer = Shown<typeof RelationAnswer>;

export const RelatedClaim = named(
  'RelatedClaim',
  z
    .strictObject({
      claim: z.string(),
      as: z
        .enum(['same', 'newer', 'older', 'part', 'whole', 'conflicting', 'denial', 'denied'])
        .describe('What it is to the claim that was asked for: `part` is a part of that one.'),
      type,
      status: z.enum(['suggested', 'confirmed']),
      why: z.string(),
      by: Name.nullable().describe('Who confirmed it; null where the rules suggest it.'),
      at: Instant,
      withheld: z.literal('other-desk').nullable().describe('Why nothing is told of it: you are no member of its desk.'),
      shown: z
        .strictObject({
          articleId: z.string(),
          text: z.string(),
          source: z.string().nullable(),
          denies: z.boolean().describe('The source says that this is not so, and its verdict is about the denial.'),
          state: z.enum(CLAIM_STATES),
          desk: z.string(),
          verdict: z
            .strictObject({
              number: z.int().positive(),
              status: z.enum(['standing', 'in-doubt', 'withdrawn']),
              finding: Finding,
              advice: Advice,
            })
            .nullable()
            .describe('The last; of a repeat, that of the claim that it repeats.'),
        })
        .nullable(),
    })
    .describe('Another claim that this one has to do with.'),
);
export type RelatedClaim = Shown<typeof RelatedClaim>;

export const Flag = named(
  'Flag',
  z
    .strictObject({
      code: z
        .enum(['whole-refuted', 'update-follows'])
        .describe('The whole that it is a part of was refuted; a later version of the article says otherwise.'),
      claim: z.string().describe('Because of which claim.'),
    })
    .describe('What whoever reads a claim should know because of another.'),
);
export type Flag = Shown<typeof Flag>;
