import { Text, Tooltip } from '@mantine/core';
import type { ReactNode } from 'react';
import type { Claim } from '../../api/types.ts';
import styles from './priority-mark.module.css';

/** A claim’s priority: its score, the colour of its band, and why on hover. */
export function PriorityMark({ priority: { score, band, reasons } }: { readonly priority: Claim['priority'] }): ReactNode {
  return (
    <Tooltip label={reasons.length === 0 ? 'Nothing raises its priority' : reasons.join(' · ')} multiline maw={320}>
      <Text span className={styles['mark']} data-band={band} aria-label={`Priority ${score}, ${band}`}>
        {score}
      </Text>
    </Tooltip>
  );
}
