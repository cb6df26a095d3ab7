import { Button, Skeleton, Stack } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import { IconChecklist } from '@tabler/icons-react';
import { Link, useParams } from '@tanstack/react-router';
import { useDeferredValue, useMemo, useRef, useState } from 'react';
import type { ReactNode } from 'react';
import type { Claim } from '../api/types.ts';
import { useDesks } from '../desks/queries.ts';
import { Message } from '../parts/messages/message.tsx';
import { Trouble } from '../parts/messages/trouble.tsx';
import { ActionBar } from './bar/action-bar.tsx';
import { useHands } from './bar/use-hands.ts';
import { useTriageActions } from './actions/use-triage-actions.ts';
import { ContextPane } from './context/context-pane.tsx';
import { claimsOn } from './cursor/selection.ts';
import { useListState } from './cursor/use-list-state.ts';
import { useDoing } from './doing/use-doing.ts';
import { FoundNote } from './found-note.tsx';
import { useLists } from './lists/use-lists.ts';
import { LINE_VIEW } from './lists/views.ts';
import type { View } from './lists/views.ts';
import type { Muted } from './mutes/mute-dialog.tsx';
import { atHand } from '../parts/chunks/at-hand.tsx';
import { OnDemand } from '../parts/chunks/on-demand.tsx';
import { useMutes, useMuting } from './mutes/use-mutes.ts';
import { matching } from './rows/matching.ts';
import type { Story } from './rows/row.ts';
import type { LoadedList } from './rows/rows.ts';
import { TriageList } from './rows/triage-list.tsx';
import { useRowHands } from './rows/use-row-hands.ts';
import styles from './triage-screen.module.css';
import { TriageTop } from './triage-top.tsx';

const MuteDialog = atHand(async () => (await import('./mutes/mute-dialog.tsx')).MuteDialog);
const MutesPeek = atHand(async () => (await import('./mutes/mutes-peek.tsx')).MutesPeek);

/** Where a desk’s claims are sorted: what it will check, what it will not, and who. */
export function TriageScreen(): ReactNode {
  const { desk = '' } = useParams({ strict: false });
  return <Triage key={desk} desk={desk} />;
}

