import { Text } from '@mantine/core';
import type { ReactNode } from 'react';
import styles from './tile.module.css';

/** Figures side by side. */
export function Tiles({ label, children }: { readonly label: string; readonly children: ReactNode }): ReactNode {
  return (
    <dl className={styles['tiles']} aria-label={label}>
      {children}
    </dl>
  );
}

interface TileProps {
  readonly label: string;
  readonly value: string;
  /** What it rests on. */
  readonly note?: string;
}

/** One figure: what it is, how much, and what it rests on. */
export function Tile({ label, value, note }: TileProps): ReactNode {
  return (
    <div className={styles['tile']}>
      <Text component="dt" size="xs" c="dimmed">
        {label}
      </Text>
      <dd className={styles['value']}>{value}</dd>
      {note !== undefined && (
        <Text component="dd" size="xs" c="dimmed" className={styles['note'] ?? ''}>
          {note}
        </Text>
      )}
    </div>
  );
}
