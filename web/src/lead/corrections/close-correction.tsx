import { Alert, Button, Group, Radio, Stack, Text, Textarea } from '@mantine/core';
import { useState } from 'react';
import type { ReactNode } from 'react';
import { LIMITS } from '../../../../config/limits.ts';
import type { Correction } from '../../api/types.ts';
import { CancelButton } from '../../parts/dialogs/cancel-button.tsx';
import { Dialog } from '../../parts/dialogs/dialog.tsx';
import { useSentForm } from '../../parts/forms/use-sent-form.ts';
import { inWords } from '../../parts/messages/trouble.tsx';
import { shownText } from '../../work/article/shown-text.ts';
import { closeLack } from './close-lacks.ts';
import { OUTCOME_WORDS } from './correction-words.ts';
import type { CorrectionOutcome } from './correction-words.ts';
import { useCloseCorrection } from './use-corrections.ts';

interface CloseCorrectionProps {
  readonly desk: string;
  /** Undefined: closed. */
  readonly correction: Correction | undefined;
  readonly onClose: () => void;
}

/** What became of an article that may have to be corrected, and why: it stays on record. */
export function CloseCorrection({ desk, correction, onClose }: CloseCorrectionProps): ReactNode {
  return (
    <Dialog opened={correction !== undefined} onClose={onClose} title="What became of the article?">
      {correction !== undefined && <CloseForm key={correction.claim} desk={desk} correction={correction} onClose={onClose} />}
    </Dialog>
  );
}

interface CloseFormProps {
  readonly desk: string;
  readonly correction: Correction;
  readonly onClose: () => void;
}

function CloseForm({ desk, correction: { claim, headline, text }, onClose }: CloseFormProps): ReactNode {
  const close = useCloseCorrection(desk);
  const [outcome, setOutcome] = useState<CorrectionOutcome>('corrected');
  const [reason, setReason] = useState('');
  const { form, complaint } = useSentForm({
    lack: closeLack(reason),
    busy: close.isPending,
    onSend: () => close.mutate({ claim, outcome, reason: reason.trim() }, { onSuccess: onClose }),
  });
  return (
    <form {...form}>
      <Stack>
        <div>
          {headline !== null && (
            <Text size="sm" c="dimmed" dir="auto" style={{ overflowWrap: 'anywhere' }}>
              {shownText(headline)}
            </Text>
          )}
          <Text size="sm" fw={600} dir="auto" style={{ overflowWrap: 'anywhere' }}>
            {shownText(text)}
          </Text>
        </div>
        <Radio.Group label="Outcome" value={outcome} onChange={(value) => setOutcome(value === 'not-needed' ? 'not-needed' : 'corrected')}>
          <Stack gap="xs" pt={4}>
            <Radio value="corrected" label={OUTCOME_WORDS.corrected} data-autofocus />
            <Radio value="not-needed" label={OUTCOME_WORDS['not-needed']} />
          </Stack>
        </Radio.Group>
        <Textarea
          data-field="reason"
          label="Why"
          error={complaint('reason')}
          description={outcome === 'corrected' ? 'What was changed, when and where.' : 'What makes it right as it stands.'}
          required
          value={reason}
          onChange={({ currentTarget }) => setReason(currentTarget.value)}
          maxLength={LIMITS.reasonLength}
          autosize
          minRows={2}
        />
        {close.error !== null && (
          <Alert color="orange" role="alert">
            {inWords(close.error)}
          </Alert>
        )}
        <Group justify="flex-end">
          <CancelButton />
          <Button type="submit" loading={close.isPending}>
            Close the question
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
