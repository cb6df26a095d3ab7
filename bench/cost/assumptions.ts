/** What cannot be measured on a laptop, or is a newsroom's own. Change it here; `npm run cost` makes the page anew. */
export const ASSUMED = {
  /** Articles a day, and how many people work the desks then. */
  sizes: [
    { articles: 100, people: 10 },
    { articles: 10_000, people: 100 },
    { articles: 1_000_000, people: 1000 },
  ],
  daysAMonth: 30.4,
  /** A person's shift: rulings, dismissals, and hours with a console open, which looks for news every ten seconds. */
  rulingsADay: 6,
  dismissalsADay: 100,
  hoursADay: 6,
  secondsBetweenLooks: 10,
  /** The busiest hour, as a multiple of the day's average. */
  peak: 5,
  /** On AWS, in milliseconds: one call to DynamoDB or S3, and what a function computes for a claim or a request on one processor. */
  callMilliseconds: 5,
  claimMilliseconds: 10,
  requestMilliseconds: 15,
  tickMilliseconds: 500,
  /** One transaction that changes an item which others want to change, too, in milliseconds: they queue up behind one another. */
  commitMilliseconds: 15,
  /** Of `ingest`, per article; the other calls are those of `enlist`. */
  ingestCalls: 20,
  /** Bytes of logs of an invocation, and of a request to the API. */
  logBytes: 1200,
  accessLogBytes: 600,
  /** Metrics that API Gateway sends of a route, and routes that are used within an hour. */
  metricsPerRoute: 6,
  routesInUse: 25,
  /** What a person's browser loads a day, in MB. */
  megabytesADay: 5,
  /** How long the stage has been at work: what is stored adds up. */
  monthsStored: 12,
} as const;
