import { Group, Kbd } from '@mantine/core';
import type { ReactNode } from 'react';
import { shownKeys } from './key-sequence.ts';
import type { Binding } from './key-sequence.ts';
import styles from './keys.module.css';
import { MAC } from './mac.ts';
import { useKeyWorks } from './use-single-keys.ts';

interface KeysProps {
  readonly binding: Binding;
  readonly size?: 'xs' | 'sm';
  /** Where keys are what one came to read: shown on a touch screen, too. */
  readonly always?: boolean;
}

/** Keys, drawn as keys, as long as they work; as a hint beside something else, only where there is likely a keyboard. */
export function Keys({ binding, size = 'sm', always = false }: KeysProps): ReactNode {
  const works = useKeyWorks(binding);
  if (!works) return null;
  return (
    <Group component="span" gap={3} wrap="nowrap" display="inline-flex" {...(always ? {} : { className: styles['hint'] })}>
      {shownKeys(binding, MAC).map((key, place) => (
        <Kbd key={`${place}${key}`} size={size}>
          {key}
        </Kbd>
      ))}
    </Group>
  );
}
