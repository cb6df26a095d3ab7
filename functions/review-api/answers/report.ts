import * as z from 'zod';
import { DISMISS_REASONS } from '../../../config/reasons.ts';
import { CORRECTION_OUTCOMES } from '../../domain/review/report/correction.ts';
import { Cursor, Instant, Name, named } from './components.ts';
import type { Shown } from './components.ts';
import { Advice, Finding } from './findings.ts';

const Version = z.string().describe('A digest of all that the report says: the same for the same advice.');

const ReportItem = named(
  'ReportItem',
  z
    .strictObject({
      claim: z.string(),
      revision: z.int().positive(),
      text: z.string(),
      spans: z.array(z.tuple([z.int().min(0), z.int().min(0)])).describe('Where it stands in the article’s `text`.'),
      source: z.string().nullable(),
      denies: z.boolean().describe('The source says that this is not so, and the finding is about the denial.'),
      status: z
        .enum(['advised', 'open', 'unchecked', 'withdrawn'])
        .describe('`open`: it is being checked, or its verdict is in doubt; `unchecked`: nobody checks it; `withdrawn`: its verdict was.'),
      finding: Finding.nullable(),
      advice: Advice.nullable(),
      wording: z.string().nullable().describe('Suggested.'),
      unchecked: z
        .enum(['below', 'lapsed', ...DISMISS_REASONS])
        .nullable()
        .describe('Why nobody checks it: below the line, lapsed there, or why it was dismissed.'),
    })
    .describe('What the desk says of one claim.'),
);

const Seen = named(
  'Acknowledgement',
  z
    .strictObject({
      by: Name,
      at: Instant,
      as: z.enum(['author', 'desk']),
      version: Version,
      current: z.boolean().describe('The report says the same still.'),
    })
    .describe('That somebody has seen the report.'),
);

export const ArticleReport = named(
  'ArticleReport',
  z
    .strictObject({
      article: z.string(),
      headline: z.string().nullable(),
      supersededBy: z.string().nullable().describe('Id of the story’s current version, where this is not it.'),
      deskNote: z.string().nullable().describe('Says so where the folder of its key names no desk.'),
      version: Version,
      overall: z.strictObject({
        code: z.enum(['hold', 'run-with-changes', 'nothing-open']),
        line: z.string().describe('The same in a sentence for people.'),
      }),
      items: z.array(ReportItem).describe('The article’s claims that were to be checked, in the order of its text, at most 400.'),
      open: z.int().min(0).describe('How many are still being checked.'),
      acknowledged: z.array(Seen).describe('The last twenty, last first.'),
    })
    .describe('What the newsroom is advised to do with an article, as things stand.'),
);
export type ArticleReport = Shown<typeof ArticleReport>;

export const AcknowledgementAnswer = named('AcknowledgementAnswer', z.strictObject({ acknowledgement: Seen }));
export type AcknowledgementAnswer = Shown<typeof AcknowledgementAnswer>;

const Correction = named(
  'Correction',
  z
    .strictObject({
      claim: z.string(),
      article: z.string(),
      headline: z.string().nullable(),
      publishedAt: z.string().nullable(),
      text: z.string(),
      denies: z.boolean().describe('Its source says that this is not so, and the finding is about the denial.'),
      verdict: z.int().positive().describe('Number of the last verdict that said cut or correct.'),
      finding: Finding.nullable().describe('What the desk says now.'),
      advice: Advice.nullable(),
      raisedAt: Instant,
      closed: z.strictObject({ by: Name, at: Instant, outcome: z.enum(CORRECTION_OUTCOMES), reason: z.string() }).nullable(),
    })
    .describe('“Correction needed?”: a claim was advised to be cut or corrected when its article was out already.'),
);
export type Correction = Shown<typeof Correction>;

export const Corrections = named('Corrections', z.strictObject({ items: z.array(Correction), cursor: Cursor }));
export type Corrections = Shown<typeof Corrections>;

export const CorrectionAnswer = named('CorrectionAnswer', z.strictObject({ correction: Correction }));
export type CorrectionAnswer = Shown<typeof CorrectionAnswer>;
