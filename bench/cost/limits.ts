import { DESKS, isPrivateDesk } from '../../config/desks.ts';
import { ASSUMED } from './assumptions.ts';
import type { Measured } from './measured.ts';
import { enlistSeconds } from './model.ts';
import type { Standing } from './template.ts';

/** Something that gives way as work grows. */
export interface Limit {
  readonly what: string;
  /** Whose it is: AWS's, with its quota, or a setting of ours. */
  readonly whose: string;
  /** Articles a day, or people at work, with which the busiest hour reaches it. */
  readonly reachedAt: number;
  readonly of: 'articles' | 'people';
  readonly consequence: string;
}

const SECONDS_A_DAY = 86_400;

/** A day's work with so much in its busiest second. */
const perDay = (second: number): number => (second * SECONDS_A_DAY) / ASSUMED.peak;

/** What gives way first, first: as articles grow more, then as people do. */
export function limitsOf(standing: Standing, { article, look }: Measured): Limit[] {
  const desks = DESKS.filter(({ id }) => !isPrivateDesk(id)).length;
  const consumer = (batchSize: number) => standing.consumers.find((one) => one.batchSize === batchSize)?.atOnce ?? 0;
  // A batch's claims are enlisted one after the other; its articles are computed so, too.
  const claimsPerSecond = consumer(10) / enlistSeconds(standing, article);
  const articlesPerSecond = consumer(5) / ((article.cpu + ASSUMED.ingestCalls * ASSUMED.callMilliseconds) / 1000);
  const commitsPerSecond = 1000 / ASSUMED.commitMilliseconds;
  const looksPerSecond = look.requests / ASSUMED.secondsBetweenLooks;
  const limits: Limit[] = [
    {
      what: '`enlist` works so many batches at a time (MaximumConcurrency)',
      whose: 'ours: lib/functions/enlist.ts',
      reachedAt: perDay(claimsPerSecond / article.queued),
      of: 'articles',
      consequence:
        'Claims wait in ReviewQueue for the hour to pass: nothing fails, the oldest-message alarm rings. Raise maxConcurrency; the next limit is the desk’s line.',
    },
    {
      what: '`ingest` works so many batches at a time (MaximumConcurrency)',
      whose: 'ours: lib/functions/ingest.ts',
      reachedAt: perDay(articlesPerSecond),
      of: 'articles',
      consequence: 'Articles wait in IntakeQueue. Raise maxConcurrency: each takes one of the account’s 1,000 concurrent executions.',
    },
    {
      what: 'a desk’s line is one item, and transactions that change it queue up',
      whose: 'ours: one item a desk in the ledger',
      reachedAt: (perDay(commitsPerSecond) / article.queued) * desks,
      of: 'articles',
      consequence:
        'Conflicts are tried again, which costs calls and time, then messages. More desks, or cells of the line as counters have them.',
    },
    {
      what: 'DynamoDB: 1,000 writes a second to one partition (a desk’s line, at 2 KB in a transaction)',
      whose: 'AWS’s, cannot be raised',
      reachedAt: (perDay(1000 / 4) / article.queued) * desks,
      of: 'articles',
      consequence: 'As above, as throttling.',
    },
    {
      what: 'DynamoDB: 40,000 write units a second for a table on demand',
      whose: 'AWS’s, can be raised',
      reachedAt: perDay(40_000 / article.usage.writes),
      of: 'articles',
      consequence: 'Ask for more (Service Quotas), or warm the table’s throughput before an event.',
    },
    {
      what: 'Lambda: 1,000 executions at a time in an account',
      whose: 'AWS’s, can be raised; new accounts begin with 10',
      reachedAt: perDay(
        1000 / (article.queued * enlistSeconds(standing, article) + (article.cpu + ASSUMED.ingestCalls * ASSUMED.callMilliseconds) / 1000),
      ),
      of: 'articles',
      consequence: 'Never reached with the settings above, which hold functions back before; raise it before these.',
    },
    {
      what: 'the API takes so many requests a second (throttle)',
      whose: 'ours: config/stages.ts; AWS’s own is 10,000',
      reachedAt: standing.requestsPerSecond / looksPerSecond,
      of: 'people',
      consequence: 'Consoles get 429 and look again later. Raise the throttle, or have them look less often.',
    },
    {
      what: 'SQS: 300 messages a second in a FIFO queue',
      whose: 'AWS’s; 3,000 in batches, more with high throughput',
      reachedAt: perDay(300) / ASSUMED.rulingsADay,
      of: 'people',
      consequence: 'Announcements are sent again by `tend`. High throughput mode: outcomes are grouped by claim already.',
    },
    {
      what: 'Cognito: 120 sign-ins a second',
      whose: 'AWS’s, can be raised',
      reachedAt: 120 * 600,
      of: 'people',
      consequence: 'If all sign in within the same ten minutes. People try again.',
    },
    {
      what: 'CloudFront: 250,000 requests a second',
      whose: 'AWS’s, can be raised',
      reachedAt: 250_000 / looksPerSecond,
      of: 'people',
      consequence: 'Everything else gave way long before.',
    },
  ];
  return limits.toSorted((a, b) => (a.of === b.of ? a.reachedAt - b.reachedAt : a.of < b.of ? -1 : 1));
}
