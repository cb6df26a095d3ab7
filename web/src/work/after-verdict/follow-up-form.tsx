import { Alert, Button, Divider, Group, Stack, Text, Textarea } from '@mantine/core';
import type { ReactNode } from 'react';
import { LIMITS } from '../../../../config/limits.ts';
import type { Verdict } from '../../api/types.ts';
import { ApiProblem } from '../../api/problem.ts';
import { CancelButton } from '../../parts/dialogs/cancel-button.tsx';
import { useSentForm } from '../../parts/forms/use-sent-form.ts';
import { inWords } from '../../parts/messages/trouble.tsx';
import { followUpLack } from './follow-up-lacks.ts';
import type { FollowUp, FollowUpWords } from './follow-ups.ts';
import { RecallList } from './recall-list.tsx';
import { RefileFields } from './refile-fields.tsx';
import type { FilledIn } from './use-follow-up.ts';

interface FollowUpFormProps {
  readonly claimId: string;
  readonly verdict: Verdict;
  readonly followUp: FollowUp;
  readonly words: FollowUpWords;
  readonly filled: Pick<FilledIn, 'reason' | 'wording' | 'rationale'>;
  readonly onReason: (reason: string) => void;
  readonly onMend: (part: Partial<Pick<Verdict, 'wording' | 'rationale'>>) => void;
  readonly busy: boolean;
  /** What went wrong when it was sent; null where nothing did. */
  readonly error: unknown;
  readonly onSend: () => void;
}

/** What is about to happen to a verdict, why, and who has used the claim. */
export function FollowUpForm({
  claimId,
  verdict,
  followUp,
  words,
  filled,
  onReason,
  onMend,
  busy,
  error,
  onSend,
}: FollowUpFormProps): ReactNode {
  const { form, complaint } = useSentForm({
    lack: followUpLack(followUp, { reason: filled.reason, before: verdict, words: filled }),
    busy,
    onSend,
  });
  return (
    <form {...form}>
      <Stack>
        <Text size="sm">{words.means}</Text>
        {followUp === 'refile' ? (
          <RefileFields verdict={verdict} words={filled} complaint={complaint} onWrite={onMend} readOnly={busy} />
        ) : (
          <Textarea
            data-field="reason"
            label="Reason"
            error={complaint('reason')}
            description={words.hint}
            value={filled.reason}
            onChange={({ currentTarget }) => onReason(currentTarget.value)}
            maxLength={LIMITS.reasonLength}
            autosize
            minRows={3}
            maxRows={10}
            required
            readOnly={busy}
            data-autofocus
          />
        )}
        <Divider label="Who has used this claim" labelPosition="left" />
        <RecallList claimId={claimId} />
        {error !== null && (
          <Alert color="orange" title={error instanceof ApiProblem ? error.title : 'This was not recorded'} role="alert">
            {inWords(error)} Your words are kept.
          </Alert>
        )}
        <Group justify="space-between">
          <Text size="xs" c="dimmed">
            Recorded for good, in your name: there is no undo.
          </Text>
          <Group gap="xs" ml="auto">
            <CancelButton />
            <Button type="submit" loading={busy}>
              {words.submit}
            </Button>
          </Group>
        </Group>
      </Stack>
    </form>
  );
}
