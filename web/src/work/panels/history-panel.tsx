import { Skeleton, Text, Timeline } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { TimeText } from '../../parts/times/time-text.tsx';
import { Trouble } from '../../parts/messages/trouble.tsx';
import { historyQuery } from '../queries.ts';

/** What was done to the claim, first to last, as the audit has it. */
export function HistoryPanel({ claimId }: { readonly claimId: string }): ReactNode {
  const { data, error, refetch } = useQuery(historyQuery(claimId));
  if (error !== null) return <Trouble error={error} onRetry={() => void refetch()} />;
  if (data === undefined) return <Skeleton h={120} />;
  return (
    <Timeline bulletSize={10} lineWidth={1}>
      {data.items.map(({ seq, type, actorName, at }) => (
        <Timeline.Item key={seq} title={<Text size="sm">{type.replaceAll('-', ' ')}</Text>}>
          <Text size="xs" c="dimmed">
            {actorName ?? 'the system'} · <TimeText at={at} />
          </Text>
        </Timeline.Item>
      ))}
    </Timeline>
  );
}
