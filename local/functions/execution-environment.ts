import { createInterface } from 'node:readline';
import type { Readable } from 'node:stream';
import { Worker } from 'node:worker_threads';
import { describeError } from './environment/describe-error.ts';
import type { EnvironmentSettings, FunctionError, Invocation, Report } from './environment/protocol.ts';
import { environmentVariables, LATEST } from './function-definition.ts';
import type { AwsAccess, FunctionDefinition } from './function-definition.ts';
import { exited, failed, PAYLOAD_LIMIT_BYTES, timedOut } from './invocation-result.ts';
import type { InvocationResult } from './invocation-result.ts';

/** Lambda gives code this long to load, or the function's own time limit where that is longer. */
const LOADING_LIMIT_SECONDS = 10;

export interface EnvironmentOptions {
  readonly id: string;
  readonly source: URL;
  readonly definition: FunctionDefinition;
  readonly aws: AwsAccess;
  /** Gets each line that the function writes. */
  readonly onLine: (line: string) => void;
}

/**
 * A worker thread that has one function's code loaded and works one invocation after another, like one of Lambda's execution environments.
 * It ends by {@link kill}, by a time limit, or by itself where the code fails to load, exits or throws outside its handler.
 */
export class ExecutionEnvironment {
  readonly id: string;
  readonly #definition: FunctionDefinition;
  readonly #worker: Worker;
  readonly #exit: Promise<void>;
  readonly #lines: Promise<unknown>;
  #ready = false;
  #ended = false;
  #uncaught: FunctionError | undefined;
  #work: { readonly requestId: string; readonly event: string; readonly settle: (result: InvocationResult) => void } | undefined;
  #limit: NodeJS.Timeout;

  constructor({ id, source, definition, aws, onLine }: EnvironmentOptions) {
    this.id = id;
    this.#definition = definition;
    const settings: EnvironmentSettings = {
      code: definition.code,
      handler: definition.handler,
      functionName: definition.name,
      functionVersion: definition.version ?? LATEST,
      functionArn: definition.arn,
      memoryMegabytes: definition.memoryMegabytes,
      logGroupName: `/aws/lambda/${definition.name}`,
      logStreamName: id,
    };
    this.#worker = new Worker(source, {
      name: definition.name,
      env: environmentVariables(definition, aws, id),
      // Nothing of how this process was started: no loader, no flags.
      execArgv: [],
      argv: [],
      workerData: settings,
      stdout: true,
      stderr: true,
      resourceLimits: { maxOldGenerationSizeMb: definition.memoryMegabytes },
    });
    this.#lines = Promise.all([readLines(this.#worker.stdout, onLine), readLines(this.#worker.stderr, onLine)]);
    this.#worker.on('message', (report: Report) => this.#hear(report));
    this.#worker.on('error', (error) => {
      this.#uncaught = describeError(error);
    });
    this.#exit = new Promise((resolve) => {
      this.#worker.on('exit', (code) => {
        this.#end((requestId) => this.#diedWith(requestId, code));
        resolve();
      });
    });
    this.#limit = this.#limitTo(Math.max(LOADING_LIMIT_SECONDS, definition.timeoutSeconds));
  }

  /** False once the worker is gone or going. */
  get alive(): boolean {
    return !this.#ended;
  }

  /** Works one event, given as JSON. Never rejects. Only one at a time. */
  invoke(requestId: string, event: string): Promise<InvocationResult> {
    return new Promise((settle) => {
      this.#work = { requestId, event, settle };
      if (this.#ended) this.#settle(exited(requestId, 'signal: killed'));
      else if (this.#ready) this.#begin();
    });
  }

  /** Ends the worker at once, in mid-work if there is any; resolves when it is gone and its last lines are read. */
  async kill(): Promise<void> {
    this.#end((requestId) => exited(requestId, 'signal: killed'));
    await this.#worker.terminate();
    await this.#exit;
    await this.#lines;
  }

  #begin(): void {
    if (this.#work === undefined) return;
    const { timeoutSeconds } = this.#definition;
    const { requestId, event } = this.#work;
    this.#limit = this.#limitTo(timeoutSeconds);
    const invocation: Invocation = { requestId, event, deadline: Date.now() + timeoutSeconds * 1000 };
    // oxlint-disable-next-line require-post-message-target-origin -- a worker thread, not a window
    this.#worker.postMessage(invocation);
  }

  #hear(report: Report): void {
    switch (report.type) {
      case 'ready':
        clearTimeout(this.#limit);
        this.#ready = true;
        this.#begin();
        return;
      case 'answer':
        this.#settle(answered(report.requestId, report.payload));
        return;
      case 'error':
        this.#settle({ ok: false, requestId: report.requestId, error: report.error });
        return;
      case 'failed':
        this.#end((requestId) => ({ ok: false, requestId, error: report.error }));
        void this.#worker.terminate();
    }
  }

  #limitTo(seconds: number): NodeJS.Timeout {
    clearTimeout(this.#limit);
    return setTimeout(() => {
      this.#end((requestId) => timedOut(requestId, seconds));
      void this.#worker.terminate();
    }, seconds * 1000);
  }

  #settle(result: InvocationResult): void {
    clearTimeout(this.#limit);
    const work = this.#work;
    this.#work = undefined;
    work?.settle(result);
  }

  #end(how: (requestId: string) => InvocationResult): void {
    this.#ended = true;
    clearTimeout(this.#limit);
    if (this.#work !== undefined) this.#settle(how(this.#work.requestId));
  }

  #diedWith(requestId: string, code: number): InvocationResult {
    if (this.#uncaught === undefined) return exited(requestId, `exit status ${code}`);
    return { ok: false, requestId, error: this.#uncaught };
  }
}

const answered = (requestId: string, payload: string): InvocationResult =>
  Buffer.byteLength(payload) <= PAYLOAD_LIMIT_BYTES
    ? { ok: true, requestId, payload }
    : failed(
        requestId,
        'Function.ResponseSizeTooLarge',
        `Response payload size exceeded maximum allowed payload size (${PAYLOAD_LIMIT_BYTES} bytes).`,
      );

async function readLines(stream: Readable, onLine: (line: string) => void): Promise<void> {
  for await (const line of createInterface({ input: stream, crlfDelay: Infinity })) onLine(line);
}
