import { Badge, Group, Paper, Stack, Text } from '@mantine/core';
import type { ReactNode } from 'react';
import { TimeText } from '../../../parts/times/time-text.tsx';
import { CALL_CHANNEL_WORDS, CALL_OUTCOME_WORDS, newestFirst } from './contact-words.ts';
import type { Call } from './contact-words.ts';

/** Whom the desk called about the claim, newest first. */
export function CallList({ calls }: { readonly calls: readonly Call[] }): ReactNode {
  return (
    <Stack gap="xs" component="ul" m={0} p={0} style={{ listStyle: 'none' }} aria-label="Calls">
      {newestFirst(calls).map(({ number, whom, when, channel, address, outcome, said, by }) => (
        <Paper key={number} withBorder p="xs" component="li">
          <Group gap={6}>
            <Text size="sm" fw={600} dir="auto" style={{ overflowWrap: 'anywhere' }}>
              {whom}
            </Text>
            <Badge color={outcome === 'reached' ? 'teal' : 'gray'}>{CALL_OUTCOME_WORDS[outcome]}</Badge>
          </Group>
          {said !== '' && (
            <Text size="sm" dir="auto" mt={4} style={{ overflowWrap: 'anywhere', whiteSpace: 'pre-wrap' }}>
              {said}
            </Text>
          )}
          <Text size="xs" c="dimmed" mt={4}>
            {CALL_CHANNEL_WORDS[channel]}
            {address === null ? '' : ` (${address})`} · {by} · <TimeText at={when} />
          </Text>
        </Paper>
      ))}
    </Stack>
  );
}
