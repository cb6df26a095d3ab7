import { Cron } from 'croner';

/** A schedule's expression that AWS would refuse, or that never comes true. */
export class BadSchedule extends Error {
  override readonly name = 'BadSchedule';
}

const MILLISECONDS = { minute: 60_000, hour: 3_600_000, day: 86_400_000, week: 604_800_000 } as const;
const isUnit = (unit: string): unit is keyof typeof MILLISECONDS => unit in MILLISECONDS;

/** When something comes next after a time; undefined when it never comes again. */
export type Recurrence = (after: Date) => Date | undefined;

/**
 * Reads `rate(5 minutes)` or `cron(minutes hours day-of-month month day-of-week year)`.
 * @param timezone an IANA name, for `cron`
 * @throws BadSchedule
 * @see https://docs.aws.amazon.com/scheduler/latest/UserGuide/schedule-types.html
 */
export function recurrenceOf(expression: string, timezone: string): Recurrence {
  const rate = /^rate\((\d+) (minute|hour|day|week)s?\)$/.exec(expression);
  if (rate !== null) {
    const [, value = '', unit = ''] = rate;
    const every = isUnit(unit) ? Number(value) * MILLISECONDS[unit] : 0;
    if (every <= 0) throw new BadSchedule(`${expression}: the value must be positive.`);
    return (after) => new Date(after.getTime() + every);
  }
  const fields = /^cron\((\S+ \S+ \S+ \S+ \S+ \S+)\)$/.exec(expression)?.[1];
  if (fields === undefined) throw new BadSchedule(`${expression} is neither rate(value unit) nor cron(six fields).`);
  const [, , dayOfMonth, , dayOfWeek] = fields.split(' ');
  if ((dayOfMonth === '?') === (dayOfWeek === '?'))
    throw new BadSchedule(`${expression}: one of day-of-month and day-of-week, and only one, must be ?.`);
  try {
    // Seconds first; Sunday is 1, as AWS counts; `0/15` is allowed, as with AWS.
    const cron = new Cron(`0 ${fields}`, { paused: true, timezone, alternativeWeekdays: true, sloppyRanges: true });
    return (after) => cron.nextRun(after) ?? undefined;
  } catch (cause) {
    throw new BadSchedule(`${expression}: ${cause instanceof Error ? cause.message : String(cause)}`, { cause });
  }
}
