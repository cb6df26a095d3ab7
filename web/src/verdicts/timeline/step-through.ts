/** Moves the focus to the verdict after or before the one that has it; to the first, where none has. */
export function stepThrough(list: HTMLElement | null, by: 1 | -1): void {
  const rows = [...(list?.querySelectorAll<HTMLElement>('[data-verdict]') ?? [])];
  const here = rows.findIndex((row) => row.closest('li')?.contains(document.activeElement) === true);
  const row = rows[here === -1 ? 0 : Math.min(rows.length - 1, Math.max(0, here + by))];
  row?.focus();
  row?.scrollIntoView({ block: 'nearest' });
}
