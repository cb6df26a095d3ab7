import { Accordion, Alert, Anchor, Button, Group, Stack, Text } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import type { ReactNode } from 'react';
import type { ClaimDetail, Verdict } from '../../api/types.ts';
import { useActions } from '../../keyboard/use-actions.ts';
import { RulingCard } from '../../parts/ruling-card.tsx';
import { HOW_WORDS } from '../../parts/words/verdict-words.ts';
import { EarlierVerdicts } from './changes/earlier-verdicts.tsx';
import { FollowUpDialog } from './follow-up-dialog.tsx';
import { allowedFollowUps, FOLLOW_UPS, FOLLOW_UP_WORDS } from './follow-ups.ts';
import type { FollowUp } from './follow-ups.ts';
import { RecallList } from './recall-list.tsx';
import { StandingNote } from './standing-note.tsx';

interface AfterVerdictProps {
  readonly detail: ClaimDetail;
  /** The claim’s last. */
  readonly verdict: Verdict;
}

/** What the desk stands by, and all that may follow: update, correction, refile, reopening, withdrawal; who used the claim; the verdicts before. */
export function AfterVerdict({ detail, verdict }: AfterVerdictProps): ReactNode {
  const { claim, verdicts, reasons } = detail;
  const [followUp, setFollowUp] = useState<FollowUp | null>(null);
  const allowed = allowedFollowUps(detail);
  useActions(
    FOLLOW_UPS.map((one) => ({
      id: `follow-up-${one}`,
      label: FOLLOW_UP_WORDS[one].title,
      group: 'After the verdict',
      keys: [FOLLOW_UP_WORDS[one].key],
      enabled: allowed.includes(one),
      run: () => setFollowUp(one),
    })),
  );
  return (
    <Stack gap="xs">
      <StandingNote detail={detail} verdict={verdict} />
      <RulingCard
        title={`Verdict ${verdict.number}`}
        ruling={verdict}
        denies={claim.attribution.denies}
        by={`${verdict.decidedBy}, ${HOW_WORDS[verdict.how]}`}
        at={verdict.decidedAt}
      />
      {claim.sameAs !== null && (
        <Alert color="gray" p="xs">
          The verdict is of the claim that this one repeats word for word.{' '}
          <Anchor component={Link} to={`/desks/${claim.desk}/work/${claim.sameAs}`} size="sm">
            Go there to change it.
          </Anchor>
        </Alert>
      )}
      {allowed.length > 0 && (
        <Group gap={6} role="group" aria-label="After the verdict">
          {allowed.map((one) => (
            <Button key={one} size="compact-sm" h={32} variant="default" onClick={() => setFollowUp(one)}>
              {FOLLOW_UP_WORDS[one].label} …
            </Button>
          ))}
        </Group>
      )}
      {claim.state === 'decided' && claim.sameAs === null && !allowed.includes('correct') && (
        <Text size="xs" c="dimmed">
          A lead can correct, refile, reopen or withdraw it.
        </Text>
      )}
      <Accordion multiple variant="contained" chevronPosition="left" keepMounted={false}>
        <Accordion.Item value="recall">
          <Accordion.Control>
            <Text size="sm">Who has used this claim</Text>
          </Accordion.Control>
          <Accordion.Panel>
            <RecallList claimId={claim.id} />
          </Accordion.Panel>
        </Accordion.Item>
        {verdicts.length > 1 && (
          <Accordion.Item value="earlier">
            <Accordion.Control>
              <Text size="sm">Its {verdicts.length} verdicts, and what changed</Text>
            </Accordion.Control>
            <Accordion.Panel>
              <EarlierVerdicts verdicts={verdicts} denies={claim.attribution.denies} reasons={reasons} />
            </Accordion.Panel>
          </Accordion.Item>
        )}
      </Accordion>
      <FollowUpDialog detail={detail} verdict={verdict} followUp={followUp} onClose={() => setFollowUp(null)} />
    </Stack>
  );
}
