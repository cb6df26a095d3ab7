import { Group, Modal, SimpleGrid, Stack, Text, Title } from '@mantine/core';
import type { ReactNode } from 'react';
import type { Action } from './action.ts';
import { Keys } from './keys.tsx';
import { useOffered } from './use-actions.ts';

interface ShortcutHelpProps {
  readonly opened: boolean;
  readonly onClose: () => void;
}

/** `?`: every key that does something here. */
export function ShortcutHelp({ opened, onClose }: ShortcutHelpProps): ReactNode {
  const groups = Map.groupBy(
    useOffered().filter(({ keys }) => keys.length > 0),
    ({ group }) => group,
  );
  return (
    <Modal opened={opened} onClose={onClose} title="Keys that work here" size="xl" closeButtonProps={{ 'aria-label': 'Close' }}>
      <SimpleGrid cols={{ base: 1, sm: 2 }} spacing="xl">
        {[...groups].map(([group, actions]) => (
          <Stack key={group} gap="xs">
            <Title order={3} size="h6">
              {group}
            </Title>
            {actions.map((action) => (
              <KeyLine key={action.id} action={action} />
            ))}
          </Stack>
        ))}
      </SimpleGrid>
    </Modal>
  );
}

function KeyLine({ action: { id, label, keys, enabled } }: { readonly action: Action }): ReactNode {
  return (
    <Group
      justify="space-between"
      wrap="nowrap"
      align="start"
      data-action={id}
      data-keys={keys.join(' or ')}
      data-possible={enabled !== false}
    >
      <Text size="sm" {...(enabled === false ? { c: 'dimmed' } : {})}>
        {label}
      </Text>
      <Group gap="xs" wrap="nowrap">
        {keys.map((binding) => (
          <Keys always key={binding} binding={binding} />
        ))}
      </Group>
    </Group>
  );
}
