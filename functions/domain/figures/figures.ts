import { agreementIn } from './agreement.ts';
import type { Agreement } from './agreement.ts';
import { group } from './counters.ts';
import type { Counters } from './counters.ts';
import { finderFigures } from './finder.ts';
import type { FinderFigures } from './finder.ts';
import { countedTimes, quantile } from './histogram.ts';

/** How long something took, from buckets that are 9 % wide: each figure is off by less than that. Null where nothing was timed. */
export interface Times {
  readonly timed: number;
  readonly medianSeconds: number | null;
  readonly p90Seconds: number | null;
}

/** What a desk did in a time. */
export interface DeskFigures {
  /** Claims that came on the docket. */
  readonly enlisted: number;
  /** Of those, how many came above the line, and how many below it for each budget that was used up. */
  readonly line: Counters;
  /** Claims that lapsed below the line. */
  readonly lapsed: number;
  /** Throughput: verdicts, of all rounds. */
  readonly decided: number;
  /** From the docket to the first verdict. */
  readonly timeToVerdict: Times;
  /** Of reviews made without seeing the other. */
  readonly agreement: Agreement;
  /** Verdicts by their finding. */
  readonly findings: Counters;
  /** By reason. */
  readonly skips: Counters;
  readonly parkings: Counters;
  /** By reason, those restored left out. */
  readonly dismissals: Counters;
  readonly finder: FinderFigures;
  /** Every step in a claim's history, by its type. */
  readonly events: Counters;
}

/** What one person did in a time: for their own eyes. */
export interface OwnFigures {
  readonly reviewed: number;
  readonly signedOff: number;
  readonly adjudicated: number;
  /** From taking a claim to ruling on it. */
  readonly timeAtWork: Times;
  /** With the other reviewer, where neither saw the other's review. */
  readonly agreement: Agreement;
  readonly events: Counters;
}

/** A desk's figures out of its counters, of a day or added up over more. */
export function deskFigures(counters: Counters): DeskFigures {
  const events = group(counters, 'event');
  const dismissals = netOf(group(counters, 'dismissed'), group(counters, 'restored'));
  const enlisted = events['enlisted'] ?? 0;
  return {
    enlisted,
    line: group(counters, 'line'),
    lapsed: events['lapsed'] ?? 0,
    decided: events['decided'] ?? 0,
    timeToVerdict: timesIn(counters),
    agreement: agreementIn(counters),
    findings: group(counters, 'finding'),
    skips: group(counters, 'skipped'),
    parkings: group(counters, 'parked'),
    dismissals,
    finder: finderFigures(counters),
    events,
  };
}

/** What was not taken back again. Of what is restored on a later day, that day tells nothing. */
const netOf = (done: Counters, undone: Counters): Counters =>
  Object.fromEntries(
    Object.entries(done).flatMap(([name, n]) => {
      const net = n - (undone[name] ?? 0);
      return net > 0 ? [[name, net]] : [];
    }),
  );

/** A person's figures out of their counters. */
export function ownFigures(counters: Counters): OwnFigures {
  const events = group(counters, 'event');
  return {
    reviewed: events['reviewed'] ?? 0,
    signedOff: events['signed-off'] ?? 0,
    adjudicated: events['adjudicated'] ?? 0,
    timeAtWork: timesIn(counters),
    agreement: agreementIn(counters),
    events,
  };
}

const timesIn = (counters: Counters): Times => ({
  timed: countedTimes(counters),
  medianSeconds: rounded(quantile(counters, 0.5)),
  p90Seconds: rounded(quantile(counters, 0.9)),
});

const rounded = (seconds: number | null): number | null => (seconds === null ? null : Math.round(seconds));
