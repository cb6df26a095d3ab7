import { FINDINGS } from '../../../config/verdicts.ts';
import type { DeskStats } from '../answers/figures.ts';
import type { Cell } from '../http/csv.ts';

type DeskDay = DeskStats['days'][number];

/** Columns of a day whose figures are numbers, or not there. */
const FIGURES: Readonly<Record<string, (day: DeskDay) => Cell>> = {
  enlisted: (day) => day.enlisted,
  lapsed: (day) => day.lapsed,
  dismissed: (day) => Object.values(day.dismissals).reduce((sum, n) => sum + n, 0),
  decided: (day) => day.decided,
  medianSecondsToVerdict: (day) => day.timeToVerdict.medianSeconds,
  p90SecondsToVerdict: (day) => day.timeToVerdict.p90Seconds,
  pairs: (day) => day.agreement.pairs,
  agreed: (day) => day.agreement.agreed,
  kappa: (day) => day.agreement.kappa,
  finderRight: ({ finder }) => finder.right,
  finderMistakes: ({ finder }) => finder.mistakes,
  finderMissed: ({ finder }) => finder.missed,
  ...Object.fromEntries(FINDINGS.map((finding) => [finding, (day: DeskDay) => day.findings[finding] ?? 0])),
  waitingAtEnd: ({ atEnd }) => atEnd?.waiting ?? null,
  belowAtEnd: ({ atEnd }) => atEnd?.below ?? null,
  secondAtEnd: ({ atEnd }) => atEnd?.second ?? null,
  signOffAtEnd: ({ atEnd }) => atEnd?.signOff ?? null,
  adjudicationAtEnd: ({ atEnd }) => atEnd?.adjudication ?? null,
  heldAtEnd: ({ atEnd }) => atEnd?.held ?? null,
  parkedAtEnd: ({ atEnd }) => atEnd?.parked ?? null,
  overdueAtEnd: ({ atEnd }) => atEnd?.overdue ?? null,
};

/** Columns of the figures as CSV. */
export const FIGURE_COLUMNS: readonly string[] = ['desk', 'day', ...Object.keys(FIGURES)];

/** A desk's days as rows. */
export const figureRows = ({ desk, days }: DeskStats): Cell[][] =>
  days.map((day) => [desk, day.day, ...Object.values(FIGURES).map((figure) => figure(day))]);
