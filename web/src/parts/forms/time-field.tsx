import { TextInput } from '@mantine/core';
import type { TextInputProps } from '@mantine/core';
import type { ReactNode } from 'react';
import { fromLocal, toLocal } from '../times/local-time.ts';
import styles from './time-field.module.css';

interface TimeFieldProps extends Pick<TextInputProps, 'label' | 'description' | 'error' | 'required' | 'disabled'> {
  /** ISO 8601; empty for none. */
  readonly value: string;
  readonly onChange: (iso: string) => void;
  /** What a form calls it, to have it focused. */
  readonly 'data-field'?: string;
}

/** A day and a time of it, by the clock here. In a row it takes what the longest way of writing one needs, or a line of its own. */
export function TimeField({ value, onChange, ...field }: TimeFieldProps): ReactNode {
  return (
    <TextInput
      {...field}
      type="datetime-local"
      className={styles['field'] ?? ''}
      value={toLocal(value)}
      onChange={({ currentTarget }) => onChange(fromLocal(currentTarget.value))}
    />
  );
}
