import { Alert, Anchor, Group, Stack, Text } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import type { Article, Upload } from '../../api/types.ts';
import { PublishedTime } from '../../parts/times/published-time.tsx';
import { TimeText } from '../../parts/times/time-text.tsx';
import { shownText } from '../../work/article/shown-text.ts';
import { fileName } from '../list/file-name.ts';
import { alsoWords, repeatWords } from './repeat-words.ts';

interface ArticleFactsProps {
  readonly article: Article;
  /** The upload that it was asked for by, where that brought nothing new. */
  readonly repeat: Upload | null;
}

/** Where an article comes from, and what is to be known before it is read. */
export function ArticleFacts({ article, repeat }: ArticleFactsProps): ReactNode {
  const { outlet, section, byline, publishedAt, foundAt, key, supersededBy, note, language } = article;
  const deskNote = repeat === null ? article.deskNote : (repeat.deskNote ?? null);
  const also = alsoWords(article);
  const words = [outlet, section, byline].flatMap((part) => (part === null ? [] : shownText(part)));
  return (
    <Stack gap="xs" maw="42rem" mx="auto" w="100%">
      <Group gap="xs">
        <Text size="xs" c="dimmed" style={{ overflowWrap: 'anywhere' }} dir="auto">
          {words.map((word) => `${word} · `)}
          {publishedAt !== null && (
            <>
              published <PublishedTime at={publishedAt} />
              {' · '}
            </>
          )}
          came <TimeText at={foundAt} /> as {shownText(fileName(key))}
        </Text>
      </Group>
      {supersededBy !== null && (
        <Alert color="orange" p="xs">
          The newsroom has sent a newer version of this article.{' '}
          <Anchor component={Link} to={`/articles/${supersededBy}`} size="sm">
            Go to it
          </Anchor>
        </Alert>
      )}
      {deskNote !== null && (
        <Alert color="orange" p="xs" style={{ overflowWrap: 'anywhere' }}>
          {shownText(deskNote)}
        </Alert>
      )}
      {repeat !== null && (
        <Alert color="gray" p="xs" style={{ overflowWrap: 'anywhere' }}>
          {repeatWords(repeat)}
        </Alert>
      )}
      {repeat === null && also !== null && (
        <Alert color="gray" p="xs" style={{ overflowWrap: 'anywhere' }}>
          {also}
        </Alert>
      )}
      {note !== null && (
        <Alert color="gray" p="xs">
          {note}
          {language === 'en' || language === 'und' ? '' : ` (language: ${language})`}
        </Alert>
      )}
    </Stack>
  );
}
