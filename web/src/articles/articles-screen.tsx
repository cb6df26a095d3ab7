import { Anchor, Box, Button, Group, Text, Title, Tooltip } from '@mantine/core';
import { useDisclosure, useFileDialog } from '@mantine/hooks';
import { IconClipboardText, IconUpload } from '@tabler/icons-react';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { useMemo, useRef, useState } from 'react';
import type { ReactNode } from 'react';
import { useMe } from '../desks/queries.ts';
import { mayReview } from '../desks/roles.ts';
import { Keys } from '../keyboard/keys.tsx';
import { useActions } from '../keyboard/use-actions.ts';
import styles from './articles-screen.module.css';
import { articleSearchOf, idIn, isSearching } from './list/article-search.ts';
import type { ArticleSearch } from './list/article-search.ts';
import { FoundArticles } from './list/found-articles.tsx';
import { FilterBar } from './list/filter-bar.tsx';
import { useArticles } from './list/use-articles.ts';
import { CHOOSABLE } from './upload/article-file.ts';
import { DeskChoice } from './upload/desk-choice.tsx';
import { DropArea } from './upload/drop-area.tsx';
import { PasteDialog } from './upload/paste-dialog.tsx';
import { UploadPanel } from './upload/upload-panel.tsx';
import { uploadQueue, useUploads } from './upload/uploads.ts';

/** Every article that came in and what became of it, and the way in for more. */
export function ArticlesScreen(): ReactNode {
  const raw = useSearch({ strict: false });
  const search = useMemo(() => articleSearchOf(raw), [raw]);
  const navigate = useNavigate();
  const articles = useArticles(search);
  const uploads = useUploads();
  const words = useRef<HTMLInputElement>(null);
  const [desk, setDesk] = useState<string>();
  const [pasteOpened, paste] = useDisclosure();
  const { data: me } = useMe();
  const mayUpload = me !== undefined && mayReview(me.role);
  const add = (files: readonly File[]): void => {
    if (mayUpload) uploadQueue.add(files, desk);
  };
  const dialog = useFileDialog({ multiple: true, accept: CHOOSABLE, resetOnOpen: true, onChange: (files) => add([...(files ?? [])]) });
  const look = (next: ArticleSearch): void => void navigate({ to: '/articles', search: next, replace: true });
  const group = 'Articles';
  useActions([
    { id: 'upload', label: 'Upload articles', group, keys: ['u'], enabled: mayUpload, run: dialog.open },
    { id: 'paste', label: 'Paste an article', group, keys: ['p'], enabled: mayUpload, run: paste.open },
    { id: 'find', label: 'Look for an article', group, keys: ['f'], run: () => words.current?.focus() },
    { id: 'find-all', label: 'Show all articles', group, keys: ['x'], enabled: isSearching(search), run: () => look({}) },
  ]);
  const outlets = useMemo(
    () => [...new Set(articles.loaded.flatMap(({ outlet }) => outlet ?? []))].toSorted((one, other) => one.localeCompare(other)),
    [articles.loaded],
  );
  const id = idIn(search.words);
  return (
    <div className={styles['screen']}>
      <div className={styles['top']}>
        <Group justify="space-between" gap="xs">
          <Title order={1} size="h4">
            Articles
          </Title>
          {mayUpload && (
            <Group gap="xs">
              <DeskChoice value={desk} onChange={setDesk} />
              <Button variant="default" leftSection={<IconClipboardText size={16} aria-hidden />} onClick={paste.open}>
                Paste
              </Button>
              <Tooltip label="Or drop files anywhere on this page">
                <Button
                  leftSection={<IconUpload size={16} aria-hidden />}
                  rightSection={
                    <Box component="span" visibleFrom="sm">
                      <Keys binding="u" />
                    </Box>
                  }
                  onClick={dialog.open}
                >
                  Upload
                </Button>
              </Tooltip>
            </Group>
          )}
        </Group>
        <FilterBar search={search} onSearch={look} outlets={outlets} wordsRef={words} />
      </div>
      <UploadPanel uploads={uploads} />
      {id !== undefined && (
        <Text size="sm" px="md" pb="xs">
          That looks like an id:{' '}
          <Anchor component={Link} to={`/articles/${id}`}>
            open the article {id}
          </Anchor>
        </Text>
      )}
      <FoundArticles
        articles={articles}
        searching={isSearching(search)}
        mayUpload={mayUpload}
        onAll={() => look({})}
        onUpload={dialog.open}
      />
      <DropArea active={mayUpload && !pasteOpened} onFiles={add} />
      <PasteDialog opened={pasteOpened} onClose={paste.close} desk={desk} onDesk={setDesk} onFile={(file) => add([file])} />
    </div>
  );
}
