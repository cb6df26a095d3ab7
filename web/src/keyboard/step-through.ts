/**
 * Moves the focus to the row after or before the one that has it; to the first, where none has.
 * @param rows what of each row takes the focus: one element in each `li`
 */
export function stepThrough(list: HTMLElement | null, by: 1 | -1, rows: string): void {
  const all = [...(list?.querySelectorAll<HTMLElement>(rows) ?? [])];
  const here = all.findIndex((row) => row.closest('li')?.contains(document.activeElement) === true);
  const row = all[here === -1 ? 0 : Math.min(all.length - 1, Math.max(0, here + by))];
  row?.focus();
  row?.scrollIntoView({ block: 'nearest' });
}
