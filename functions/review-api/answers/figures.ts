import * as z from 'zod';
import { Day, named } from './components.ts';
import type { Shown } from './components.ts';
import { DocketStanding } from './desks.ts';

const count = z.int().min(0);
const seconds = z.number().min(0).nullable();

const Counters = named('Counters', z.record(z.string(), z.int()).describe('Counters by name; one that is not there is 0.'));

const Times = named(
  'Times',
  z
    .strictObject({ timed: count, medianSeconds: seconds, p90Seconds: seconds })
    .describe('How long something took, each figure off by less than 9 %. Null where nothing was timed.'),
);

const Agreement = named(
  'Agreement',
  z
    .strictObject({
      pairs: count.describe('Claims that two reviewed without seeing the other’s review.'),
      agreed: count.describe('Of those, with the same finding.'),
      kappa: z.number().nullable().describe('Cohen’s kappa; null where chance alone explains all, or there is no pair.'),
    })
    .describe('How far two reviewers agreed.'),
);

const Finder = named(
  'Finder',
  z
    .strictObject({
      right: count.describe(
        'Claims that it queued and a person judged, by a dismissal or a first verdict, without calling them a mistake.',
      ),
      mistakes: count.describe('Claims dismissed as `finder-mistake`.'),
      missed: count.describe('Claims that people added, or put on the docket as a fact.'),
      precision: z.number().nullable().describe('right / (right + mistakes); null where there is none.'),
      recall: z
        .number()
        .nullable()
        .describe('right / (right + missed); null until somebody adds a claim that was missed: nobody may have looked.'),
    })
    .describe('How well claims are found, as people judged it.'),
);

const deskFigures = {
  enlisted: count.describe('Claims that came on the docket.'),
  line: Counters.describe('Of those, how many came above the line, and how many below it for each budget that was used up.'),
  lapsed: count,
  decided: count.describe('Verdicts, of all rounds.'),
  timeToVerdict: Times.describe('From the docket to the first verdict.'),
  agreement: Agreement,
  findings: Counters.describe('Verdicts by their finding.'),
  skips: Counters.describe('By reason.'),
  parkings: Counters.describe('By reason.'),
  dismissals: Counters.describe('By reason, those restored left out.'),
  finder: Finder,
  events: Counters.describe('Every step in a claim’s history, by its type.'),
};

const DeskFigures = named('DeskFigures', z.strictObject(deskFigures));
const DeskDay = named(
  'DeskDay',
  z.strictObject({
    day: Day,
    atEnd: DocketStanding.nullable().describe(
      'How the desk stood when the day ended; null of today, and of days that nobody closed in time.',
    ),
    ...deskFigures,
  }),
);

const DeskStats = named(
  'DeskStats',
  z.strictObject({
    desk: z.string(),
    name: z.string(),
    now: DocketStanding,
    total: DeskFigures.describe('Of all days together: medians and agreement are not those of the days added up.'),
    days: z.array(DeskDay).describe('In order; a day on which nothing happened is left out.'),
  }),
);
export type DeskStats = Shown<typeof DeskStats>;

/** The days that an answer is about, both included, in UTC. */
const range = { from: Day, to: Day };

export const Stats = named('Stats', z.strictObject({ ...range, desks: z.array(DeskStats) }));
export type Stats = Shown<typeof Stats>;

const ownFigures = {
  reviewed: count,
  signedOff: count,
  adjudicated: count,
  timeAtWork: Times.describe('From taking a claim to ruling on it.'),
  agreement: Agreement,
  events: Counters,
};

export const OwnFigures = named(
  'OwnFigures',
  z.strictObject({ ...range, total: z.strictObject(ownFigures), days: z.array(z.strictObject({ day: Day, ...ownFigures })) }),
);
export type OwnFigures = Shown<typeof OwnFigures>;
