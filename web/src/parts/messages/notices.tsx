import { Button, Group, Text } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import type { NotificationData } from '@mantine/notifications';
import { isTold } from '../../api/problem.ts';
import { inWords } from './trouble.tsx';

const UNDO_MILLISECONDS = 10_000;

/** Something to do about a notice. */
interface NoticeAction {
  readonly label: string;
  readonly run: () => void;
}

/** Says what went wrong, and what to do. */
export function showProblem(error: unknown): void {
  const title = isTold(error) ? error.title : 'That did not work';
  showOnce({ color: 'orange', title, message: inWords(error), autoClose: 12_000 });
}

/** Says that something is done, and offers to go and see it. */
export const showDone = (message: string, action?: NoticeAction): void => {
  if (action === undefined) showOnce({ message, color: 'teal' });
  else showWith(message, action);
};

/** Says that something is not as it was asked for, though nothing broke. */
export const showRefused = (title: string, message: string): void => showOnce({ color: 'orange', title, message, autoClose: 12_000 });

/** Says that something is done, with the way to take it back. @returns takes the notice away */
export const showUndo = (message: string, label: string, undo: () => void): (() => void) => showWith(message, { label, run: undo });

/** Shows a notice, unless one that says the same is still there. */
function showOnce(notice: NotificationData & { readonly title?: string; readonly message: string }): void {
  notifications.show({ ...notice, id: `${notice.title ?? ''} ${notice.message}` });
}

/** Shows a notice with a button, which takes it away. @returns takes the notice away */
function showWith(message: string, { label, run }: NoticeAction): () => void {
  const id = notifications.show({
    autoClose: UNDO_MILLISECONDS,
    color: 'teal',
    message: (
      <Group justify="space-between" wrap="nowrap">
        <Text size="sm">{message}</Text>
        <Button
          size="compact-sm"
          variant="light"
          flex="none"
          onClick={() => {
            notifications.hide(id);
            run();
          }}
        >
          {label}
        </Button>
      </Group>
    ),
  });
  return () => notifications.hide(id);
}
