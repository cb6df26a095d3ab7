import { Group, Skeleton, Stack, Text, Title } from '@mantine/core';
import type { ReactNode, Ref } from 'react';
import type { ListedVerdict } from '../../api/types.ts';
import { useDesks } from '../../desks/queries.ts';
import { useNow } from '../../parts/times/use-now.ts';
import { byDay, dayWords } from './days.ts';
import { VerdictRow } from './verdict-row.tsx';
import styles from './verdict-timeline.module.css';

interface VerdictTimelineProps {
  readonly verdicts: readonly ListedVerdict[];
  /** Whose verdicts are open beside the list. */
  readonly open: string | undefined;
  readonly ref: Ref<HTMLDivElement>;
}

/** Verdicts by day, newest first. */
export function VerdictTimeline({ verdicts, open, ref }: VerdictTimelineProps): ReactNode {
  const now = useNow();
  const { data } = useDesks();
  const deskName = (id: string): string => data?.desks.find(({ desk }) => desk === id)?.name ?? id;
  return (
    <Stack gap="md" ref={ref}>
      {byDay(verdicts).map(({ day, items }) => (
        <section key={day} className={styles['day']} aria-labelledby={`day-${day}`}>
          <Group className={styles['heading'] ?? ''} justify="space-between" wrap="nowrap">
            <Title order={2} size="h5" id={`day-${day}`}>
              {dayWords(day, now)}
            </Title>
            <Text size="xs" c="dimmed">
              {items.length}
            </Text>
          </Group>
          <ol className={styles['list']}>
            {items.map((listed) => (
              <VerdictRow
                key={`${listed.claimId}/${listed.number}`}
                listed={listed}
                deskName={deskName(listed.desk)}
                current={listed.claimId === open}
              />
            ))}
          </ol>
        </section>
      ))}
    </Stack>
  );
}

/** The timeline’s place while it is loaded. */
export function TimelineSkeleton(): ReactNode {
  return (
    <Stack gap={1} aria-hidden>
      {[0, 1, 2, 3, 4].map((row) => (
        <Skeleton key={row} h={136} radius="md" />
      ))}
    </Stack>
  );
}
