import { Button, Drawer, Paper, Skeleton, Stack, Text } from '@mantine/core';
import { IconVolumeOff } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import type { Mute } from '../../api/types.ts';
import { useKeyWorks } from '../../keyboard/use-single-keys.ts';
import { Message } from '../../parts/messages/message.tsx';
import { TimeText } from '../../parts/times/time-text.tsx';
import { Trouble } from '../../parts/messages/trouble.tsx';
import { shownText } from '../../work/article/shown-text.ts';
import { useMutes } from './use-mutes.ts';

interface MutesPeekProps {
  readonly desk: string;
  readonly opened: boolean;
  readonly onClose: () => void;
  /** Undefined for those who may only look. */
  readonly onEnd: ((mute: Mute) => void) | undefined;
}

/** What is muted on the desk, until when and why, and the way to end it. */
export function MutesPeek({ desk, opened, onClose, onEnd }: MutesPeekProps): ReactNode {
  const byKey = useKeyWorks('m');
  return (
    <Drawer opened={opened} onClose={onClose} title="Muted on this desk" position="right" closeButtonProps={{ 'aria-label': 'Close' }}>
      {opened && (
        <Mutes
          desk={desk}
          onEnd={onEnd}
          hint={
            onEnd === undefined
              ? 'A lead may mute a source, an outlet or a section from one of its claims.'
              : byKey
                ? 'Press m on a claim to mute its source, outlet or section for a while.'
                : 'Mute, above a claim in the list, keeps its source, outlet or section out of it for a while.'
          }
        />
      )}
    </Drawer>
  );
}

interface MutesProps extends Pick<MutesPeekProps, 'desk' | 'onEnd'> {
  /** Where nothing is muted: how to mute. */
  readonly hint: string;
}

/** What is muted on the desk, by name. */
export function Mutes({ desk, onEnd, hint }: MutesProps): ReactNode {
  const { data, error, refetch } = useMutes(desk);
  if (error !== null && data === undefined) return <Trouble error={error} onRetry={() => void refetch()} />;
  if (data === undefined) return <Skeleton h={96} radius="md" />;
  if (data.items.length === 0) {
    return (
      <Message icon={IconVolumeOff} title="Nothing is muted">
        {hint}
      </Message>
    );
  }
  return (
    <Stack gap="sm">
      {data.items.map((mute) => (
        <Paper key={mute.id} withBorder p="sm">
          <Text size="sm" fw={650} style={{ overflowWrap: 'anywhere' }} dir="auto">
            {shownText(mute.name)}
          </Text>
          <Text size="xs" c="dimmed">
            {mute.kind}, by {mute.by} · ends <TimeText at={mute.until} />
          </Text>
          <Text size="sm" mt={4} style={{ overflowWrap: 'anywhere' }} dir="auto">
            {shownText(mute.reason)}
          </Text>
          {onEnd !== undefined && (
            <Button
              size="compact-sm"
              h={32}
              mt="xs"
              variant="default"
              onClick={() => onEnd(mute)}
              aria-label={`End the mute of ${mute.name}`}
            >
              End the mute
            </Button>
          )}
        </Paper>
      ))}
    </Stack>
  );
}
