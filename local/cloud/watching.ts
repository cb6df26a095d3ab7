import { AlarmWatch } from '../alarms/alarm-watch.ts';
import { collectQueues } from '../alarms/collect-queues.ts';
import type { Measured } from '../alarms/embedded-metrics.ts';
import { Figures } from '../alarms/figures.ts';
import { Deployments } from '../functions/deployments.ts';
import type { Services } from '../services/services.ts';
import type { CloudModel } from '../template/read-template.ts';
import type { CloudOptions } from './types.ts';

/** What is measured, which is from the first call on; the alarms that are judged by it; and the deployments that heed those. */
export class Watching {
  readonly #now: () => number;
  readonly #figures: Figures;
  readonly deployments: Deployments;

  /** @param now epoch milliseconds */
  constructor(now: () => number) {
    this.#now = now;
    this.#figures = new Figures(now);
    this.deployments = new Deployments(now);
  }

  readonly keep = (measured: readonly Measured[]): void => {
    for (const { value, ...metric } of measured) this.#figures.add(metric, value);
  };

  /**
   * Makes the stack's alarms, which judge when they are asked to.
   * @throws UnknownStatistic, UnreadableExpression where an alarm asks for what the laptop does not know
   */
  alarmsOf(model: CloudModel, { queues }: Services, onAlarm: CloudOptions['onAlarm']): AlarmWatch {
    const queueNames = model.queues.map(({ name }) => name);
    return new AlarmWatch({
      alarms: model.alarms,
      figures: this.#figures,
      now: this.#now,
      collect: () => collectQueues(queueNames, queues, this.#figures),
      onLooked: (raised) => this.deployments.heed(raised.map(({ definition }) => definition.name)),
      ...(onAlarm === undefined ? {} : { onChange: onAlarm }),
    });
  }
}
