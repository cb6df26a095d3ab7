import { Text } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { shownText } from '../../work/article/shown-text.ts';
import type { LeadTab } from '../lead-tabs.ts';
import styles from './claim-row.module.css';

interface ClaimRowProps {
  readonly desk: string;
  readonly id: string;
  readonly text: string;
  /** The part of this screen in which its words open it; without one they lead to the work view. */
  readonly opensIn?: LeadTab;
  readonly open?: boolean;
  /** Under the claim: who has it, since when, how late. */
  readonly about: ReactNode;
  readonly actions?: ReactNode;
}

/** A claim in a lead’s list: its words open it, beside them is what a lead can do. */
export function ClaimRow({ desk, id, text, opensIn, open = false, about, actions }: ClaimRowProps): ReactNode {
  const words = { className: styles['text'], dir: 'auto', 'data-row': id, children: shownText(text) };
  return (
    <li className={styles['row']} data-current={open}>
      <div className={styles['words']}>
        {opensIn === undefined ? (
          <Link to="/desks/$desk/work/{-$claim}" params={{ desk, claim: id }} {...words} />
        ) : (
          <Link to="/desks/$desk/lead" params={{ desk }} search={{ tab: opensIn, claim: id }} replace resetScroll={false} {...words} />
        )}
        <Text size="xs" c="dimmed" component="div">
          {about}
        </Text>
      </div>
      {actions !== undefined && <div className={styles['actions']}>{actions}</div>}
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
