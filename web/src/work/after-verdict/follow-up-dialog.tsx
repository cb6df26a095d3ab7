import { useState } from 'react';
import type { ReactNode } from 'react';
import type { ClaimDetail, Verdict } from '../../api/types.ts';
import { Dialog } from '../../parts/dialogs/dialog.tsx';
import { showDone } from '../../parts/messages/notices.tsx';
import { FollowUpForm } from './follow-up-form.tsx';
import { wordsFor } from './follow-ups.ts';
import type { FollowUp } from './follow-ups.ts';
import { useFollowUp } from './use-follow-up.ts';

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
  const withdrawn = claim.standing?.status === 'withdrawn';
  const follow = useFollowUp(claim.id, (done) => {
    setReason('');
    setMended(null);
    showDone(wordsFor(done, withdrawn).done);
    onClose();
  });
  const close = (): void => {
    follow.reset();
    onClose();
  };
  const words = followUp === null ? null : wordsFor(followUp, withdrawn);
  const { wording, rationale } = mended ?? verdict;
  return (
    <Dialog opened={followUp !== null} onClose={close} title={words?.title} size="lg">
      {followUp !== null && words !== null && (
        <FollowUpForm
          claimId={claim.id}
          verdict={verdict}
          followUp={followUp}
          words={words}
          filled={{ reason, wording, rationale }}
          onReason={setReason}
          onMend={(part) => setMended({ wording, rationale, ...part })}
          busy={follow.isPending}
          error={follow.error}
          onSend={() => follow.mutate({ followUp, verdict: verdict.number, reason, wording, rationale })}
        />
      )}
    </Dialog>
  );
}
