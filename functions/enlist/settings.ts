import * as z from 'zod';
import { settingsOf } from '../runtime/settings.ts';

/** What the stack tells `enlist`. */
export const settings = settingsOf(
  z.object({
    LEDGER_TABLE: z.string().min(1),
    AUDIT_TABLE: z.string().min(1),
    REVIEW_QUEUE_URL: z.url(),
  }),
);
