import { DESKS, isPrivateDesk } from '../../config/desks.ts';
import { METRICS } from '../../config/metrics.ts';
import type { Stage } from '../../config/stages.ts';
import { ASSUMED } from './assumptions.ts';
import type { Usage } from './counting-proxy.ts';
import type { Measured } from './measured.ts';
import { costOf } from './prices.ts';
import type { PriceName } from './prices.ts';
import type { Standing } from './template.ts';

/** An amount of something that AWS charges for, in a month. */
export interface Line {
  readonly service: string;
  readonly what: string;
  readonly price: PriceName;
  readonly amount: number;
}

/** A day's work. */
export interface Work {
  readonly articles: number;
  readonly people: number;
}

const GB = 1024 ** 3;
const SECONDS_A_DAY = 86_400;
const MINUTES_A_MONTH = ASSUMED.daysAMonth * 24 * 60;

const desks = DESKS.filter(({ id }) => !isPrivateDesk(id)).length;
/** A metric is one of its own for each function that sends it, and for each desk. */
const metricsOfOurOwn = Object.values(METRICS).reduce((sum, { services, byDesk }) => sum + services.length * (byDesk ? desks : 1), 0);

/** What is there whether anybody works or not. */
export function idleLines(standing: Standing, measured: Measured, stage: Stage): Line[] {
  const polls = standing.consumers.length * IDLE_POLLERS * (MINUTES_A_MONTH * 3);
  const memory = (standing.memory['tend'] ?? 0) / 1024;
  return [
    { service: 'CloudWatch', what: `alarms on ${standing.alarmMetrics} metrics`, price: 'alarm', amount: standing.alarmMetrics },
    { service: 'CloudWatch', what: 'composite alarms', price: 'compositeAlarm', amount: standing.compositeAlarms },
    { service: 'CloudWatch', what: 'dashboards', price: 'dashboard', amount: standing.dashboards },
    { service: 'CloudWatch', what: 'metrics of our own', price: 'metric', amount: metricsOfOurOwn },
    { service: 'KMS', what: 'key of the alarms', price: 'key', amount: standing.keys },
    { service: 'SQS', what: 'Lambda’s polls of empty queues', price: 'queueRequest', amount: polls },
    {
      service: 'Lambda',
      what: '`tend`, each minute',
      price: 'lambdaGbSecond',
      amount: (MINUTES_A_MONTH * memory * ASSUMED.tickMilliseconds) / 1000,
    },
    { service: 'Lambda', what: '`tend`, each minute', price: 'lambdaRequest', amount: MINUTES_A_MONTH },
    ...tableLines('`tend`, each minute', measured.tick.usage, MINUTES_A_MONTH),
    ...logLines('`tend`', (MINUTES_A_MONTH * ASSUMED.logBytes) / GB, stage),
    { service: 'X-Ray', what: 'traces', price: 'trace', amount: tracesOf(MINUTES_A_MONTH) },
  ];
}

/** Lambda begins with this many pollers a queue, each waiting up to 20 seconds; a mapping with a maximum concurrency keeps them when nothing comes. */
const IDLE_POLLERS = 5;

/** What articles cost to take in, on top. */
export function articleLines(standing: Standing, { article }: Measured, articles: number, stage: Stage): Line[] {
  const { usage, queued } = article;
  const ingest = (standing.memory['ingest'] ?? 0) / 1024;
  const enlist = (standing.memory['enlist'] ?? 0) / 1024;
  const ingestSeconds = (article.cpu + ASSUMED.ingestCalls * ASSUMED.callMilliseconds) / 1000;
  const claimSeconds = enlistSeconds(standing, article);
  const messages = 1 + queued;
  return [
    { service: 'Lambda', what: '`ingest`', price: 'lambdaGbSecond', amount: articles * ingest * ingestSeconds },
    { service: 'Lambda', what: '`enlist`', price: 'lambdaGbSecond', amount: articles * queued * enlist * claimSeconds },
    { service: 'Lambda', what: '`ingest`, `enlist`', price: 'lambdaRequest', amount: articles * messages },
    ...tableLines('articles and claims', usage, articles),
    { service: 'SQS', what: 'uploads and claims', price: 'queueRequest', amount: articles * (1 + usage.sends + 2 * messages) },
    { service: 'S3', what: 'uploads and parsed articles', price: 'bucketPut', amount: articles * (1 + usage.puts) },
    { service: 'S3', what: 'uploads and parsed articles', price: 'bucketGet', amount: articles * usage.gets },
    ...logLines('`ingest`, `enlist`', (articles * messages * ASSUMED.logBytes) / GB, stage),
    { service: 'X-Ray', what: 'traces', price: 'trace', amount: tracesOf(articles * messages) },
  ];
}

/** How long `enlist` works on a claim. Less than a processor's worth of memory computes as much slower. */
export const enlistSeconds = ({ memory }: Standing, { usage, queued }: Measured['article']): number => {
  const slower = Math.max(1, 1769 / (memory['enlist'] ?? 1769));
  return (((usage.calls - ASSUMED.ingestCalls) / queued) * ASSUMED.callMilliseconds + ASSUMED.claimMilliseconds * slower) / 1000;
};

