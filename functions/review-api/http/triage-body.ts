import * as z from 'zod';
import { LIMITS } from '../../../config/limits.ts';
import { DISMISS_REASONS } from '../../../config/reasons.ts';

/** Which claims: those named, or all of an article to which the action applies. */
const WHICH = {
  claims: z.array(z.string().min(1).max(200)).min(1).max(LIMITS.claimsAtOnce).optional(),
  article: z.string().min(1).max(200).optional(),
};

/** `POST /desks/{desk}/triage`. */
export const TriageBody = z
  .discriminatedUnion('action', [
    z.strictObject({ action: z.literal('promote'), ...WHICH }),
    z.strictObject({ action: z.literal('demote'), ...WHICH }),
    z.strictObject({ action: z.literal('dismiss'), reason: z.enum(DISMISS_REASONS), ...WHICH }),
    z.strictObject({ action: z.literal('restore'), ...WHICH }),
    z.strictObject({ action: z.literal('move'), to: z.string().min(1).max(200), ...WHICH }),
    /** To a person's id, or to nobody: the whole desk. */
    z.strictObject({ action: z.literal('assign'), to: z.string().min(1).max(200).nullable(), ...WHICH }),
  ])
  .refine(({ claims, article }) => (claims === undefined) !== (article === undefined), {
    message: 'either claims or article',
    path: ['claims'],
  });
export type TriageBody = z.infer<typeof TriageBody>;
