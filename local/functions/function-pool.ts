import { randomUUID } from 'node:crypto';
import type { AwsAccess, FunctionDefinition } from './function-definition.ts';
import { ExecutionEnvironment } from './execution-environment.ts';
import { exited } from './invocation-result.ts';
import type { InvocationResult } from './invocation-result.ts';

export interface PoolOptions {
  readonly definition: FunctionDefinition;
  readonly aws: AwsAccess;
  readonly source: URL;
  /** How many environments the function may have at most. */
  readonly cap: number;
  readonly onLine: (line: string) => void;
}

/** One function's execution environments: a warm one is used again, a new one started up to the cap, and beyond it work waits in order. */
export class FunctionPool {
  readonly definition: FunctionDefinition;
  readonly #options: PoolOptions;
  readonly #environments = new Set<ExecutionEnvironment>();
  readonly #idle: ExecutionEnvironment[] = [];
  readonly #waiting: ((environment: ExecutionEnvironment | undefined) => void)[] = [];
  #stopped = false;

  constructor(options: PoolOptions) {
    this.definition = options.definition;
    this.#options = options;
  }

  /** Ids of the environments that are at work. */
  get busy(): string[] {
    return [...this.#environments].filter((environment) => !this.#idle.includes(environment)).map(({ id }) => id);
  }

  /** Works the event (JSON). Never rejects. */
  async invoke(event: string): Promise<InvocationResult> {
    const requestId = randomUUID();
    const environment = await this.#acquire();
    if (environment === undefined) return exited(requestId, 'the host has stopped');
    const result = await environment.invoke(requestId, event);
    if (!result.ok) this.#options.onLine(JSON.stringify({ requestId, ...result.error, level: 'ERROR', message: 'The invocation failed' }));
    this.#release(environment);
    return result;
  }

  /** Kills the environments of these ids, in mid-work if they are at work. */
  async kill(ids: readonly string[]): Promise<void> {
    await Promise.all([...this.#environments].filter(({ id }) => ids.includes(id)).map((environment) => environment.kill()));
  }

  /** Ends all environments; work that waits is answered as failed. */
  async stop(): Promise<void> {
    this.#stopped = true;
    for (const give of this.#waiting.splice(0)) give(undefined);
    await Promise.all([...this.#environments].map((environment) => environment.kill()));
  }

  #acquire(): Promise<ExecutionEnvironment | undefined> {
    if (this.#stopped) return Promise.resolve(undefined);
    this.#forgetDead();
    const ready = this.#idle.pop() ?? (this.#environments.size < this.#options.cap ? this.#start() : undefined);
    if (ready !== undefined) return Promise.resolve(ready);
    return new Promise((give) => this.#waiting.push(give));
  }

  #release(environment: ExecutionEnvironment): void {
    this.#forgetDead();
    const [next] = this.#waiting.splice(0, 1);
    if (next !== undefined) next(environment.alive ? environment : this.#start());
    else if (environment.alive) this.#idle.push(environment);
  }

  #start(): ExecutionEnvironment {
    const { definition, aws, source, onLine } = this.#options;
    const environment = new ExecutionEnvironment({ id: `${definition.name}-${randomUUID()}`, source, definition, aws, onLine });
    this.#environments.add(environment);
    return environment;
  }

  #forgetDead(): void {
    for (const environment of this.#environments) {
      if (environment.alive) continue;
      this.#environments.delete(environment);
      const at = this.#idle.indexOf(environment);
      if (at >= 0) this.#idle.splice(at, 1);
    }
  }
}
