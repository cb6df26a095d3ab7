import '@mantine/charts/styles.css';
import { Button, Group, NativeSelect, SegmentedControl, Skeleton, Stack, Text, Title } from '@mantine/core';
import { IconChartLine, IconDownload } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import type { Stats } from '../api/types.ts';
import { useActions } from '../keyboard/use-actions.ts';
import { Message } from '../parts/messages/message.tsx';
import { showProblem } from '../parts/messages/notices.tsx';
import { saveFile } from '../parts/files/save-file.ts';
import { Trouble } from '../parts/messages/trouble.tsx';
import { useNow } from '../parts/times/use-now.ts';
import { DayFigures } from './desk/day-figures.tsx';
import { deskDays } from './desk/desk-days.ts';
import { DeskFigures } from './desk/desk-figures.tsx';
import { DesksSideBySide } from './desk/desks-side-by-side.tsx';
import { Reasons } from './desk/reasons.tsx';
import styles from './figures-screen.module.css';
import { OwnFigures } from './own-figures.tsx';
import { PERIODS, rangeOf } from './shown/period.ts';
import type { Period } from './shown/period.ts';
import { statsAsCsv, useStats } from './queries.ts';
import { useFiguresSearch } from './shown/use-figures-search.ts';

const PERIOD_WORDS: Readonly<Record<Period, string>> = { 1: 'Today', 7: '7 days', 28: '28 days', 90: '90 days' };

/** How a desk stands and what it did, as charts or as tables; and what one did oneself. */
export function FiguresScreen(): ReactNode {
  const { desk, period, asTables, set } = useFiguresSearch();
  const range = rangeOf(period, useNow());
  const { data, error, refetch } = useStats(range);
  const shown = data?.desks.find(({ desk: id }) => id === desk) ?? data?.desks[0];
  const save = async (): Promise<void> => {
    if (shown === undefined) return;
    try {
      saveFile(`figures-${shown.desk}-${range.from}-${range.to}.csv`, 'text/csv;charset=utf-8', await statsAsCsv(range, shown.desk));
    } catch (refusal) {
      showProblem(refusal);
    }
  };
  const group = 'Figures';
  useActions([
    ...PERIODS.map((days, place) => ({
      id: `period-${days}`,
      label: `Figures of ${days === 1 ? 'today' : `${days} days`}`,
      group,
      keys: [String(place + 1)],
      run: () => set({ days }),
    })),
    {
      id: 'figures-view',
      label: asTables ? 'Show charts' : 'Show tables',
      group,
      keys: ['t'],
      run: () => set({ view: asTables ? 'charts' : 'tables' }),
    },
    { id: 'export-csv', label: 'Export as CSV', group, keys: ['e c'], enabled: shown !== undefined, run: () => void save() },
  ]);
  return (
    <Stack gap="md" className={styles['screen'] ?? ''}>
      <Group justify="space-between" align="end">
        <Title order={1} size="h3">
          Figures
        </Title>
        <Group gap="xs" align="end">
          <NativeSelect
            aria-label="Desk"
            value={shown?.desk ?? ''}
            disabled={data === undefined}
            onChange={({ currentTarget: { value } }) => set({ desk: value })}
            data={(data?.desks ?? []).map(({ desk: value, name }) => ({ value, label: name }))}
          />
          <SegmentedControl
            aria-label="Period"
            className={styles['control'] ?? ''}
            transitionDuration={0}
            value={String(period)}
            onChange={(value) => set({ days: PERIODS.find((days) => String(days) === value) ?? period })}
            data={PERIODS.map((days) => ({ value: String(days), label: PERIOD_WORDS[days] }))}
          />
          <SegmentedControl
            aria-label="Shown as"
            className={styles['control'] ?? ''}
            transitionDuration={0}
            value={asTables ? 'tables' : 'charts'}
            onChange={(value) => set({ view: value === 'tables' ? 'tables' : 'charts' })}
            data={[
              { value: 'charts', label: 'Charts' },
              { value: 'tables', label: 'Tables' },
            ]}
          />
          <Button
            variant="default"
            leftSection={<IconDownload size={16} aria-hidden />}
            disabled={shown === undefined}
            onClick={() => void save()}
          >
            Export CSV
          </Button>
        </Group>
      </Group>
      {data === undefined ? (
        error === null ? (
          <FiguresSkeleton />
        ) : (
          <Trouble error={error} onRetry={() => void refetch()} />
        )
      ) : shown === undefined ? (
        <Message icon={IconChartLine} title="No desk, no figures">
          An admin can put you on a desk; then its figures appear here.
        </Message>
      ) : (
        <>
          <DeskFigures stats={shown} />
          <ByDay stats={data} desk={shown.desk} today={range.to} asTables={asTables} />
          <Reasons total={shown.total} />
          {data.desks.length > 1 && <DesksSideBySide desks={data.desks} onDesk={(id) => set({ desk: id })} />}
        </>
      )}
      <OwnFigures range={range} asTables={asTables} />
      <Text size="xs" c="dimmed">
        Days begin and end in UTC. Times are off by less than 9 %.
      </Text>
    </Stack>
  );
}

interface ByDayProps {
  readonly stats: Stats;
  readonly desk: string;
  readonly today: string;
  readonly asTables: boolean;
}

/** From day to day; of one day alone there is nothing to compare. */
function ByDay({ stats: { from, to, desks }, desk, today, asTables }: ByDayProps): ReactNode {
  const stats = desks.find(({ desk: id }) => id === desk);
  if (stats === undefined || from === to) return null;
  return (
    <Stack gap="md">
      <Title order={2} size="h5">
        From day to day
      </Title>
      <DayFigures days={deskDays(stats, { from, to }, today)} asTables={asTables} />
    </Stack>
  );
}

function FiguresSkeleton(): ReactNode {
  return (
    <Stack gap="md" aria-hidden>
      <Skeleton h={118} />
      <Skeleton h={118} />
      <Skeleton h={320} />
    </Stack>
  );
}
