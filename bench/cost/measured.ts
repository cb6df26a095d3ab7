import { readFileSync } from 'node:fs';
import { z } from 'zod';

const Usage = z.strictObject({
  reads: z.number(),
  writes: z.number(),
  calls: z.number(),
  puts: z.number(),
  gets: z.number(),
  sends: z.number(),
});

const Measured = z.strictObject({
  /** Of the sample articles, on average. */
  article: z.strictObject({
    usage: Usage,
    found: z.number(),
    queued: z.number(),
    /** On one core, in milliseconds. */
    cpu: z.number(),
    /** What it leaves, in bytes. */
    uploaded: z.number(),
    parsed: z.number(),
    stored: z.number(),
  }),
  /** From `next` to the verdict: with the claim and its article read, five saves of a draft, two pieces of evidence and a note. */
  ruling: z.strictObject({ usage: Usage, requests: z.number(), stored: z.number() }),
  /** One claim that is dismissed. */
  dismissal: z.strictObject({ usage: Usage, requests: z.number(), stored: z.number() }),
  /** One run of `tend` with nothing to do. */
  tick: z.strictObject({ usage: Usage }),
  /** What a console asks for each time it looks. */
  look: z.strictObject({ usage: Usage, requests: z.number() }),
});
/** What `npm run bench:cost` measured. */
export type Measured = z.infer<typeof Measured>;

export const MEASURED_FILE = new URL('measured.json', import.meta.url);
export const readMeasured = (): Measured => Measured.parse(JSON.parse(readFileSync(MEASURED_FILE, 'utf8')));
