import { useEffect, useMemo, useRef } from 'react';
import type { Claim } from '../../api/types.ts';
import type { ListInHand } from '../cursor/use-list-state.ts';
import type { Press, RowHands } from './row-hands.ts';

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
  return useMemo(() => {
    const check = (key: string, claims: readonly Claim[], range: boolean): void => {
      const { list: now } = newest.current;
      if (range) now.extendTo(key);
      else now.toggle(claims, key);
      now.put(key);
    };
    /** @returns false where the press was for something within the row */
    const press = (key: string, claims: readonly Claim[], { shiftKey, target }: Press): boolean => {
      if (!(target instanceof Element) || target.closest('a, button, input, label') !== null) return false;
      // Beside its box counts as the box: a finger is wider than that.
      if (target.closest('[data-check]') !== null) {
        check(key, claims, shiftKey);
        return false;
      }
      const { list: now } = newest.current;
      if (shiftKey) now.extendTo(key);
      now.put(key);
      return !shiftKey;
    };
    return {
      onPress: (key, claim, pressed) => {
        if (press(key, [claim], pressed)) newest.current.besides.onPressClaim(claim);
      },
      onPressStory: (key, { claims }, pressed) => void press(key, claims, pressed),
      onCheck: check,
      onFold: ({ foldKey }) => newest.current.list.flip(foldKey),
      onFoldBelow: () => newest.current.list.flipBelow(),
      onOrderStory: (order, story) => newest.current.besides.onOrderStory(order, story),
      onSelectStory: (story) => newest.current.besides.onSelectStory(story),
    };
  }, []);
}
