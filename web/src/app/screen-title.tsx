import { VisuallyHidden } from '@mantine/core';
import { useMatches } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import styles from './frame.module.css';

/** What the screen is called: seen in the browser’s tab, and heard by whoever goes from heading to heading, unless the screen has a heading of its own. */
export function ScreenTitle(): ReactNode {
  const title = useMatches({ select: (matches) => matches.at(-1)?.staticData.title ?? 'Claim Docket' });
  return (
    <VisuallyHidden component="div" className={styles['title'] ?? ''}>
      <title>{title === 'Claim Docket' ? title : `${title} · Claim Docket`}</title>
      <h1>{title}</h1>
    </VisuallyHidden>
  );
}
