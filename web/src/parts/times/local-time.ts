/** A time for an `<input type="datetime-local">`, by this machine’s wall clock. Empty for what is no time. @param iso ISO 8601 */
export function toLocal(iso: string): string {
  const time = new Date(iso);
  if (Number.isNaN(time.getTime())) return '';
  // From what the clock shows, not from its offset: that of old times is no whole number of minutes.
  const day = [padded(time.getFullYear(), 4), padded(time.getMonth() + 1), padded(time.getDate())].join('-');
  return `${day}T${padded(time.getHours())}:${padded(time.getMinutes())}`;
}

const padded = (part: number, digits = 2): string => String(part).padStart(digits, '0');

/** What such an input says, as ISO 8601 in UTC; empty where it is empty. */
export const fromLocal = (local: string): string => (local === '' ? '' : new Date(local).toISOString());
