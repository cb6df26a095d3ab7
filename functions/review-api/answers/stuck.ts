import * as z from 'zod';
import { Cursor, Instant, named } from './components.ts';
import type { Shown } from './components.ts';

const count = z.int().min(0);

const StuckWork = named(
  'StuckWork',
  z
    .strictObject({
      id: z.string().describe('For redriving it: an upload’s, a claim’s, or an announcement’s.'),
      kind: z
        .enum(['intake', 'claim', 'outcome'])
        .describe('The reading of an upload, the enlisting of a claim, or the announcing of a verdict.'),
      since: Instant,
      reason: z.strictObject({ code: z.string(), message: z.string() }),
      attempts: count.describe('How often it was sent again.'),
      failures: count.describe('How often it failed in a way that repeats itself.'),
      next: z.string().describe('What to do, in a sentence or two for people.'),
      desk: z.string().nullable().describe('Null for an upload, which is no desk’s yet.'),
      upload: z.strictObject({ key: z.string(), size: count.describe('In bytes.'), receivedAt: Instant }).nullable(),
      claim: z.strictObject({ id: z.string(), articleId: z.string(), text: z.string() }).nullable().describe('The claim that it is about.'),
    })
    .describe('Work that was given up, and waits for a person.'),
);
export type StuckWork = Shown<typeof StuckWork>;

export const StuckPage = named('StuckPage', z.strictObject({ items: z.array(StuckWork), cursor: Cursor }));

export const Redriven = named(
  'Redriven',
  z.strictObject({ id: z.string(), redriven: z.boolean().describe('False where it was not stuck, or somebody was quicker.') }),
);
export type Redriven = Shown<typeof Redriven>;
