import { Button, Menu, Text, useMantineColorScheme } from '@mantine/core';
import { IconDeviceDesktop, IconEyeOff, IconLogout, IconMoon, IconSun, IconUserCircle } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useMe, useSavePreferences } from '../desks/queries.ts';
import { useSession } from '../sign-in/use-session.ts';

const SCHEMES = [
  { scheme: 'light', label: 'Light', icon: IconSun },
  { scheme: 'dark', label: 'Dark', icon: IconMoon },
  { scheme: 'auto', label: 'As the machine', icon: IconDeviceDesktop },
] as const;

/** Who is signed in, how the page looks, and the way out. */
export function PersonMenu(): ReactNode {
  const { data: me } = useMe();
  const save = useSavePreferences();
  const session = useSession();
  const { colorScheme, setColorScheme } = useMantineColorScheme();
  if (me === undefined) return null;
  return (
    <Menu position="bottom-end" width={260} withArrow>
      <Menu.Target>
        <Button variant="subtle" color="gray" px={8} aria-label={`${me.name}: your settings`}>
          <IconUserCircle size={22} stroke={1.6} aria-hidden />
          <Text span size="sm" ml={6} visibleFrom="sm">
            {me.name}
          </Text>
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Label>
          <Text fw={600} size="sm">
            {me.name}
          </Text>
          <Text size="xs">{me.role}</Text>
        </Menu.Label>
        <Menu.Divider />
        <Menu.Item
          leftSection={<IconEyeOff size={16} aria-hidden />}
          closeMenuOnClick={false}
          role="menuitemcheckbox"
          aria-checked={me.preferences.skipGraphic}
          onClick={() => save.mutate({ skipGraphic: !me.preferences.skipGraphic })}
        >
          {me.preferences.skipGraphic ? 'Graphic material: never handed to me' : 'Graphic material: handed to me, too'}
        </Menu.Item>
        <Menu.Divider />
        {SCHEMES.map(({ scheme, label, icon: Icon }) => (
          <Menu.Item
            key={scheme}
            leftSection={<Icon size={16} aria-hidden />}
            role="menuitemradio"
            aria-checked={colorScheme === scheme}
            onClick={() => setColorScheme(scheme)}
            {...(colorScheme === scheme ? { fw: 650 } : {})}
          >
            {label}
          </Menu.Item>
        ))}
        <Menu.Divider />
        <Menu.Item leftSection={<IconLogout size={16} aria-hidden />} onClick={() => void session.signOut()}>
          Sign out
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}
