import { useMemo, useState } from 'react';
import type { Claim } from '../../api/types.ts';
import { flip, flipBelow, rowsOf } from '../rows/rows.ts';
import type { Folds, LoadedList } from '../rows/rows.ts';
import { placeAt, placesOf, settle, step } from './cursor.ts';
import { claimsOn, extendTo, NOTHING_SELECTED, selectedOf, toggle } from './selection.ts';

const ALL_SHUT: Folds = { belowOpen: false, flipped: new Set() };

interface At {
  readonly cursor: string | null;
  /** The places that the cursor is among. */
  readonly places: readonly string[];
  /** A person put it there; until then it is on top, whatever comes. */
  readonly put: boolean;
}

/** The rows of a list, and a person in it: cursor, selection, and what is folded. */
export function useListState(lists: readonly LoadedList[], matches: ((claim: Claim) => boolean) | null) {
  const [folds, setFolds] = useState(ALL_SHUT);
  const [selection, setSelection] = useState(NOTHING_SELECTED);
  const [at, setAt] = useState<At>({ cursor: null, places: [], put: false });
  const rows = useMemo(() => rowsOf(lists, folds, matches), [lists, folds, matches]);
  const places = useMemo(() => placesOf(rows), [rows]);
  const cursor = settle(at.put ? at.cursor : null, at.places, places);
  // Rows came or went: the cursor is kept with the places that it is among now.
  if (cursor !== at.cursor || places !== at.places) setAt({ ...at, cursor, places });
  const row = useMemo(() => rows.find(({ key }) => key === cursor), [rows, cursor]);
  const selected = useMemo(() => selectedOf(selection, rows), [selection, rows]);
  const put = (key: string | null): void => setAt({ cursor: key, places, put: true });
  return {
    rows,
    cursor,
    /** A person put the cursor where it is. */
    moved: at.put,
    /** The row under the cursor. */
    row,
    folds,
    selection,
    selected,
    /** What an action is for: what is selected, else what is under the cursor. */
    targets: selected.length > 0 ? selected : claimsOn(row),
    /** Puts the cursor on a row, or on the next on which it can stand. */
    put: (key: string): void => put(placeAt(rows, key)),
    step: (by: number): void => put(step(cursor, places, by)),
    /** Moves on with everything between selected. */
    stretch: (by: number): void => {
      const to = step(cursor, places, by);
      if (to === null || cursor === null) return;
      setSelection((so) => extendTo(so.ids.size === 0 || so.anchor === null ? { ...so, anchor: cursor } : so, rows, to));
      put(to);
    },
    toggle: (claims: readonly Claim[], key: string): void => setSelection((so) => toggle(so, claims, key)),
    extendTo: (key: string): void => setSelection((so) => extendTo(so, rows, key)),
    selectAll: (): void =>
      setSelection({
        ids: new Set(rows.filter(({ key }) => places.includes(key)).flatMap((one) => claimsOn(one).map(({ id }) => id))),
        anchor: null,
      }),
    clear: (): void => setSelection(NOTHING_SELECTED),
    flip: (foldKey: string): void => setFolds((so) => flip(so, foldKey)),
    flipBelow: (): void => setFolds(flipBelow),
  };
}

export type ListInHand = ReturnType<typeof useListState>;
