import { Badge, Tooltip } from '@mantine/core';
import { useNetwork } from '@mantine/hooks';
import { IconWifiOff } from '@tabler/icons-react';
import type { ReactNode } from 'react';

/** Says so when there is no network; nothing otherwise. */
export function Connection(): ReactNode {
  const { online } = useNetwork();
  return (
    <div role="status">
      {!online && (
        <Tooltip
          multiline
          w={280}
          label="A ruling that you write is saved when the network is back. Evidence, notes and contacts are kept in this browser until you send them."
        >
          <Badge color="orange" leftSection={<IconWifiOff size={12} aria-hidden />}>
            Offline
          </Badge>
        </Tooltip>
      )}
    </div>
  );
}
