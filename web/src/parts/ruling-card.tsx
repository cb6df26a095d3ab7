import { Badge, Group, Paper, Stack, Text } from '@mantine/core';
import type { ReactNode } from 'react';
import type { Review, Verdict } from '../api/types.ts';
import { FindingBadge } from './badges/finding-badge.tsx';
import { TimeText } from './times/time-text.tsx';
import { ADVICE_WORDS } from './words/words.ts';

interface RulingCardProps {
  readonly title: string;
  readonly ruling: Verdict | Review;
  /** Whether the claim’s source denies it, and the ruling is on the denial. */
  readonly denies: boolean;
  readonly by: string;
  /** ISO 8601. */
  readonly at: string;
}

/** A ruling as it stands: a review, or the desk’s verdict. */
export function RulingCard({ title, ruling, denies, by, at }: RulingCardProps): ReactNode {
  const { finding, advice, wording, rationale, evidence, asOf } = ruling;
  return (
    <Paper withBorder p="sm" component="section" aria-label={title}>
      <Stack gap={6}>
        <Group gap="xs">
          <Text size="sm" fw={650}>
            {title}
          </Text>
          <FindingBadge finding={finding} denies={denies} />
          <Badge color="ink">{ADVICE_WORDS[advice]}</Badge>
        </Group>
        <Text size="sm" style={{ overflowWrap: 'anywhere', whiteSpace: 'pre-wrap' }} dir="auto">
          {rationale}
        </Text>
        {wording !== '' && (
          <Text size="sm" fs="italic" style={{ overflowWrap: 'anywhere' }} dir="auto">
            Suggested: {wording}
          </Text>
        )}
        <Text size="xs" c="dimmed">
          {by} · <TimeText at={at} /> · as of <TimeText at={asOf} />
          {evidence.length > 0 && ` · cites ${evidence.map(({ id, title: cited }) => id ?? cited ?? '').join(', ')}`}
        </Text>
      </Stack>
    </Paper>
  );
}
