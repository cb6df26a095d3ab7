import { environmentSource } from './build-environment.ts';
import type { AwsAccess, FunctionDefinition } from './function-definition.ts';
import { FunctionLogs } from './function-logs.ts';
import type { LogLine } from './function-logs.ts';
import { HostedFunction } from './hosted-function.ts';
import type { Invoked } from './hosted-function.ts';
import { failed, PAYLOAD_LIMIT_BYTES } from './invocation-result.ts';
import type { InvocationResult } from './invocation-result.ts';

/** How many environments a function has at most, where neither it nor who starts the host says fewer. Lambda starts up to 1000; beyond this, work waits. */
const CAP = 6;

export interface FunctionHostOptions {
  readonly functions: readonly FunctionDefinition[];
  readonly aws: AwsAccess;
  readonly logFolder: string;
  /** How many environments a function has at most; 6 where it is left out. */
  readonly environments?: number | undefined;
  readonly onLine?: (line: LogLine) => void;
  /** Is told of each call when it has ended. */
  readonly onInvoked?: (invoked: Invoked) => void;
}

/** There is no function of that name. */
export class UnknownFunction extends Error {
  override readonly name = 'UnknownFunction';
}

/** The laptop's Lambda: runs functions from their bundles, each in environments of its own. */
export class FunctionHost {
  readonly #functions: readonly HostedFunction[];
  readonly #logs: FunctionLogs;

  private constructor(functions: readonly HostedFunction[], logs: FunctionLogs) {
    this.#functions = functions;
    this.#logs = logs;
  }

  static async start({ functions, aws, logFolder, environments = CAP, onLine, onInvoked }: FunctionHostOptions): Promise<FunctionHost> {
    const [source, logs] = await Promise.all([environmentSource(), FunctionLogs.open(logFolder, onLine)]);
    const hosted = functions.map(
      (definition) =>
        new HostedFunction({
          definition,
          aws,
          source,
          cap: Math.min(environments, definition.reservedConcurrency ?? environments),
          onLine: (line) => logs.write(definition.name, line),
          ...(onInvoked === undefined ? {} : { onInvoked }),
        }),
    );
    return new FunctionHost(hosted, logs);
  }

  /**
   * Calls a function and waits for its answer, however it ends.
   * @param target its name, logical id or ARN; `Ingest:live` and `Ingest:3` mean an alias and a version of it
   * @throws UnknownFunction; UnknownQualifier
   */
  async invoke(target: string, event: unknown): Promise<InvocationResult> {
    const [name = '', qualifier] = target.replace(/^arn:.*:function:/, '').split(':');
    const called = this.function(name);
    const payload = JSON.stringify(event) ?? 'null';
    const bytes = Buffer.byteLength(payload);
    if (bytes > PAYLOAD_LIMIT_BYTES)
      return failed(
        '',
        'RequestTooLargeException',
        `Request must be smaller than ${PAYLOAD_LIMIT_BYTES} bytes for the InvokeFunction operation`,
      );
    return called.invoke(payload, qualifier);
  }

  /**
   * A function with its versions and aliases.
   * @param name its name or logical id
   * @throws UnknownFunction
   */
  function(name: string): HostedFunction {
    const found = this.#functions.find(({ definition }) => definition.name === name || definition.logicalId === name);
    if (found === undefined)
      throw new UnknownFunction(
        `There is no function ${name}; there are ${this.#functions.map(({ definition }) => definition.name).join(', ')}.`,
      );
    return found;
  }

  /** The function that an access key id belongs to, if any. */
  functionOf(accessKeyId: string): FunctionDefinition | undefined {
    return this.#functions.find(({ definition }) => definition.logicalId === accessKeyId)?.definition;
  }

  /** Ids of a function's environments that are at work now. */
  busy(name: string): string[] {
    return this.function(name).busy;
  }

  /** Whether any function is at work. */
  anyBusy(): boolean {
    return this.#functions.some(({ busy }) => busy.length > 0);
  }

  /**
   * Kills a function's environments in mid-work, as a fault would; what they worked on fails with `Runtime.ExitError`.
   * @param environmentId the one to kill; all that are at work where it is left out
   */
  async kill(name: string, environmentId?: string): Promise<void> {
    const killed = this.function(name);
    await killed.kill(environmentId === undefined ? killed.busy : [environmentId]);
  }

  /** Ends all environments. Who wants work to be finished awaits it first. */
  async stop(): Promise<void> {
    await Promise.all(this.#functions.map((hosted) => hosted.stop()));
    await this.#logs.close();
  }
}
