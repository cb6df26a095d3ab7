import * as z from 'zod';
import { ARTICLE_FILE_TYPES } from '../../../config/article-files.ts';
import { LIMITS } from '../../../config/limits.ts';
import { PARK_REASONS } from '../../../config/reasons.ts';
import { ADVICE, FINDINGS } from '../../../config/verdicts.ts';
import { STAGES } from '../../domain/review/claim/states.ts';

const line = z.string().max(2000);

const withoutPassword = (address: string): boolean => {
  if (!URL.canParse(address)) return true;
  const { username, password } = new URL(address);
  return username === '' && password === '';
};

/** Only pages that a browser can open safely, and that colleagues may see: no `javascript:`, no `data:`, no name and password. */
export const WebAddress = z
  .url({ protocol: /^https?$/, message: 'an http or https address' })
  .max(2000)
  .refine(withoutPassword, 'an address without name and password: leave out what stands before the @');

const Evidence = z.strictObject({
  id: z
    .string()
    .regex(/^e[1-9]\d{0,3}$/, 'the id of a piece of the claim’s evidence, such as e1')
    .optional(),
  title: line.optional(),
  url: WebAddress.optional(),
  quote: z.string().max(10_000).optional(),
  note: z.string().max(10_000).optional(),
  stance: z.enum(['supports', 'refutes', 'context']).optional(),
});

const Time = z.iso.datetime({ offset: true, message: 'an ISO 8601 time with zone, such as 2026-05-04T10:00:00Z' });
const Token = z.int().positive();
const Revision = z.int().positive();
const reason = z.string().min(1, 'say why').max(LIMITS.reasonLength);

const words = {
  finding: z.enum(FINDINGS),
  advice: z.enum(ADVICE),
  wording: z.string().max(LIMITS.wordingLength),
  rationale: z.string().max(LIMITS.rationaleLength),
  evidence: z.array(Evidence).max(LIMITS.evidenceRows),
  asOf: Time,
  recheckAt: Time.optional(),
};

/** `POST /claims/{id}/reviews`. */
export const ReviewBody = z.strictObject({
  token: Token,
  revision: Revision,
  ...words,
  wording: words.wording.default(''),
  rationale: words.rationale.min(1, 'say why: readers of the verdict will ask'),
  evidence: words.evidence.default([]),
  originsOverride: reason.optional(),
});

/** `POST /claims/{id}/adjudication`: a ruling, and why it is not (or is) one of the two. */
export const AdjudicationBody = ReviewBody.extend({ reason });

/** `POST /claims/{id}/sign-off`. */
export const SignOffBody = z.discriminatedUnion('decision', [
  z.strictObject({ decision: z.literal('sign'), token: Token, revision: Revision, originsOverride: reason.optional() }),
  z.strictObject({ decision: z.literal('return'), token: Token, revision: Revision, reason }),
]);

/** `POST /claims/{id}/{update,correction,reopen,withdrawal}`: of which verdict, and why. */
export const AboutVerdictBody = z.strictObject({ verdict: z.int().positive(), reason });

/** `POST /claims/{id}/refile`. */
export const RefileBody = z.strictObject({
  verdict: z.int().positive(),
  wording: words.wording,
  rationale: words.rationale.min(1),
});

/** `POST /claims/{id}/lease/handoff`. */
export const HandoffBody = z.strictObject({ token: Token.optional(), to: z.string().min(1).max(200) });

/** `POST /claims/{id}/park`. */
export const ParkBody = z.strictObject({
  token: Token,
  reason: z.enum(PARK_REASONS),
  note: z.string().max(LIMITS.reasonLength).default(''),
  until: Time,
});

/** `POST /desks/{desk}/next`. */
export const NextBody = z
  .strictObject({ bundle: z.int().min(1).max(10).default(1), stage: z.enum(STAGES).optional() })
  .default({ bundle: 1 });

/** `PUT /claims/{id}/draft`: any part of a review, as it stands while somebody types. */
export const DraftBody = z.strictObject({
  /** The version last seen, so that two windows cannot overwrite each other unseen; 0 for the first save. */
  version: z.int().min(0).default(0),
  /** Accepted for convenience, and not needed: a draft outlives the lease. */
  token: z.int().optional(),
  revision: z.int().optional(),
  ...z.strictObject(words).partial().shape,
  asOf: z.string().max(40).optional(),
  recheckAt: z.string().max(40).optional(),
  originsOverride: z.string().max(LIMITS.reasonLength).optional(),
  evidence: z
    .array(z.strictObject({ ...Evidence.shape, url: line.optional() }))
    .max(LIMITS.evidenceRows)
    .optional(),
});

/** `POST /uploads`. */
export const UploadBody = z.strictObject({
  filename: z
    .string()
    .min(1)
    .max(200)
    // S3 would put the browser's own file name in place of `${filename}`.
    .regex(/^(?!.*\$\{)[^/\\\p{Cc}]+$/u, 'a plain file name, without folders'),
  contentType: z.enum(ARTICLE_FILE_TYPES).default('text/plain'),
  desk: z.string().optional(),
});
