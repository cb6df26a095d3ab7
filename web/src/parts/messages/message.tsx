import { Center, Stack, Text, ThemeIcon, Title } from '@mantine/core';
import type { TablerIcon } from '@tabler/icons-react';
import type { ReactNode } from 'react';

interface MessageProps {
  readonly icon: TablerIcon;
  readonly title: string;
  /** Where it is the whole page: its first heading. */
  readonly wholePage?: boolean;
  readonly children?: ReactNode;
  /** What to do about it: buttons. */
  readonly actions?: ReactNode;
}

/** A pane with nothing else in it: why it is empty, and what to do. */
export function Message({ icon: Icon, title, wholePage = false, children, actions }: MessageProps): ReactNode {
  return (
    <Center mih={220} p="xl">
      <Stack align="center" gap="sm" maw={460}>
        <ThemeIcon variant="light" size="xl" radius="xl" aria-hidden>
          <Icon size={22} stroke={1.6} />
        </ThemeIcon>
        <Title order={wholePage ? 1 : 2} size="h4" ta="center">
          {title}
        </Title>
        {children !== undefined && (
          <Text c="dimmed" size="sm" ta="center" component="div">
            {children}
          </Text>
        )}
        {actions}
      </Stack>
    </Center>
  );
}
