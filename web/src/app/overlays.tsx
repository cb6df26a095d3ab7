import { useNotifications } from '@mantine/notifications';
import { useSpotlight } from '@mantine/spotlight';
import { useEffect, useSyncExternalStore } from 'react';
import type { ReactNode } from 'react';
import { palette, paletteStore } from '../keyboard/palette-store.ts';
import { atHand } from '../parts/chunks/at-hand.tsx';
import { OnDemand } from '../parts/chunks/on-demand.tsx';
import { useSession } from '../sign-in/use-session.ts';

const Palette = atHand(async () => (await import('../keyboard/palette.tsx')).Palette);
const ShortcutHelp = atHand(async () => (await import('../keyboard/shortcut-help.tsx')).ShortcutHelp);
const SessionEnded = atHand(async () => (await import('../sign-in/session-ended.tsx')).SessionEnded);
const Notices = atHand(async () => (await import('./notices.tsx')).Notices);

/** When the screen itself is there, in milliseconds. That there is no connection could not be said by what had still to come. */
const SOON = 500;

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
  useEffect(() => {
    const waiting = setTimeout(() => Notices.chunk.bringAhead(), SOON);
    return () => clearTimeout(waiting);
  }, []);
  return (
    <>
      <OnDemand part={Palette} wanted={opened} onMissing={palette.close}>
        {(Part) => <Part />}
      </OnDemand>
      <OnDemand part={ShortcutHelp} wanted={helpOpened} onMissing={onHelpClose}>
        {(Part) => <Part opened={helpOpened} onClose={onHelpClose} />}
      </OnDemand>
      <OnDemand part={Notices} wanted={notifications.length > 0}>
        {(Part) => <Part />}
      </OnDemand>
      <OnDemand part={SessionEnded} wanted={ended}>
        {(Part) => <Part />}
      </OnDemand>
    </>
  );
}
