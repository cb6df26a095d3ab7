import { SimpleGrid } from '@mantine/core';
import type { ReactNode } from 'react';
import { amount, duration, percent, shortDuration } from '../amounts.ts';
import { LinesChart } from '../charts/lines-chart.tsx';
import { ThroughputChart } from '../charts/throughput-chart.tsx';
import type { DeskDayFigures } from './desk-days.ts';
import { FigureCard } from '../layout/figure-card.tsx';
import { FigureTable } from '../layout/figure-table.tsx';
import { shortDay } from '../shown/period.ts';

interface DayFiguresProps {
  readonly days: readonly DeskDayFigures[];
  readonly asTables: boolean;
}

const byDay = {
  heading: 'Day',
  nameOf: ({ day }: DeskDayFigures) => shortDay(day),
  keyOf: ({ day }: DeskDayFigures) => day,
};

/** What a desk did from day to day, as charts or as tables. */
export function DayFigures({ days, asTables }: DayFiguresProps): ReactNode {
  const latestFirst = days.toReversed();
  return (
    <SimpleGrid cols={{ base: 1, lg: 2 }} spacing="md">
      <FigureCard title="Throughput" means="Claims that came on the docket, verdicts, and dismissals that stand, by day.">
        {asTables ? (
          <FigureTable
            caption="Throughput by day"
            rows={latestFirst}
            {...byDay}
            columns={[
              { heading: 'Came in', cell: ({ enlisted }) => amount(enlisted) },
              { heading: 'Verdicts', cell: ({ decided }) => amount(decided) },
              { heading: 'Dismissed', cell: ({ dismissed }) => amount(dismissed) },
              { heading: 'Lapsed', cell: ({ lapsed }) => amount(lapsed) },
            ]}
          />
        ) : (
          <ThroughputChart days={days} />
        )}
      </FigureCard>
      <FigureCard title="Queue depth" means="Claims waiting when the day ended; of today, as it stands now.">
        {asTables ? (
          <FigureTable
            caption="Queue depth by day"
            rows={latestFirst}
            {...byDay}
            columns={[
              { heading: 'Above the line', cell: ({ waiting }) => amount(waiting) },
              { heading: 'Below', cell: ({ below }) => amount(below) },
              { heading: 'Overdue', cell: ({ overdue }) => amount(overdue) },
            ]}
          />
        ) : (
          <LinesChart
            label="Claims above the line, below it, and overdue by day; the tables have the numbers"
            days={days}
            lines={[
              { name: 'waiting', label: 'Above the line' },
              { name: 'below', label: 'Below' },
              { name: 'overdue', label: 'Overdue' },
            ]}
            format={amount}
          />
        )}
      </FigureCard>
      <FigureCard
        title="Time to verdict"
        means="From the docket to the first verdict: half took less than the median, nine in ten less than the other."
      >
        {asTables ? (
          <FigureTable
            caption="Time to verdict by day"
            rows={latestFirst}
            {...byDay}
            columns={[
              { heading: 'Median', cell: ({ median }) => duration(median) },
              { heading: 'Nine in ten', cell: ({ p90 }) => duration(p90) },
            ]}
          />
        ) : (
          <LinesChart
            label="Time to verdict by day, the median and what nine in ten took; the tables have the numbers"
            days={days}
            lines={[
              { name: 'median', label: 'Median' },
              { name: 'p90', label: 'Nine in ten' },
            ]}
            format={duration}
            shortFormat={shortDuration}
          />
        )}
      </FigureCard>
      <FigureCard
        title="Finding claims"
        means="Precision: of the claims queued and judged, those that were no mistake. Recall: of those that people stood by, the ones it found."
      >
        {asTables ? (
          <FigureTable
            caption="Finding claims by day"
            rows={latestFirst}
            {...byDay}
            columns={[
              { heading: 'Right', cell: ({ right }) => amount(right) },
              { heading: 'Mistakes', cell: ({ mistakes }) => amount(mistakes) },
              { heading: 'Missed', cell: ({ missed }) => amount(missed) },
              { heading: 'Precision', cell: ({ precision }) => percent(precision) },
              { heading: 'Recall', cell: ({ recall }) => percent(recall) },
            ]}
          />
        ) : (
          <LinesChart
            label="The finder’s precision and recall by day; the tables have the numbers"
            days={days}
            lines={[
              { name: 'precision', label: 'Precision' },
              { name: 'recall', label: 'Recall' },
            ]}
            format={percent}
            most={1}
          />
        )}
      </FigureCard>
    </SimpleGrid>
  );
}
