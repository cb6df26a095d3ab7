import { Menu, Text } from '@mantine/core';
import { IconAt } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { TimeText } from '../parts/times/time-text.tsx';
import { useMentions } from './queries.ts';

/** The notes that call the person, each with the way to its claim: part of a menu. */
export function MentionItems(): ReactNode {
  const { data } = useMentions();
  const items = data?.items ?? [];
  return (
    <>
      <Menu.Label>Notes that call you</Menu.Label>
      {items.length === 0 && (
        <Text size="sm" c="dimmed" px="sm" pb={4}>
          None yet. Colleagues call you by @ and your name.
        </Text>
      )}
      {items.map(({ claim, note, seen }) => (
        <Menu.Item
          key={`${claim.id}${note.number}`}
          component={Link}
          to={`/desks/${claim.desk}/work/${claim.id}`}
          hash="notes"
          leftSection={<IconAt size={16} aria-hidden />}
        >
          <Text size="sm" lineClamp={2} dir="auto" fw={seen ? 400 : 650} style={{ overflowWrap: 'anywhere' }}>
            {note.erased === null ? note.text : 'A note that was erased'}
          </Text>
          <Text size="xs" c="dimmed">
            {seen ? '' : 'new · '}
            {note.by} · <TimeText at={note.at} />
          </Text>
        </Menu.Item>
      ))}
      <Menu.Divider />
    </>
  );
}
