import { Button, Group, List, Modal, Stack } from '@mantine/core';
import type { ReactNode } from 'react';

interface ReleaseDialogProps {
  readonly opened: boolean;
  readonly onClose: () => void;
  readonly title: string;
  /** What will happen, a sentence each. */
  readonly consequences: readonly string[];
  readonly confirm: string;
  readonly busy: boolean;
  readonly onConfirm: () => void;
}

/** Says what happens to somebody’s claims and drafts before it does. */
export function ReleaseDialog({ opened, onClose, title, consequences, confirm, busy, onConfirm }: ReleaseDialogProps): ReactNode {
  return (
    <Modal opened={opened} onClose={onClose} title={title} closeButtonProps={{ 'aria-label': 'Close' }}>
      <Stack>
        <List size="sm" spacing="xs">
          {consequences.map((sentence) => (
            <List.Item key={sentence}>{sentence}</List.Item>
          ))}
        </List>
        <Group justify="flex-end">
          <Button variant="subtle" color="gray" onClick={onClose} data-autofocus>
            Cancel
          </Button>
          <Button onClick={onConfirm} loading={busy}>
            {confirm}
          </Button>
        </Group>
      </Stack>
    </Modal>
  );
}
