import { useNotifications } from '@mantine/notifications';
import { useSpotlight } from '@mantine/spotlight';
import { lazy, useSyncExternalStore } from 'react';
import type { ReactNode } from 'react';
import { paletteStore } from '../keyboard/palette-store.ts';
import { OnDemand } from '../parts/on-demand.tsx';
import { useSession } from '../sign-in/use-session.ts';

const Palette = lazy(async () => ({ default: (await import('../keyboard/palette.tsx')).Palette }));
const ShortcutHelp = lazy(async () => ({ default: (await import('../keyboard/shortcut-help.tsx')).ShortcutHelp }));
const SessionEnded = lazy(async () => ({ default: (await import('../sign-in/session-ended.tsx')).SessionEnded }));
const Notices = lazy(async () => ({ default: (await import('./notices.tsx')).Notices }));

interface OverlaysProps {
  readonly helpOpened: boolean;
  readonly onHelpClose: () => void;
}

/** What may lie over every screen: the palette, the keys, notices, and the end of the sign-in. */
export function Overlays({ helpOpened, onHelpClose }: OverlaysProps): ReactNode {
  const session = useSession();
  const ended = useSyncExternalStore(session.subscribe, session.hasEnded);
  const { opened } = useSpotlight(paletteStore);
  const { notifications } = useNotifications();
  return (
    <>
      <OnDemand wanted={opened}>
        <Palette />
      </OnDemand>
      <OnDemand wanted={helpOpened}>
        <ShortcutHelp opened={helpOpened} onClose={onHelpClose} />
      </OnDemand>
      <OnDemand wanted={notifications.length > 0}>
        <Notices />
      </OnDemand>
      <OnDemand wanted={ended}>
        <SessionEnded />
      </OnDemand>
    </>
  );
}
