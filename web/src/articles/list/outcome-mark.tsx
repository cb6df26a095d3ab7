import { Badge, Loader } from '@mantine/core';
import { IconAlertTriangle, IconBan, IconCheck, IconCopy } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import type { Upload } from '../../api/types.ts';
import { OUTCOME_WORDS } from './outcome-words.ts';

const MARKS: Readonly<Record<Upload['status'], { readonly color: string; readonly icon: ReactNode }>> = {
  processing: { color: 'ink', icon: <Loader size={10} aria-hidden /> },
  processed: { color: 'teal', icon: <IconCheck size={12} aria-hidden /> },
  repeated: { color: 'gray', icon: <IconCopy size={12} aria-hidden /> },
  rejected: { color: 'red', icon: <IconBan size={12} aria-hidden /> },
  stuck: { color: 'orange', icon: <IconAlertTriangle size={12} aria-hidden /> },
};

/** What became of an upload, in a word. */
export function OutcomeMark({ status }: { readonly status: Upload['status'] }): ReactNode {
  const { color, icon } = MARKS[status];
  return (
    <Badge color={color} leftSection={icon}>
      {OUTCOME_WORDS[status]}
    </Badge>
  );
}
