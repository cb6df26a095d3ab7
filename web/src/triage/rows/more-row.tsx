import { Button, Group, Skeleton, Text } from '@mantine/core';
import type { ReactNode } from 'react';
import styles from './rows.module.css';

interface MoreRowProps {
  /** Its number in the list, from 1. */
  readonly number: number;
  readonly isBroken: boolean;
  readonly onMore: () => void;
}

/** Where a list is not loaded any further: it will be by itself, or was asked for in vain. */
export function MoreRow({ number, isBroken, onMore }: MoreRowProps): ReactNode {
  return (
    <div role="row" aria-rowindex={number}>
      <div role="gridcell" className={styles['more']}>
        {isBroken ? (
          <Group gap="sm">
            <Text size="sm">The rest could not be loaded.</Text>
            <Button size="compact-sm" h={32} variant="default" onClick={onMore}>
              Try again
            </Button>
          </Group>
        ) : (
          <Skeleton h={60} radius="md" role="status" aria-label="More claims are being loaded" />
        )}
      </div>
    </div>
  );
}
