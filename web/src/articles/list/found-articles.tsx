import { Button, Center, Group, Text } from '@mantine/core';
import { IconFileSearch, IconFileText } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { Message } from '../../parts/message.tsx';
import { Trouble } from '../../parts/trouble.tsx';
import { count } from '../../parts/words.ts';
import { ArticleList, ArticleSkeletons } from './article-list.tsx';
import type { useArticles } from './use-articles.ts';

interface FoundArticlesProps {
  readonly articles: ReturnType<typeof useArticles>;
  readonly searching: boolean;
  readonly mayUpload: boolean;
  readonly onAll: () => void;
  readonly onUpload: () => void;
}

/** The articles that are looked for; where there are none, why, and what to do. */
export function FoundArticles({ articles, searching, mayUpload, onAll, onUpload }: FoundArticlesProps): ReactNode {
  const { sought, loaded, error, isPending, refetch, loadMore, searchesOn, hasMore } = articles;
  if (error !== null) return <Trouble error={error} onRetry={refetch} />;
  if (isPending || (sought.length === 0 && searchesOn)) return <ArticleSkeletons />;
  if (sought.length > 0) {
    return (
      <ArticleList
        uploads={sought}
        onEnd={loadMore}
        foot={<Searched searching={searching} searched={loaded.length} hasMore={hasMore} onMore={loadMore} />}
      />
    );
  }
  if (!searching) {
    return (
      <Message
        icon={IconFileText}
        title="No article has come in yet"
        actions={mayUpload && <Button onClick={onUpload}>Upload articles</Button>}
      >
        {mayUpload ? 'Drop text, HTML or Markdown files anywhere on this page.' : 'A reviewer can upload some.'} What comes in by the bucket
        appears here, too.
      </Message>
    );
  }
  return (
    <Message
      icon={IconFileSearch}
      title="Nothing fits"
      actions={
        <Group gap="xs">
          {hasMore && (
            <Button variant="light" onClick={loadMore}>
              Search further back
            </Button>
          )}
          <Button variant={hasMore ? 'subtle' : 'light'} onClick={onAll}>
            Show all articles
          </Button>
        </Group>
      }
    >
      {hasMore ? `The newest ${count(loaded.length, 'upload')} were searched.` : `All ${count(loaded.length, 'upload')} were searched.`}
    </Message>
  );
}

interface SearchedProps {
  readonly searching: boolean;
  readonly searched: number;
  readonly hasMore: boolean;
  readonly onMore: () => void;
}

/** Says how far back was searched. */
function Searched({ searching, searched, hasMore, onMore }: SearchedProps): ReactNode {
  if (!searching) return null;
  return (
    <Center p="md">
      <Group gap="xs">
        <Text size="xs" c="dimmed">
          {hasMore ? `The newest ${count(searched, 'upload')} were searched.` : `All ${count(searched, 'upload')} were searched.`}
        </Text>
        {hasMore && (
          <Button size="compact-xs" variant="subtle" onClick={onMore}>
            Search further back
          </Button>
        )}
      </Group>
    </Center>
  );
}
