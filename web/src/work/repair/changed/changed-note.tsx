import { Alert, Button, Group, SimpleGrid, Stack, Text } from '@mantine/core';
import type { ReactNode } from 'react';
import { shownText } from '../../article/shown-text.ts';
import { changedFields } from './changed-fields.ts';
import type { Read } from './changed-fields.ts';

interface ChangedNoteProps {
  /** What the claim said when it was opened. */
  readonly read: Read;
  readonly now: Read;
  /** The person has read the new words, and goes on with them. */
  readonly onRead: () => void;
}

/** A colleague repaired the claim meanwhile: what it said and what it says side by side, and the way on. The words of the ruling are kept. */
export function ChangedNote({ read, now, onRead }: ChangedNoteProps): ReactNode {
  const fields = changedFields(read, now);
  return (
    <Alert color="orange" p="sm" role="alert" title="A colleague has repaired this claim since you opened it">
      <Stack gap="xs">
        <SimpleGrid cols={{ base: 1, xs: 2 }} spacing="sm">
          <Side title={`You read (wording ${read.revision})`} text={read.text} />
          <Side title={`It says now (wording ${now.revision})`} text={now.text} />
        </SimpleGrid>
        {fields.map(({ what, from, to }) => (
          <Text key={what} size="sm" style={{ overflowWrap: 'anywhere' }}>
            {what}: from <del>{shownText(from)}</del> to <b>{shownText(to)}</b>
          </Text>
        ))}
        <Group justify="space-between" gap="xs">
          <Text size="xs">What you wrote is kept. Read it against the new words before you submit.</Text>
          <Button size="compact-sm" h={32} onClick={onRead}>
            Go on with the new words
          </Button>
        </Group>
      </Stack>
    </Alert>
  );
}

function Side({ title, text }: { readonly title: string; readonly text: string }): ReactNode {
  return (
    <div>
      <Text size="xs" fw={650}>
        {title}
      </Text>
      <Text size="sm" dir="auto" style={{ overflowWrap: 'anywhere' }}>
        {shownText(text)}
      </Text>
    </div>
  );
}
