import '@mantine/dropzone/styles.css';
import { Group, Stack, Text } from '@mantine/core';
import { Dropzone } from '@mantine/dropzone';
import { IconFileUpload } from '@tabler/icons-react';
import type { ReactNode } from 'react';

interface DropAreaProps {
  /** False: the person may not upload, or a dialog is open. */
  readonly active: boolean;
  readonly onFiles: (files: readonly File[]) => void;
}

/** The whole window takes files while some are dragged over it. What is no article is refused by name afterwards, not by the pointer’s looks. */
export function DropArea({ active, onFiles }: DropAreaProps): ReactNode {
  return (
    <Dropzone.FullScreen active={active} onDrop={onFiles} role="region" aria-label="Drop articles here">
      <Group justify="center" mih="calc(100vh - 7rem)" style={{ pointerEvents: 'none' }}>
        <Stack align="center" gap="xs">
          <IconFileUpload size={44} stroke={1.4} aria-hidden />
          <Text size="lg" fw={650}>
            Drop articles to upload them
          </Text>
          <Text size="sm" c="dimmed">
            Plain text, HTML or Markdown, as many as you like
          </Text>
        </Stack>
      </Group>
    </Dropzone.FullScreen>
  );
}
