import type { FunctionError } from './environment/protocol.ts';

export type { FunctionError } from './environment/protocol.ts';

/** How an invocation ended: with the function's answer as JSON, or with an error in Lambda's shape. */
export type InvocationResult =
  | { readonly ok: true; readonly requestId: string; readonly payload: string }
  | { readonly ok: false; readonly requestId: string; readonly error: FunctionError };

/** 6 MB and a little, for request and response alike: https://docs.aws.amazon.com/lambda/latest/dg/gettingstarted-limits.html */
export const PAYLOAD_LIMIT_BYTES = 6_291_556;

export const failed = (requestId: string, errorType: string, errorMessage: string): InvocationResult => ({
  ok: false,
  requestId,
  error: { errorType, errorMessage },
});

export const timedOut = (requestId: string, seconds: number): InvocationResult =>
  failed(requestId, 'Sandbox.Timedout', `RequestId: ${requestId} Error: Task timed out after ${seconds.toFixed(2)} seconds`);

export const exited = (requestId: string, how: string): InvocationResult =>
  failed(requestId, 'Runtime.ExitError', `RequestId: ${requestId} Error: Runtime exited with error: ${how}`);
