import { Button, Indicator, Menu, Text, useMantineColorScheme } from '@mantine/core';
import { IconDeviceDesktop, IconEyeOff, IconLogout, IconMoon, IconSun, IconUserCircle } from '@tabler/icons-react';
import { useState } from 'react';
import type { ReactNode } from 'react';
import { useMe, useSavePreferences } from '../desks/queries.ts';
import { useActions } from '../keyboard/use-actions.ts';
import { MentionItems } from '../mentions/mention-items.tsx';
import { useMarkSeen, useMentions } from '../mentions/queries.ts';
import { seenMark, unseenCount } from '../mentions/unseen.ts';
import { count } from '../parts/words/words.ts';
import { useSession } from '../sign-in/use-session.ts';

const SCHEMES = [
  { scheme: 'light', label: 'Light', icon: IconSun },
  { scheme: 'dark', label: 'Dark', icon: IconMoon },
  { scheme: 'auto', label: 'As the machine', icon: IconDeviceDesktop },
] as const;

/** Who is signed in, which notes call them, how the page looks, and the way out. */
export function PersonMenu(): ReactNode {
  const { data: me } = useMe();
  const save = useSavePreferences();
  const session = useSession();
  const { colorScheme, setColorScheme } = useMantineColorScheme();
  const { data: mentions } = useMentions();
  const markSeen = useMarkSeen();
  const [opened, setOpened] = useState(false);
  const unseen = unseenCount(mentions);
  const toggle = (open: boolean): void => {
    setOpened(open);
    // Marked when the menu closes: as long as it is open it shows which are new.
    const mark = open || mentions === undefined ? undefined : seenMark(mentions);
    if (mark !== undefined) markSeen.mutate(mark);
  };
  useActions([{ id: 'mentions', label: 'Show the notes that call you', group: 'Everywhere', keys: ['g m'], run: () => toggle(!opened) }]);
  if (me === undefined) return null;
  const news = unseen === 0 ? '' : `, ${count(unseen, 'new note calls you', 'new notes call you')}`;
  return (
    <Menu position="bottom-end" width={300} withArrow opened={opened} onChange={toggle}>
      <Menu.Target>
        <Button
          variant="subtle"
          color="gray"
          px={8}
          aria-label={`${me.name}: your settings${news}`}
          styles={{ root: { overflow: 'visible' } }}
        >
          <Indicator label={unseen} disabled={unseen === 0} size={16} color="red" offset={2} aria-hidden>
            <IconUserCircle size={22} stroke={1.6} />
          </Indicator>
          <Text span size="sm" ml={6} visibleFrom="sm">
            {me.name}
          </Text>
        </Button>
      </Menu.Target>
      <Menu.Dropdown mah="80dvh" style={{ overflowY: 'auto' }}>
        <Menu.Label>
          <Text fw={600} size="sm">
            {me.name}
          </Text>
          <Text size="xs">{me.role}</Text>
        </Menu.Label>
        <Menu.Divider />
        <MentionItems />
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
