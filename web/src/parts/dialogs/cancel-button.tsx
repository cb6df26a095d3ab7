import { Button } from '@mantine/core';
import type { ReactNode } from 'react';
import { useHeldOpen } from './held-open.ts';

/** Closes the dialog around it; not while something in it is on its way. */
export function CancelButton({ autoFocus = false }: { readonly autoFocus?: boolean }): ReactNode {
  const { held, close } = useHeldOpen();
  return (
    <Button variant="subtle" color="gray" onClick={close} disabled={held} data-autofocus={autoFocus || undefined}>
      Cancel
    </Button>
  );
}
