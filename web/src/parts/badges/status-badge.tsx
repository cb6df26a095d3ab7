import { Badge } from '@mantine/core';
import type { ReactNode } from 'react';
import type { ListedVerdict } from '../../api/types.ts';
import styles from './status-badge.module.css';
import { STATUS_WORDS } from '../words/verdict-words.ts';

/** Whether the desk stands by a verdict; nothing where it simply does. */
export function StatusBadge({ status, supersededBy }: Pick<ListedVerdict, 'status' | 'supersededBy'>): ReactNode {
  if (status === 'standing') return null;
  return (
    <Badge className={styles['badge'] ?? ''} data-status={status}>
      {supersededBy === null ? STATUS_WORDS[status] : `Superseded by verdict ${supersededBy}`}
    </Badge>
  );
}
