import { Text } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { shownText } from '../../work/article/shown-text.ts';
import styles from './claim-row.module.css';

interface ClaimRowProps {
  readonly desk: string;
  readonly id: string;
  readonly text: string;
  /** Under the claim: who has it, since when, how late. */
  readonly about: ReactNode;
  readonly actions: ReactNode;
}

/** A claim in a lead’s list: its words lead to the work view, beside them what a lead can do. */
export function ClaimRow({ desk, id, text, about, actions }: ClaimRowProps): ReactNode {
  return (
    <li className={styles['row']}>
      <div className={styles['words']}>
        <Text component={Link} to={`/desks/${desk}/work/${id}`} size="sm" dir="auto" className={styles['text'] ?? ''} data-row={id}>
          {shownText(text)}
        </Text>
        <Text size="xs" c="dimmed" component="div">
          {about}
        </Text>
      </div>
      <div className={styles['actions']}>{actions}</div>
    </li>
  );
}

/** The list that rows stand in. */
export function Rows({ label, children }: { readonly label: string; readonly children: ReactNode }): ReactNode {
  return (
    <ul className={styles['rows']} aria-label={label}>
      {children}
    </ul>
  );
}
