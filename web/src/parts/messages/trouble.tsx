import { Button } from '@mantine/core';
import { IconPlugConnectedX } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { isTold } from '../../api/problem.ts';
import { errorWords } from './error-words.ts';
import { Message } from './message.tsx';

interface TroubleProps {
  readonly error: unknown;
  readonly onRetry: () => void;
}

/** What could not be shown, why, and what to do. */
export function Trouble({ error, onRetry }: TroubleProps): ReactNode {
  return (
    <Message
      icon={IconPlugConnectedX}
      title={titleOf(error)}
      actions={
        <Button variant="light" onClick={onRetry}>
          Try again
        </Button>
      }
    >
      {errorWords(error)}
    </Message>
  );
}

function titleOf(error: unknown): string {
  return isTold(error) ? error.title : 'This could not be loaded';
}

export { errorWords as inWords };
