/** A list price, without taxes, free tiers and discounts for volume unless `free` says so. */
export interface Price {
  /** US dollars for `per`. */
  readonly usd: number;
  readonly per: number;
  readonly unit: string;
  /** What an account has free each month of it, for good. */
  readonly free?: number;
  /** The page that it is on. */
  readonly page: string;
}

const MILLION = 1_000_000;

/** When the prices were noted down, from memory of the pages named: check them there, and correct them here. Then `npm run cost`. */
export const PRICES_OF = '2026-11-26';
export const PRICE_REGION = 'us-east-1';

/** What AWS charges for in this stack. */
export const PRICES = {
  lambdaGbSecond: { usd: 0.0000133334, per: 1, unit: 'GB-second on Arm', free: 400_000, page: 'https://aws.amazon.com/lambda/pricing/' },
  lambdaRequest: { usd: 0.2, per: MILLION, unit: 'invocations', free: MILLION, page: 'https://aws.amazon.com/lambda/pricing/' },
  tableWrite: { usd: 0.625, per: MILLION, unit: 'write request units', page: 'https://aws.amazon.com/dynamodb/pricing/on-demand/' },
  tableRead: { usd: 0.125, per: MILLION, unit: 'read request units', page: 'https://aws.amazon.com/dynamodb/pricing/on-demand/' },
  tableStorage: { usd: 0.25, per: 1, unit: 'GB-month', free: 25, page: 'https://aws.amazon.com/dynamodb/pricing/on-demand/' },
  tableRecovery: {
    usd: 0.2,
    per: 1,
    unit: 'GB-month of point-in-time recovery',
    page: 'https://aws.amazon.com/dynamodb/pricing/on-demand/',
  },
  bucketStorage: { usd: 0.023, per: 1, unit: 'GB-month', page: 'https://aws.amazon.com/s3/pricing/' },
  bucketPut: { usd: 0.005, per: 1000, unit: 'PUT, POST, LIST', page: 'https://aws.amazon.com/s3/pricing/' },
  bucketGet: { usd: 0.0004, per: 1000, unit: 'GET', page: 'https://aws.amazon.com/s3/pricing/' },
  queueRequest: { usd: 0.4, per: MILLION, unit: 'requests', free: MILLION, page: 'https://aws.amazon.com/sqs/pricing/' },
  apiRequest: { usd: 1, per: MILLION, unit: 'requests to an HTTP API', page: 'https://aws.amazon.com/api-gateway/pricing/' },
  edgeRequest: { usd: 0.01, per: 10_000, unit: 'HTTPS requests', free: 10 * MILLION, page: 'https://aws.amazon.com/cloudfront/pricing/' },
  edgeTransfer: { usd: 0.085, per: 1, unit: 'GB out', free: 1024, page: 'https://aws.amazon.com/cloudfront/pricing/' },
  alarm: { usd: 0.1, per: 1, unit: 'metric of an alarm, a month', free: 10, page: 'https://aws.amazon.com/cloudwatch/pricing/' },
  compositeAlarm: { usd: 0.5, per: 1, unit: 'composite alarm, a month', page: 'https://aws.amazon.com/cloudwatch/pricing/' },
  dashboard: { usd: 3, per: 1, unit: 'dashboard, a month', free: 3, page: 'https://aws.amazon.com/cloudwatch/pricing/' },
  metric: { usd: 0.3, per: 1, unit: 'custom metric, a month', free: 10, page: 'https://aws.amazon.com/cloudwatch/pricing/' },
  logs: { usd: 0.5, per: 1, unit: 'GB of logs taken in', free: 5, page: 'https://aws.amazon.com/cloudwatch/pricing/' },
  logStorage: { usd: 0.03, per: 1, unit: 'GB-month of logs', free: 5, page: 'https://aws.amazon.com/cloudwatch/pricing/' },
  trace: { usd: 5, per: MILLION, unit: 'traces', free: 100_000, page: 'https://aws.amazon.com/xray/pricing/' },
  key: { usd: 1, per: 1, unit: 'key of one’s own, a month', page: 'https://aws.amazon.com/kms/pricing/' },
  user: { usd: 0.015, per: 1, unit: 'user who signs in, a month', free: 10_000, page: 'https://aws.amazon.com/cognito/pricing/' },
} as const satisfies Readonly<Record<string, Price>>;
export type PriceName = keyof typeof PRICES;

/** What an amount costs a month, in US dollars. */
export function costOf(name: PriceName, amount: number, freeTier: boolean): number {
  const { usd, per, free = 0 }: Price = PRICES[name];
  return (Math.max(0, amount - (freeTier ? free : 0)) / per) * usd;
}
