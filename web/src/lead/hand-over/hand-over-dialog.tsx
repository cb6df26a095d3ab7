import { Button, Group, Radio, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import type { ReactNode } from 'react';
import type { Person } from '../../api/types.ts';
import { usePeople } from '../../desks/queries.ts';
import { CancelButton } from '../../parts/dialogs/cancel-button.tsx';
import { Dialog } from '../../parts/dialogs/dialog.tsx';
import { useSentForm } from '../../parts/forms/use-sent-form.ts';
import { shownText } from '../../work/article/shown-text.ts';
import { handsInWords } from '../hands/in-hand.ts';
import { useHoldings } from '../queries.ts';
import { handOverLack } from './hand-over-lacks.ts';
import { useHandOver } from './use-hand-over.ts';

/** A claim that is to change hands. */
export interface Handing {
  readonly id: string;
  readonly text: string;
  /** Who has it now. */
  readonly from?: Person | undefined;
}

interface HandOverDialogProps {
  readonly desk: string;
  /** Undefined: closed. */
  readonly handing: Handing | undefined;
  readonly onClose: () => void;
}

/** To whom of the desk a claim goes, and what they have already. */
export function HandOverDialog({ desk, handing, onClose }: HandOverDialogProps): ReactNode {
  // Read before it opens, so that the focus finds a colleague.
  const { data } = usePeople(desk);
  return (
    <Dialog opened={handing !== undefined} onClose={onClose} title="Hand over this claim">
      {handing !== undefined && <HandOverForm key={handing.id} desk={desk} people={data?.people} handing={handing} onClose={onClose} />}
    </Dialog>
  );
}

interface HandOverFormProps {
  readonly desk: string;
  readonly people: readonly Person[] | undefined;
  readonly handing: Handing;
  readonly onClose: () => void;
}

function HandOverForm({ desk, people, handing: { id, text, from }, onClose }: HandOverFormProps): ReactNode {
  const { data: holdings } = useHoldings(desk);
  const handOver = useHandOver();
  const [to, setTo] = useState('');
  const colleagues = (people ?? []).filter((person) => person.id !== from?.id);
  const chosen = colleagues.find((person) => person.id === to);
  const { form, complaint } = useSentForm({
    lack: handOverLack(chosen),
    busy: handOver.isPending,
    onSend: () => {
      if (chosen !== undefined) handOver.mutate({ claimId: id, to: chosen, from }, { onSuccess: onClose });
    },
  });
  return (
    <form {...form}>
      <Stack>
        <Text size="sm" fw={600} lineClamp={3} dir="auto" style={{ overflowWrap: 'anywhere' }}>
          {shownText(text)}
        </Text>
        <Radio.Group data-field="to" label="To whom" value={to} onChange={setTo} error={colleagues.length > 0 && complaint('to')}>
          <Stack gap="xs" pt={6}>
            {colleagues.map((person, place) => {
              const hands = holdings?.items.find((item) => item.person.id === person.id);
              return (
                <Radio
                  key={person.id}
                  value={person.id}
                  label={person.name}
                  description={hands === undefined ? undefined : handsInWords(hands)}
                  {...(place === 0 ? { 'data-autofocus': true } : {})}
                />
              );
            })}
          </Stack>
        </Radio.Group>
        {people !== undefined && colleagues.length === 0 && <Text size="sm">Nobody else is on this desk. Add somebody under Members.</Text>}
        <Text size="xs" c="dimmed">
          They find it on top of their docket.{' '}
          {from === undefined ? '' : `${from.name} can no longer rule on it, but what they wrote is kept as their draft.`}
        </Text>
        <Group justify="flex-end">
          <CancelButton />
          <Button type="submit" loading={handOver.isPending}>
            {chosen === undefined ? 'Hand it over' : `Hand it to ${chosen.name}`}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
