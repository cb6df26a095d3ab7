import { Button, Group, Paper, Stack, Text } from '@mantine/core';
import { useEffect, useRef } from 'react';
import type { ReactNode } from 'react';
import { inWords } from '../../parts/messages/trouble.tsx';

interface SmallFormProps {
  /** Its accessible name. */
  readonly label: string;
  readonly submitLabel: string;
  /** Whether enough was filled in. */
  readonly ready: boolean;
  readonly busy: boolean;
  /** What went wrong when it was sent; null where nothing did. */
  readonly error: unknown;
  readonly onSubmit: () => void;
  readonly onCancel: () => void;
  readonly children: ReactNode;
}

/** A form within a panel: sent by its button or by mod+Enter, with what went wrong beside its buttons and all words still in it. */
export function SmallForm({ label, submitLabel, ready, busy, error, onSubmit, onCancel, children }: SmallFormProps): ReactNode {
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => form.current?.scrollIntoView({ block: 'nearest' }), []);
  const submit = (): void => {
    if (ready && !busy) onSubmit();
  };
  return (
    <Paper
      withBorder
      p="sm"
      component="form"
      ref={form}
      aria-label={label}
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
      onKeyDown={(event) => {
        if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
          event.preventDefault();
          submit();
        }
      }}
    >
      <Stack gap="xs">
        {children}
        {error !== null && (
          <Text size="sm" c="orange" role="alert">
            {inWords(error)}
          </Text>
        )}
        <Group justify="flex-end" gap="xs">
          <Button size="compact-md" variant="subtle" color="gray" onClick={onCancel} disabled={busy}>
            Cancel
          </Button>
          <Button size="compact-md" type="submit" loading={busy} disabled={!ready}>
            {submitLabel}
          </Button>
        </Group>
      </Stack>
    </Paper>
  );
}
