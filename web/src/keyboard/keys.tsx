import { Group, Kbd } from '@mantine/core';
import type { ReactNode } from 'react';
import { shownKeys } from './key-sequence.ts';
import type { Binding } from './key-sequence.ts';

const MAC = /Mac|iPhone|iPad/.test(navigator.userAgent);

/** Keys, drawn as keys. */
export function Keys({ binding }: { readonly binding: Binding }): ReactNode {
  return (
    <Group component="span" gap={3} wrap="nowrap" display="inline-flex">
      {shownKeys(binding, MAC).map((key, place) => (
        <Kbd key={`${place}${key}`}>{key}</Kbd>
      ))}
    </Group>
  );
}
