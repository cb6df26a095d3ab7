import type { DeskStats } from '../../api/types.ts';
import { daysIn } from '../shown/period.ts';
import type { DayRange } from '../shown/period.ts';

/** What a desk did on a day, and how it stood in the end; null is not known. */
export interface DeskDayFigures {
  readonly day: string;
  readonly enlisted: number;
  readonly decided: number;
  readonly dismissed: number;
  readonly lapsed: number;
  readonly waiting: number | null;
  readonly below: number | null;
  readonly overdue: number | null;
  /** In seconds. */
  readonly median: number | null;
  readonly p90: number | null;
  /** The finder’s, from 0 to 1. */
  readonly precision: number | null;
  readonly recall: number | null;
  /** Claims that it queued and a person judged: rightly, by mistake; and those that it missed. */
  readonly right: number;
  readonly mistakes: number;
  readonly missed: number;
}

const QUIET = {
  enlisted: 0,
  decided: 0,
  dismissed: 0,
  lapsed: 0,
  waiting: null,
  below: null,
  overdue: null,
  median: null,
  p90: null,
  precision: null,
  recall: null,
  right: 0,
  mistakes: 0,
  missed: 0,
};

/** A figure for each day of a range: the API leaves out those on which nothing happened. Today stands as the desk stands now. */
export function deskDays({ days, now }: Pick<DeskStats, 'days' | 'now'>, range: DayRange, today: string): DeskDayFigures[] {
  const known = new Map(days.map((day) => [day.day, day]));
  return daysIn(range).map((day) => {
    const figures = known.get(day);
    const stood = day === today ? now : figures?.atEnd;
    const depth = stood === null || stood === undefined ? {} : { waiting: stood.waiting, below: stood.below, overdue: stood.overdue };
    if (figures === undefined) return { day, ...QUIET, ...depth };
    return {
      ...QUIET,
      day,
      enlisted: figures.enlisted,
      decided: figures.decided,
      dismissed: sumOf(figures.dismissals),
      lapsed: figures.lapsed,
      ...depth,
      median: figures.timeToVerdict.medianSeconds,
      p90: figures.timeToVerdict.p90Seconds,
      ...figures.finder,
    };
  });
}

/** All counters together. */
export const sumOf = (counters: Readonly<Record<string, number>>): number => Object.values(counters).reduce((sum, n) => sum + n, 0);

/** A counter as a row of a table: its name in words, its count, and its share of all. */
export interface Share {
  readonly name: string;
  readonly label: string;
  readonly count: number;
  readonly share: number;
}

/** Counters from most to least. @param words how people say the codes */
export function sharesOf(counters: Readonly<Record<string, number>>, words: Readonly<Record<string, string>>): Share[] {
  const all = sumOf(counters);
  return Object.entries(counters)
    .filter(([, n]) => n > 0)
    .toSorted(([, one], [, other]) => other - one)
    .map(([name, n]) => ({ name, label: words[name] ?? name, count: n, share: n / all }));
}
