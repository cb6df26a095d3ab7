import { Alert, Button, Group, Paper, Stack, Text, Textarea, Title } from '@mantine/core';
import { useRef, useState } from 'react';
import type { ReactNode } from 'react';
import { LIMITS } from '../../../../config/limits.ts';
import { ApiProblem } from '../../api/problem.ts';
import type { Handover } from '../../api/types.ts';
import { Keys } from '../../keyboard/keys.tsx';
import { useActions } from '../../keyboard/use-actions.ts';
import { TimeText } from '../../parts/times/time-text.tsx';
import { inWords } from '../../parts/messages/trouble.tsx';
import { shownText } from '../../work/article/shown-text.ts';
import styles from '../lead-screen.module.css';
import { useHandoverWords } from './use-handover.ts';

interface HandoverWordsProps {
  readonly desk: string;
  readonly last: Handover['handover'];
}

/** What the last shift left, and what one leaves to the next. */
export function HandoverWords({ desk, last }: HandoverWordsProps): ReactNode {
  const { text, setText, leave } = useHandoverWords(desk);
  const field = useRef<HTMLTextAreaElement>(null);
  const [asked, setAsked] = useState(false);
  const empty = text.trim() === '';
  const send = (): void => {
    if (leave.isPending) return;
    setAsked(empty);
    if (empty) field.current?.focus();
    else leave.mutate(last?.version);
  };
  useActions([
    { id: 'handover-write', label: 'Write to the next shift', group: 'Lead', keys: ['e'], run: () => field.current?.focus() },
    {
      id: 'handover-leave',
      label: 'Leave it for the next shift',
      group: 'Lead',
      keys: ['mod+enter'],
      whileTyping: true,
      run: send,
    },
  ]);
  return (
    <Stack gap="md">
      <Paper withBorder p="md" component="section" aria-label="What the last shift left" className={styles['card'] ?? ''}>
        <Title order={2} size="h6" mb={4}>
          From the last shift
        </Title>
        {last === null ? (
          <Text size="sm" c="dimmed">
            Nobody has left a word yet.
          </Text>
        ) : (
          <>
            <Text size="sm" dir="auto" style={{ overflowWrap: 'anywhere', whiteSpace: 'pre-wrap' }}>
              {shownText(last.text)}
            </Text>
            <Text size="xs" c="dimmed" mt={4}>
              {last.by} · <TimeText at={last.at} />
            </Text>
          </>
        )}
      </Paper>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          send();
        }}
      >
        <Stack gap="xs">
          <Textarea
            ref={field}
            label="To the next shift"
            description="What waits, for whom, and what to watch. It takes the place of the last shift’s words, which are kept."
            error={asked && empty && 'Write to the next shift first.'}
            value={text}
            onChange={({ currentTarget }) => setText(currentTarget.value)}
            maxLength={LIMITS.noteLength}
            autosize
            minRows={4}
            maxRows={16}
          />
          {leave.error !== null && (
            <Alert color="orange" role="alert">
              {leftMeanwhile(leave.error)
                ? 'Somebody left other words meanwhile: they are shown above. Read them, then leave yours.'
                : inWords(leave.error)}{' '}
              Your words are still here.
            </Alert>
          )}
          <Group justify="flex-end">
            <Button type="submit" loading={leave.isPending} rightSection={<Keys binding="mod+enter" />}>
              Leave it for the next shift
            </Button>
          </Group>
        </Stack>
      </form>
    </Stack>
  );
}

const leftMeanwhile = (error: unknown): boolean => error instanceof ApiProblem && error.type === '/problems/handover-moved';
