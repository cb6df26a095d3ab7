import { Button, Text } from '@mantine/core';
import type { ReactNode } from 'react';
import { Keys } from '../../keyboard/keys.tsx';
import type { StoryCounts } from './row.ts';
import styles from './rows.module.css';

interface LineRowProps {
  /** Its number in the list, from 1. */
  readonly number: number;
  /** How many stand above it and below it; undefined while nobody knows. */
  readonly above: number | undefined;
  readonly below: number | undefined;
  /** How many of them a search has found; null where nobody searches. */
  readonly found: StoryCounts | null;
  readonly open: boolean;
  readonly onFlip: () => void;
}

/** The line between what the desk can check and what it cannot. */
export function LineRow({ number, above, below, found, open, onFlip }: LineRowProps): ReactNode {
  return (
    <div role="row" aria-rowindex={number} data-key="line">
      <div role="gridcell" className={styles['line']}>
        <Text size="sm" fw={650} className={styles['of'] ?? ''}>
          The line
        </Text>
        <Text size="xs" c="dimmed" className={styles['of'] ?? ''}>
          {found === null ? `${above ?? '…'} above · ${below ?? '…'} below` : `Found: ${found.above} above · ${found.below} below`}
        </Text>
        <Button
          size="compact-sm"
          h={32}
          variant="default"
          onClick={onFlip}
          rightSection={
            <span className={styles['key']} aria-hidden>
              <Keys binding="O" />
            </span>
          }
          aria-expanded={open}
        >
          {open ? 'Fold all below' : 'Show all below'}
        </Button>
      </div>
    </div>
  );
}
