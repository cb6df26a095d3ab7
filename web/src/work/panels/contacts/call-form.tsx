import { Group, Input, SegmentedControl, Stack, Textarea, TextInput } from '@mantine/core';
import { useState } from 'react';
import type { ReactNode } from 'react';
import { LIMITS } from '../../../../../config/limits.ts';
import { api, answerOf } from '../../../api/client.ts';
import { fromLocal, toLocal } from '../../../parts/times/local-time.ts';
import { choicesOf } from '../../../parts/choices.ts';
import { Choice } from '../../ruling/choice.tsx';
import { useClaimChange } from '../../use-claim-change.ts';
import { SmallForm } from '../small-form.tsx';
import { callLack } from './contact-lacks.ts';
import { CALL_CHANNEL_WORDS, CALL_OUTCOME_WORDS } from './contact-words.ts';
import type { Call } from './contact-words.ts';

interface CallFormProps {
  readonly claimId: string;
  /** Whose words the claim is: offered as the one who was called. */
  readonly claimant: string;
  readonly onDone: () => void;
}

/** Logs a call in four strokes: whom, by what way, what came of it, what was said. */
export function CallForm({ claimId, claimant, onDone }: CallFormProps): ReactNode {
  const [whom, setWhom] = useState('');
  const [channel, setChannel] = useState<Call['channel']>('phone');
  const [address, setAddress] = useState('');
  const [outcome, setOutcome] = useState<Call['outcome'] | null>(null);
  const [said, setSaid] = useState('');
  const [when, setWhen] = useState('');
  const log = useClaimChange(claimId, async (reached: Call['outcome']) =>
    answerOf(
      api.POST('/v1/claims/{id}/calls', {
        params: { path: { id: claimId } },
        body: {
          whom: whom.trim(),
          channel,
          outcome: reached,
          said,
          ...(address.trim() === '' ? {} : { address: address.trim() }),
          ...(when === '' ? {} : { when }),
        },
      }),
    ),
  );
  return (
    <SmallForm
      label="Log a call"
      submitLabel="Log it"
      lack={callLack(whom, outcome)}
      busy={log.isPending}
      error={log.error}
      onSubmit={() => {
        if (outcome !== null) log.mutate(outcome, { onSuccess: onDone });
      }}
      onCancel={onDone}
    >
      {(complaint) => (
        <>
          <TextInput
            data-field="whom"
            label="Whom"
            error={complaint('whom')}
            required
            autoFocus
            placeholder={claimant}
            maxLength={500}
            value={whom}
            onChange={({ currentTarget }) => setWhom(currentTarget.value)}
          />
          <Stack gap={4} align="start">
            <Input.Label labelElement="div" aria-hidden>
              How
            </Input.Label>
            <SegmentedControl aria-label="How" size="xs" value={channel} data={choicesOf(CALL_CHANNEL_WORDS)} onChange={setChannel} />
          </Stack>
          <Choice
            field="outcome"
            label="What came of it"
            error={complaint('outcome')}
            name={`outcome-${claimId}`}
            value={outcome}
            words={CALL_OUTCOME_WORDS}
            onChoose={setOutcome}
            disabled={log.isPending}
          />
          <Textarea
            label="What was said"
            autosize
            minRows={2}
            maxRows={10}
            maxLength={LIMITS.noteLength}
            value={said}
            onChange={({ currentTarget }) => setSaid(currentTarget.value)}
          />
          <Group grow align="start">
            <TextInput
              label="Number or address"
              description="Only its end is kept."
              maxLength={200}
              value={address}
              onChange={({ currentTarget }) => setAddress(currentTarget.value)}
            />
            <TextInput
              type="datetime-local"
              label="When"
              description="Empty: now."
              value={toLocal(when)}
              onChange={({ currentTarget }) => setWhen(fromLocal(currentTarget.value))}
            />
          </Group>
        </>
      )}
    </SmallForm>
  );
}