function Triage({ desk }: { readonly desk: string }): ReactNode {
  const [view, setView] = useState<View>(LINE_VIEW);
  const [words, setWords] = useState('');
  const [contextShown, setContextShown] = useState(true);
  const [openedInRow, setOpenedInRow] = useState<string | null>(null);
  const [muting, setMuting] = useState<readonly Muted[]>([]);
  const [mutesShown, setMutesShown] = useState(false);
  const search = useRef<HTMLInputElement>(null);
  const wantsFocus = useRef(false);
  const wide = useMediaQuery('(min-width: 75em)', true);

  const { data: desks } = useDesks();
  const standing = desks?.desks.find(({ desk: id }) => id === desk);
  const { lists, error, refetch, loadMore } = useLists(desk, view);
  const searched = useDeferredValue(words);
  const matches = useMemo(() => matching(searched), [searched]);
  const list = useListState(lists, matches);
  const doing = useDoing(desk);
  const hands = useHands(desk, list, doing);
  const { mute, end } = useMuting(desk, doing);
  const { data: mutes } = useMutes(desk);

  const offerMute = (): void => setMuting(hands.one === undefined ? [] : mutable(hands.one));
  const selectStory = ({ articleId }: Pick<Story, 'articleId'>): void => {
    const all = list.rows.flatMap((row) => (row.kind === 'story' && row.story.articleId === articleId ? claimsOn(row) : []));
    list.toggle(all, list.cursor ?? '');
  };
  const toggleContext = (): void => {
    if (wide) setContextShown((shown) => !shown);
    else setOpenedInRow((id) => (id === hands.one?.id ? null : (hands.one?.id ?? null)));
  };
  useTriageActions({
    list,
    hands,
    onSelectStory: () => {
      if (list.row?.kind === 'claim' || list.row?.kind === 'story') selectStory(list.row.story);
    },
    onUndo: doing.undo,
    onMute: offerMute,
    onShowMutes: () => setMutesShown(true),
    onToggleContext: toggleContext,
    onSearch: () => search.current?.focus(),
    onView: setView,
    onKeys: () => {
      wantsFocus.current = true;
    },
  });
  const rowHands = useRowHands(list, {
    onPressClaim: (claim) => {
      if (!wide) setOpenedInRow((id) => (id === claim.id ? null : claim.id));
    },
    onOrderStory: hands.actOnStory,
    onSelectStory: selectStory,
  });

  const count = (state: 'waiting' | 'below'): number | undefined => {
    const loaded = lists.find((one) => one.list === state);
    return loaded === undefined || loaded.isPending || loaded.hasMore ? standing?.[state] : sizeOf(loaded);
  };
  const isPending = lists.every((one) => one.isPending);
  const isEmpty = lists.every(({ pages, hasMore, isPending: pending }) => !pending && !hasMore && pages.every((page) => page.length === 0));
  const hasMore = lists.filter((one) => one.hasMore);
  const side = wide && contextShown;
  return (
    <div className={styles['screen']} data-wide={side}>
      <div className={styles['main']}>
        <TriageTop
          view={view}
          onView={setView}
          standing={standing}
          words={words}
          onWords={setWords}
          search={search}
          onToList={() => {
            wantsFocus.current = true;
            search.current?.blur();
            list.step(0);
          }}
          muted={mutes?.items.length ?? 0}
          onShowMutes={() => setMutesShown(true)}
        />
        <ActionBar hands={hands} selected={list.selected.length} running={doing.running} onClear={list.clear} onMute={offerMute} />
        {matches !== null && (
          <FoundNote
            found={list.rows.filter(({ kind }) => kind === 'claim').length}
            searched={lists.reduce((sum, loaded) => sum + sizeOf(loaded), 0)}
            onMore={hasMore.length === 0 ? undefined : () => hasMore.forEach((one) => loadMore(one.list))}
          />
        )}
        <div className={styles['list']}>
          {error !== null && isPending ? (
            <Trouble error={error} onRetry={refetch} />
          ) : isPending ? (
            <Skeletons />
          ) : isEmpty && view.id === LINE_VIEW.id ? (
            <NothingFound />
          ) : (
            <TriageList
              list={list}
              above={count('waiting')}
              below={count('below')}
              opened={wide ? null : openedInRow}
              hands={rowHands}
              choices={hands.choices}
              onMore={loadMore}
              onClearSearch={() => {
                setWords('');
                search.current?.focus();
              }}
              wantsFocus={wantsFocus}
            />
          )}
        </div>
      </div>
      {side && (
        <div className={styles['side']}>
          <ContextPane claim={hands.one} />
        </div>
      )}
      <OnDemand part={MuteDialog} wanted={muting.length > 0} onMissing={() => setMuting([])}>
        {(Part) => <Part offered={muting} onClose={() => setMuting([])} onMute={mute.mutateAsync} />}
      </OnDemand>
      <OnDemand part={MutesPeek} wanted={mutesShown} onMissing={() => setMutesShown(false)}>
        {(Part) => (
          <Part desk={desk} opened={mutesShown} onClose={() => setMutesShown(false)} onEnd={hands.leads ? end.mutate : undefined} />
        )}
      </OnDemand>
    </div>
  );
}

const sizeOf = ({ pages }: LoadedList): number => pages.reduce((sum, page) => sum + page.length, 0);

/** What of a claim may be muted. */
function mutable({ attribution: { source }, context: { outlet, section } }: Claim): readonly Muted[] {
  return [
    ...(source === null ? [] : [{ kind: 'source' as const, name: source.name }]),
    ...(outlet === null ? [] : [{ kind: 'outlet' as const, name: outlet }]),
    ...(section === null ? [] : [{ kind: 'section' as const, name: section }]),
  ];
}

function NothingFound(): ReactNode {
  return (
    <Message
      icon={IconChecklist}
      title="Nothing to sort"
      actions={
        <Button component={Link} to="/articles">
          Upload an article
        </Button>
      }
    >
      No claim of this desk waits, above the line or below it. Claims appear here by themselves as articles come in.
    </Message>
  );
}

function Skeletons(): ReactNode {
  return (
    <Stack gap={8} p="sm" aria-label="The claims are being loaded">
      {[1, 2, 3, 4, 5, 6, 7].map((line) => (
        <Skeleton key={line} h={76} radius="sm" />
      ))}
    </Stack>
  );
}
