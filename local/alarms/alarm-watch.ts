import type { AlarmDefinition, AlarmState } from './definition.ts';
import { readExpression } from './expression.ts';
import type { Figures } from './figures.ts';
import { judge, periodsLookedAt } from './judge.ts';
import type { Datapoint } from './judge.ts';
import { statisticOf } from './statistic.ts';

/** An alarm and how it stands. */
export interface WatchedAlarm {
  readonly definition: AlarmDefinition;
  readonly state: AlarmState;
  /** Why, with the figures. */
  readonly reason: string;
  /** Since when it stands so, epoch milliseconds. */
  readonly since: number;
}

export interface AlarmWatchOptions {
  readonly alarms: readonly AlarmDefinition[];
  readonly figures: Figures;
  readonly now: () => number;
  /** Measures what is asked for rather than told, such as how many messages wait. */
  readonly collect: () => Promise<void>;
  /** Is told of each alarm that is raised or over. */
  readonly onChange?: (alarm: WatchedAlarm) => void;
  /** Is told, after each look, which alarms are raised. */
  readonly onLooked?: (raised: readonly WatchedAlarm[]) => void;
}

/** One query's figure of a period; undefined where it has none. */
type Figure = (from: number, to: number) => number | undefined;

interface Judged {
  readonly definition: AlarmDefinition;
  readonly figure: Figure;
}

/**
 * The laptop's CloudWatch alarms: judges the template's own by what was measured, as CloudWatch does: by whole minutes, over a window that moves on each minute.
 */
export class AlarmWatch {
  readonly #options: AlarmWatchOptions;
  #judged: readonly Judged[] = [];
  readonly #standing = new Map<string, WatchedAlarm>();

  /** @throws UnknownStatistic, UnreadableExpression where an alarm asks for what the laptop does not know */
  constructor(options: AlarmWatchOptions) {
    this.#options = options;
    this.redefine(options.alarms);
  }

  /**
   * Gives the alarms these definitions, as an update of the stack does. What an alarm is about may be another thing then, but how it stands stays until it is looked at.
   * @throws UnknownStatistic, UnreadableExpression
   */
  redefine(alarms: readonly AlarmDefinition[]): void {
    const { figures, now } = this.#options;
    this.#judged = alarms.map((definition) => ({ definition, figure: figureOf(definition, figures) }));
    for (const definition of alarms) {
      const unknown = { state: 'INSUFFICIENT_DATA', reason: 'Nothing was measured yet.', since: now() } as const;
      this.#standing.set(definition.name, { ...(this.#standing.get(definition.name) ?? unknown), definition });
    }
  }

  /** All alarms, as they stood when they were looked at last. */
  get alarms(): readonly WatchedAlarm[] {
    return [...this.#standing.values()];
  }

  /** Measures and judges. @returns the alarms that are raised */
  async look(): Promise<readonly WatchedAlarm[]> {
    await this.#options.collect();
    for (const judged of this.#judged) this.#judge(judged);
    const raised = this.alarms.filter(({ state }) => state === 'ALARM');
    this.#options.onLooked?.(raised);
    return raised;
  }

  #judge({ definition, figure }: Judged): void {
    const { figures, now, onChange } = this.#options;
    const before = this.#standing.get(definition.name)?.state ?? 'INSUFFICIENT_DATA';
    const minutes = definition.periodSeconds / 60;
    const points = Array.from({ length: periodsLookedAt(definition) }, (_, back): Datapoint => {
      const to = figures.minute - back * minutes;
      const from = to - minutes;
      return figure(from, to) ?? (from < figures.since ? 'unwatched' : 'missing');
    });
    const state = judge(definition, points, before);
    if (state === before) return;
    const alarm = { definition, state, reason: inWords(definition, points), since: now() };
    this.#standing.set(definition.name, alarm);
    if (state === 'ALARM' || before === 'ALARM') onChange?.(alarm);
  }
}

function figureOf({ queries, judged }: AlarmDefinition, figures: Figures): Figure {
  const byId = new Map<string, Figure>();
  for (const query of queries) {
    if ('expression' in query) {
      const formula = readExpression(query.expression);
      byId.set(query.id, (from, to) => formula((id) => byId.get(id)?.(from, to)));
    } else {
      const statistic = statisticOf(query.statistic);
      byId.set(query.id, (from, to) => {
        const values = figures.between(query.metric, from, to);
        return values.length === 0 ? undefined : statistic(values);
      });
    }
  }
  return (from, to) => byId.get(judged)?.(from, to);
}

const SYMBOLS = {
  GreaterThanOrEqualToThreshold: '>=',
  GreaterThanThreshold: '>',
  LessThanThreshold: '<',
  LessThanOrEqualToThreshold: '<=',
} as const;

function inWords(
  { queries, judged, comparison, threshold, evaluationPeriods, periodSeconds }: AlarmDefinition,
  points: readonly Datapoint[],
): string {
  const query = queries.find(({ id }) => id === judged);
  const what = query === undefined || 'expression' in query ? (query?.expression ?? judged) : `${query.statistic} of ${query.metric.name}`;
  const seen = points
    .slice(0, evaluationPeriods)
    .map((point) => (typeof point === 'number' ? String(Math.round(point * 1000) / 1000) : 'none'));
  return `${what}: ${seen.join(', ')}, newest first, by ${periodSeconds / 60} min (alarm: ${SYMBOLS[comparison]} ${threshold})`;
}
