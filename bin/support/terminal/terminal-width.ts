/** Columns of the terminal; where there is none, what `COLUMNS` asks for, as `ls` and `man` take it, else 100. Never under 60 or over 200. */
export function terminalWidth({ columns }: { readonly columns?: number }, env: Readonly<Record<string, string | undefined>>): number {
  const asked = Math.floor(Number(env['COLUMNS']));
  return Math.min(200, Math.max(60, columns ?? (asked > 0 ? asked : 100)));
}
