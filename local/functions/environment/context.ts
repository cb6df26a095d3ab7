import type { Context } from 'aws-lambda';
import type { EnvironmentSettings, Invocation } from './protocol.ts';

/** @see https://docs.aws.amazon.com/lambda/latest/dg/nodejs-context.html */
export const contextOf = (settings: EnvironmentSettings, { requestId, deadline }: Invocation): Context => ({
  callbackWaitsForEmptyEventLoop: true,
  functionName: settings.functionName,
  functionVersion: settings.functionVersion,
  invokedFunctionArn: settings.functionArn,
  memoryLimitInMB: String(settings.memoryMegabytes),
  awsRequestId: requestId,
  logGroupName: settings.logGroupName,
  logStreamName: settings.logStreamName,
  getRemainingTimeInMillis: () => Math.max(0, deadline - Date.now()),
  done: outOfUse,
  fail: outOfUse,
  succeed: outOfUse,
});

const outOfUse = (): never => {
  throw new Error('Callbacks are no longer part of Lambda’s Node.js runtime: return a promise.');
};
