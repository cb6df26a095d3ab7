import { Button, Group, Radio, Stack, TextInput } from '@mantine/core';
import { useState } from 'react';
import type { ReactNode } from 'react';
import { PARK_REASONS } from '../../../../config/reasons.ts';
import type { ParkReason } from '../../../../config/reasons.ts';
import { CancelButton } from '../../parts/dialogs/cancel-button.tsx';
import { Dialog } from '../../parts/dialogs/dialog.tsx';
import { useSentForm } from '../../parts/forms/use-sent-form.ts';
import { PARK_WORDS } from '../../parts/words/words.ts';

interface Parking {
  readonly reason: ParkReason;
  readonly note: string;
  readonly until: string;
}

interface ParkDialogProps {
  readonly opened: boolean;
  readonly onClose: () => void;
  readonly onPark: (parking: Parking) => void;
}

const HOUR = 3_600_000;
const WAKE_UPS = [
  { label: 'in an hour', milliseconds: HOUR },
  { label: 'in four hours', milliseconds: 4 * HOUR },
  { label: 'tomorrow', milliseconds: 24 * HOUR },
  { label: 'in three days', milliseconds: 72 * HOUR },
] as const;

/** When a claim comes back that waits so long from now. */
function wakeUpAt(place: string): string {
  const { milliseconds } = WAKE_UPS[Number(place)] ?? WAKE_UPS[0];
  return new Date(Date.now() + milliseconds).toISOString();
}

/** What the claim waits for, and when it is to come back. A parked claim does not count among those that one holds. */
export function ParkDialog({ opened, onClose, onPark }: ParkDialogProps): ReactNode {
  const [reason, setReason] = useState<ParkReason>('call-back');
  const [note, setNote] = useState('');
  const [wait, setWait] = useState('0');
  const { form } = useSentForm({
    busy: false,
    onSend: () => {
      onPark({ reason, note: note.trim(), until: wakeUpAt(wait) });
      onClose();
    },
  });
  return (
    <Dialog opened={opened} onClose={onClose} title="Park this claim">
      <form {...form}>
        <Stack>
          <Radio.Group
            label="It waits for"
            value={reason}
            onChange={(value) => setReason(PARK_REASONS.find((one) => one === value) ?? 'other')}
          >
            <Group gap="md" pt={4}>
              {PARK_REASONS.map((value, place) => (
                <Radio key={value} value={value} label={PARK_WORDS[value]} {...(place === 0 ? { 'data-autofocus': true } : {})} />
              ))}
            </Group>
          </Radio.Group>
          <Radio.Group label="It comes back" value={wait} onChange={setWait}>
            <Group gap="md" pt={4}>
              {WAKE_UPS.map(({ label }, place) => (
                <Radio key={label} value={String(place)} label={label} />
              ))}
            </Group>
          </Radio.Group>
          <TextInput
            label="Note"
            placeholder="Whom you called, and what you asked"
            value={note}
            maxLength={500}
            onChange={({ currentTarget }) => setNote(currentTarget.value)}
          />
          <Group justify="flex-end">
            <CancelButton />
            <Button type="submit">Park it</Button>
          </Group>
        </Stack>
      </form>
    </Dialog>
  );
}
