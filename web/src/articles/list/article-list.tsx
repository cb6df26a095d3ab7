import { ScrollArea, Skeleton, Stack } from '@mantine/core';
import { useVirtualizer } from '@tanstack/react-virtual';
import { useEffect, useRef, useState } from 'react';
import type { ReactNode } from 'react';
import type { ListedUpload } from '../../api/types.ts';
import { useActions } from '../../keyboard/use-actions.ts';
import styles from './article-list.module.css';
import { ArticleRow } from './article-row.tsx';

interface ArticleListProps {
  readonly uploads: readonly ListedUpload[];
  /** The end of the list is near. */
  readonly onEnd: () => void;
  /** What stands below the last one. */
  readonly foot: ReactNode;
}

/** Uploads, newest first; only those in sight are drawn. */
export function ArticleList({ uploads, onEnd, foot }: ArticleListProps): ReactNode {
  const viewport = useRef<HTMLDivElement>(null);
  const [current, setCurrent] = useState(-1);
  const list = useVirtualizer({
    count: uploads.length,
    getScrollElement: () => viewport.current,
    estimateSize: () => 76,
    getItemKey: (place) => uploads[place]?.uploadId ?? place,
    overscan: 8,
  });
  const items = list.getVirtualItems();
  const lastShown = items.at(-1)?.index ?? 0;
  useEffect(() => {
    if (lastShown >= uploads.length - 10) onEnd();
  }, [lastShown, uploads.length, onEnd]);
  const step = (by: number): void => {
    const to = Math.min(Math.max(0, current + by), uploads.length - 1);
    setCurrent(to);
    list.scrollToIndex(to);
    requestAnimationFrame(() => viewport.current?.querySelector<HTMLElement>(`[data-index="${to}"] a`)?.focus());
  };
  const some = uploads.length > 0;
  const group = 'Articles';
  useActions([
    { id: 'list-after', label: 'To the next article', group, keys: ['j', 'ArrowDown'], enabled: some, run: () => step(1) },
    { id: 'list-before', label: 'To the article before', group, keys: ['k', 'ArrowUp'], enabled: some, run: () => step(-1) },
  ]);
  return (
    <>
      <div className={styles['heads']} aria-hidden>
        <span>Article</span>
        <span>Outlet</span>
        <span>Desk</span>
        <span>Came</span>
        <span>What became of it</span>
      </div>
      <ScrollArea viewportRef={viewport} className={styles['list'] ?? ''} type="auto">
        <ul className={styles['rows']} style={{ height: list.getTotalSize() }} aria-label="Articles">
          {items.map(({ index, key, start }) => {
            const upload = uploads[index];
            return (
              <li
                key={key}
                ref={list.measureElement}
                data-index={index}
                className={styles['row']}
                style={{ transform: `translateY(${start}px)` }}
                aria-setsize={uploads.length}
                aria-posinset={index + 1}
              >
                {upload !== undefined && <ArticleRow upload={upload} onFocus={() => setCurrent(index)} />}
              </li>
            );
          })}
        </ul>
        {foot}
      </ScrollArea>
    </>
  );
}

export function ArticleSkeletons(): ReactNode {
  return (
    <Stack p="md" gap="md" aria-hidden>
      {[1, 2, 3, 4, 5, 6].map((line) => (
        <Skeleton key={line} h={48} radius="md" />
      ))}
    </Stack>
  );
}
