import * as z from 'zod';
import { settingsOf } from '../runtime/settings.ts';

/** What the stack tells `review-api`. */
export const settings = settingsOf(
  z.object({
    LEDGER_TABLE: z.string().min(1),
    AUDIT_TABLE: z.string().min(1),
    ARTICLE_BUCKET: z.string().min(1),
    EVIDENCE_BUCKET: z.string().min(1),
    INTAKE_QUEUE_URL: z.url(),
    REVIEW_QUEUE_URL: z.url(),
    OUTCOME_QUEUE_URL: z.url(),
  }),
);
