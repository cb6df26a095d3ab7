import * as z from 'zod';
import { BASES, CLAIM_KINDS, PRIORITY_BANDS, QUOTATIONS, SOURCE_TYPES } from '../../domain/extraction/claim.ts';
import { named } from './components.ts';

/** What was found about a claim in its article; nobody changes it. */

const Span = named(
  'Span',
  z.tuple([z.int().min(0), z.int().min(0)]).describe('A half-open range `[start, end)` of UTF-16 code units into the article’s `text`.'),
);
const spans = z.array(Span);

const Source = named(
  'Source',
  z
    .strictObject({
      text: z.string().describe('As it stands in the article: “he”.'),
      spans,
      name: z.string().describe('As resolved: “Lakhdar Brahimi”.'),
      type: z.enum(SOURCE_TYPES),
    })
    .describe('Who says it.'),
);

const Attribution = named(
  'Attribution',
  z.strictObject({
    source: Source.nullable().describe('Null where the article names nobody (“allegedly”): the outlet’s own hedge.'),
    cue: z.strictObject({ text: z.string(), spans }).nullable().describe('The words that make it an attribution: “said”, “according to”.'),
    quotation: z.enum(QUOTATIONS).describe('`direct`: all of it stands in quotation marks; `mixed`: part of it; `indirect`: none.'),
    via: z.array(Source).describe('Outer reporters, nearest first: in “X said that Y said S” the source is Y and this is [X].'),
    denies: z
      .boolean()
      .describe('The source says that the claim’s words are not so: “denied that …”. What is found is then found of the denial.'),
  }),
);

const Verification = named(
  'Verification',
  z.strictObject({
    status: z.enum(['none', 'tried', 'done']).describe('Whether the outlet checked it: not at all, tried and could not, or did.'),
    by: z.string().nullable().describe('Who checked it, where somebody did.'),
    spans,
  }),
);

const Priority = named(
  'Priority',
  z.strictObject({
    score: z.number().min(0).max(100).describe('The higher, the sooner an editor would want it checked.'),
    band: z.enum(PRIORITY_BANDS),
    reasons: z.array(z.string()).describe('What made it so, for a person to read.'),
  }),
);

const Quantity = z.strictObject({
  value: z.number(),
  unit: z.string().describe('The counted thing or unit as written: “people killed”, “%”.'),
  approximate: z.enum(['exact', 'about', 'at-least', 'at-most']),
  span: Span,
});

const ClaimTime = z.strictObject({
  text: z.string(),
  span: Span,
  iso: z.string().nullable().describe('An ISO 8601 date, month or instant, by the article’s own date; null where that cannot be told.'),
});

const Appearance = z.strictObject({ role: z.enum(['headline', 'summary', 'body']), text: z.string(), spans });

/** The fields of a claim that were found in its article. */
export const FOUND = {
  text: z.string().describe('The assertion without source, cue and leading “that”.'),
  spans,
  attribution: Attribution,
  kind: z.enum(CLAIM_KINDS),
  basis: z.enum(BASES).describe('What it rests on: somebody’s word, a document, or what the outlet itself observed.'),
  verification: Verification,
  disputedBy: z
    .array(z.strictObject({ claimId: z.string().nullable(), source: z.string() }))
    .describe('What contradicts it: another claim of the article, or a source that denies it.'),
  hedges: z
    .array(z.strictObject({ text: z.string(), span: Span }))
    .describe('The words by which the outlet keeps its distance: “alleged”, “may be”.'),
  quantities: z.array(Quantity),
  times: z.array(ClaimTime),
  appearances: z.array(Appearance).describe('Every place of the article where it is said, its own first words included.'),
  priority: Priority,
};
