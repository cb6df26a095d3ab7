import * as z from 'zod';
import { LIMITS } from '../../../config/limits.ts';
import { QUESTIONS } from '../../../config/verdicts.ts';
import { BASES, CLAIM_KINDS, SOURCE_TYPES } from '../../domain/extraction/claim.ts';

const Revision = z.int().positive();
const Words = z
  .string()
  .trim()
  .max(4000)
  .regex(/[\p{L}\p{N}]/u, 'words that say something');

/** A range of the article's text, in UTF-16 code units, with the words that the client sees there. */
const Span = z.strictObject({ start: z.int().min(0), end: z.int().min(1), text: z.string().min(1).max(4000) });
const Spans = z.array(Span).min(1).max(LIMITS.spansPerClaim);

const Source = z.strictObject({
  name: z
    .string()
    .trim()
    .max(300)
    .regex(/[\p{L}\p{N}]/u, 'a name'),
  type: z.enum(SOURCE_TYPES),
  spans: Spans.optional(),
});

const VERIFICATIONS = ['none', 'tried', 'done'] as const;

/** `POST /articles/{id}/claims`. */
export const AddClaimBody = z.strictObject({
  spans: Spans,
  text: Words.optional(),
  desk: z.string().min(1).max(200).optional(),
  kind: z.enum(CLAIM_KINDS).default('fact'),
  basis: z.enum(BASES).default('word'),
  verification: z.enum(VERIFICATIONS).default('none'),
  /** Who says it; left out where the outlet says so on its own account. */
  source: Source.optional(),
  cue: z.strictObject({ spans: Spans }).optional(),
  /** Whether the source says that it is not so; by the cue where left out. */
  denies: z.boolean().optional(),
  question: z.enum(QUESTIONS).optional(),
});
export type AddClaimBody = z.infer<typeof AddClaimBody>;

/** `PATCH /claims/{id}`: what is left out stays. */
export const RestateBody = z
  .strictObject({
    revision: Revision,
    text: Words.optional(),
    spans: Spans.optional(),
    /** Null where nobody says it but the outlet. */
    source: Source.nullable().optional(),
    /** Whether the source says that it is not so. */
    denies: z.boolean().optional(),
    kind: z.enum(CLAIM_KINDS).optional(),
    basis: z.enum(BASES).optional(),
    verification: z.enum(VERIFICATIONS).optional(),
    /** Of a claim that is not on the docket it asks for checking it. */
    question: z.enum(QUESTIONS).optional(),
  })
  .refine((body) => Object.keys(body).length > 1, { message: 'say what to change', path: ['text'] });
export type RestateBody = z.infer<typeof RestateBody>;

const Part = z
  .strictObject({ text: Words.optional(), spans: Spans.optional() })
  .refine(({ text, spans }) => text !== undefined || spans !== undefined, { message: 'its words, or where they stand', path: ['text'] });

/** `POST /claims/{id}/split`: the first part stays with the claim. */
export const SplitBody = z.strictObject({ revision: Revision, parts: z.array(Part).min(2).max(LIMITS.partsPerSplit) });

/** `POST /claims/{id}/join`: another claim of the article goes with this one. */
export const JoinBody = z.strictObject({ revision: Revision, claim: z.string().min(1).max(200) });

/** `POST /claims/{id}/undo`: takes back the repair that led to that revision. */
export const UndoBody = z.strictObject({ revision: Revision });
