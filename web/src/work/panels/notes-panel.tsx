import { Button, Group, Paper, Stack, Text, Textarea } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import type { ReactNode } from 'react';
import { LIMITS } from '../../../../config/limits.ts';
import { api, answerOf } from '../../api/client.ts';
import type { ClaimDetail } from '../../api/types.ts';
import { showProblem } from '../../parts/notices.tsx';
import { TimeText } from '../../parts/time-text.tsx';

interface NotesPanelProps {
  readonly detail: ClaimDetail;
  /** How often one was called to write: anew each time puts the cursor where one does. */
  readonly calls: number;
}

/** What colleagues should know about the claim; anyone on the desk may write. */
export function NotesPanel({ detail: { claim, notes }, calls }: NotesPanelProps): ReactNode {
  const client = useQueryClient();
  const [text, setText] = useState('');
  const field = useRef<HTMLTextAreaElement>(null);
  const add = useMutation({
    mutationFn: async () => answerOf(api.POST('/v1/claims/{id}/notes', { params: { path: { id: claim.id } }, body: { text } })),
    onSuccess: () => setText(''),
    onError: showProblem,
    onSettled: () => client.invalidateQueries({ queryKey: ['claim', claim.id] }),
  });
  useEffect(() => {
    if (calls > 0) field.current?.focus();
  }, [calls]);
  return (
    <Stack gap="sm">
      {notes.map(({ number, by, at, text: said }) => (
        <Paper key={number} withBorder p="xs">
          <Text size="sm" style={{ overflowWrap: 'anywhere', whiteSpace: 'pre-wrap' }} dir="auto">
            {said}
          </Text>
          <Text size="xs" c="dimmed">
            {by} · <TimeText at={at} />
          </Text>
        </Paper>
      ))}
      <Textarea
        ref={field}
        label="A note for colleagues"
        value={text}
        onChange={({ currentTarget }) => setText(currentTarget.value)}
        maxLength={LIMITS.noteLength}
        autosize
        minRows={1}
        maxRows={8}
      />
      <Group justify="flex-end">
        <Button size="compact-md" variant="light" disabled={text.trim() === ''} loading={add.isPending} onClick={() => add.mutate()}>
          Add the note
        </Button>
      </Group>
    </Stack>
  );
}
