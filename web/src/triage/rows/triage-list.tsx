import { Button, Group, Text } from '@mantine/core';
import { useVirtualizer } from '@tanstack/react-virtual';
import { useCallback, useEffect, useLayoutEffect, useMemo, useRef } from 'react';
import type { ReactNode, RefObject } from 'react';
import type { StoryChoices } from '../bar/story-menu.tsx';
import type { ListState } from '../../desks/claims-list.ts';
import type { ListInHand } from '../cursor/use-list-state.ts';
import { NOTHING_WORDS } from '../lists/views.ts';
import { ClaimRow } from './claim-row.tsx';
import { LineRow } from './line-row.tsx';
import { MoreRow } from './more-row.tsx';
import type { Row } from './row.ts';
import type { RowHands } from './row-hands.ts';
import styles from './triage-list.module.css';
import { StoryRow } from './story-row.tsx';

/** Heights of rows before they are measured, in pixels. */
const HEIGHTS: Readonly<Record<Row['kind'], number>> = { story: 56, claim: 84, line: 52, nothing: 48, 'none-found': 64, more: 84 };

interface TriageListProps {
  readonly list: ListInHand;
  readonly above: number | undefined;
  readonly below: number | undefined;
  /** The claim whose surroundings are shown in its row. */
  readonly opened: string | null;
  readonly hands: RowHands;
  readonly choices: StoryChoices;
  readonly onMore: (list: ListState) => void;
  /** Ends the search. */
  readonly onClearSearch: () => void;
  /** True: the row under the cursor is to have the focus when it is drawn next. */
  readonly wantsFocus: RefObject<boolean>;
}

/** The rows, of which only those in sight are drawn. */
export function TriageList({ list, above, below, opened, hands, choices, onMore, onClearSearch, wantsFocus }: TriageListProps): ReactNode {
  const { rows, cursor, moved, selection, folds } = list;
  const viewport = useRef<HTMLDivElement>(null);
  // New functions would have all rows placed anew with every scroll.
  const estimateSize = useCallback((place: number) => HEIGHTS[rows[place]?.kind ?? 'claim'], [rows]);
  const getItemKey = useCallback((place: number) => rows[place]?.key ?? place, [rows]);
  const virtual = useVirtualizer({
    count: rows.length,
    getScrollElement: () => viewport.current,
    estimateSize,
    getItemKey,
    overscan: 8,
  });
  const items = virtual.getVirtualItems();
  const cursorPlace = useMemo(() => rows.findIndex(({ key }) => key === cursor), [rows, cursor]);

  // What is missing is loaded when its place comes into sight.
  const missing = items.flatMap(({ index }) => {
    const row = rows[index];
    return row?.kind === 'more' && !row.isBroken ? [row.list] : [];
  });
  const [wanted] = missing;
  useEffect(() => {
    if (wanted !== undefined) onMore(wanted);
  }, [wanted, rows.length, onMore]);

  // The cursor stays in sight; rows that come or go above it do not move it on the screen.
  const last = useRef<{ readonly cursor: string | null; readonly start: number }>({ cursor: null, start: 0 });
  useLayoutEffect(() => {
    const start = virtual.measurementsCache[cursorPlace]?.start;
    if (start === undefined) return;
    const { cursor: before, start: startBefore } = last.current;
    last.current = { cursor, start };
    const element = viewport.current;
    // Until somebody has moved it, the list stays on top.
    if (element === null || !moved) return;
    const inSight = startBefore >= element.scrollTop && startBefore < element.scrollTop + element.clientHeight;
    if (before === cursor && inSight && start !== startBefore) element.scrollTop += start - startBefore;
    else if (before !== cursor && before !== null) virtual.scrollToIndex(cursorPlace <= 1 ? 0 : cursorPlace, { align: 'auto' });
    // Only when the cursor or the rows change, not with every scroll.
    // oxlint-disable-next-line react-hooks/exhaustive-deps
  }, [cursor, rows]);

  useEffect(() => {
    if (!wantsFocus.current || cursor === null) return;
    const element = viewport.current?.querySelector<HTMLElement>(`[data-key="${CSS.escape(cursor)}"]`);
    if (element === null || element === undefined) return;
    wantsFocus.current = false;
    element.focus({ preventScroll: true });
  });

  return (
    <div ref={viewport} className={styles['list']} role="grid" aria-label="Claims" aria-rowcount={rows.length} aria-multiselectable>
      <div className={styles['all']} role="rowgroup" style={{ blockSize: virtual.getTotalSize() }}>
        {items.map(({ index, key, start }) => {
          const row = rows[index];
          return (
            <div
              key={key}
              ref={virtual.measureElement}
              data-index={index}
              role="presentation"
              className={styles['place']}
              style={{ transform: `translateY(${start}px)` }}
            >
              {row?.kind === 'story' && (
                <StoryRow
                  rowKey={row.key}
                  number={index + 1}
                  story={row.story}
                  above={row.counts.above}
                  below={row.counts.below}
                  folded={row.folded}
                  goesOn={row.goesOn}
                  current={row.key === cursor}
                  selected={row.story.claims.filter(({ id }) => selection.ids.has(id)).length}
                  hands={hands}
                  choices={choices}
                />
              )}
              {row?.kind === 'claim' && (
                <ClaimRow
                  rowKey={row.key}
                  number={index + 1}
                  claim={row.claim}
                  current={row.key === cursor}
                  selected={selection.ids.has(row.claim.id)}
                  opened={row.claim.id === opened}
                  hands={hands}
                />
              )}
              {row?.kind === 'line' && (
                <LineRow
                  number={index + 1}
                  above={above}
                  below={below}
                  found={row.found}
                  open={folds.belowOpen}
                  onFlip={hands.onFoldBelow}
                />
              )}
              {row?.kind === 'nothing' && (
                <div role="row" aria-rowindex={index + 1}>
                  <Text role="gridcell" size="sm" c="dimmed" p="md">
                    {NOTHING_WORDS[row.list]}
                  </Text>
                </div>
              )}
              {row?.kind === 'none-found' && (
                <div role="row" aria-rowindex={index + 1}>
                  <Group role="gridcell" gap="sm" p="md">
                    <Text size="sm">No claim here has these words.</Text>
                    <Button size="compact-sm" h={32} variant="default" onClick={onClearSearch}>
                      Clear the search
                    </Button>
                  </Group>
                </div>
              )}
              {row?.kind === 'more' && <MoreRow number={index + 1} isBroken={row.isBroken} onMore={() => onMore(row.list)} />}
            </div>
          );
        })}
      </div>
    </div>
  );
}
