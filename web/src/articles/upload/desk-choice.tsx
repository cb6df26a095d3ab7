import { Select } from '@mantine/core';
import type { ReactNode } from 'react';
import { useDesks } from '../../desks/queries.ts';

interface DeskChoiceProps {
  /** Undefined: the desk that an article’s words belong to. */
  readonly value: string | undefined;
  readonly onChange: (desk: string | undefined) => void;
  /** Shown above; else told to screen readers alone. */
  readonly label?: string;
}

const BY_WORDS = '';

/** Which desk is to have what is uploaded. */
export function DeskChoice({ value, onChange, label }: DeskChoiceProps): ReactNode {
  const { data } = useDesks();
  return (
    <Select
      {...(label === undefined ? { 'aria-label': 'Desk for uploads' } : { label })}
      allowDeselect={false}
      w={{ base: '100%', xs: 200 }}
      data={[
        { value: BY_WORDS, label: 'Desk by its words' },
        ...(data?.desks ?? []).map(({ desk, name }) => ({ value: desk, label: `To ${name}` })),
      ]}
      value={value ?? BY_WORDS}
      onChange={(desk) => onChange(desk === null || desk === BY_WORDS ? undefined : desk)}
    />
  );
}