/** What people cost who work at the desks, on top. */
function peopleLines(standing: Standing, measured: Measured, people: number, stage: Stage): Line[] {
  const days = ASSUMED.daysAMonth;
  const memory = (standing.memory['review-api'] ?? 0) / 1024;
  const done = [
    { what: 'rulings', of: measured.ruling, times: people * ASSUMED.rulingsADay * days },
    { what: 'dismissals', of: measured.dismissal, times: people * ASSUMED.dismissalsADay * days },
    {
      what: 'consoles that look for news',
      of: measured.look,
      times: (people * ASSUMED.hoursADay * 3600 * days) / ASSUMED.secondsBetweenLooks,
    },
  ];
  const requests = done.reduce((sum, { of, times }) => sum + of.requests * times, 0);
  return [
    ...done.flatMap(({ what, of: { usage, requests: each }, times }): Line[] => [
      {
        service: 'Lambda',
        what,
        price: 'lambdaGbSecond',
        amount: (times * memory * (each * ASSUMED.requestMilliseconds + usage.calls * ASSUMED.callMilliseconds)) / 1000,
      },
      ...tableLines(what, usage, times),
      { service: 'API Gateway', what, price: 'apiRequest', amount: each * times },
      { service: 'CloudFront', what, price: 'edgeRequest', amount: each * times },
    ]),
    { service: 'Lambda', what: 'requests', price: 'lambdaRequest', amount: requests },
    { service: 'CloudFront', what: 'the console’s page', price: 'edgeTransfer', amount: (people * ASSUMED.megabytesADay * days) / 1024 },
    { service: 'Cognito', what: 'users', price: 'user', amount: people },
    ...logLines('requests', (requests * (ASSUMED.logBytes + ASSUMED.accessLogBytes)) / GB, stage),
    { service: 'X-Ray', what: 'traces', price: 'trace', amount: tracesOf(requests) },
    ...(standing.detailedMetrics
      ? [
          {
            service: 'CloudWatch',
            what: 'API Gateway’s metrics by route',
            price: 'metric',
            amount: ASSUMED.metricsPerRoute * ASSUMED.routesInUse,
          } as const,
        ]
      : []),
  ];
}

/** What has been stored by then, a month. */
function storedLines(measured: Measured, { articles, people }: Work, stage: Stage): Line[] {
  const days = ASSUMED.monthsStored * ASSUMED.daysAMonth;
  const { article, ruling, dismissal } = measured;
  const perDay = articles * article.stored + people * (ASSUMED.rulingsADay * ruling.stored + ASSUMED.dismissalsADay * dismissal.stored);
  const tables = (perDay * days) / GB;
  const buckets = (articles * (article.uploaded * Math.min(days, stage.retention.uploads) + article.parsed * days)) / GB;
  return [
    { service: 'DynamoDB', what: 'what is stored', price: 'tableStorage', amount: tables },
    { service: 'DynamoDB', what: 'point-in-time recovery', price: 'tableRecovery', amount: tables },
    { service: 'S3', what: 'what is stored', price: 'bucketStorage', amount: buckets },
  ];
}

/** Everything in a month of that work. */
export function linesOf(standing: Standing, measured: Measured, work: Work, stage: Stage): Line[] {
  return [
    ...idleLines(standing, measured, stage),
    ...articleLines(standing, measured, work.articles * ASSUMED.daysAMonth, stage),
    ...peopleLines(standing, measured, work.people, stage),
    ...storedLines(measured, work, stage),
  ];
}

export const usdOf = ({ price, amount }: Line, freeTier = false): number => costOf(price, amount, freeTier);

export const totalOf = (lines: readonly Line[]): number => lines.reduce((sum, line) => sum + usdOf(line), 0);

function tableLines(what: string, { reads, writes }: Usage, times: number): Line[] {
  return [
    { service: 'DynamoDB', what: `${what}: writes`, price: 'tableWrite', amount: writes * times },
    { service: 'DynamoDB', what: `${what}: reads`, price: 'tableRead', amount: reads * times },
  ];
}

/** Taken in, and kept as long as the stage keeps them. */
function logLines(what: string, gigabytes: number, { logRetention }: Stage): Line[] {
  const months = { ONE_WEEK: 0.25, ONE_MONTH: 1, THREE_MONTHS: 3, SIX_MONTHS: 6, ONE_YEAR: 12, TWO_YEARS: 24 }[logRetention];
  return [
    { service: 'CloudWatch', what: `logs of ${what}`, price: 'logs', amount: gigabytes },
    {
      service: 'CloudWatch',
      what: `logs of ${what}, kept`,
      price: 'logStorage',
      amount: gigabytes * Math.min(months, ASSUMED.monthsStored),
    },
  ];
}

/** X-Ray's own rule: the first of each second, and of the others five in a hundred. */
const tracesOf = (invocations: number): number => Math.min(invocations, ASSUMED.daysAMonth * SECONDS_A_DAY + 0.05 * invocations);
