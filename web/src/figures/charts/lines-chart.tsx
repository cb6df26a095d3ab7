import { LineChart } from '@mantine/charts';
import type { ReactNode } from 'react';
import type { DeskDayFigures } from '../desk/desk-days.ts';
import { shortDay } from '../shown/period.ts';
import styles from './charts.module.css';

/** A line of a chart: which figure, and its name. */
export interface Line {
  readonly name: Exclude<keyof DeskDayFigures, 'day'>;
  readonly label: string;
}

interface LinesChartProps {
  readonly label: string;
  readonly days: readonly DeskDayFigures[];
  /** Three at most. */
  readonly lines: readonly Line[];
  readonly format: (value: number) => string;
  /** On the axis, where there is little room; as `format` where left out. */
  readonly shortFormat?: (value: number) => string;
  /** What the axis goes up to, where that is known. */
  readonly most?: number;
}

/** By place: colour and dashes, so that no line is told by colour alone. */
const LOOKS = [
  { color: 'var(--series-1)' },
  { color: 'var(--series-2)', strokeDasharray: '7 4' },
  { color: 'var(--series-3)', strokeDasharray: '2 3' },
] as const;

/** Figures from day to day, as lines; a day whose figure is not known is bridged. */
export function LinesChart({ label, days, lines, format, shortFormat = format, most }: LinesChartProps): ReactNode {
  return (
    <div role="img" aria-label={label}>
      <LineChart
        className={styles['chart'] ?? ''}
        h={240}
        data={days.map(({ day, ...figures }) => ({ ...figures, day: shortDay(day) }))}
        dataKey="day"
        series={lines.map(({ name, label: words }, place) => ({
          name,
          label: place === 0 ? words : `${words} (${place === 1 ? 'dashed' : 'dotted'})`,
          ...(LOOKS[place] ?? LOOKS[0]),
        }))}
        curveType="linear"
        connectNulls
        withLegend
        legendProps={{ itemSorter: null }}
        dotProps={{ r: days.length > 31 ? 0 : 3, strokeWidth: 0 }}
        lineChartProps={{ accessibilityLayer: false }}
        valueFormatter={format}
        yAxisProps={{
          allowDecimals: most !== undefined,
          width: 56,
          tickFormatter: shortFormat,
          ...(most === undefined ? {} : { domain: [0, most] }),
        }}
        tooltipAnimationDuration={0}
      />
    </div>
  );
}
