import { Button, Code } from '@mantine/core';
import { IconBug, IconCompass } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { Message } from '../parts/messages/message.tsx';

/** An address that leads nowhere. */
export function Lost(): ReactNode {
  return (
    <main>
      <Message icon={IconCompass} title="There is nothing at this address" wholePage actions={<HomeButton />}>
        It may be an old link, or one that lost its end on the way.
      </Message>
    </main>
  );
}

/** A screen broke: what is kept of what was being written, and the way on. */
export function Stumbled({ error, reset }: { readonly error: unknown; readonly reset: () => void }): ReactNode {
  return (
    <Message icon={IconBug} title="This screen broke" actions={<Button onClick={reset}>Show it again</Button>}>
      A ruling, evidence, notes and contacts that you were writing are kept in this browser. If it breaks again, tell your engineers:{' '}
      <Code>{error instanceof Error ? error.message : String(error)}</Code>
    </Message>
  );
}

function HomeButton(): ReactNode {
  return (
    <Button component={Link} to="/">
      To the desk
    </Button>
  );
}
