import { Group, Input, SegmentedControl, Stack, Textarea, TextInput } from '@mantine/core';
import type { ReactNode } from 'react';
import { LIMITS } from '../../../../../config/limits.ts';
import { api, answerOf } from '../../../api/client.ts';
import { choicesOf } from '../../../parts/choices.ts';
import { TimeField } from '../../../parts/forms/time-field.tsx';
import { Choice } from '../../ruling/choice.tsx';
import { goOnWriting } from '../../../parts/forms/focus-field.ts';
import { useKept } from '../../kept/use-kept.ts';
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

interface CallFields {
  readonly whom: string;
  readonly channel: Call['channel'];
  readonly address: string;
  readonly outcome: Call['outcome'] | null;
  readonly said: string;
  /** ISO 8601, or empty for now. */
  readonly when: string;
}

const NOTHING: CallFields = { whom: '', channel: 'phone', address: '', outcome: null, said: '', when: '' };

/** Of a number or address only the end is kept, here as there. */
const isSecret = ({ address }: CallFields): boolean => address !== '';

/** Logs a call in four strokes: whom, by what way, what came of it, what was said. */
export function CallForm({ claimId, claimant, onDone }: CallFormProps): ReactNode {
  const { fields, write, forget } = useKept({ claimId, form: 'call', secret: isSecret }, NOTHING);
  const { whom, channel, address, outcome, said, when } = fields;
  const log = useClaimChange(claimId, async (reached: Call['outcome']) => {
    const logged = await answerOf(
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
    );
    forget();
    return logged;
  });
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
      onCancel={() => {
        forget();
        onDone();
      }}
    >
      {(complaint) => (
        <>
          <TextInput
            data-field="whom"
            label="Whom"
            error={complaint('whom')}
            required
            ref={goOnWriting}
            placeholder={claimant}
            maxLength={500}
            value={whom}
            onChange={({ currentTarget }) => write({ whom: currentTarget.value })}
          />
          <Stack gap={4} align="start">
            <Input.Label labelElement="div" aria-hidden>
              How
            </Input.Label>
            <SegmentedControl
              aria-label="How"
              size="xs"
              value={channel}
              data={choicesOf(CALL_CHANNEL_WORDS)}
              onChange={(value) => write({ channel: value })}
            />
          </Stack>
          <Choice
            field="outcome"
            label="What came of it"
            error={complaint('outcome')}
            name={`outcome-${claimId}`}
            value={outcome}
            words={CALL_OUTCOME_WORDS}
            onChoose={(value) => write({ outcome: value })}
            disabled={log.isPending}
          />
          <Textarea
            label="What was said"
            autosize
            minRows={2}
            maxRows={10}
            maxLength={LIMITS.noteLength}
            value={said}
            onChange={({ currentTarget }) => write({ said: currentTarget.value })}
          />
          <Group align="start">
            <TextInput
              flex="1 1 12rem"
              label="Number or address"
              description="Only its end is kept."
              maxLength={200}
              value={address}
              onChange={({ currentTarget }) => write({ address: currentTarget.value })}
            />
            <TimeField label="When" description="Empty: now." value={when} onChange={(next) => write({ when: next })} />
          </Group>
        </>
      )}
    </SmallForm>
  );
}
