import { Button, Group, Menu, Text } from '@mantine/core';
import { IconChevronDown } from '@tabler/icons-react';
import { useNavigate } from '@tanstack/react-router';
import { useEffect } from 'react';
import type { ReactNode } from 'react';
import { LAST_DESK_KEY } from './last-desk.ts';
import { useDesks } from './queries.ts';
import { useDesk } from './use-desk.ts';

/** Which desk one is at, how all of them stand, and the way to another. */
export function DeskSwitch(): ReactNode {
  const here = useDesk();
  const { data } = useDesks();
  const navigate = useNavigate();
  const desks = data?.desks ?? [];
  const current = desks.find(({ desk }) => desk === here);
  const known = current?.desk;
  useEffect(() => {
    if (known !== undefined) localStorage.setItem(LAST_DESK_KEY, known);
  }, [known]);
  if (desks.length === 0) return null;
  return (
    <Menu position="bottom-start" width={380}>
      <Menu.Target>
        <Button
          variant="default"
          size="compact-md"
          rightSection={<IconChevronDown size={14} aria-hidden />}
          aria-label={current === undefined ? 'Choose a desk' : `Desk: ${current.name}. Choose another`}
        >
          {current?.name ?? 'Choose a desk'}
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        {desks.map(({ desk, name, waiting, below, overdue, signOff, second, adjudication }) => (
          <Menu.Item key={desk} onClick={() => void navigate({ to: '/desks/$desk/triage', params: { desk } })} aria-current={desk === here}>
            <Group justify="space-between" wrap="nowrap">
              <Text size="sm" {...(desk === here ? { fw: 650 } : {})}>
                {name}
              </Text>
              <Text size="xs" c="dimmed">
                {waiting} waiting{forEyes(signOff + second + adjudication)} · {below} below{overdue > 0 ? ` · ${overdue} overdue` : ''}
              </Text>
            </Group>
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}

/** How many wait for a second pair of eyes; nothing where none does. */
const forEyes = (waiting: number): string => (waiting === 0 ? '' : ` · ${waiting} for other eyes`);
