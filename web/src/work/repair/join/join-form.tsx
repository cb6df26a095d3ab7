import { Select, Skeleton, Text } from '@mantine/core';
import { useState } from 'react';
import type { ReactNode } from 'react';
import type { Claim } from '../../../api/types.ts';
import { claimWords, sourceName } from '../../../parts/words/words.ts';
import { shownText } from '../../article/shown-text.ts';
import { SmallForm } from '../../panels/small-form.tsx';
import { useArticle } from '../../queries.ts';
import type { Repairs } from '../use-repair.ts';
import { joinable } from './joinable.ts';

interface JoinFormProps {
  readonly claim: Claim;
  readonly repairs: Repairs;
  readonly onClose: () => void;
}

/** Has another claim of the article, which says the same, go with this one. */
export function JoinForm({ claim, repairs: { join, done }, onClose }: JoinFormProps): ReactNode {
  const [other, setOther] = useState<string | null>(null);
  const { data } = useArticle(claim.articleId);
  if (data === undefined) return <Skeleton h={150} aria-label="Reading the article’s claims" />;
  const claims = joinable(claim, data.claims);
  return (
    <SmallForm
      label="Join a claim to this one"
      submitLabel="Join it"
      lack={other === null ? { field: 'other', message: 'Choose the claim that says the same.' } : undefined}
      busy={join.isPending}
      error={join.error}
      onSubmit={() => {
        if (other === null) return;
        join.mutate(other, {
          onSuccess: ({ claim: now }) => {
            onClose();
            done('Joined: it has this claim’s ruling.', now);
          },
        });
      }}
      onCancel={onClose}
    >
      {(complaint) => (
        <>
          <Select
            data-field="other"
            label="The claim that says the same"
            error={complaint('other')}
            placeholder={claims.length === 0 ? 'No claim of this article can be joined' : 'Type words of it'}
            searchable
            value={other}
            onChange={setOther}
            data={claims.map((one) => ({
              value: one.id,
              label: `${shownText(sourceName(one))}: ${shownText(claimWords(one.text, one.attribution.denies))}`,
            }))}
            limit={100}
            nothingFoundMessage="No claim has these words"
          />
          <Text size="xs" c="dimmed">
            It leaves the docket. What was written about it stays readable from here.
          </Text>
        </>
      )}
    </SmallForm>
  );
}
