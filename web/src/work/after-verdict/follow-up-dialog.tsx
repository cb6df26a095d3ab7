import { Alert, Box, Button, Divider, Group, Modal, Stack, Text, Textarea } from '@mantine/core';
import { useRef, useState } from 'react';
import type { ReactNode } from 'react';
import { LIMITS } from '../../../../config/limits.ts';
import type { ClaimDetail, Verdict } from '../../api/types.ts';
import { ApiProblem } from '../../api/problem.ts';
import { focusField } from '../../parts/forms/focus-field.ts';
import { sendsByKey } from '../../parts/forms/send-key.ts';
import { showDone } from '../../parts/messages/notices.tsx';
import { inWords } from '../../parts/messages/trouble.tsx';
import { DiffText } from './changes/diff-text.tsx';
import { followUpLack } from './follow-up-lacks.ts';
import { wordsFor } from './follow-ups.ts';
import type { FollowUp } from './follow-ups.ts';
import { RecallList } from './recall-list.tsx';
import { useFollowUp } from './use-follow-up.ts';
import { wordDiff } from './changes/word-diff.ts';

interface FollowUpDialogProps {
  readonly detail: ClaimDetail;
  readonly verdict: Verdict;
  /** Null: closed. What was written stays for the next time. */
  readonly followUp: FollowUp | null;
  readonly onClose: () => void;
}

/** Says what is about to happen to a verdict and which articles it touches, and asks why. */
export function FollowUpDialog({ detail: { claim }, verdict, followUp, onClose }: FollowUpDialogProps): ReactNode {
  const [reason, setReason] = useState('');
  const [mended, setMended] = useState<Pick<Verdict, 'wording' | 'rationale'> | null>(null);
  const [asked, setAsked] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  const withdrawn = claim.standing?.status === 'withdrawn';
  const follow = useFollowUp(claim.id, (done) => {
    setReason('');
    setMended(null);
    setAsked(false);
    showDone(wordsFor(done, withdrawn).done);
    onClose();
  });
  const close = (): void => {
    if (follow.isPending) return;
    setAsked(false);
    follow.reset();
    onClose();
  };
  const words = followUp === null ? null : wordsFor(followUp, withdrawn);
  const { wording, rationale } = mended ?? verdict;
  const lack = followUp === null ? undefined : followUpLack(followUp, { reason, before: verdict, words: { wording, rationale } });
  const complaint = (field: string): string | null => (asked && lack?.field === field ? lack.message : null);
  const send = (): void => {
    if (followUp === null || follow.isPending) return;
    setAsked(true);
    if (lack === undefined) follow.mutate({ followUp, verdict: verdict.number, reason, wording, rationale });
    else focusField(form.current, lack.field);
  };
  return (
    <Modal opened={followUp !== null} onClose={close} title={words?.title} size="lg" closeButtonProps={{ 'aria-label': 'Close' }}>
      {followUp !== null && words !== null && (
        <Box
          component="form"
          onSubmit={(event) => {
            event.preventDefault();
            send();
          }}
          ref={form}
          noValidate
          onKeyDown={(event) => {
            if (sendsByKey(event)) send();
          }}
        >
          <Stack>
            <Text size="sm">{words.means}</Text>
            {followUp === 'refile' ? (
              <RefileFields
                verdict={verdict}
                words={{ wording, rationale }}
                complaint={complaint}
                onWrite={(part) => setMended({ wording, rationale, ...part })}
                disabled={follow.isPending}
              />
            ) : (
              <Textarea
                data-field="reason"
                label="Reason"
                error={complaint('reason')}
                description={words.hint}
                value={reason}
                onChange={({ currentTarget }) => setReason(currentTarget.value)}
                maxLength={LIMITS.reasonLength}
                autosize
                minRows={3}
                maxRows={10}
                required
                disabled={follow.isPending}
                data-autofocus
              />
            )}
            <Divider label="Who has used this claim" labelPosition="left" />
            <RecallList claimId={claim.id} />
            {follow.error !== null && (
              <Alert color="orange" title={follow.error instanceof ApiProblem ? follow.error.title : 'This was not recorded'} role="alert">
                {inWords(follow.error)} Your words are kept.
              </Alert>
            )}
            <Group justify="space-between">
              <Text size="xs" c="dimmed">
                Recorded for good, in your name: there is no undo.
              </Text>
              <Group gap="xs" ml="auto">
                <Button variant="subtle" color="gray" onClick={close} disabled={follow.isPending}>
                  Cancel
                </Button>
                <Button type="submit" loading={follow.isPending}>
                  {words.submit}
                </Button>
              </Group>
            </Group>
          </Stack>
        </Box>
      )}
    </Modal>
  );
}

interface RefileFieldsProps {
  readonly verdict: Verdict;
  readonly words: Pick<Verdict, 'wording' | 'rationale'>;
  readonly onWrite: (part: Partial<Pick<Verdict, 'wording' | 'rationale'>>) => void;
  readonly disabled: boolean;
  readonly complaint: (field: 'wording' | 'rationale') => string | null;
}

function RefileFields({ verdict, words, onWrite, disabled, complaint }: RefileFieldsProps): ReactNode {
  return (
    <>
      <Textarea
        data-field="wording"
        label="Suggested wording"
        error={complaint('wording')}
        value={words.wording}
        onChange={({ currentTarget }) => onWrite({ wording: currentTarget.value })}
        maxLength={LIMITS.wordingLength}
        autosize
        minRows={2}
        maxRows={8}
        disabled={disabled}
        dir="auto"
        data-autofocus
      />
      {words.wording !== verdict.wording && <DiffText pieces={wordDiff(verdict.wording, words.wording)} />}
      <Textarea
        data-field="rationale"
        label="Why"
        error={complaint('rationale')}
        value={words.rationale}
        onChange={({ currentTarget }) => onWrite({ rationale: currentTarget.value })}
        maxLength={LIMITS.rationaleLength}
        autosize
        minRows={3}
        maxRows={10}
        required
        disabled={disabled}
        dir="auto"
      />
      {words.rationale !== verdict.rationale && <DiffText pieces={wordDiff(verdict.rationale, words.rationale)} />}
    </>
  );
}
