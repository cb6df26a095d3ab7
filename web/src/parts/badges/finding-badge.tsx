import { Badge } from '@mantine/core';
import type { ReactNode } from 'react';
import type { Finding } from '../../../../config/verdicts.ts';
import styles from './finding-badge.module.css';
import { FINDING_WORDS } from '../words/words.ts';

/** What was found, in words and a colour of its own. */
export function FindingBadge({ finding }: { readonly finding: Finding }): ReactNode {
  return (
    <Badge className={styles['badge'] ?? ''} data-finding={finding}>
      {FINDING_WORDS[finding]}
    </Badge>
  );
}
