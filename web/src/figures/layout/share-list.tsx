import { Text } from '@mantine/core';
import type { ReactNode } from 'react';
import { amount, percent } from '../amounts.ts';
import type { Share } from '../desk/desk-days.ts';
import styles from './share-list.module.css';

interface ShareListProps {
  readonly label: string;
  readonly shares: readonly Share[];
  /** Said where there is none. */
  readonly nothing: string;
}

/** Counts by kind, each with a bar beside its number: chart and table in one. */
export function ShareList({ label, shares, nothing }: ShareListProps): ReactNode {
  const most = Math.max(1, ...shares.map(({ count }) => count));
  if (shares.length === 0) {
    return (
      <Text size="sm" c="dimmed">
        {nothing}
      </Text>
    );
  }
  return (
    <div className={styles['list']} role="table" aria-label={label}>
      {shares.map(({ name, label: words, count, share }) => (
        <div key={name} className={styles['row']} role="row">
          <span role="rowheader">{words}</span>
          <span role="presentation">
            <span className={styles['bar']} style={{ display: 'block', inlineSize: `${(100 * count) / most}%` }} />
          </span>
          <span role="cell" className={styles['number']}>
            {amount(count)}
          </span>
          <span role="cell" className={styles['number']}>
            {percent(share)}
          </span>
        </div>
      ))}
    </div>
  );
}
