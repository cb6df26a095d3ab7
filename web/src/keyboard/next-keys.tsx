import { Group, Paper, Portal, Stack, Text } from '@mantine/core';
import type { ReactNode } from 'react';
import type { Action } from './action.ts';
import { Keys } from './keys.tsx';
import styles from './next-keys.module.css';

interface NextKeysProps {
  readonly candidates: readonly Action[];
  /** How many keys of each binding were struck already. */
  readonly typed: number;
}

/** After a first key: which second keys there are, and what they do. */
export function NextKeys({ candidates, typed }: NextKeysProps): ReactNode {
  if (candidates.length === 0) return null;
  return (
    <Portal>
      <Paper className={styles['card']} shadow="lg" withBorder p="sm" role="status">
        <Stack gap={6}>
          {candidates.map(({ id, label, keys }) => (
            <Group key={id} gap="sm" wrap="nowrap">
              <Keys always binding={(keys[0] ?? '').split(' ').slice(typed).join(' ')} />
              <Text size="sm">{label}</Text>
            </Group>
          ))}
        </Stack>
      </Paper>
    </Portal>
  );
}
