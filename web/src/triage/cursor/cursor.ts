import type { Row } from '../rows/row.ts';

/** Whether the cursor can stand on a row: on claims, and on stories that stand for the claims folded into them. */
const canStand = (row: Row): boolean => row.kind === 'claim' || (row.kind === 'story' && row.folded);

/** The keys of all rows on which the cursor can stand, in order. */
export const placesOf = (rows: readonly Row[]): readonly string[] => rows.filter(canStand).map(({ key }) => key);

/**
 * Where the cursor is, now that rows have come and gone: where it was; else at the next row that is still there; else at the one before; else on top.
 * @param before the places as they were when the cursor was put there
 */
export function settle(cursor: string | null, before: readonly string[], after: readonly string[]): string | null {
  if (cursor !== null && after.includes(cursor)) return cursor;
  const place = cursor === null ? -1 : before.indexOf(cursor);
  if (place === -1) return after[0] ?? null;
  const there = new Set(after);
  return (
    before.slice(place + 1).find((key) => there.has(key)) ?? before.slice(0, place).findLast((key) => there.has(key)) ?? after[0] ?? null
  );
}

/** The place at a row, or the next after it where the cursor cannot stand on the row itself. */
export const placeAt = (rows: readonly Row[], key: string): string | null => {
  const at = rows.findIndex((row) => row.key === key);
  return at === -1 ? null : (rows.slice(at).find(canStand)?.key ?? null);
};

/** So many places further, or back; it stops at the ends. */
export function step(cursor: string | null, places: readonly string[], by: number): string | null {
  const place = cursor === null ? -1 : places.indexOf(cursor);
  if (place === -1) return places.at(by > 0 ? 0 : -1) ?? null;
  return places[Math.min(places.length - 1, Math.max(0, place + by))] ?? null;
}
