import type { AlarmWatch } from '../alarms/alarm-watch.ts';
import type { Deployments } from '../functions/deployments.ts';
import type { FunctionHost } from '../functions/function-host.ts';
import { putIntoService } from '../functions/put-into-service.ts';
import type { Released } from '../functions/put-into-service.ts';
import type { CloudModel } from '../template/read-template.ts';

/** What a release goes to. */
export interface ReleasedTo {
  readonly host: FunctionHost;
  readonly alarms: AlarmWatch;
  readonly deployments: Deployments;
  /** What the stack says of releases. */
  readonly releases: CloudModel['releases'];
  /** Reads the stack anew, now that a function has another version. */
  readonly read: () => CloudModel;
}

/** Which version of each function is in service, as the template is to be read. */
export class Releases {
  readonly #versions = new Map<string, string>();

  /** @param name the function's */
  readonly versionOf = (name: string): string => this.#versions.get(name) ?? '1';

  /**
   * Puts other code of a function into service, as a deployment does.
   * @param name the function's name or logical id
   * @param code folder of its bundle
   * @throws UnknownFunction
   */
  release(name: string, code: string, { host, alarms, deployments, releases, read }: ReleasedTo): Released {
    const hosted = host.function(name);
    const release = releases.find(({ alias }) => alias.functionName === hosted.definition.name);
    const released = putIntoService(hosted, code, release?.canary?.share);
    this.#versions.set(hosted.definition.name, released.version);
    alarms.redefine(read().alarms);
    if (release?.canary !== undefined) deployments.begin(hosted, release, released);
    return released;
  }
}
