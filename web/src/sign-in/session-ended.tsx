import { Button, Modal, Stack, Text } from '@mantine/core';
import { useSyncExternalStore } from 'react';
import type { ReactNode } from 'react';
import { useSession } from './use-session.ts';

/** Over the page, when the sign-in could not be renewed: the page below stays as it is. */
export function SessionEnded(): ReactNode {
  const session = useSession();
  const ended = useSyncExternalStore(session.subscribe, session.hasEnded);
  return (
    <Modal opened={ended} onClose={() => {}} withCloseButton={false} title="Your sign-in has ended" centered>
      <Stack>
        <Text size="sm">
          A ruling, evidence, notes and contacts that you were writing are kept in this browser. Sign in again, and you come back to this
          very page.
        </Text>
        <Button data-autofocus onClick={() => void session.signIn()}>
          Sign in again
        </Button>
      </Stack>
    </Modal>
  );
}
