import { environmentSource } from './build-environment.ts';
import type { AwsAccess, FunctionDefinition } from './function-definition.ts';
import { FunctionLogs } from './function-logs.ts';
import type { LogLine } from './function-logs.ts';
import { FunctionPool } from './function-pool.ts';
import { failed, PAYLOAD_LIMIT_BYTES } from './invocation-result.ts';
import type { InvocationResult } from './invocation-result.ts';

/** How many environments a function has at most, where it reserves no fewer. Lambda starts up to 1000; beyond this, work waits. */
const CAP = 6;

export interface FunctionHostOptions {
  readonly functions: readonly FunctionDefinition[];
  readonly aws: AwsAccess;
  readonly logFolder: string;
  readonly onLine?: (line: LogLine) => void;
}

/** There is no function of that name. */
export class UnknownFunction extends Error {
  override readonly name = 'UnknownFunction';
}

/** The laptop's Lambda: runs functions from their bundles, each in environments of its own. */
export class FunctionHost {
  readonly #pools: readonly FunctionPool[];
  readonly #logs: FunctionLogs;

  private constructor(pools: readonly FunctionPool[], logs: FunctionLogs) {
    this.#pools = pools;
    this.#logs = logs;
  }

  static async start({ functions, aws, logFolder, onLine }: FunctionHostOptions): Promise<FunctionHost> {
    const [source, logs] = await Promise.all([environmentSource(), FunctionLogs.open(logFolder, onLine)]);
    const pools = functions.map(
      (definition) =>
        new FunctionPool({
          definition,
          aws,
          source,
          cap: Math.min(CAP, definition.reservedConcurrency ?? CAP),
          onLine: (line) => logs.write(definition.name, line),
        }),
    );
    return new FunctionHost(pools, logs);
  }

  /**
   * Calls a function and waits for its answer, however it ends.
   * @param name its name or logical id
   * @throws UnknownFunction
   */
  async invoke(name: string, event: unknown): Promise<InvocationResult> {
    const pool = this.#pool(name);
    const payload = JSON.stringify(event) ?? 'null';
    const bytes = Buffer.byteLength(payload);
    if (bytes > PAYLOAD_LIMIT_BYTES)
      return failed(
        '',
        'RequestTooLargeException',
        `Request must be smaller than ${PAYLOAD_LIMIT_BYTES} bytes for the InvokeFunction operation`,
      );
    return pool.invoke(payload);
  }

  /** The function that an access key id belongs to, if any. */
  functionOf(accessKeyId: string): FunctionDefinition | undefined {
    return this.#pools.find(({ definition }) => definition.logicalId === accessKeyId)?.definition;
  }

  /** Ids of a function's environments that are at work now. */
  busy(name: string): string[] {
    return this.#pool(name).busy;
  }

  /** Whether any function is at work. */
  anyBusy(): boolean {
    return this.#pools.some((pool) => pool.busy.length > 0);
  }

  /**
   * Kills a function's environments in mid-work, as a fault would; what they worked on fails with `Runtime.ExitError`.
   * @param environmentId the one to kill; all that are at work where it is left out
   */
  async kill(name: string, environmentId?: string): Promise<void> {
    const pool = this.#pool(name);
    await pool.kill(environmentId === undefined ? pool.busy : [environmentId]);
  }

  /** Ends all environments. Who wants work to be finished awaits it first. */
  async stop(): Promise<void> {
    await Promise.all(this.#pools.map((pool) => pool.stop()));
    await this.#logs.close();
  }

  #pool(name: string): FunctionPool {
    const found = this.#pools.find(({ definition }) => definition.name === name || definition.logicalId === name);
    if (found === undefined)
      throw new UnknownFunction(`There is no function ${name}; there are ${this.#pools.map((pool) => pool.definition.name).join(', ')}.`);
    return found;
  }
}
