import { useMemo, useSyncExternalStore } from 'react';
import { useClaims } from '../../desks/claims-list.ts';
import type { ListState } from '../../desks/claims-list.ts';
import { changes } from '../doing/here.ts';
import type { LoadedList } from '../rows/rows.ts';
import type { View } from './views.ts';
import { withChanges } from './with-changes.ts';

/** A list of the desk as it stands now, what was just changed here included. */
function useList(desk: string, list: ListState, enabled: boolean) {
  const { data, dataUpdatedAt, hasNextPage, isFetching, isFetchNextPageError, error, fetchNextPage, refetch } = useClaims(
    desk,
    list,
    enabled,
  );
  // Until there is something to show; whether it is on its way or did not come, the error tells.
  const isPending = data === undefined;
  const changed = useSyncExternalStore(changes.subscribe, changes.all);
  const loaded = useMemo(() => {
    const pages = (data?.pages ?? []).map(({ items }) => items);
    return {
      list,
      hasMore: hasNextPage,
      isPending,
      isBroken: isFetchNextPageError || (isPending && error !== null),
      pages: withChanges({ list, desk, pages, updatedAt: dataUpdatedAt, hasMore: hasNextPage }, changed),
    } satisfies LoadedList;
  }, [list, desk, data, dataUpdatedAt, hasNextPage, isPending, isFetchNextPageError, error, changed]);
  return {
    loaded,
    error,
    refetch,
    loadMore: (): void => {
      if (isFetching) return;
      if (isPending) void refetch();
      else if (hasNextPage) void fetchNextPage();
    },
  };
}

/** The lists of a view, in order. */
export function useLists(desk: string, { lists }: View) {
  const [first = 'waiting', second] = lists;
  const one = useList(desk, first, true);
  const other = useList(desk, second ?? 'below', second !== undefined);
  const all = second === undefined ? [one] : [one, other];
  const [top, bottom] = [one.loaded, second === undefined ? undefined : other.loaded];
  return {
    lists: useMemo(() => (bottom === undefined ? [top] : [top, bottom]), [top, bottom]),
    error: all.map(({ error }) => error).find((error) => error !== null) ?? null,
    refetch: () => void Promise.all(all.map(({ refetch }) => refetch())),
    loadMore: (list: ListState): void => all.find(({ loaded }) => loaded.list === list)?.loadMore(),
  };
}
