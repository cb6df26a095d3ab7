import { randomUUID } from 'node:crypto';
import { recurrenceOf } from './expressions.ts';
import type { Recurrence } from './expressions.ts';

export interface ScheduleDefinition {
  /** `rate(1 minute)` or `cron(0 3 * * ? *)`. */
  readonly expression: string;
  /** An IANA name. */
  readonly timezone: string;
  /** Name of the function to call. */
  readonly target: string;
  /** JSON in place of the service's own event. */
  readonly input?: string;
  /** `aws.scheduler` or `aws.events`. */
  readonly source: string;
  readonly arn: string;
}

export interface SchedulesOptions {
  readonly schedules: readonly ScheduleDefinition[];
  readonly accountId: string;
  readonly region: string;
  readonly invoke: (target: string, event: unknown) => Promise<unknown>;
}

/** `setTimeout` takes no longer wait. */
const LONGEST_WAIT_MILLISECONDS = 2 ** 31 - 1;

/** Calls functions by the clock, and once at the start: a laptop is not on when a nightly schedule would fire. */
export class Schedules {
  readonly #options: SchedulesOptions;
  readonly #timers = new Map<ScheduleDefinition, NodeJS.Timeout>();
  readonly #atWork = new Set<Promise<unknown>>();

  /** @throws BadSchedule */
  constructor(options: SchedulesOptions) {
    this.#options = options;
    const recurrences = options.schedules.map((schedule) => [schedule, recurrenceOf(schedule.expression, schedule.timezone)] as const);
    for (const [schedule, recurrence] of recurrences) {
      this.#run(schedule, new Date());
      this.#await(schedule, recurrence, recurrence(new Date()));
    }
  }

  /** Calls no more, and resolves when no call is at work. */
  async stop(): Promise<void> {
    for (const timer of this.#timers.values()) clearTimeout(timer);
    this.#timers.clear();
    await Promise.all(this.#atWork);
  }

  #await(schedule: ScheduleDefinition, recurrence: Recurrence, due: Date | undefined): void {
    if (due === undefined) return;
    const left = due.getTime() - Date.now();
    const timer = setTimeout(
      () => {
        if (left > LONGEST_WAIT_MILLISECONDS) return this.#await(schedule, recurrence, due);
        this.#run(schedule, due);
        // Not from `due`: after a laptop slept, what was missed is made up for once.
        return this.#await(schedule, recurrence, recurrence(new Date()));
      },
      Math.min(Math.max(0, left), LONGEST_WAIT_MILLISECONDS),
    );
    this.#timers.set(schedule, timer);
  }

  #run(schedule: ScheduleDefinition, time: Date): void {
    const work = this.#options.invoke(schedule.target, this.#event(schedule, time)).finally(() => this.#atWork.delete(work));
    this.#atWork.add(work);
  }

  #event({ input, source, arn }: ScheduleDefinition, time: Date): unknown {
    if (input !== undefined) return JSON.parse(input);
    const { accountId, region } = this.#options;
    return {
      version: '0',
      id: randomUUID(),
      'detail-type': 'Scheduled Event',
      source,
      account: accountId,
      time: `${time.toISOString().slice(0, 19)}Z`,
      region,
      resources: [arn],
      detail: source === 'aws.scheduler' ? '{}' : {},
    };
  }
}
