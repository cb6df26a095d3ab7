import { Button, Group, Text } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { ApiProblem, Offline } from '../../api/problem.ts';
import { inWords } from './trouble.tsx';

const UNDO_MILLISECONDS = 10_000;

/** Says what went wrong, and what to do. */
export function showProblem(error: unknown): void {
  const title = error instanceof ApiProblem || error instanceof Offline ? error.title : 'That did not work';
  notifications.show({ color: 'orange', title, message: inWords(error), autoClose: 12_000 });
}

/** Says that something is done. */
export const showDone = (message: string): void => {
  notifications.show({ message, color: 'teal' });
};

/** Says that something is not as it was asked for, though nothing broke. */
export const showRefused = (title: string, message: string): void => {
  notifications.show({ color: 'orange', title, message, autoClose: 12_000 });
};

/** Says that something is done, with the way to take it back. @returns takes the notice away */
export function showUndo(message: string, label: string, undo: () => void): () => void {
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
            undo();
          }}
        >
          {label}
        </Button>
      </Group>
    ),
  });
  return () => notifications.hide(id);
}
