import { Button, Center, Group, Text } from '@mantine/core';
import { IconFileSearch, IconFileText } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { Message } from '../../parts/messages/message.tsx';
import { Trouble } from '../../parts/messages/trouble.tsx';
import { count } from '../../parts/words/words.ts';
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
  const { sought, loaded, error, isPending, refetch, loadMore, searchesOn, isPartial } = articles;
  if (error !== null) return <Trouble error={error} onRetry={refetch} />;
  if (isPending || (sought.length === 0 && searchesOn)) return <ArticleSkeletons />;
  if (sought.length > 0) {
    return <ArticleList uploads={sought} onEnd={loadMore} foot={isPartial && <Searched searched={loaded.length} onMore={loadMore} />} />;
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
          {isPartial && (
            <Button variant="light" onClick={loadMore}>
              Search further back
            </Button>
          )}
          <Button variant={isPartial ? 'subtle' : 'light'} onClick={onAll}>
            Show all articles
          </Button>
        </Group>
      }
    >
      {isPartial ? goneThrough(loaded.length) : 'No upload fits all of that.'}
    </Message>
  );
}

/** How far back was searched, where that is not all the way. */
const goneThrough = (uploads: number): string =>
  `Whole words were looked for in all that ever came; outlets and parts of words in the newest ${count(uploads, 'upload')}.`;

interface SearchedProps {
  readonly searched: number;
  readonly onMore: () => void;
}

function Searched({ searched, onMore }: SearchedProps): ReactNode {
  return (
    <Center p="md">
      <Group gap="xs">
        <Text size="xs" c="dimmed">
          {goneThrough(searched)}
        </Text>
        <Button size="compact-sm" variant="subtle" onClick={onMore}>
          Search further back
        </Button>
      </Group>
    </Center>
  );
}
