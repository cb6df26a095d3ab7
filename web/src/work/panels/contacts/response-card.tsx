import { Badge, Button, Group, Paper, Text } from '@mantine/core';
import type { ReactNode } from 'react';
import { TimeText } from '../../../parts/times/time-text.tsx';
import { RESPONSE_WORDS } from './contact-words.ts';
import type { ClaimantResponse } from './contact-words.ts';

interface ResponseCardProps {
  readonly claimant: string;
  readonly response: ClaimantResponse;
  /** Undefined for who may only read. */
  readonly onChange: (() => void) | undefined;
}

/** The claimant’s right of reply: when they were asked, and what they said. */
export function ResponseCard({ claimant, response, onChange }: ResponseCardProps): ReactNode {
  const { outcome, text, askedAt, answeredAt, by, suffices } = response;
  return (
    <Paper withBorder p="xs" component="section" aria-label="The claimant’s response">
      <Group gap={6}>
        <Text size="sm" fw={600} dir="auto" style={{ overflowWrap: 'anywhere' }}>
          {claimant}
        </Text>
        <Badge color={outcome === 'did-not-answer' ? 'gray' : 'blue'}>{RESPONSE_WORDS[outcome]}</Badge>
      </Group>
      {text !== '' && (
        <Text size="sm" dir="auto" mt={4} style={{ overflowWrap: 'anywhere', whiteSpace: 'pre-wrap' }}>
          {text}
        </Text>
      )}
      {suffices && (
        <Text size="sm" mt={4}>
          By the desk’s rule they are the authority on this: their word is verification enough.
        </Text>
      )}
      <Group justify="space-between" mt={4} gap="xs">
        <Text size="xs" c="dimmed">
          <TimeText at={askedAt} lead="asked" />
          {answeredAt === null ? ', no answer yet' : <TimeText at={answeredAt} lead=", answered" />} · {by}
        </Text>
        {onChange !== undefined && (
          <Button size="compact-sm" h={32} variant="subtle" color="gray" onClick={onChange}>
            Record anew
          </Button>
        )}
      </Group>
    </Paper>
  );
}
