import { Select, Skeleton, Text } from '@mantine/core';
import { useQueries } from '@tanstack/react-query';
import { useState } from 'react';
import type { ReactNode } from 'react';
import type { ClaimDetail } from '../../../api/types.ts';
import { claimWords, sourceName } from '../../../parts/words/words.ts';
import { shownText } from '../../article/shown-text.ts';
import { articleQuery } from '../../queries.ts';
import { SmallForm } from '../small-form.tsx';
import { articlesOfStory, relatableTo } from './relatable.ts';
import { RELATED_AS, RELATED_WORDS } from './relation-words.ts';
import type { RelatedAs } from './relation-words.ts';
import { useRelate } from './use-relate.ts';

interface AddRelationProps {
  readonly detail: ClaimDetail;
  readonly onDone: () => void;
}

/** Says what a claim of the story is to this one, where no rule saw it. */
export function AddRelation({ detail: { claim, repeats, relations }, onDone }: AddRelationProps): ReactNode {
  const [other, setOther] = useState<string | null>(null);
  const [as, setAs] = useState<RelatedAs>('conflicting');
  const { relate } = useRelate(claim.id);
  const articles = useQueries({ queries: articlesOfStory(claim.articleId, repeats, relations).map((id) => articleQuery(id)) });
  const loading = articles.some(({ isPending }) => isPending);
  const claims = relatableTo(
    claim.id,
    articles.flatMap(({ data }) => data?.claims ?? []),
    relations,
  );
  if (loading) return <Skeleton h={170} aria-label="Reading the story’s claims" />;
  return (
    <SmallForm
      label="Relate it to another claim"
      submitLabel="Relate them"
      lack={other === null ? { field: 'other', message: 'Choose the other claim.' } : undefined}
      busy={relate.isPending}
      error={relate.error}
      onSubmit={() => {
        if (other !== null) relate.mutate({ other, as }, { onSuccess: onDone });
      }}
      onCancel={onDone}
    >
      {(complaint) => (
        <>
          <Select
            data-field="other"
            label="The other claim"
            error={complaint('other')}
            description="Of this article, and of those that are known to tell the same story."
            placeholder={claims.length === 0 ? 'There is no other claim' : 'Type words of it'}
            searchable
            autoFocus
            value={other}
            onChange={setOther}
            data={claims.map((one) => ({
              value: one.id,
              label: `${shownText(sourceName(one))}: ${shownText(claimWords(one.text, one.attribution.denies))}`,
            }))}
            limit={100}
            nothingFoundMessage="No claim has these words"
            maxDropdownHeight={320}
          />
          <Select
            label="What it is to this one"
            value={as}
            allowDeselect={false}
            data={RELATED_AS.map((value) => ({ value, label: RELATED_WORDS[value] }))}
            onChange={(value) => {
              if (value !== null) setAs(value);
            }}
          />
          <Text size="xs" c="dimmed">
            Seen by all who open either claim.
          </Text>
        </>
      )}
    </SmallForm>
  );
}
