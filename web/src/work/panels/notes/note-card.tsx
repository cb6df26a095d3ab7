import { Button, Group, Paper, Text } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconLock } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { api, answerOf } from '../../../api/client.ts';
import { showDone, showProblem } from '../../../parts/messages/notices.tsx';
import { TimeText } from '../../../parts/times/time-text.tsx';
import { useClaimChange } from '../../use-claim-change.ts';
import { runsOf } from './mention-text.ts';
import { readersWords } from './note-words.ts';
import type { Note } from './note-words.ts';

interface NoteCardProps {
  readonly claimId: string;
  readonly note: Note;
  /** Names of the desk, to set apart those that it calls. */
  readonly names: readonly string[];
  readonly mayErase: boolean;
}

/** A note as it stands: who wrote it, who may read it, and the way to erase it where that is meant to be possible. */
export function NoteCard({ claimId, note, names, mayErase }: NoteCardProps): ReactNode {
  const { number, by, at, text, restrictedTo, erased } = note;
  const [asked, ask] = useDisclosure();
  const erase = useClaimChange(claimId, async () =>
    answerOf(api.DELETE('/v1/claims/{id}/notes/{note}', { params: { path: { id: claimId, note: String(number) } } })),
  );
  const readers = readersWords(note);
  return (
    <Paper withBorder p="xs" component="li">
      {readers !== null && (
        <Group gap={4} wrap="nowrap" mb={4}>
          <IconLock size={14} aria-hidden style={{ flex: 'none' }} />
          <Text size="xs" fw={600} style={{ overflowWrap: 'anywhere' }}>
            {readers}
          </Text>
        </Group>
      )}
      {erased === null ? (
        <Text size="sm" style={{ overflowWrap: 'anywhere', whiteSpace: 'pre-wrap' }} dir="auto">
          {runsOf(text, names).map(({ text: run, calls }, place) => (calls ? <b key={place}>{run}</b> : run))}
        </Text>
      ) : (
        <Text size="sm" c="dimmed">
          Erased by {erased.by} <TimeText at={erased.at} />
        </Text>
      )}
      <Group justify="space-between" gap="xs">
        <Text size="xs" c="dimmed">
          {by} · <TimeText at={at} />
        </Text>
        {mayErase && restrictedTo !== null && erased === null && !asked && (
          <Button size="compact-sm" h={32} variant="subtle" color="gray" onClick={ask.open}>
            Erase …
          </Button>
        )}
      </Group>
      {asked && erased === null && (
        <Group gap={6} mt={4} role="group" aria-label="Erase this note">
          <Text size="sm">Its words will be gone for good.</Text>
          <Button
            size="compact-sm"
            h={32}
            color="red"
            loading={erase.isPending}
            onClick={() => erase.mutate(undefined, { onError: showProblem, onSuccess: () => showDone('The note is erased.') })}
          >
            Erase it
          </Button>
          <Button size="compact-sm" h={32} variant="subtle" color="gray" onClick={ask.close}>
            Keep it
          </Button>
        </Group>
      )}
    </Paper>
  );
}
