import * as z from 'zod';
import { Standing } from './claims.ts';
import { Cursor, Instant, Name, named } from './components.ts';
import type { Shown } from './components.ts';
import { Verdict } from './rulings.ts';

const { number, as, how, follows, finding, advice, wording, asOf, decidedAt } = Verdict.shape;

const ListedVerdict = named(
  'ListedVerdict',
  z
    .strictObject({
      claimId: z.string(),
      articleId: z.string(),
      desk: z.string().describe('The desk that made it.'),
      number,
      status: z
        .enum([...Standing.shape.status.options, 'superseded'])
        .describe('Whether the desk stands by it; `superseded` where another has followed.'),
      supersededBy: z.int().positive().nullable().describe('Number of the verdict that followed it.'),
      as,
      how,
      follows,
      finding,
      advice,
      wording,
      asOf,
      recheckAt: Instant.nullable().describe('When the claim is to be looked at again; null for never.'),
      decidedAt,
      decidedBy: Name,
      evidence: z.int().min(0).describe('How many pieces it cites; they are with the claim.'),
      claim: z.string().describe('The claim’s words.'),
      source: z.string().nullable().describe('Who said it; null where the article names nobody.'),
      denies: z.boolean().describe('The source says that these words are not so, and the finding is about the denial.'),
      headline: z.string().nullable(),
      outlet: z.string().nullable(),
      publishedAt: z.string().nullable().describe('ISO 8601: an instant, or a day where the article states only that.'),
    })
    .describe('A verdict as lists show it: what it is about, and whether the desk stands by it.'),
);
export type ListedVerdict = Shown<typeof ListedVerdict>;

export const VerdictPage = named('VerdictPage', z.strictObject({ items: z.array(ListedVerdict), cursor: Cursor }));
