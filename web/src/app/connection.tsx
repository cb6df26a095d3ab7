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
        <Tooltip label="What you write is kept in this browser and sent when the network is back.">
          <Badge color="orange" leftSection={<IconWifiOff size={12} aria-hidden />}>
            Offline
          </Badge>
        </Tooltip>
      )}
    </div>
  );
}
