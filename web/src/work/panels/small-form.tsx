import { Button, Group, Paper, Stack, Text } from '@mantine/core';
import { useEffect } from 'react';
import type { ReactNode } from 'react';
import type { Lack } from '../../parts/forms/lack.ts';
import { useSentForm } from '../../parts/forms/use-sent-form.ts';
import { inWords } from '../../parts/messages/trouble.tsx';

interface SmallFormProps<Field extends string> {
  /** Its accessible name. */
  readonly label: string;
  readonly submitLabel: string;
  /** What it still needs; undefined where it can be sent. */
  readonly lack?: Lack<Field> | undefined;
  readonly busy: boolean;
  /** What went wrong when it was sent; null where nothing did. */
  readonly error: unknown;
  readonly onSubmit: () => void;
  readonly onCancel: () => void;
  /** Its fields, each with its name as `data-field`; `complaint` is what to say of one that lacks something, once it was to be sent. */
  readonly children: ReactNode | ((complaint: (field: Field) => string | null) => ReactNode);
}

/** A form within a panel: sent by its button or by mod+Enter, with what it lacks at its field, what went wrong beside its buttons, and all words still in it. */
export function SmallForm<Field extends string>({
  label,
  submitLabel,
  lack,
  busy,
  error,
  onSubmit,
  onCancel,
  children,
}: SmallFormProps<Field>): ReactNode {
  const { form, complaint } = useSentForm({ lack, busy, onSend: onSubmit });
  const { ref } = form;
  useEffect(() => {
    // In braces: newer browsers answer with a promise, which React would take for a way to clean up.
    ref.current?.scrollIntoView({ block: 'nearest' });
  }, [ref]);
  return (
    <Paper withBorder p="sm" component="form" {...form} aria-label={label}>
      <Stack gap="xs">
        {typeof children === 'function' ? children(complaint) : children}
        {error !== null && (
          <Text size="sm" c="orange" role="alert">
            {inWords(error)}
          </Text>
        )}
        <Group justify="flex-end" gap="xs">
          <Button size="compact-md" variant="subtle" color="gray" onClick={onCancel} disabled={busy}>
            Cancel
          </Button>
          <Button size="compact-md" type="submit" loading={busy}>
            {submitLabel}
          </Button>
        </Group>
      </Stack>
    </Paper>
  );
}
