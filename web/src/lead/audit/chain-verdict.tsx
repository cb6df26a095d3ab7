import { Alert, List } from '@mantine/core';
import { IconShieldCheck, IconShieldX } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import type { History } from '../../api/types.ts';

/** Whether a chain is whole, and what is wrong where it is not. */
export function ChainVerdict({ intact, faults }: Pick<History, 'intact' | 'faults'>): ReactNode {
  if (intact) {
    return (
      <Alert color="teal" icon={<IconShieldCheck aria-hidden />} title="The chain is whole" role="status">
        Every event is there, each as it was written.
      </Alert>
    );
  }
  return (
    <Alert color="red" icon={<IconShieldX aria-hidden />} title="The chain is not whole" role="alert">
      <List size="sm">
        {faults.map(({ seq, problem, detail }) => (
          <List.Item key={`${seq}${problem}`}>
            Event {seq}, {problem}: {detail}
          </List.Item>
        ))}
      </List>
      Change nothing. Tell the people who run this, and have them run docket audit: it verifies the whole audit against the daily roots.
    </Alert>
  );
}
