import { Button, Group, SegmentedControl, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import type { ReactNode } from 'react';
import type { ArticleReport } from '../../api/types.ts';
import { Keys } from '../../keyboard/keys.tsx';
import { useActions } from '../../keyboard/use-actions.ts';
import { TimeText } from '../../parts/times/time-text.tsx';
import { useAcknowledge } from './queries.ts';
import { seenNow } from './report-groups.ts';
import { AS_WORDS } from './report-words.ts';

type As = ArticleReport['acknowledged'][number]['as'];

/** Says that one has seen the report, and shows who has. */
export function Acknowledge({ report }: { readonly report: ArticleReport }): ReactNode {
  const [as, setAs] = useState<As>('author');
  const acknowledge = useAcknowledge(report);
  useActions([{ id: 'acknowledge', label: 'Acknowledge the report', group: 'Report', keys: ['y'], run: () => acknowledge.mutate(as) }]);
  return (
    <Stack gap="xs" component="section" aria-label="Acknowledgement">
      <Group gap="xs">
        <SegmentedControl
          size="xs"
          aria-label="In whose name"
          value={as}
          onChange={setAs}
          data={[
            { value: 'author', label: 'As author' },
            { value: 'desk', label: 'For the desk' },
          ]}
        />
        <Button
          size="compact-md"
          loading={acknowledge.isPending}
          onClick={() => acknowledge.mutate(as)}
          rightSection={<Keys binding="y" />}
        >
          I have seen this
        </Button>
      </Group>
      {seenNow(report) === undefined && (
        <Text size="xs" c="dimmed">
          {report.acknowledged.length === 0 ? 'Nobody has acknowledged it yet.' : 'Nobody has acknowledged what it says now.'}
        </Text>
      )}
      {report.acknowledged.map(({ by, at, as: name, current }) => (
        <Text key={`${by}${at}`} size="xs" c="dimmed">
          Seen by {by} {AS_WORDS[name]}, <TimeText at={at} />
          {current ? '' : ' – before the advice changed'}
        </Text>
      ))}
    </Stack>
  );
}
