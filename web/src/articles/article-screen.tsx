import { Skeleton, Stack } from '@mantine/core';
import { IconFileUnknown } from '@tabler/icons-react';
import { Navigate, useParams } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { Message } from '../parts/messages/message.tsx';
import { Trouble } from '../parts/messages/trouble.tsx';
import { ArticleView } from './article/article-view.tsx';
import { useArticlePage } from './article/queries.ts';
import { UploadFate } from './article/upload-fate.tsx';

/** An article’s page; by an upload’s id, that upload’s, until it has become an article. */
export function ArticleScreen(): ReactNode {
  const { article: id = '' } = useParams({ strict: false });
  const { data, error, refetch } = useArticlePage(id);
  if (data === undefined) return error === null ? <Skeletons /> : <Trouble error={error} onRetry={() => void refetch()} />;
  const { upload, article, claims } = data;
  if (article !== null) {
    if (upload?.status === 'processed') return <Navigate to="/articles/$article" params={{ article: article.id }} replace />;
    return <ArticleView key={article.id} article={article} claims={claims} repeat={upload?.status === 'repeated' ? upload : null} />;
  }
  if (upload !== null) return <UploadFate upload={upload} />;
  return (
    <Message icon={IconFileUnknown} title="There is no such article">
      It may be an old link.
    </Message>
  );
}

function Skeletons(): ReactNode {
  return (
    <Stack p="lg" maw="44rem" mx="auto" aria-hidden>
      <Skeleton h={14} w="60%" />
      <Skeleton h={56} />
      {[100, 95, 98, 70, 100, 92].map((width, line) => (
        <Skeleton key={`${line}-${width}`} h={16} w={`${width}%`} />
      ))}
    </Stack>
  );
}
