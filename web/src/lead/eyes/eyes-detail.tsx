import { Alert, Button, CloseButton, Group, Skeleton, Stack, Text, Title } from '@mantine/core';
import { IconEyeOff } from '@tabler/icons-react';
import { useNavigate } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import type { ClaimDetail } from '../../api/types.ts';
import { Keys } from '../../keyboard/keys.tsx';
import { useActions } from '../../keyboard/use-actions.ts';
import { RulingCard } from '../../parts/ruling-card.tsx';
import { Trouble } from '../../parts/messages/trouble.tsx';
import { useLease } from '../../work/lease/use-lease.ts';
import { WhyPanel } from '../../work/panels/why-panel.tsx';
import { useClaim } from '../../work/queries.ts';
import { TwoReviews } from '../../work/second-eyes/two-reviews.tsx';
import { EYES_STAGES } from '../../parts/eyes-stages.ts';
import { EYES_WORDS } from './waiting-eyes.ts';

interface EyesDetailProps {
  readonly claimId: string;
  readonly onClose: () => void;
  readonly onHandOver: (detail: ClaimDetail) => void;
}

/** What waits for other eyes: the ruling to sign, or the two reviews that disagree, and the way to take it. */
export function EyesDetail({ claimId, onClose, onHandOver }: EyesDetailProps): ReactNode {
  const { data: detail, error, refetch } = useClaim(claimId);
  const stage = EYES_STAGES.find((one) => one === detail?.claim.stage);
  return (
    <Stack p="md" gap="md">
      <Group justify="space-between" wrap="nowrap">
        <Title order={2} size="h5">
          {stage === undefined ? 'Claim' : EYES_WORDS[stage]}
        </Title>
        <CloseButton aria-label="Close the claim" onClick={onClose} size="lg" />
      </Group>
      {detail === undefined ? (
        error === null ? (
          <>
            <Skeleton h={120} />
            <Skeleton h={180} />
          </>
        ) : (
          <Trouble error={error} onRetry={() => void refetch()} />
        )
      ) : (
        <>
          <WhyPanel claim={detail.claim} />
          <Takes detail={detail} onHandOver={onHandOver} />
          <Rulings detail={detail} />
        </>
      )}
    </Stack>
  );
}

function Takes({ detail, onHandOver }: Pick<EyesDetailProps, 'onHandOver'> & { readonly detail: ClaimDetail }): ReactNode {
  const { claim, actions, lease } = detail;
  const { take } = useLease(claim.id, lease?.token);
  const navigate = useNavigate();
  const toWork = (): void => void navigate({ to: '/desks/$desk/work/{-$claim}', params: { desk: claim.desk, claim: claim.id } });
  const holds = lease?.token !== undefined;
  const may = actions.includes('take') || holds;
  const takeIt = (): void => (holds ? toWork() : take.mutate(undefined, { onSuccess: toWork }));
  useActions([
    { id: 'take', label: 'Take it in the work view', group: 'Lead', keys: ['t'], enabled: may, run: takeIt },
    {
      id: 'hand-over-open',
      label: 'Hand over the open claim',
      group: 'Lead',
      keys: ['H'],
      enabled: actions.includes('handoff'),
      run: () => onHandOver(detail),
    },
  ]);
  return (
    <Stack gap="xs">
      <Group gap="xs">
        <Button size="compact-md" disabled={!may} loading={take.isPending} onClick={takeIt} rightSection={<Keys binding="t" />}>
          {holds ? 'Go on in the work view' : 'Take it in the work view'}
        </Button>
        {actions.includes('handoff') && (
          <Button size="compact-md" variant="default" onClick={() => onHandOver(detail)} rightSection={<Keys binding="H" />}>
            Hand over
          </Button>
        )}
      </Group>
      {!may && (
        <Text size="sm" c="dimmed">
          {claim.heldBy === null
            ? 'You ruled on it in this round, so it takes somebody else. Hand it to a colleague.'
            : `${claim.heldBy} holds it now.`}
        </Text>
      )}
    </Stack>
  );
}

function Rulings({ detail }: { readonly detail: ClaimDetail }): ReactNode {
  const { claim, reviews } = detail;
  if (claim.stage === 'adjudication') return <TwoReviews detail={detail} />;
  const review = reviews.findLast(({ round }) => round === claim.round.number);
  if (claim.stage === 'sign-off' && review !== undefined) {
    return <RulingCard title={`Ruling by ${review.by}`} ruling={review} denies={claim.attribution.denies} by={review.by} at={review.at} />;
  }
  return claim.stage === 'second' ? (
    <Alert color="gray" icon={<IconEyeOff aria-hidden />} title="The first review stays hidden">
      The second reviewer rules without knowing it. Where both agree, it is the verdict; where not, a lead decides between them.
    </Alert>
  ) : (
    <Text size="sm" c="dimmed">
      It no longer waits for other eyes.
    </Text>
  );
}
