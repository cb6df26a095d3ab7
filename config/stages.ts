import * as z from 'zod';

/** As S3's lifecycle rules take them. */
const Days = z.int().min(1).max(36_500);

/** As DynamoDB takes them. */
const TableName = z.string().regex(/^[\w.-]{3,255}$/);

const Stage = z
  .strictObject({
    /** In stack names and in the functions' `STAGE`. */
    name: z.string().regex(/^[a-z][a-z0-9]{1,15}$/),
    /** The account and the region in which the stage is at home: `npm run deploy` refuses any other. Without them it goes where the credentials lead. */
    account: z
      .string()
      .regex(/^\d{12}$/)
      .optional(),
    region: z
      .string()
      .regex(/^[a-z]{2}(?:-[a-z]+)+-\d$/)
      .optional(),
    /** `keep`: tables, bucket, users and logs outlive the stack and are protected against deletion. `discard`: they go with it. */
    data: z.enum(['keep', 'discard']),
    /** Who gets the alarms by e-mail; the first message asks to confirm. None: alarms are seen only in CloudWatch. */
    alarmAddress: z.email().optional(),
    /** What the account may cost in a month, in US dollars: the alarm address is told of four fifths of it, and of more. None: nobody is told. */
    budget: z.number().positive().optional(),
    /** How long logs are kept: names that CloudWatch Logs has a retention for. */
    logRetention: z.enum(['ONE_WEEK', 'ONE_MONTH', 'THREE_MONTHS', 'SIX_MONTHS', 'ONE_YEAR', 'TWO_YEARS']),
    /** How long what people uploaded, what another version took the place of, and S3's access logs are kept, in days. docs/data-protection.md has the rest. */
    retention: z.strictObject({ uploads: Days, replacedVersions: Days, accessLogs: Days }),
    logLevel: z.enum(['DEBUG', 'INFO', 'WARN']),
    /** The API as a whole, by token bucket; above it callers get 429. */
    throttle: z.strictObject({ requestsPerSecond: z.int().min(1), burst: z.int().min(1) }),
    /**
     * How new versions of ingest and review-api take over: all at once; or a tenth of what comes first, and the rest after so many minutes without
     * an alarm. A deployment takes that much longer. In the words of CodeDeploy.
     */
    trafficShift: z.enum([
      'AllAtOnce',
      'Canary10Percent5Minutes',
      'Canary10Percent10Minutes',
      'Canary10Percent15Minutes',
      'Canary10Percent30Minutes',
    ]),
    /** A second factor (authenticator app) when people sign in. */
    mfa: z.enum(['required', 'optional']),
    /**
     * How long nobody can delete a daily root of the audit. `governance`: somebody with the permission to bypass the lock still can;
     * `compliance`: nobody can, the account's root user neither, nor shorten the time.
     */
    rootLock: z.strictObject({ mode: z.enum(['governance', 'compliance']), days: z.int().min(1).max(36_500) }),
    /** The console's own host name, with an ACM certificate of us-east-1 for it; without one CloudFront makes a name up, and speaks TLS as old as 1.0. */
    consoleDomain: z
      .strictObject({ name: z.hostname(), certificateArn: z.string().regex(/^arn:[^:]+:acm:us-east-1:\d{12}:certificate\//) })
      .optional(),
    /** Further origins whose pages may send upload forms to the buckets, such as a developer's own machine. */
    consoleOrigins: z.array(z.string().regex(/^https?:\/\/[^/*]+$/)),
    /** A web ACL of AWS WAF (scope CLOUDFRONT, in us-east-1) before the console and its API. */
    webAclArn: z
      .string()
      .regex(/^arn:[^:]+:wafv2:us-east-1:\d{12}:global\/webacl\//)
      .optional(),
    /**
     * Tables that were restored to an instant and are used in place of the stack's own, which stay as they are: docs/restoring.md. `npm run restore` makes
     * them, and says what to put here.
     */
    restored: z.strictObject({ ledger: TableName, audit: TableName }).optional(),
    /** Name of a managed policy of the account that bounds what the stack's roles can do, where it is deployed from GitHub: docs/deploying-from-github.md. */
    roleBoundary: z
      .string()
      .regex(/^[\w+=,.@-]{1,128}$/)
      .optional(),
    /** First part of the sign-in page's address, unique in its region. Without one: `claim-docket-STAGE-ACCOUNT`. */
    signInDomain: z
      .string()
      .regex(/^[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?$/)
      .optional(),
  })
  .refine((stage) => stage.name !== 'production' || (stage.data === 'keep' && stage.mfa === 'required'), {
    message: 'Production keeps its data and requires a second factor',
  });

/** What may differ from one deployment to another. */
export type Stage = Readonly<z.infer<typeof Stage>>;

/** Each deployment of the stack, by name; `-c stage=NAME` chooses. Fill in your address and origins here. */
const STAGES: readonly Stage[] = z.array(Stage).parse([
  {
    name: 'dev',
    data: 'discard',
    budget: 20,
    logRetention: 'ONE_WEEK',
    retention: { uploads: 30, replacedVersions: 7, accessLogs: 30 },
    logLevel: 'DEBUG',
    throttle: { requestsPerSecond: 50, burst: 100 },
    trafficShift: 'AllAtOnce',
    mfa: 'optional',
    rootLock: { mode: 'governance', days: 1 },
    consoleOrigins: ['http://127.0.0.1:4700', 'http://127.0.0.1:5173'],
  },
  {
    name: 'staging',
    data: 'discard',
    budget: 50,
    logRetention: 'ONE_MONTH',
    retention: { uploads: 90, replacedVersions: 30, accessLogs: 90 },
    logLevel: 'INFO',
    throttle: { requestsPerSecond: 50, burst: 100 },
    trafficShift: 'Canary10Percent5Minutes',
    mfa: 'required',
    rootLock: { mode: 'governance', days: 30 },
    consoleOrigins: [],
  },
  {
    name: 'production',
    data: 'keep',
    budget: 300,
    logRetention: 'ONE_YEAR',
    retention: { uploads: 730, replacedVersions: 90, accessLogs: 365 },
    logLevel: 'INFO',
    throttle: { requestsPerSecond: 200, burst: 400 },
    trafficShift: 'Canary10Percent15Minutes',
    mfa: 'required',
    rootLock: { mode: 'compliance', days: 1825 },
    consoleOrigins: [],
  },
]);

/** The names of all stages. */
export const STAGE_NAMES: readonly string[] = STAGES.map((stage) => stage.name);

/** No stage has that name. */
export class UnknownStageError extends Error {
  override readonly name = 'UnknownStageError';
  constructor(stage: string) {
    super(`There is no stage "${stage}" in config/stages.ts; there are: ${STAGE_NAMES.join(', ')}`);
  }
}

/**
 * The stage of that name.
 * @throws UnknownStageError where there is none
 */
export function stageOf(name: string): Stage {
  const stage = STAGES.find((candidate) => candidate.name === name);
  if (!stage) throw new UnknownStageError(name);
  return stage;
}

/**
 * A stage made up by the caller, checked by the same rules.
 * @throws z.ZodError naming what is wrong
 */
export const checkStage = (stage: unknown): Stage => Stage.parse(stage);
