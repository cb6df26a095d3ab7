import { Badge } from '@mantine/core';
import type { ReactNode } from 'react';
import type { Finding } from '../../../../config/verdicts.ts';
import styles from './finding-badge.module.css';
import { findingWords } from '../words/words.ts';

interface FindingBadgeProps {
  readonly finding: Finding;
  /** Whether it was found of a denial. */
  readonly denies: boolean;
}

/** What was found, in words and a colour of its own. */
export function FindingBadge({ finding, denies }: FindingBadgeProps): ReactNode {
  return (
    <Badge className={styles['badge'] ?? ''} data-finding={finding}>
      {findingWords(finding, denies)}
    </Badge>
  );
}
