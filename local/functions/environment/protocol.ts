/** What the function host and the worker thread of an execution environment say to each other. */

/** What a worker is told when it starts. */
export interface EnvironmentSettings {
  /** Folder of the bundled code. */
  readonly code: string;
  /** `index.handler` */
  readonly handler: string;
  readonly functionName: string;
  readonly functionVersion: string;
  readonly functionArn: string;
  readonly memoryMegabytes: number;
  readonly logGroupName: string;
  readonly logStreamName: string;
}

export interface Invocation {
  readonly requestId: string;
  /** JSON */
  readonly event: string;
  /** When the time limit ends, in epoch milliseconds. */
  readonly deadline: number;
}

/**
 * An error in the shape that Lambda reports it.
 * @see https://docs.aws.amazon.com/lambda/latest/dg/nodejs-exceptions.html
 */
export interface FunctionError {
  /** The error's class, or `Runtime.ExitError`, `Sandbox.Timedout` and the like. */
  readonly errorType: string;
  readonly errorMessage: string;
  readonly trace?: readonly string[];
}

export type Report =
  | { readonly type: 'ready' }
  /** The code could not be loaded: the environment ends. */
  | { readonly type: 'failed'; readonly error: FunctionError }
  /** `payload` is JSON. */
  | { readonly type: 'answer'; readonly requestId: string; readonly payload: string }
  | { readonly type: 'error'; readonly requestId: string; readonly error: FunctionError };
