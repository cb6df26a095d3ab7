import { Button, Group, Text } from '@mantine/core';
import type { ReactNode } from 'react';
import { count } from '../parts/words/words.ts';
import styles from './triage-screen.module.css';

interface FoundNoteProps {
  readonly found: number;
  /** How many claims were searched. */
  readonly searched: number;
  /** Undefined where all are loaded. */
  readonly onMore: (() => void) | undefined;
}

/** What a search in the list found, and that it looked only at what is loaded. */
export function FoundNote({ found, searched, onMore }: FoundNoteProps): ReactNode {
  return (
    <Group gap="sm" className={styles['found'] ?? ''} role="status">
      <Text size="xs">
        {found.toLocaleString('en-GB')} of {count(searched, 'claim')}{' '}
        {onMore === undefined ? 'in this list' : 'loaded so far; the rest of the list was not searched'}
      </Text>
      {onMore !== undefined && (
        <Button size="compact-xs" h={32} variant="default" onClick={onMore}>
          Load more
        </Button>
      )}
    </Group>
  );
}
