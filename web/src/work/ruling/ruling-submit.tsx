import { Alert, Button, Group, Stack, Text } from '@mantine/core';
import type { ReactNode } from 'react';
import type { ClaimDetail } from '../../api/types.ts';
import { ApiProblem } from '../../api/problem.ts';
import { Keys } from '../../keyboard/keys.tsx';
import { inWords } from '../../parts/messages/trouble.tsx';
import { OriginsNote } from './origins-note.tsx';
import { recordsWhat } from './ruling-words.ts';
import { SaveNote } from './save-note.tsx';
import type { DraftInHand } from './use-draft.ts';

interface RulingSubmitProps {
  readonly draft: DraftInHand;
  /** Whether the ruling is on a denial. */
  readonly denies: boolean;
  readonly origins: ClaimDetail['origins'];
  readonly holds: boolean;
  readonly sending: boolean;
  /** On the button while nothing is chosen. */
  readonly label: string;
  /** What the person is asked before it is recorded; null where nothing is. */
  readonly doubt: string | null;
  readonly refusal: unknown;
}

/** The end of the ruling: what it lacks, what was refused, and the button, which says what it records. */
export function RulingSubmit({ draft, denies, origins, holds, sending, label, doubt, refusal }: RulingSubmitProps): ReactNode {
  const { words } = draft;
  const what = recordsWhat(words, denies);
  return (
    <Stack gap="sm">
      <OriginsNote origins={words.originsOverride.trim() === '' ? origins : null} finding={words.finding} />
      {doubt !== null && (
        <Alert color="orange" p="xs" title={doubt} role="alert">
          Cite some of it under Evidence; or record it again, and it goes out as it is.
        </Alert>
      )}
      {refusal !== null && (
        <Alert color="orange" title={refusal instanceof ApiProblem ? refusal.title : 'This was not submitted'} role="alert">
          {inWords(refusal)} Your words are kept.
        </Alert>
      )}
      <Group justify="space-between" gap="xs">
        <Stack gap={0}>
          <SaveNote draft={draft} />
          <Text size="xs" c="dimmed">
            What you record is for good, in your name: there is no undo.
          </Text>
        </Stack>
        <Button
          type="submit"
          ml="auto"
          loading={sending}
          disabled={!holds}
          rightSection={<Keys binding="mod+enter" />}
          styles={WHOLE_LABEL}
        >
          {doubt === null ? (what ?? label) : `${what ?? label}, citing nothing`}
        </Button>
      </Group>
    </Stack>
  );
}

/** What is recorded for good is to be read to its end, on two lines where one does not do. */
const WHOLE_LABEL = {
  root: { height: 'auto', minHeight: 'var(--button-height)', paddingBlock: 6 },
  label: { whiteSpace: 'normal', height: 'auto', textAlign: 'start', lineHeight: 1.3 },
} as const;
