import { Paper, Text, Title } from '@mantine/core';
import { useId } from 'react';
import type { ReactNode } from 'react';
import styles from './figure-card.module.css';

interface FigureCardProps {
  readonly title: string;
  /** What is counted, in a sentence. */
  readonly means: string;
  readonly children: ReactNode;
}

/** A figure with its heading and what it means. */
export function FigureCard({ title, means, children }: FigureCardProps): ReactNode {
  const id = useId();
  return (
    <Paper withBorder p="md" component="section" aria-labelledby={id} className={styles['card'] ?? ''}>
      <Title order={3} size="h5" id={id}>
        {title}
      </Title>
      <Text size="xs" c="dimmed" mb="sm">
        {means}
      </Text>
      {children}
    </Paper>
  );
}
