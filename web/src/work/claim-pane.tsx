import { Alert, ScrollArea, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import type { ReactNode } from 'react';
import type { ClaimDetail } from '../api/types.ts';
import { useMe } from '../desks/queries.ts';
import { looksOnly, mayLead } from '../desks/roles.ts';
import { AfterVerdict } from './after-verdict/after-verdict.tsx';
import { ClaimTabs } from './claim-tabs.tsx';
import { FlagsNote } from './flags-note.tsx';
import { HoldBar } from './lease/hold-bar.tsx';
import { useKept } from './kept/use-kept.ts';
import { WhyPanel } from './panels/why-panel.tsx';
import { ChangedNote } from './repair/changed/changed-note.tsx';
import type { Read } from './repair/changed/changed-fields.ts';
import { JoinedClaims } from './repair/join/joined-claims.tsx';
import { RepairBar } from './repair/repair-bar.tsx';
import { RulingForm } from './ruling/ruling-form.tsx';
import { citing } from './ruling/ruling-words.ts';
import { useDraft } from './ruling/use-draft.ts';
import { SignOffForm } from './second-eyes/sign-off-form.tsx';
import { TwoReviews } from './second-eyes/two-reviews.tsx';
import { useRule } from './use-rule.ts';

interface ClaimPaneProps {
  readonly detail: ClaimDetail;
  readonly onRuled: (what: string) => void;
  /** Taken off the person’s hands: what comes next is theirs to choose. */
  readonly onGone: () => void;
}

/** Everything about one claim but its article: why it is here, the ruling, evidence, notes, and what is related. Made anew for each claim. */
export function ClaimPane({ detail, onRuled, onGone }: ClaimPaneProps): ReactNode {
  const { claim, lease, verdict, actions } = detail;
  const { data: me } = useMe();
  const person = me?.id ?? '';
  const draft = useDraft(detail, person);
  const { fields, write, forget } = useKept({ claimId: claim.id, form: 'adjudication' }, { reason: '' });
  const [read, setRead] = useState<Read>(claim);
  const rule = useRule(detail, read.revision, (what) => {
    draft.done();
    forget();
    onRuled(what);
  });
  const holds = lease?.token !== undefined && claim.state === 'held';
  const looks = looksOnly(me);
  const unruled =
    claim.stage !== 'sign-off' &&
    claim.state !== 'decided' &&
    claim.state !== 'dismissed' &&
    claim.state !== 'withdrawn' &&
    claim.state !== 'joined' &&
    claim.state !== 'lapsed';
  const writes = unruled && !looks;
  const adjudicates = claim.stage === 'adjudication';
  return (
    <ScrollArea h="100%" type="auto" component="section" aria-label="Claim" viewportProps={{ tabIndex: 0 }}>
      <Stack p="md" gap="md">
        <WhyPanel claim={claim} source={detail.source} />
        <RepairBar detail={detail} onRepaired={setRead} />
        {detail.gathered.length > 0 && <JoinedClaims detail={detail} onRepaired={setRead} />}
        <FlagsNote detail={detail} />
        <HoldBar detail={detail} onGone={onGone} />
        {looks && unruled && (
          <Text size="sm" c="dimmed">
            You may look: reviewers of the desk rule on it.
          </Text>
        )}
        {claim.sameAs !== null && verdict === null && (
          <Alert color="gray" p="xs">
            This repeats another claim word for word, and has its verdict.
          </Alert>
        )}
        {verdict !== null && <AfterVerdict detail={detail} verdict={verdict} />}
        {claim.stage === 'sign-off' && claim.state !== 'decided' && (
          <SignOffForm detail={detail} looksOnly={looks} holds={holds} isLead={me !== undefined && mayLead(me.role)} rule={rule} />
        )}
        {writes && (
          <>
            {claim.revision > read.revision && <ChangedNote read={read} now={claim} onRead={() => setRead(claim)} />}
            {adjudicates && <TwoReviews detail={detail} />}
            {!holds && (
              <Text size="xs" c="dimmed">
                {actions.includes('take')
                  ? 'You can write now; take the claim to submit.'
                  : 'You can write; your words are kept as your draft.'}
              </Text>
            )}
            <RulingForm
              draft={draft}
              denies={claim.attribution.denies}
              meanings={detail.findings}
              origins={detail.origins}
              holds={holds}
              isLead={me !== undefined && mayLead(me.role)}
              submitLabel={adjudicates ? 'Adjudicate' : 'Submit the ruling'}
              onSubmit={() => (adjudicates ? rule.adjudicate(draft.words, fields.reason) : rule.review(draft.words))}
              adjudication={adjudicates ? { reason: fields.reason, onReason: (reason) => write({ reason }) } : undefined}
            />
          </>
        )}
        <ClaimTabs
          detail={detail}
          cited={writes ? draft.words.evidence : undefined}
          onCite={(id, cite) => draft.write(citing(id, cite))}
          onGone={onGone}
        />
      </Stack>
    </ScrollArea>
  );
}
