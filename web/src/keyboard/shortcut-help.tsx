import { Group, SimpleGrid, Stack, Switch, Text, Title } from '@mantine/core';
import type { ReactNode } from 'react';
import { Dialog } from '../parts/dialogs/dialog.tsx';
import type { Action } from './action.ts';
import { shownKeys } from './key-sequence.ts';
import { Keys } from './keys.tsx';
import { MAC } from './mac.ts';
import { useOffered } from './use-actions.ts';
import { singleKeys, useSingleKeys } from './use-single-keys.ts';

interface ShortcutHelpProps {
  readonly opened: boolean;
  readonly onClose: () => void;
}

/** `?`: every key that does something here, and the switch that turns off those that are struck alone. */
export function ShortcutHelp({ opened, onClose }: ShortcutHelpProps): ReactNode {
  const groups = Map.groupBy(
    useOffered().filter(({ keys }) => keys.length > 0),
    ({ group }) => group,
  );
  return (
    <Dialog opened={opened} onClose={onClose} title="Keys that work here" size="xl">
      <SingleKeysSwitch />
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
    </Dialog>
  );
}

function SingleKeysSwitch(): ReactNode {
  const on = useSingleKeys();
  return (
    <Switch
      // Its ring has room below the head.
      mt={4}
      mb="lg"
      label="Single keys"
      description={`Letters, digits and signs do something when they are struck alone. Turned off, for who speaks to the machine or strikes keys unawares, they do nothing; every command stays under ${shownKeys('mod+k', MAC).join(' ')}, and keys with ${MAC ? '⌘' : 'Ctrl'}, arrows, Enter and Escape go on working. This browser remembers it.`}
      checked={on}
      onChange={({ currentTarget }) => singleKeys.turn(currentTarget.checked)}
    />
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
