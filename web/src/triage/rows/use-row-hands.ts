import { useEffect, useMemo, useRef } from 'react';
import type { Claim } from '../../api/types.ts';
import type { ListInHand } from '../cursor/use-list-state.ts';
import type { RowHands } from './row-hands.ts';

interface Besides {
  /** A claim’s row was pressed, without Shift. */
  readonly onPressClaim: (claim: Claim) => void;
  readonly onOrderStory: RowHands['onOrderStory'];
  readonly onSelectStory: RowHands['onSelectStory'];
}

/** What mouse and finger do with rows; always the same object, so that rows that do not change are not drawn anew. */
export function useRowHands(list: ListInHand, besides: Besides): RowHands {
  const newest = useRef({ list, besides });
  useEffect(() => {
    newest.current = { list, besides };
  });
  return useMemo(
    () => ({
      onPress: (key, claims, { shiftKey, target }) => {
        // A link or button within the row does its own.
        if (target instanceof Element && target.closest('a, button, input, label') !== null) return;
        const { list: now, besides: also } = newest.current;
        if (shiftKey) now.extendTo(key);
        now.put(key);
        const [claim] = claims;
        if (!shiftKey && claims.length === 1 && claim !== undefined) also.onPressClaim(claim);
      },
      onCheck: (key, claims, range) => {
        const { list: now } = newest.current;
        if (range) now.extendTo(key);
        else now.toggle(claims, key);
        now.put(key);
      },
      onFold: ({ foldKey }) => newest.current.list.flip(foldKey),
      onFoldBelow: () => newest.current.list.flipBelow(),
      onOrderStory: (order, story) => newest.current.besides.onOrderStory(order, story),
      onSelectStory: (story) => newest.current.besides.onSelectStory(story),
    }),
    [],
  );
}
