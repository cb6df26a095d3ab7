import type { Invoked } from '../functions/hosted-function.ts';
import type { Answered } from '../gateway/gateway.ts';
import type { Measured } from './embedded-metrics.ts';

type Dimensions = Readonly<Record<string, string>>;

const all = (namespace: string, sets: readonly Dimensions[], values: Readonly<Record<string, number>>): Measured[] =>
  sets.flatMap((dimensions) => Object.entries(values).map(([name, value]) => ({ namespace, name, dimensions, value })));

/** What Lambda measures of a call. @see https://docs.aws.amazon.com/lambda/latest/dg/monitoring-metrics-types.html */
export const ofInvocation = ({ functionName, qualifier, version, ok, milliseconds }: Invoked): Measured[] => {
  const FunctionName = functionName;
  const Resource = qualifier === undefined ? functionName : `${functionName}:${qualifier}`;
  return all('AWS/Lambda', [{ FunctionName }, { FunctionName, Resource }, { FunctionName, Resource, ExecutedVersion: version }], {
    Invocations: 1,
    Errors: ok ? 0 : 1,
    Throttles: 0,
    Duration: milliseconds,
  });
};

/** What API Gateway measures of a request. @see https://docs.aws.amazon.com/apigateway/latest/developerguide/http-api-metrics.html */
export const ofRequest = (ApiId: string, { status, milliseconds }: Answered): Measured[] =>
  all('AWS/ApiGateway', [{ ApiId }], {
    Count: 1,
    '4xx': status >= 400 && status < 500 ? 1 : 0,
    '5xx': status >= 500 ? 1 : 0,
    Latency: milliseconds,
  });

/**
 * What SQS measures of a queue each minute.
 * @param ageSeconds of the oldest message; undefined where nobody knows
 * @see https://docs.aws.amazon.com/AWSSimpleQueueService/latest/SQSDeveloperGuide/sqs-available-cloudwatch-metrics.html
 */
export const ofQueue = (QueueName: string, visible: number, ageSeconds: number | undefined): Measured[] =>
  all('AWS/SQS', [{ QueueName }], {
    ApproximateNumberOfMessagesVisible: visible,
    ...(ageSeconds === undefined ? {} : { ApproximateAgeOfOldestMessage: ageSeconds }),
  });
