import { Button, Group, List, Stack } from '@mantine/core';
import type { ReactNode } from 'react';
import { CancelButton } from '../../parts/dialogs/cancel-button.tsx';
import { Dialog } from '../../parts/dialogs/dialog.tsx';
import { useHold } from '../../parts/dialogs/held-open.ts';

interface ReleaseProps {
  /** What will happen, a sentence each. */
  readonly consequences: readonly string[];
  readonly confirm: string;
  readonly busy: boolean;
  readonly onConfirm: () => void;
}

interface ReleaseDialogProps extends ReleaseProps {
  readonly opened: boolean;
  readonly onClose: () => void;
  readonly title: string;
}

/** Says what happens to somebody’s claims and drafts before it does. */
export function ReleaseDialog({ opened, onClose, title, ...release }: ReleaseDialogProps): ReactNode {
  return (
    <Dialog opened={opened} onClose={onClose} title={title}>
      <Release {...release} />
    </Dialog>
  );
}

function Release({ consequences, confirm, busy, onConfirm }: ReleaseProps): ReactNode {
  useHold(busy);
  return (
    <Stack>
      <List size="sm" spacing="xs">
        {consequences.map((sentence) => (
          <List.Item key={sentence}>{sentence}</List.Item>
        ))}
      </List>
      <Group justify="flex-end">
        <CancelButton autoFocus />
        <Button onClick={onConfirm} loading={busy}>
          {confirm}
        </Button>
      </Group>
    </Stack>
  );
}
