const MINUTE = 60;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** How long something took, to about two figures: `45 s`, `12 min`, `3 h 20 min`, `2 d 4 h`; a dash where nothing was timed. */
export function duration(seconds: number | null): string {
  if (seconds === null) return '–';
  if (seconds < MINUTE) return `${Math.round(seconds)} s`;
  const minutes = Math.round(seconds / MINUTE);
  if (minutes < 60) return `${minutes} min`;
  if (seconds < 10 * HOUR) return pair(Math.floor(minutes / 60), 'h', minutes % 60, 'min');
  const hours = Math.round(seconds / HOUR);
  return seconds < DAY && hours < 24 ? `${hours} h` : pair(Math.floor(hours / 24), 'd', hours % 24, 'h');
}

/** As `duration`, on an axis: one number, of minutes or hours. */
export function shortDuration(seconds: number): string {
  if (seconds < MINUTE) return `${Math.round(seconds)} s`;
  return seconds < HOUR ? `${Math.round(seconds / MINUTE)} min` : `${Number((seconds / HOUR).toFixed(1))} h`;
}

const pair = (large: number, unit: string, small: number, smaller: string): string =>
  small === 0 ? `${large} ${unit}` : `${large} ${unit} ${small} ${smaller}`;

/** A share of the whole: `96 %`; a dash where there is no whole. */
export const percent = (share: number | null): string => (share === null ? '–' : `${Math.round(share * 100)} %`);

/** A coefficient: `0.82`; a dash where it cannot be told. */
export const coefficient = (value: number | null): string => (value === null ? '–' : value.toFixed(2));

/** A count: `12,480`; a dash where it is not known. */
export const amount = (value: number | null): string => (value === null ? '–' : value.toLocaleString('en-GB'));
