import { Notifications } from '@mantine/notifications';
import type { ReactNode } from 'react';

/** Where notices appear. */
export function Notices(): ReactNode {
  return <Notifications position="bottom-right" limit={3} />;
}
