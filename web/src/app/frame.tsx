import { ActionIcon, AppShell, Burger, Group, Text, Tooltip, UnstyledButton } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';

import { IconSearch } from '@tabler/icons-react';
import { Outlet } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { DeskSwitch } from '../desks/desk-switch.tsx';
import { SignInGate } from '../sign-in/sign-in-gate.tsx';
import { Connection } from './connection.tsx';
import styles from './frame.module.css';
import { Navigation } from './navigation.tsx';
import { Keys } from '../keyboard/keys.tsx';
import { palette } from '../keyboard/palette-store.ts';
import { useSingleKeys } from '../keyboard/use-single-keys.ts';
import { Overlays } from './overlays.tsx';
import { PersonMenu } from './person-menu.tsx';
import { ScreenTitle } from './screen-title.tsx';
import { useEverywhereActions } from './use-everywhere-actions.ts';

/** What stands around every screen: where one is, where one may go, who one is. */
export function Frame(): ReactNode {
  return (
    <SignInGate>
      <Framed />
    </SignInGate>
  );
}

function Framed(): ReactNode {
  const [menuOpened, menu] = useDisclosure();
  const [helpOpened, help] = useDisclosure();
  const keysOn = useSingleKeys();
  useEverywhereActions({ showHelp: help.toggle });
  return (
    <AppShell
      header={{ height: 52 }}
      navbar={{ width: { base: 240, sm: 64, xl: 200 }, breakpoint: 'sm', collapsed: { mobile: !menuOpened } }}
      className={styles['frame']}
    >
      <a href="#screen" className={styles['skip']}>
        Skip to the screen
      </a>
      <AppShell.Header className={styles['header']}>
        <Group h="100%" px="sm" justify="space-between" wrap="nowrap" gap="sm">
          <Group gap="sm" wrap="nowrap" miw={0}>
            <Burger
              opened={menuOpened}
              onClick={menu.toggle}
              hiddenFrom="sm"
              size="sm"
              aria-label={menuOpened ? 'Close the menu' : 'Open the menu'}
            />
            <Text fw={700} visibleFrom="sm" className={styles['name']}>
              Claim Docket
            </Text>
            <DeskSwitch />
          </Group>
          <Group gap="xs" wrap="nowrap">
            <Connection />
            <UnstyledButton className={styles['palette']} onClick={palette.open} visibleFrom="sm">
              <Group gap="xs" wrap="nowrap">
                <IconSearch size={15} aria-hidden />
                <Text size="sm">Commands …</Text>
                <Keys always binding={keysOn ? '/' : 'mod+k'} size="xs" />
              </Group>
            </UnstyledButton>
            <ActionIcon variant="subtle" color="gray" size="lg" hiddenFrom="sm" onClick={palette.open} aria-label="Commands">
              <IconSearch size={18} />
            </ActionIcon>
            <Tooltip label="Keys that work here">
              <ActionIcon variant="subtle" color="gray" size="lg" onClick={help.open} aria-label="Keys that work here" visibleFrom="sm">
                ?
              </ActionIcon>
            </Tooltip>
            <PersonMenu />
          </Group>
        </Group>
      </AppShell.Header>
      <AppShell.Navbar p="xs" className={styles['navbar']}>
        <Navigation onGo={menu.close} />
      </AppShell.Navbar>
      <AppShell.Main id="screen" tabIndex={-1} className={styles['main']}>
        <ScreenTitle />
        <Outlet />
      </AppShell.Main>
      <Overlays helpOpened={helpOpened} onHelpClose={help.close} />
    </AppShell>
  );
}
