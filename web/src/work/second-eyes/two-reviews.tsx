import { SimpleGrid, Textarea } from '@mantine/core';
import type { ReactNode } from 'react';
import { LIMITS } from '../../../../config/limits.ts';
import type { ClaimDetail } from '../../api/types.ts';
import { RulingCard } from '../../parts/ruling-card.tsx';

/** The two blind reviews that disagree, side by side. */
export function TwoReviews({ detail: { claim, reviews } }: { readonly detail: ClaimDetail }): ReactNode {
  return (
    <SimpleGrid cols={{ base: 1, xs: 2 }} spacing="xs">
      {reviews
        .filter(({ round }) => round === claim.round.number)
        .map((review) => (
          <RulingCard
            key={review.number}
            title={review.by}
            ruling={review}
            denies={claim.attribution.denies}
            by={review.by}
            at={review.at}
          />
        ))}
    </SimpleGrid>
  );
}

interface AdjudicationReasonProps {
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly error: string | null;
}

/** Why the lead decides as they do between the two. */
export function AdjudicationReason({ value, onChange, error }: AdjudicationReasonProps): ReactNode {
  return (
    <Textarea
      label="Why this, and not the other"
      data-field="reason"
      required
      error={error}
      value={value}
      onChange={({ currentTarget }) => onChange(currentTarget.value)}
      maxLength={LIMITS.reasonLength}
      autosize
      minRows={2}
    />
  );
}
