import type { ReleaseModel } from '../template/resources/releases.ts';
import type { HostedFunction } from './hosted-function.ts';
import type { Released } from './put-into-service.ts';

/** How a new version came in: it still has its share of the calls, it has them all, or an alarm took it back. */
export type DeploymentState = 'shifting' | 'succeeded' | 'taken back';

interface Deployment {
  readonly hosted: HostedFunction;
  readonly release: ReleaseModel;
  readonly released: Released;
  /** When it gets all calls, epoch milliseconds. */
  readonly until: number;
}

/** The laptop's CodeDeploy: gives a new version all calls once its time has passed without an alarm, and none where one of its alarms is raised. */
export class Deployments {
  readonly #now: () => number;
  readonly #running = new Map<string, Deployment>();
  readonly #states = new Map<string, DeploymentState>();

  constructor(now: () => number) {
    this.#now = now;
  }

  /** How the last release of a function that shifts came out, or how it stands; undefined where there was none. @param name the function's */
  stateOf(name: string): DeploymentState | undefined {
    return this.#states.get(name);
  }

  /** Watches over a version that has its first share of the calls. One that was still watched over is left as it stands. */
  begin(hosted: HostedFunction, release: ReleaseModel, released: Released): void {
    const minutes = release.canary?.minutes ?? 0;
    this.#running.set(hosted.definition.name, { hosted, release, released, until: this.#now() + minutes * 60_000 });
    this.#states.set(hosted.definition.name, 'shifting');
  }

  /** Does what is due. @param raised the names of the alarms that are raised now */
  heed(raised: readonly string[]): void {
    for (const [name, { hosted, release, released, until }] of this.#running) {
      const isBad = release.rollBackOn.some((alarm) => raised.includes(alarm));
      if (!isBad && this.#now() < until) continue;
      hosted.point(release.alias.name, { version: isBad ? released.before : released.version });
      this.#states.set(name, isBad ? 'taken back' : 'succeeded');
      this.#running.delete(name);
    }
  }
}
