/** A time for an `<input type="datetime-local">`, by this machine’s wall clock. Empty for what is no time. @param iso ISO 8601 */
export function toLocal(iso: string): string {
  const time = Date.parse(iso);
  if (Number.isNaN(time)) return '';
  return new Date(time - new Date(time).getTimezoneOffset() * 60_000).toISOString().slice(0, 16);
}

/** What such an input says, as ISO 8601 in UTC; empty where it is empty. */
export const fromLocal = (local: string): string => (local === '' ? '' : new Date(local).toISOString());
