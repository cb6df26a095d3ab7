import { BarChart } from '@mantine/charts';
import { useId } from 'react';
import type { ReactNode } from 'react';
import type { DeskDayFigures } from '../desk/desk-days.ts';
import { shortDay } from '../shown/period.ts';
import styles from './charts.module.css';

/** What came in each day beside what was done: bars side by side, one hatched. */
export function ThroughputChart({ days }: { readonly days: readonly DeskDayFigures[] }): ReactNode {
  const hatch = useId();
  return (
    <div role="img" aria-label="Claims that came in, verdicts and dismissals by day; the tables have the numbers">
      <BarChart
        className={styles['chart'] ?? ''}
        h={240}
        data={days.map(({ day, enlisted, decided, dismissed }) => ({ day: shortDay(day), enlisted, decided, dismissed }))}
        dataKey="day"
        series={[
          { name: 'enlisted', label: 'Came in', color: 'var(--series-3)' },
          { name: 'decided', label: 'Verdicts', color: 'var(--series-1)' },
          { name: 'dismissed', label: 'Dismissed (hatched)', color: 'var(--series-2)' },
        ]}
        barProps={({ name }) => (name === 'dismissed' ? { shape: { fill: `url(#${hatch})`, strokeOpacity: 1 } } : {})}
        barChartProps={{ accessibilityLayer: false }}
        maxBarWidth={28}
        withLegend
        legendProps={{ itemSorter: null }}
        yAxisProps={{ allowDecimals: false, width: 44 }}
        tooltipAnimationDuration={0}
      >
        <defs>
          <pattern id={hatch} width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
            <rect width="3" height="6" fill="var(--series-2)" />
          </pattern>
        </defs>
      </BarChart>
    </div>
  );
}
