import { Badge, Group, Skeleton, Stack, Text, Title } from '@mantine/core';
import { IconLock } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { Trouble } from '../parts/messages/trouble.tsx';
import { amount, coefficient, duration } from './amounts.ts';
import { FigureCard } from './layout/figure-card.tsx';
import { FigureTable } from './layout/figure-table.tsx';
import { shortDay } from './shown/period.ts';
import type { DayRange } from './shown/period.ts';
import { useOwnFigures } from './queries.ts';
import { Tile, Tiles } from './layout/tile.tsx';

interface OwnFiguresProps {
  readonly range: DayRange;
  readonly asTables: boolean;
}

/** What the person did themselves, on all desks: for their own eyes. */
export function OwnFigures({ range, asTables }: OwnFiguresProps): ReactNode {
  const { data, error, refetch } = useOwnFigures(range);
  return (
    <Stack gap="sm" component="section" aria-labelledby="own-figures">
      <Group gap="xs">
        <Title order={2} size="h5" id="own-figures">
          Your own
        </Title>
        <Badge color="gray" leftSection={<IconLock size={12} aria-hidden />}>
          Only you see this
        </Badge>
      </Group>
      {error !== null && data === undefined ? (
        <Trouble error={error} onRetry={() => void refetch()} />
      ) : data === undefined ? (
        <Skeleton h={88} />
      ) : (
        <>
          <Tiles label="What you did in this period">
            <Tile label="Reviews" value={amount(data.total.reviewed)} />
            <Tile label="Signed off" value={amount(data.total.signedOff)} />
            <Tile label="Adjudicated" value={amount(data.total.adjudicated)} />
            <Tile
              label="Time at work on a claim"
              value={duration(data.total.timeAtWork.medianSeconds)}
              note={`median of ${amount(data.total.timeAtWork.timed)}`}
            />
            <Tile
              label="Agreement (kappa)"
              value={coefficient(data.total.agreement.kappa)}
              note={
                data.total.agreement.pairs === 0
                  ? 'no pair of blind reviews'
                  : `agreed in ${amount(data.total.agreement.agreed)} of ${amount(data.total.agreement.pairs)} pairs`
              }
            />
          </Tiles>
          {asTables && data.days.length > 0 && (
            <FigureCard title="Day by day" means="What you did on each day on which you did something.">
              <FigureTable
                caption="Your own figures by day"
                heading="Day"
                rows={data.days.toReversed()}
                nameOf={({ day }) => shortDay(day)}
                keyOf={({ day }) => day}
                columns={[
                  { heading: 'Reviews', cell: ({ reviewed }) => amount(reviewed) },
                  { heading: 'Signed off', cell: ({ signedOff }) => amount(signedOff) },
                  { heading: 'Adjudicated', cell: ({ adjudicated }) => amount(adjudicated) },
                  { heading: 'Time at work', cell: ({ timeAtWork }) => duration(timeAtWork.medianSeconds) },
                ]}
              />
            </FigureCard>
          )}
          <Text size="xs" c="dimmed">
            No lead and no admin can ask for another person’s figures.
          </Text>
        </>
      )}
    </Stack>
  );
}
