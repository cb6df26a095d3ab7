import { Alert, Anchor, Group, ScrollArea, Skeleton, Stack, Text } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useMemo, useRef } from 'react';
import type { ReactNode } from 'react';
import { useActions } from '../../keyboard/use-actions.ts';
import { Trouble } from '../../parts/messages/trouble.tsx';
import { PublishedTime } from '../../parts/times/published-time.tsx';
import { useArticle } from '../queries.ts';
import { ArticleText } from './article-text.tsx';
import { MissedClaim } from './missed/missed-claim.tsx';
import { marksOf } from './marks-of.ts';
import { shownText } from './shown-text.ts';
import { useScrollToWorked } from './use-scroll-to-worked.ts';

interface ArticlePaneProps {
  readonly articleId: string;
  /** The claim that is worked: marked in full, and scrolled to. */
  readonly worked: string;
  readonly onOpen: (claimId: string) => void;
}

/** The article as it reads, with the claim marked where it stands. */
export function ArticlePane({ articleId, worked, onOpen }: ArticlePaneProps): ReactNode {
  const { data, error, refetch } = useArticle(articleId);
  const viewport = useRef<HTMLDivElement>(null);
  const claims = data?.claims;
  const marks = useMemo(() => marksOf(claims ?? [], worked), [claims, worked]);
  const article = data?.article ?? null;
  const inOrder = useMemo(() => (claims ?? []).toSorted((one, other) => (one.spans[0]?.[0] ?? 0) - (other.spans[0]?.[0] ?? 0)), [claims]);
  const step = (by: number): void => {
    const place = inOrder.findIndex(({ id }) => id === worked);
    const to = inOrder.at((place + by + inOrder.length) % Math.max(1, inOrder.length));
    if (to !== undefined) onOpen(to.id);
  };
  const group = 'Article';
  useActions([
    { id: 'article-after', label: 'To the next claim of the article', group, keys: ['j'], run: () => step(1) },
    { id: 'article-before', label: 'To the claim before', group, keys: ['k'], run: () => step(-1) },
  ]);
  const loaded = article?.id === articleId;
  useScrollToWorked(viewport, worked, loaded);

  if (error !== null) return <Trouble error={error} onRetry={() => void refetch()} />;
  return (
    <ScrollArea h="100%" viewportRef={viewport} type="auto" component="section" aria-label="Article" viewportProps={{ tabIndex: 0 }}>
      <Stack p="lg" gap="md">
        {article === null ? (
          <Skeletons />
        ) : (
          <>
            <Group gap="xs" justify="center">
              <Text size="xs" c="dimmed">
                {[article.outlet, article.byline].flatMap((part) => (part === null ? [] : shownText(part))).join(' · ')}
                {article.publishedAt !== null && (
                  <>
                    {' · '}
                    <PublishedTime at={article.publishedAt} />
                  </>
                )}
                {' · '}
                <Anchor component={Link} to={`/articles/${article.id}`} inherit>
                  all its claims and its report
                </Anchor>
              </Text>
            </Group>
            {article.supersededBy !== null && (
              <Alert color="orange" p="xs">
                The newsroom has sent a newer version of this article.{' '}
                <Anchor component={Link} to={`/articles/${article.supersededBy}`} size="sm">
                  Go to it
                </Anchor>
              </Alert>
            )}
            {article.text === null || article.blocks === null ? (
              <Alert color="gray">This article is too long to be shown here; the words around each claim are with the claim.</Alert>
            ) : (
              <>
                <ArticleText text={article.text} blocks={article.blocks} marks={marks} onOpen={onOpen} />
                <MissedClaim article={article} root={viewport} onAdded={NOTHING_ELSE} />
              </>
            )}
          </>
        )}
      </Stack>
    </ScrollArea>
  );
}

/** The claim is marked in the text once it is added; the one in hand stays. */
const NOTHING_ELSE = (): void => {};

function Skeletons(): ReactNode {
  return (
    <Stack gap="sm" maw="42rem" mx="auto" w="100%" aria-hidden>
      <Skeleton h={32} />
      {[90, 100, 95, 60, 100, 85].map((width, line) => (
        <Skeleton key={`${line}-${width}`} h={16} w={`${width}%`} />
      ))}
    </Stack>
  );
}
