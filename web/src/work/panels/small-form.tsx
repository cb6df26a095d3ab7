import { Button, Group, Paper, Stack, Text } from '@mantine/core';
import { useEffect, useRef, useState } from 'react';
import type { ReactNode } from 'react';
import { focusField } from '../../parts/forms/focus-field.ts';
import type { Lack } from '../../parts/forms/lack.ts';
import { sendsByKey } from '../../parts/forms/send-key.ts';
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
  const form = useRef<HTMLFormElement>(null);
  const [asked, setAsked] = useState(false);
  useEffect(() => {
    // In braces: newer browsers answer with a promise, which React would take for a way to clean up.
    form.current?.scrollIntoView({ block: 'nearest' });
  }, []);
  const submit = (): void => {
    if (busy) return;
    setAsked(true);
    if (lack !== undefined) focusField(form.current, lack.field);
    // Half a date is empty to us: the browser says what is wrong with it.
    else if (form.current?.reportValidity() !== false) onSubmit();
  };
  const complaint = (field: Field): string | null => (asked && lack?.field === field ? lack.message : null);
  return (
    <Paper
      withBorder
      p="sm"
      component="form"
      ref={form}
      aria-label={label}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
      onKeyDown={(event) => {
        if (sendsByKey(event)) submit();
      }}
    >
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
