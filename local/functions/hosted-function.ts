import { LATEST } from './function-definition.ts';
import type { FunctionDefinition } from './function-definition.ts';
import { FunctionPool } from './function-pool.ts';
import type { PoolOptions } from './function-pool.ts';
import type { InvocationResult } from './invocation-result.ts';

/** There is no such version or alias of a function. */
export class UnknownQualifier extends Error {
  override readonly name = 'UnknownQualifier';
}

/** Where an alias leads: to one version, and for a part of the calls to another. */
export interface AliasRouting {
  readonly version: string;
  /** The version that gets a share of the calls, from 0 to 1, while traffic is shifted. */
  readonly shifting?: { readonly version: string; readonly share: number };
}

/** A call that has ended. */
export interface Invoked {
  readonly functionName: string;
  /** The alias or version that was called, where one was. */
  readonly qualifier: string | undefined;
  /** That worked. */
  readonly version: string;
  readonly ok: boolean;
  readonly milliseconds: number;
}

export interface HostedFunctionOptions extends PoolOptions {
  readonly onInvoked?: (invoked: Invoked) => void;
}

/** One function of the host: its code as last uploaded (`$LATEST`), the versions that were published of it, and the aliases that point at those. */
export class HostedFunction {
  readonly #options: Omit<HostedFunctionOptions, 'definition'>;
  readonly #versions = new Map<string, FunctionPool>();
  readonly #aliases = new Map<string, AliasRouting>();
  readonly #retired: FunctionPool[] = [];
  #latest: FunctionPool;

  constructor({ definition, ...options }: HostedFunctionOptions) {
    this.#options = options;
    this.#latest = this.#poolOf(definition);
    const { aliases = [] } = definition;
    if (aliases.length > 0) {
      const version = this.publish();
      for (const alias of aliases) this.point(alias, { version });
    }
  }

  get definition(): FunctionDefinition {
    return this.#latest.definition;
  }

  /** Numbers of the published versions, oldest first. */
  get versions(): string[] {
    return [...this.#versions.keys()];
  }

  get aliases(): ReadonlyMap<string, AliasRouting> {
    return this.#aliases;
  }

  /** Ids of the environments that are at work, of any version. */
  get busy(): string[] {
    return this.#pools.flatMap((pool) => pool.busy);
  }

  /** Replaces `$LATEST`; published versions stay as they are. What is at work ends in its own time. */
  upload(code: string): void {
    this.#retired.push(this.#latest);
    this.#latest = this.#poolOf({ ...this.definition, code });
  }

  /** Publishes `$LATEST` as a version that changes no more. @returns its number */
  publish(): string {
    const version = String(this.#versions.size + 1);
    this.#versions.set(version, this.#poolOf({ ...this.definition, version }));
    return version;
  }

  /** The definition of a published version. @throws UnknownQualifier */
  version(version: string): FunctionDefinition {
    return this.#version(version).definition;
  }

  /** Points an alias, new or not. @throws UnknownQualifier where a version was not published */
  point(alias: string, routing: AliasRouting): void {
    for (const version of [routing.version, routing.shifting?.version ?? routing.version]) this.#version(version);
    this.#aliases.set(alias, routing);
  }

  /**
   * Works the event (JSON).
   * @param qualifier a version or an alias; `$LATEST` where left out
   * @throws UnknownQualifier
   */
  async invoke(event: string, qualifier: string = LATEST): Promise<InvocationResult> {
    const pool = this.#behind(qualifier);
    const began = performance.now();
    const result = await pool.invoke(event);
    this.#options.onInvoked?.({
      functionName: this.definition.name,
      qualifier: qualifier === LATEST ? undefined : qualifier,
      version: pool.definition.version ?? LATEST,
      ok: result.ok,
      milliseconds: performance.now() - began,
    });
    return result;
  }

  async kill(ids: readonly string[]): Promise<void> {
    await Promise.all(this.#pools.map((pool) => pool.kill(ids)));
  }

  async stop(): Promise<void> {
    await Promise.all(this.#pools.map((pool) => pool.stop()));
  }

  get #pools(): FunctionPool[] {
    return [this.#latest, ...this.#versions.values(), ...this.#retired];
  }

  #behind(qualifier: string): FunctionPool {
    if (qualifier === LATEST) return this.#latest;
    const routing = this.#aliases.get(qualifier);
    if (routing === undefined) return this.#version(qualifier);
    const { version, shifting } = routing;
    return this.#version(shifting !== undefined && Math.random() < shifting.share ? shifting.version : version);
  }

  #version(version: string): FunctionPool {
    const pool = this.#versions.get(version);
    if (pool === undefined) throw new UnknownQualifier(`${this.definition.name} has no version or alias ${version}.`);
    return pool;
  }

  #poolOf(definition: FunctionDefinition): FunctionPool {
    return new FunctionPool({ ...this.#options, definition });
  }
}
