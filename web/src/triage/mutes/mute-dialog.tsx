import { Alert, Button, Group, Radio, Stack, Text, TextInput } from '@mantine/core';
import { useState } from 'react';
import type { ReactNode } from 'react';
import { CancelButton } from '../../parts/dialogs/cancel-button.tsx';
import { Dialog } from '../../parts/dialogs/dialog.tsx';
import { useSentForm } from '../../parts/forms/use-sent-form.ts';
import { inWords } from '../../parts/messages/trouble.tsx';
import { shownText } from '../../work/article/shown-text.ts';
import { muteLack } from './mute-lacks.ts';
import { MUTE_TIMES, muteUntil } from './mute-times.ts';
import type { MuteWords } from './use-mutes.ts';

/** What is to be muted. */
export type Muted = Pick<MuteWords, 'kind' | 'name'>;

interface MuteDialogProps {
  /** What may be muted: the claim’s source, its outlet, its section. Empty: the dialog is shut. */
  readonly offered: readonly Muted[];
  readonly onClose: () => void;
  /** @throws where the server refuses */
  readonly onMute: (words: MuteWords) => Promise<unknown>;
}

const KIND_WORDS = { source: 'The source', outlet: 'The outlet', section: 'The section, whichever outlet’s,' } as const;

/** For how long a source’s, an outlet’s or a section’s claims come below the line, and why. */
export function MuteDialog({ offered, onClose, onMute }: MuteDialogProps): ReactNode {
  return (
    <Dialog opened={offered.length > 0} onClose={onClose} title="Mute">
      {offered.length > 0 && <MuteForm offered={offered} onClose={onClose} onMute={onMute} />}
    </Dialog>
  );
}

function MuteForm({ offered, onClose, onMute }: MuteDialogProps): ReactNode {
  const [place, setPlace] = useState('0');
  const [days, setDays] = useState('7');
  const [reason, setReason] = useState('');
  const [sending, setSending] = useState(false);
  const [error, setError] = useState<unknown>(null);
  const send = async (): Promise<void> => {
    const muted = offered[Number(place)];
    if (muted === undefined) return;
    setSending(true);
    try {
      await onMute({ ...muted, until: muteUntil(Number(days), new Date()), reason: reason.trim() });
      onClose();
    } catch (failure) {
      setError(failure);
      setSending(false);
    }
  };
  const { form, complaint } = useSentForm({ lack: muteLack(reason), busy: sending, onSend: () => void send() });
  return (
    <form {...form}>
      <Stack>
        <Text size="sm">
          Claims that are found from now on come below the line, where they say that they are muted and can be promoted. What is on the
          docket stays.
        </Text>
        <Radio.Group label="Mute" value={place} onChange={setPlace}>
          <Stack gap="xs" pt={4}>
            {offered.map(({ kind, name }, number) => (
              <Radio key={kind} value={String(number)} label={`${KIND_WORDS[kind]} ${shownText(name)}`} />
            ))}
          </Stack>
        </Radio.Group>
        <Radio.Group label="For" value={days} onChange={setDays}>
          <Group gap="md" pt={4}>
            {MUTE_TIMES.map(({ label, days: value }) => (
              <Radio key={value} value={String(value)} label={label} />
            ))}
          </Group>
        </Radio.Group>
        <TextInput
          data-field="reason"
          label="Why"
          error={complaint('reason')}
          description="Colleagues read it with each claim’s place."
          placeholder="Repeats the same figures every hour"
          required
          maxLength={500}
          value={reason}
          onChange={({ currentTarget }) => setReason(currentTarget.value)}
          data-autofocus
        />
        {error !== null && (
          <Alert color="orange" role="alert">
            {inWords(error)}
          </Alert>
        )}
        <Group justify="flex-end">
          <CancelButton />
          <Button type="submit" loading={sending}>
            Mute
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
