import * as z from 'zod';
import { QUESTIONS } from '../../../config/verdicts.ts';
import { SOURCE_TYPES } from '../../domain/extraction/claim.ts';
import { REPAIR_ACTIONS } from '../../domain/review/repair/repair.ts';
import { Claim } from './claims.ts';
import { Instant, Name, named } from './components.ts';
import type { Shown } from './components.ts';
import { FOUND } from './found.ts';

const ids = z.array(z.string());

const wording = {
  text: FOUND.text,
  spans: FOUND.spans,
  source: z.strictObject({ name: z.string(), type: z.enum(SOURCE_TYPES) }).nullable(),
  denies: FOUND.attribution.shape.denies,
  kind: FOUND.kind,
  basis: FOUND.basis,
  verification: FOUND.verification.shape.status,
  question: z.enum(QUESTIONS),
};

const Wording = named('Wording', z.strictObject(wording).describe('What a claim says, as far as a repair may change it.'));
export type Wording = Shown<typeof Wording>;

/** A wording with the number of its revision. */
export const Revision = named('Revision', z.strictObject({ revision: z.int().positive(), ...wording }));

export const Repair = named(
  'Repair',
  z
    .strictObject({
      revision: z.int().positive().describe('The revision that it led to.'),
      action: z.enum(REPAIR_ACTIONS),
      by: Name,
      at: Instant,
      before: Wording,
      after: Wording,
      joins: ids.describe('Claims that went with this one by it.'),
      frees: ids.describe('Claims that went by themselves by it: split off, or separated.'),
    })
    .describe('What somebody changed about a claim.'),
);
export type Repair = Shown<typeof Repair>;

export const AddedClaim = named('AddedClaim', z.strictObject({ claim: Claim }));
export type AddedClaim = Shown<typeof AddedClaim>;

export const RestatedClaim = named(
  'RestatedClaim',
  z.strictObject({
    claim: Claim,
    repair: Repair.nullable().describe('Null where it said so already.'),
    sameWordsAs: z.string().nullable().describe('Id of another claim that says the same in the same words, where there is one.'),
  }),
);
export type RestatedClaim = Shown<typeof RestatedClaim>;

export const SplitClaim = named(
  'SplitClaim',
  z.strictObject({ claim: Claim.describe('The first part.'), parts: z.array(Claim).describe('The others, each a new claim.') }),
);
export type SplitClaim = Shown<typeof SplitClaim>;

export const ClaimPair = named(
  'ClaimPair',
  z.strictObject({ claim: Claim, other: Claim.describe('The claim that goes with it, or no more.') }),
);
export type ClaimPair = Shown<typeof ClaimPair>;

export const UndoneRepair = named(
  'UndoneRepair',
  z.strictObject({ claim: Claim, repair: Repair, others: z.array(Claim).describe('Claims that the repair had touched, as they stand.') }),
);
export type UndoneRepair = Shown<typeof UndoneRepair>;
