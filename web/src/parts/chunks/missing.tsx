import { Button } from '@mantine/core';
import { IconRefresh } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { PartMissing } from '../../api/problem.ts';
import { Message } from '../messages/message.tsx';
import { inWords, Trouble } from '../messages/trouble.tsx';

interface MissingProps {
  readonly error: unknown;
  readonly onRetry: () => void;
}

/** In the place of a part of the page that did not come: why, and what to do. */
export function Missing({ error, onRetry }: MissingProps): ReactNode {
  if (!(error instanceof PartMissing)) return <Trouble error={error} onRetry={onRetry} />;
  return (
    <Message icon={IconRefresh} title={error.title} actions={<Button onClick={() => location.reload()}>Reload the page</Button>}>
      {inWords(error)}
    </Message>
  );
}
