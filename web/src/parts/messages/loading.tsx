import { Center, Loader } from '@mantine/core';
import type { ReactNode } from 'react';

/** A page that is about to be there. */
export function Loading({ label }: { readonly label: string }): ReactNode {
  return (
    <Center mih="60vh">
      <Loader type="dots" aria-label={label} />
    </Center>
  );
}
