import { Anchor, Button, Skeleton, Stack, Text } from '@mantine/core';
import { useInfiniteQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { TimeText } from '../../parts/times/time-text.tsx';
import { Trouble } from '../../parts/messages/trouble.tsx';
import { count } from '../../parts/words/words.ts';
import { shownText } from '../article/shown-text.ts';
import { recallQuery } from './recall-query.ts';

/** Who has used a claim: its own article, and those that carry it word for word. */
export function RecallList({ claimId }: { readonly claimId: string }): ReactNode {
  const { data, error, refetch, hasNextPage, isFetchingNextPage, fetchNextPage } = useInfiniteQuery(recallQuery(claimId));
  if (error !== null) return <Trouble error={error} onRetry={() => void refetch()} />;
  if (data === undefined) return <Skeleton h={64} />;
  const items = data.pages.flatMap((page) => page.items);
  const articles = new Set(items.map(({ articleId }) => articleId)).size;
  return (
    <Stack gap={6}>
      <Text size="xs" c="dimmed">
        {hasNextPage ? 'At least ' : ''}
        {count(articles, 'article')} ran it in these words.
      </Text>
      <Stack gap={6} component="ul" m={0} p={0} style={{ listStyle: 'none' }} aria-label="Articles that ran it">
        {items.map(({ claimId: id, articleId, headline, outlet, publishedAt, foundAt }) => (
          <li key={id}>
            <Anchor component={Link} to={`/articles/${articleId}`} size="sm" dir="auto" style={{ overflowWrap: 'anywhere' }}>
              {headline === null ? 'An article without a headline' : shownText(headline)}
            </Anchor>
            <Text size="xs" c="dimmed">
              {outlet === null ? '' : `${shownText(outlet)} · `}
              <TimeText at={publishedAt ?? foundAt} lead={publishedAt === null ? 'found' : 'published'} />
            </Text>
          </li>
        ))}
      </Stack>
      {hasNextPage && (
        <Button size="compact-md" variant="default" loading={isFetchingNextPage} onClick={() => void fetchNextPage()}>
          Show more
        </Button>
      )}
    </Stack>
  );
}
