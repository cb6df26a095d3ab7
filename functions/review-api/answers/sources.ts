import * as z from 'zod';
import { FINDINGS } from '../../../config/verdicts.ts';
import { CLAIM_KINDS, SOURCE_TYPES } from '../../domain/extraction/claim.ts';
import { Claim } from './claims.ts';
import { Cursor, Instant, named } from './components.ts';
import type { Shown } from './components.ts';

const count = z.int();

const profile = {
  id: z.string(),
  name: z.string().describe('As an article first had it.'),
  type: z.enum(SOURCE_TYPES),
  owner: z.string().describe('Who owns or runs it; empty where nobody said.'),
  stake: z.string().describe('What it stands to win or lose; empty where nobody said.'),
};

export const SourceRecord = named(
  'SourceRecord',
  z
    .strictObject({
      ...profile,
      firstAt: Instant.describe('When its first claim was enlisted.'),
      names: z.array(z.strictObject({ id: z.string(), name: z.string() })).describe('Its other names.'),
      claims: count.describe('How many claims it made, of all desks, under all its names.'),
      repeated: count.describe('How often they were repeated.'),
      kinds: z.partialRecord(z.enum(CLAIM_KINDS), count),
      findings: z.partialRecord(z.enum(FINDINGS), count).describe('What was found about them, by verdicts that stand.'),
    })
    .describe('A source that articles name, what it claimed, and what became of that.'),
);
export type SourceRecord = Shown<typeof SourceRecord>;

export const SourceDetail = named(
  'SourceDetail',
  z.strictObject({
    source: SourceRecord,
    items: z.array(Claim).describe('A page of its claims, newest first; those of your desks.'),
    cursor: Cursor,
  }),
);
export type SourceDetail = Shown<typeof SourceDetail>;

export const SourceAnswer = named('SourceAnswer', z.strictObject({ source: SourceRecord }));
export type SourceAnswer = Shown<typeof SourceAnswer>;

export const SourceList = named(
  'SourceList',
  z.strictObject({
    items: z.array(z.strictObject({ ...profile, joinedTo: z.string().nullable().describe('Id of the source whose other name it is.') })),
  }),
);
export type SourceList = Shown<typeof SourceList>;
